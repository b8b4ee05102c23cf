import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { bodyOf } from '../support/bodies.ts';
import { cast, play } from '../support/cast.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments } from '../support/derived-documents.ts';
import { emptyPlaces, type ListProbe, listProbes } from '../support/list-probes.ts';
import { requiredAt, samplesOf } from '../support/list-samples.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { post } from '../support/test-server.ts';
import { changeUnseen, seenBy, takeRules } from '../support/unseen.ts';

const { schema } = applicationSchema();
let world: DemoWorld;
const counts = { probes: 0, refused: 0, ids: 0, apart: 0, near: 0 };
const documents = new DerivedDocuments(schema);

/** Columns that take any value. */
let free: Awaited<ReturnType<typeof takeRules>>;

/** What nobody of the demo data has said of themselves. */
const unstated = [
  `update candidate_identity set phone_e164 = '+4930' || (100000 + abs(hashtext(id::text)) % 900000)`,
  `update candidate set available_from = date '2026-11-01' + abs(hashtext(id::text)) % 60`,
];

beforeAll(async () => {
  world = await buildDemoWorld();
  free = await takeRules(world.database, ['candidate', 'candidate_identity'], unstated);
});

afterAll(async () => {
  process.stdout.write(`oracles: ${JSON.stringify(counts)}\n`);
  await world.database.drop();
});

/** Runs on a copy of the demo data that goes away with it. */
const onCopy = async <T>(work: (api: TestApi) => Promise<T>): Promise<T> => {
  const api = await startTestApi(await createTestDatabase(world.database));
  api.clock.now = world.now;
  try {
    return await work(api);
  } finally {
    await api.close();
  }
};

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
const narrowedBy = async (api: TestApi, person: Person): Promise<{ told: readonly object[]; count: number }> => {
  const hidden = await hiddenIds(api, person);
  const samples = (place: string) => hidden.get(targetOf(place) ?? '') ?? [];
  const probes = listProbes(schema, samples, requiredAt(world.now)).filter(
    (probe) => isFilterable(probe) && targetOf(probe.place ?? '') !== undefined,
  );
  const ofNobody = probes.map((probe) => ({ ...probe, variables: withoutRows(probe.variables) }));
  const [somebody, none] = [await askAll(api, person, probes), await askAll(api, person, ofNobody)];
  return { told: probes.filter((_probe, index) => somebody[index] !== none[index]), count: probes.length };
};

/** Each list at the root, by each of its filters and in each order. */
const listsOf = async (api: TestApi): Promise<ListProbe[]> =>
  listProbes(schema, await samplesOf(api), requiredAt(world.now)).filter(isFilterable);

const isFilterable = ({ list }: ListProbe): boolean => list !== 'auditTrail';

/**
 * What runs with a company is counted whole, also one's own contract with it: it is what keeps it from being offboarded.
 * Who may reopen a listing is told whether a re-match is open for its client: it is what it takes.
 */
const withoutWhole = (body: string): string =>
  body
    .replaceAll(/\{[^{}]*"(?:NO_OPEN_REMATCH|CONTRACTS_RUNNING)"[^{}]*\},?/g, '')
    .replaceAll(',]', ']')
    .replaceAll(/"runningContractCount":\d+/g, '"runningContractCount":"-"');

/** So many rows of a type at most: of a draw of few, the one that tells something is missing most of the time. */
const mostNear = 60;

