import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { bodyOf } from '../support/bodies.ts';
import { cast, play } from '../support/cast.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { emptyPlaces, type ListProbe, listProbes } from '../support/list-probes.ts';
import { requiredAt, samplesOf } from '../support/list-samples.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { post } from '../support/test-server.ts';
import { changeUnseen, seenBy, withoutRules } from '../support/unseen.ts';

const { schema } = applicationSchema();
let world: DemoWorld;
let api: TestApi;
const counts = { probes: 0, refused: 0, ids: 0, apart: 0 };

beforeAll(async () => {
  world = await buildDemoWorld();
});

/** What nobody of the demo data has said of themselves. */
const unstated = [
  `update candidate_identity set phone_e164 = '+4930' || (100000 + abs(hashtext(id::text)) % 900000)`,
  `update candidate set available_from = date '2026-11-01' + abs(hashtext(id::text)) % 60`,
];

beforeEach(async () => {
  api = await startTestApi(await createTestDatabase(world.database));
  api.clock.now = world.now;
  await pastTheGuards(api, ['candidate', 'candidate_identity'], unstated);
});

afterEach(() => api.close());

afterAll(async () => {
  process.stdout.write(`oracles: ${JSON.stringify(counts)}\n`);
  await world.database.drop();
});

/** The answer to each probe; minutes pass, and a budget with each, alike in all worlds. */
const askAll = async (api: TestApi, { token }: Person, probes: readonly ListProbe[]): Promise<string[]> => {
  const bodies: string[] = [];
  for (const [index, { query, variables }] of probes.entries()) {
    api.clock.now = new Date(world.now.getTime() + Math.floor(index / 20) * 60_000);
    bodies.push(bodyOf((await post(api.server, { query, variables }, { token })).body));
  }
  return bodies;
};

/** Whose rows a filter by id is about, by what it is called. */
const targets: Readonly<Record<string, string>> = {
  owner: 'User',
  creditedTo: 'User',
  successManager: 'User',
  userId: 'User',
  track: 'VettingTrack',
  candidate: 'Candidate',
  company: 'Company',
  project: 'Project',
  listing: 'ProjectListing',
  talentListing: 'TalentListing',
};
const targetOf = (place: string): string | undefined => targets[place.split('.')[1] ?? ''];
const nobody = '01900000-0000-7000-8000-00000000dead';
const someIds = 12;

/** Ids of rows that somebody does not see, by type. */
const hiddenIds = async (api: TestApi, person: Person): Promise<ReadonlyMap<string, readonly string[]>> => {
  const lists = seenBy(api, person).map(async ({ type, table, row }) => {
    const text = `select id from "${table}" t where (${row}) is not true order by md5(id::text) limit ${String(someIds)}`;
    return [type, (await api.asApp(text)).map(({ id }) => toGlobalId(type, String(id)))] as const;
  });
  return new Map(await Promise.all(lists));
};

/** The same, with an id of the type that no row has. */
const withoutRows = (variables: ListProbe['variables']): ListProbe['variables'] =>
  JSON.parse(JSON.stringify(variables), (_key, value: unknown) => {
    const id = typeof value === 'string' ? parseGlobalId(value) : null;
    return id ? toGlobalId(id.type, nobody) : value;
  }) as ListProbe['variables']; // of the same shape

/** A total that counts what is not listed. */
const miscounted = (body: string, { list }: ListProbe): boolean => {
  const page = (JSON.parse(body) as Answer).data?.[list];
  return page != null && !page.pageInfo.hasNextPage && page.totalCount !== page.edges.length;
};

interface Answer {
  readonly data?: Readonly<Record<string, Page | null>> | null;
}

interface Page {
  readonly totalCount: number | null;
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** What is found by hidden ids that is not found by the id of nobody. */
const narrowedBy = async (person: Person): Promise<{ told: readonly object[]; count: number }> => {
  const hidden = await hiddenIds(api, person);
  const samples = (place: string) => hidden.get(targetOf(place) ?? '') ?? [];
  const probes = listProbes(schema, samples, requiredAt(world.now)).filter(
    (probe) => isFilterable(probe) && targetOf(probe.place ?? '') !== undefined,
  );
  const ofNobody = probes.map((probe) => ({ ...probe, variables: withoutRows(probe.variables) }));
  const [somebody, none] = [await askAll(api, person, probes), await askAll(api, person, ofNobody)];
  return { told: probes.filter((_probe, index) => somebody[index] !== none[index]), count: probes.length };
};

const isFilterable = ({ list }: ListProbe): boolean => list !== 'auditTrail';

describe('a list', () => {
  test.each(cast)('tells by no filter, order, total or cursor what is hidden of its rows: %s', async (name) => {
    const person = await play(api, world, name);
    const probes = listProbes(schema, await samplesOf(api), requiredAt(world.now)).filter(isFilterable);
    const before = await askAll(api, person, probes);

    const unseen = await changeUnseen(api, person);

    const after = await askAll(api, person, probes);
    const told = probes.flatMap(({ place, list, variables }, index) =>
      before[index] === after[index] ? [] : [{ list, place, variables, before: before[index], after: after[index] }],
    );
    counts.probes += probes.length;
    counts.refused += before.filter((body) => body.includes('"FORBIDDEN"')).length;
    expect(told).toEqual([]);
    expect(probes.filter((probe, index) => miscounted(before[index] ?? '', probe))).toEqual([]);
    expect(unseen).toBeGreaterThan(0);
  });

  test.each(cast)(
    'is narrowed by the id of a row that one does not see as by one that nobody has: %s',
    async (name) => {
      const person = await play(api, world, name);

      const { told, count } = await narrowedBy(person);

      counts.ids += count;
      expect(told).toEqual([]);
    },
  );

  test('so is one of rows that are seen without whom they are about', async () => {
    const matcher = await play(api, world, 'MATCHER');
    const nobodyListed = [`update talent_listing set status = 'DELISTED'`, `update contract set status = 'ENDED'`];
    await pastTheGuards(api, ['talent_listing', 'contract'], [...withoutRules, ...nobodyListed]);

    const { told, count } = await narrowedBy(matcher);

    counts.ids += count;
    expect(told).toEqual([]);
  });

  test('is told apart by most of its filters, once they are of something that is seen', async () => {
    const [matcher, owner] = [await play(api, world, 'MATCHER'), await play(api, world, 'OWNER')];
    const probes = listProbes(schema, await samplesOf(api), requiredAt(world.now)).filter(isFilterable);
    const before = await askAll(api, owner, probes);

    await changeUnseen(api, matcher);

    const after = await askAll(api, owner, probes);
    const apart = new Set(probes.filter((_probe, index) => before[index] !== after[index]).map(({ place }) => place));
    counts.apart = apart.size;
    expect(apart.size).toBeGreaterThan(15);
  });

  test('has a value to be narrowed by at every place', async () => {
    const samples = await samplesOf(api);
    const asked = (place: string) => (targetOf(place) === undefined ? samples(place) : [toGlobalId('User', nobody)]);

    expect(emptyPlaces(schema, asked, requiredAt(world.now)).filter((place) => place !== 'auditTrail.node')).toEqual(
      [],
    );
  });
});
