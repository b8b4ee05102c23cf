import { afterAll, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { type Model, type Models, modelsOf } from '../../src/database/model.ts';
import { inexactColumns } from '../../src/graphql/exact-columns.ts';
import { ormOptions } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';

const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const models = modelsOf(orm);

afterAll(() => orm.close(true));

function withType(entity: string, property: string, type: string): Models {
  const model = models.get(entity);
  if (!model) throw new Error(`No entity ${entity}`);
  const changed: Model = { ...model, types: new Map([...model.types, [property, type]]) };
  return new Map([...models, [entity, changed]]);
}

test('every field that is written as its column is read has the type of its column', () => {
  expect(inexactColumns(createSchema(models), models, policies)).toEqual([]);
});

test.each([
  ['Candidate', 'yearsOfExperience', 'string', 'Candidate.yearsOfExperience is Float!, and its column gives string.'],
  ['ProjectListing', 'techStack', 'string', 'ProjectListing.techStack is [String!]!, and its column gives string.'],
  ['VettingCase', 'version', 'string', 'VettingCase.version is Int!, and its column gives string.'],
])('another type of %s.%s stops the start', (entity, property, type, sentence) => {
  expect(() => createSchema(withType(entity, property, type))).toThrow(sentence);
});
