import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { contentsOf } from '../support/contents.ts';
import { buildDemoWorld } from '../support/demo-world.ts';
import { idPlacesOf, type InputPlace } from '../support/input-places.ts';
import { relate, rowsAbout } from '../support/relations.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { post } from '../support/test-server.ts';

const { schema } = applicationSchema();
const places = idPlacesOf(schema);
const rows = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
let api: TestApi;
let idsByType: Ids;
let count = 0;

beforeAll(async () => {
  const world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  const { models } = api.context(await api.person()).reads;
  const lists = rows.map(async ({ name }): Promise<[string, string[]]> => {
    const found = await api.asApp(`select id from ${models.get(name)?.table ?? ''} order by md5(id::text) limit 20`);
    return [name, found.map(({ id }) => toGlobalId(name, String(id)))];
  });
  idsByType = new Map(await Promise.all(lists));
});

afterAll(async () => {
  process.stdout.write(
    `ids of rows that are not seen: ${String(count)} compared, at ${String(places.length)} places\n`,
  );
  await api.close();
});

interface Sight {
  readonly hidden: ReadonlyMap<string, string>;
  readonly visible: ReadonlyMap<string, string>;
}

type Ids = ReadonlyMap<string, readonly string[]>;

/** Who would see every row is a candidate, too, and sees nothing of their own case. */
const ownCaseOf = async (person: Person): Promise<Ids> => {
  await relate(api, person.viewer.id, 'about them');
  const about = await rowsAbout(api, person.viewer.id);
  const { models } = api.context(person).reads;
  const keysOf = (type: string): string[] => [...(about.get(models.get(type)?.table ?? '') ?? [])].slice(0, 5);
  return new Map(rows.map(({ name }) => [name, keysOf(name).map((key) => toGlobalId(name, key))]));
};

/** One row of each type that somebody does not see, and one that they do. */
const sightOf = async (person: Person, own: Ids): Promise<Sight> => {
  const hidden = new Map<string, string>();
  const visible = new Map<string, string>();
  for (const [type, drawn] of idsByType) {
    const ids = [...drawn, ...(own.get(type) ?? [])];
    const { data } = await api.run(person, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    const nodes = data?.['nodes'] as readonly unknown[];
    ids.forEach((id, index) => (nodes[index] === null ? hidden : visible).set(type, id));
  }
  return { hidden, visible };
};

/** The answer as it is sent, but for the number of the request and the id itself. */
const answer = async ({ token }: Person, place: InputPlace, ids: { id: string; sight: Sight }): Promise<string> => {
  const known = (type: string | null): string =>
    ids.sight.visible.get(type ?? '') ?? toGlobalId(type ?? 'Candidate', randomUUID());
  const variables = place.variables(ids.id, known);
  const { statusCode, body } = await post(api.server, { query: place.document, variables }, { token });
  const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
  return `${String(statusCode)} ${body.replaceAll(ids.id, '').replaceAll(uuids, '')}`;
};

/**
 * Where an administrator names what they do not see: of any row they read that something was done, and they link a
 * candidate to an account by the id that somebody told them.
 */
const bareIds = ['auditTrail node', 'linkCandidateUser input.candidateId'];

/** Enough of those that a place of no name may be about. */
const mostTypes = 12;
const nobody = '01900000-0000-7000-8000-00000000dead';

describe('the id of a row that one does not see', () => {
  test.each<readonly [string, readonly Role[]]>([
    ...Object.values(Role).map((role) => [role, [role]] as const),
    ['nobody in particular', []],
  ])('is answered like one that nobody has, wherever it is given: %s', async (_name, roles) => {
    const person = await api.person(...roles);
    const own: Ids = roles.includes(Role.HEAD_OF_TALENT) ? await ownCaseOf(person) : new Map();
    const sight = await sightOf(person, own);
    const before = await contentsOf(api);

    const told: object[] = [];
    for (const place of places.filter(({ name }) => !(bareIds.includes(name) && roles.includes(Role.ADMIN)))) {
      // Where the name of a place speaks of no type, it may be any.
      const types =
        place.type === null
          ? [...sight.hidden.keys()].slice(0, mostTypes)
          : [place.type].filter((type) => sight.hidden.has(type));
      for (const type of types) {
        const ofSomebody = await answer(person, place, { id: sight.hidden.get(type) ?? '', sight });
        const ofNobody = await answer(person, place, { id: toGlobalId(type, nobody), sight });
        count += 1;
        if (ofSomebody !== ofNobody) told.push({ place: place.name, type, ofSomebody, ofNobody });
      }
    }

    expect(told).toEqual([]);
    expect(sight.hidden.size).toBeGreaterThan(0);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('is looked for at every place that takes one', () => {
    const speakless = places.filter(({ type }) => type === null).map(({ name }) => name);

    expect(places.length).toBeGreaterThan(100);
    expect(speakless.length).toBeLessThan(places.length / 5);
  });
});
