import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { Sight } from '../../src/database/access.ts';
import { type Models, modelsOf } from '../../src/database/model.ts';
import { ungroupedNeeds } from '../../src/graphql/needs.ts';
import type { Policy } from '../../src/kernel/policy.ts';
import { Role } from '../../src/kernel/role.ts';
import { ormOptions } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';

let orm: MikroORM;
let models: Models;
let schema: GraphQLSchema;

beforeAll(() => {
  orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
  models = modelsOf(orm);
  schema = createSchema(models);
});

afterAll(() => orm.close(true));

const withoutColumnsOf = (type: string): Policy[] =>
  policies.map((item) => (item.kind === 'type' && item.type === type ? { ...item, columns: new Map() } : item));

describe('a property that a computed field reads', () => {
  test('has a group everywhere', () => {
    expect(ungroupedNeeds(schema, models, policies)).toEqual([]);
  });

  test.each([
    ['Candidate', ['Candidate.desiredRate needs desiredRateMin', 'Candidate.desiredRate needs desiredRateMax']],
    ['HiddenScorecard', ['HiddenScorecard.isSubmitted needs status']],
  ])('stops the start without one: %s', (type, sentences) => {
    const holes = ungroupedNeeds(schema, models, withoutColumnsOf(type));

    expect(holes).toEqual(sentences.map((it) => `${it}, which belongs to no group: name it under columns.`));
  });
});

describe('a property of no group', () => {
  test('is read by nobody', () => {
    const sight = new Sight(Object.values(Role), models, policies);
    const place = { row: 't1', viewer: () => '$1' };

    expect(() => sight.property('User', 'emailKey', place)).toThrow('User.emailKey belongs to no group');
  });
});
