import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { buildDemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments, type RootDocument } from '../support/derived-documents.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);
let api: TestApi;
let recruiter: Person;
let blind: readonly Person[];
let high: readonly (readonly string[])[];
let low: readonly (readonly string[])[];
let probes: readonly (readonly RootDocument[])[];

beforeAll(async () => {
  const world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  recruiter = await api.person(Role.RECRUITER);
  blind = [
    await api.person(Role.INTERVIEWER),
    await api.person(Role.INTERVIEWER, Role.RECRUITER),
    await api.person(Role.INTERVIEWER, Role.HEAD_OF_TALENT, Role.ANALYST),
    await api.person(...Object.values(Role)),
  ];
  // Nobody sits everywhere at once, but for who is blind to everything.
  await pastTheGuards(
    api,
    [],
    ['alter table interview_participant drop constraint interview_participant_not_double_booked'],
  );
  for (const person of blind) await seat(person);
  probes = await Promise.all([...blind, recruiter].map(probesOf));
  high = await askAll();
  await turnAround();
  low = await askAll();
});

afterAll(() => api.close());

const judged = `select distinct interview_id from scorecard where status <> 'DRAFT'`;

/** Who owes a scorecard wherever one was handed in. */
const seat = (person: Person): Promise<void> =>
  pastTheGuards(
    api,
    ['interview_participant'],
    [
      `insert into interview_participant
         select (jsonb_populate_record(null::interview_participant, to_jsonb(p) || jsonb_build_object(
           'id', gen_random_uuid(), 'user_id', '${person.viewer.id}', 'feedback', 'OWED'))).*
         from (select distinct on (interview_id) * from interview_participant where interview_id in (${judged}) order by interview_id, id) p`,
    ],
  );

/** Makes every scorecard of the world say the opposite, with other parts than before. */
const turnAround = (): Promise<void> =>
  pastTheGuards(
    api,
    ['scorecard', 'attribute_rating', 'evidence', 'scorecard_version', 'claim_verdict'],
    [
      `update scorecard set recommendation = case when recommendation in ('YES', 'STRONG_YES') then 'STRONG_NO' else 'STRONG_YES' end,
         summary = 'Turned', assessed_english = 'ELEMENTARY', private_note = 'Turned', proposed_seniority = null`,
      `update attribute_rating set rating = case when rating in ('YES', 'STRONG_YES') then 'STRONG_NO' else 'STRONG_YES' end,
         note = 'Turned', not_assessed_reason = null`,
      `update evidence set excerpt = 'Turned'`,
      `insert into evidence (id, created_at, scorecard_id, position, kind, excerpt)
         select gen_random_uuid(), now(), id, 9, 'QUOTE', 'Turned' from scorecard`,
      `update scorecard_version set content_hash = 'turned', content = '{}'`,
    ],
  );

const nodes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

const someRows = 3;
/** Where the rows that a scorecard is about are not left to chance. */
const ofJudged: Readonly<Record<string, string>> = {
  Interview: `id in (${judged})`,
  VettingCase: `id in (select vetting_case_id from scorecard where status <> 'DRAFT')`,
  Candidate: `id in (select candidate_id from vetting_case where id in (select vetting_case_id from scorecard))`,
  FeedbackLetter: `vetting_case_id in (select vetting_case_id from scorecard)`,
  Decision: `vetting_case_id in (select vetting_case_id from scorecard where status <> 'DRAFT')`,
};

const idsOf = async ({ name }: GraphQLObjectType): Promise<string[]> => {
  const { table } = api.context(recruiter).reads.models.get(name) ?? {};
  const rows = await api.asApp(
    `select id from ${String(table)} where ${ofJudged[name] ?? 'true'} order by md5(id::text) limit ${String(someRows)}`,
  );
  return rows.map(({ id }) => toGlobalId(name, String(id)));
};

const isLong = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(
    ({ type: of, extensions }) =>
      Number(extensions['maxItems'] ?? 0) >= 50 || getNamedType(of).name === 'ProjectListing',
  );

/** Everything near some row of each type, and every list, figure and order at the root. */
const probesOf = async ({ viewer }: Person): Promise<RootDocument[]> => {
  const byId: RootDocument[] = [];
  for (const type of nodes) {
    const ids = (await idsOf(type)).slice(0, isLong(type) ? 2 : someRows);
    byId.push(...documents.of(type, viewer).map((query) => ({ query, variables: { ids } })));
  }
  return [...byId, ...documents.roots(viewer)];
};

/** The bodies as they are sent, but for the number of the request. */
const askAll = async (): Promise<string[][]> => {
  const all: string[][] = [];
  for (const [index, person] of [...blind, recruiter].entries()) {
    const bodies: string[] = [];
    for (const payload of probes[index] ?? []) {
      const headers = { authorization: `Bearer ${person.token}` };
      const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
      bodies.push(response.body.replaceAll(/"requestId":"[^"]*"/g, ''));
    }
    all.push(bodies);
  }
  return all;
};

const differing = (index: number): string[] =>
  (probes[index] ?? []).flatMap(({ query }, at) =>
    high[index]?.[at] === low[index]?.[at]
      ? []
      : [`${query}\n${String(high[index]?.[at])}\n${String(low[index]?.[at])}`],
  );

describe('who owes a scorecard everywhere', () => {
  test.each([
    [0, 'an interviewer'],
    [1, 'a recruiter who interviews'],
    [2, 'a head of talent who interviews'],
    [3, 'somebody of all roles'],
  ])('gets the same bytes by every document that the schema allows, whatever peers said: %i, %s', (index) => {
    expect(differing(index)).toEqual([]);
    expect(low[index]?.filter((body) => body.includes('Turned'))).toEqual([]);
    expect(probes[index]?.length).toBeGreaterThan(50);
  });

  test('is asked by documents that tell the worlds apart: who is not blind reads the difference', () => {
    const asked = probes.map((its) => its.length).reduce((sum, count) => sum + count, 0);
    const answered = high.flat().filter((body) => body.startsWith('{"data":{')).length;

    process.stdout.write(
      `blindness: ${String(asked)} documents, ${String(answered)} answered, recruiter sees ${String(differing(4).length)} differ\n`,
    );
    expect(differing(4).length).toBeGreaterThan(20);
    expect(answered).toBeGreaterThan(asked * 0.9);
  });
});
