import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { viewerOf } from '../../src/kernel/viewer.ts';
import { demoPeople } from '../../src/seed/demo-people.ts';
import { openSurroundings } from '../../src/surroundings.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments } from '../support/derived-documents.ts';
import { planOnce } from '../support/test-database.ts';
import { type Asked, compare, openWay, type Way, wayNames } from '../support/ways.ts';

let world: DemoWorld;
let ways: readonly Way[];
const idsByType = new Map<string, readonly string[]>();

const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);

beforeAll(async () => {
  world = await buildDemoWorld();
  await planOnce(world.database);
  ways = await Promise.all(wayNames.map((name) => openWay(name, world.database.appUrl, () => world.now)));
  const surroundings = await openSurroundings(world.database.appUrl);
  for (const type of nodesOf(schema)) {
    const { name } = type;
    const model = surroundings.reads.models.get(name);
    const rows = hasLongList(type) || hasJudgedList(type) ? fewRows : someRows;
    const text = `select id from ${model?.table ?? ''} order by md5(id::text) limit ${String(rows)}`;
    const found = await surroundings.run(text, []);
    idsByType.set(
      name,
      found.map(([id]) => toGlobalId(name, String(id))),
    );
  }
  await surroundings.close();
});

afterAll(async () => {
  await Promise.all(ways.map((way) => way.close()));
  await world.database.drop();
});

const someRows = 5;
/** Of what has long lists, by the limits on what a document may cost. */
const fewRows = 2;
const long = 50;

const hasLongList = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(({ extensions }) => Number(extensions['maxItems'] ?? 0) >= long);
/** Candidates are found for ten listings at once at most, and what is at once depends on the way. */
const hasJudgedList = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(
    ({ type: of, extensions }) => extensions['maxItems'] !== undefined && getNamedType(of).name === 'ProjectListing',
  );
const people = ['OWNER', 'RECRUITER_2', 'INTERVIEWER_2', 'MATCHER'];

const nodesOf = (of: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(of.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

test.each(nodesOf(schema).map((type) => [type.name, type] as const))(
  'everything near a %s gets one answer, whatever is read ahead and whoever executes',
  async (name, type) => {
    const asked = people.flatMap((person): Asked[] => {
      const roles = demoPeople.find(({ key }) => key === person)?.roles ?? [];
      const viewer = viewerOf('00000000-0000-7000-8000-000000000001', roles);
      const variables = { ids: idsByType.get(name) };
      return documents.of(type, viewer).map((query) => ({ token: world.tokens[person] ?? '', query, variables }));
    });
    const { differing, refused } = await compare(ways, asked);

    expect(differing).toEqual([]);
    expect(refused).toEqual([]);
  },
);

test('there are rows to ask for of every type but those that no story makes', () => {
  const without = [...idsByType].filter(([, ids]) => ids.length === 0).map(([name]) => name);

  expect(without).toEqual(['ConflictOfInterest', 'InterviewSlot', 'Note', 'Reopening', 'Session', 'TimeOff']);
});
