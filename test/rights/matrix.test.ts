import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { modelsOf } from '../../src/database/model.ts';
import { mayCall } from '../../src/graphql/mutations.ts';
import { DocumentRights } from '../../src/graphql/rights.ts';
import { readAccess } from '../../src/kernel/rights.ts';
import { Role } from '../../src/kernel/role.ts';
import { type Means, type Viewer, viewerOf } from '../../src/kernel/viewer.ts';
import { ormOptions } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';

const file = new URL('./matrix.txt', import.meta.url);
const columns: readonly (readonly Role[])[] = [
  [Role.ADMIN],
  [Role.HEAD_OF_TALENT],
  [Role.RECRUITER],
  [Role.INTERVIEWER],
  [Role.COMPANY_SCREENER],
  [Role.MATCHER],
  [Role.ANALYST],
  [],
];

let orm: MikroORM;
let schema: GraphQLSchema;
let rights: DocumentRights;

beforeAll(() => {
  orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
  schema = createSchema(modelsOf(orm));
  rights = new DocumentRights(schema, policies);
});

afterAll(() => orm.close(true));

/** Every field of every object type, queries, mutations and subscriptions among them. */
const allPlaces = (): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

const isRefused = (text: string, viewer: Viewer): boolean => {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
  return rights.refusals(document, operation, viewer).length > 0;
};

const ruleOf = (operation: string) =>
  policies.flatMap((item) => (item.kind === 'operation' && item.operation === operation ? [item] : []))[0];

const groupOf = (type: string, field: string) =>
  type === 'Query' || type === 'Subscription'
    ? ruleOf(field)?.group
    : policies.flatMap((item) => (item.kind === 'type' && item.type === type ? (item.fields.get(field) ?? []) : []))[0];

const mutationCell = (mutation: string, viewer: Viewer): string => {
  const rule = ruleOf(mutation);
  return rule && mayCall(viewer, rule) ? '+' : '-';
};

const textOf = (type: string, field: string): string => {
  if (type === 'Query') return `{ ${field} }`;
  return type === 'Subscription' ? `subscription { ${field} }` : `{ node(id: "x") { ... on ${type} { ${field} } } }`;
};

const cell = (place: string, roles: readonly Role[], means: Partial<Means> = {}): string => {
  const [type = '', field = ''] = place.split('.');
  const viewer = viewerOf('00000000-0000-7000-8000-000000000001', roles, means);
  if (type === 'Mutation') return mutationCell(field, viewer);
  const text = textOf(type, field);
  if (isRefused(text, viewer)) return '-';
  const group = groupOf(type, field);
  return group === undefined || readAccess(group, roles) === 'always' ? '+' : '?';
};

const actual = (): Map<string, string> =>
  new Map(allPlaces().map((place) => [place, columns.map((roles) => cell(place, roles)).join(' ')]));

const reviewed = (): Map<string, string> => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ')).trim()]));
};

const tokenId = '00000000-0000-7000-8000-00000000000c';

describe('the matrix of rights', () => {
  test('has a line for every field, query and mutation of the schema, and no other', () => {
    expect([...reviewed().keys()].sort()).toEqual(allPlaces().sort());
  });

  test('allows in each cell what was reviewed', () => {
    const cells = actual();

    expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(reviewed()));
    process.stdout.write(`matrix of rights: ${String(cells.size * columns.length)} cells\n`);
  });

  test.each<[string, Partial<Means>]>([
    ['a service by itself', { tokenId }],
    [
      'a service on behalf of a person, with the roles of both',
      { tokenId, service: '00000000-0000-7000-8000-00000000000a' },
    ],
    ['a session', { sessionId: '00000000-0000-7000-8000-00000000000b' }],
  ])('is the same for %s', (name, means) => {
    const known = reviewed();

    const other = allPlaces().flatMap((place) => {
      const line = columns.map((roles) => cell(place, roles, means)).join(' ');
      return line === known.get(place) ? [] : [{ place, line, reviewed: known.get(place) }];
    });

    expect(other).toEqual([]);
    process.stdout.write(`matrix of rights: ${String(known.size * columns.length)} cells of ${name}\n`);
  });
});