/** What is near rows that somebody sees of each type, lists in both their lengths, and each figure at the root. */
const figuresFor = async (api: TestApi, person: Person): Promise<ListProbe[]> => {
  const probes: ListProbe[] = [];
  for (const { type: name, table, row } of seenBy(api, person)) {
    const type = schema.getType(name);
    if (!isObjectType(type) || !type.getInterfaces().some((it) => it.name === 'Node')) continue;
    const rows = await api.asApp(
      `select id from "${table}" t where ${row} order by md5(id::text) limit ${String(mostNear)}`,
    );
    const ids = rows.map(({ id }) => toGlobalId(name, String(id)));
    const near = ids.length === 0 ? [] : documents.of(type, person.viewer);
    probes.push(...near.map((query) => ({ list: name, place: null, query, variables: { ids } })));
    if (ids.length > 0) probes.push(...fitsOf(name, ids));
  }
  const figures = documents.roots(person.viewer).filter(({ query }) => !isListed(query));
  return [...probes, ...figures.map((it) => ({ ...it, list: rootOf(it.query), place: null }))];
};
const fits: Readonly<Record<string, string>> = { ProjectListing: 'candidates', TalentListing: 'listings' };
const fit = 'score isFit blockers { __typename } talentListing { id } listing { id }';
/** The only lists near a row that take more than how many: who fits. */
const fitsOf = (type: string, ids: readonly string[]): ListProbe[] => {
  const field = fits[type];
  if (field === undefined) return [];
  const query = `query ($ids: [ID!]!, $include: FitInclude!) {
    nodes(ids: $ids) { ... on ${type} { ${field}(include: $include, first: 100) { ${fit} } } } }`;
  const place = `${type}.${field}`;
  return ['FITTING', 'NEAR', 'ALL'].map((include) => ({ list: type, place, query, variables: { ids, include } }));
};
const rootOf = (query: string): string => /{ (\w+)/.exec(query)?.[1] ?? '';
const isListed = (query: string): boolean =>
  String(schema.getQueryType()?.getFields()[rootOf(query)]?.type).includes('Connection');

/** Probes, and what somebody was answered before and after all that they do not see was changed. */
interface Looked {
  readonly probes: readonly ListProbe[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const differingIn = ({ probes, before, after }: Looked): object[] =>
  probes.flatMap(({ place, list, query, variables }, index) =>
    before[index] === after[index]
      ? []
      : [{ list, place, query, variables, before: before[index], after: after[index] }],
  );

interface Told {
  readonly narrowed: Awaited<ReturnType<typeof narrowedBy>>;
  readonly figures: Looked;
  readonly lists: Looked;
  /** How many rows they do not see. */
  readonly unseen: number;
}

/** Lets somebody ask for everything, changes what they do not see, and lets them ask again. */
const lookAs = async (api: TestApi, name: string): Promise<Told> => {
  const person = await play(api, world, name);
  const narrowed = await narrowedBy(api, person);
  const [figures, lists] = [await figuresFor(api, person), await listsOf(api)];
  const figuresBefore = await askAll(api, person, figures);
  const listsBefore = await askAll(api, person, lists);

  const unseen = await changeUnseen(api, person, free);

  const listsAfter = await askAll(api, person, lists);
  // Counts are kept by a trigger, which the change went past.
  await pastTheGuards(api, [], ['select vetting_case_count_anew()']);
  const figuresAfter = await askAll(api, person, figures);
  return {
    narrowed,
    figures: { probes: figures, before: figuresBefore.map(withoutWhole), after: figuresAfter.map(withoutWhole) },
    lists: { probes: lists, before: listsBefore, after: listsAfter },
    unseen,
  };
};

describe.each(cast)('to %s', (name) => {
  let told: Told;

  beforeAll(async () => {
    told = await onCopy((api) => lookAs(api, name));
  });

  test('a figure or a list near a row tells nothing of what is hidden', () => {
    counts.near += told.figures.probes.length;
    expect(differingIn(told.figures)).toEqual([]);
    expect(told.figures.probes.length).toBeGreaterThan(20);
  });

  test('a list tells by no filter, order, total or cursor what is hidden of its rows', () => {
    const { probes, before } = told.lists;
    counts.probes += probes.length;
    counts.refused += before.filter((body) => body.includes('"FORBIDDEN"')).length;
    expect(differingIn(told.lists)).toEqual([]);
    expect(probes.filter((probe, index) => miscounted(before[index] ?? '', probe))).toEqual([]);
    expect(told.unseen).toBeGreaterThan(0);
  });

  test('a list is narrowed by the id of a row that one does not see as by one that nobody has', () => {
    counts.ids += told.narrowed.count;
    expect(told.narrowed.told).toEqual([]);
  });
});

describe('a list', () => {
  test('is narrowed by the id of nobody as by one of rows that are seen without whom they are about', async () => {
    const { told, count } = await onCopy(async (api) => {
      const matcher = await play(api, world, 'MATCHER');
      const nobodyListed = [`update talent_listing set status = 'DELISTED'`, `update contract set status = 'ENDED'`];
      await pastTheGuards(api, ['talent_listing', 'contract'], nobodyListed);
      return narrowedBy(api, matcher);
    });

    counts.ids += count;
    expect(told).toEqual([]);
  });

  test('is told apart by most of its filters, once they are of something that is seen', async () => {
    const { probes, before, after } = await onCopy(async (api): Promise<Looked> => {
      const [matcher, owner] = [await play(api, world, 'MATCHER'), await play(api, world, 'OWNER')];
      const probes = await listsOf(api);
      const before = await askAll(api, owner, probes);
      await changeUnseen(api, matcher, free);
      return { probes, before, after: await askAll(api, owner, probes) };
    });

    const apart = new Set(probes.filter((_probe, index) => before[index] !== after[index]).map(({ place }) => place));
    counts.apart = apart.size;
    expect(apart.size).toBeGreaterThan(15);
  });

  test('has a value to be narrowed by at every place', async () => {
    const samples = await onCopy(samplesOf);
    const asked = (place: string) => (targetOf(place) === undefined ? samples(place) : [toGlobalId('User', nobody)]);

    expect(emptyPlaces(schema, asked, requiredAt(world.now)).filter((place) => place !== 'auditTrail.node')).toEqual(
      [],
    );
  });
});
