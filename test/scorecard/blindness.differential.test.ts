import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { candidateExport, caseExport } from '../../src/commands/transfer/export-columns.ts';
import { planExport } from '../../src/commands/transfer/export-rows.ts';
import { written } from '../../src/commands/transfer/written-rows.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { buildDemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments, type RootDocument } from '../support/derived-documents.ts';
import { listProbes } from '../support/list-probes.ts';
import { requiredAt, samplesOf } from '../support/list-samples.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);
let api: TestApi;
let recruiter: Person;
let blind: readonly Person[];
let about: readonly GraphQLObjectType[];

beforeAll(async () => {
  const world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  recruiter = await api.person(Role.RECRUITER, Role.HEAD_OF_TALENT);
  blind = [await api.person(Role.INTERVIEWER), await api.person(...Object.values(Role))];
  // Nobody sits everywhere at once, but for who is blind to everything.
  await pastTheGuards(
    api,
    [],
    ['alter table interview_participant drop constraint interview_participant_not_double_booked'],
  );
  for (const person of blind) await seat(person);
  about = await typesAboutCases();
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
    ['scorecard', 'attribute_rating', 'evidence', 'scorecard_version', 'claim_verdict', 'audit_event'],
    [
      `update scorecard set recommendation = case when recommendation in ('YES', 'STRONG_YES') then 'STRONG_NO' else 'STRONG_YES' end,
         summary = 'Turned', assessed_english = 'ELEMENTARY', private_note = 'Turned', proposed_seniority = null`,
      `update attribute_rating set rating = case when rating in ('YES', 'STRONG_YES') then 'STRONG_NO' else 'STRONG_YES' end,
         note = 'Turned', not_assessed_reason = null`,
      `update evidence set excerpt = 'Turned'`,
      `insert into evidence (id, created_at, scorecard_id, position, kind, excerpt)
         select gen_random_uuid(), now(), id, 9, 'QUOTE', 'Turned' from scorecard`,
      `update scorecard_version set content_hash = 'turned', content = '{}'`,
      `update audit_event set changes = '{"reason": "Turned"}', action = 'scorecard.turned'
         where object_type in ('Scorecard', 'ScorecardVersion', 'AttributeRating', 'Evidence')`,
    ],
  );

/** Types of rows that say something of a candidate or of a case, of those near one included. */
const typesAboutCases = async (): Promise<GraphQLObjectType[]> => {
  const near = `select table_name as name from information_schema.columns where column_name in ('candidate_id', 'vetting_case_id',
    'interview_id', 'scorecard_id', 'scorecard_version_id', 'decision_id', 'letter_id', 'credential_id')`;
  const tables = new Set([...(await api.asApp(near)).map(({ name }) => String(name)), 'candidate', 'user_account']);
  const { models } = api.context(recruiter).reads;
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => tables.has(models.get(type.name)?.table.replaceAll('"', '') ?? ''))
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
};

const someRows = 2;
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

const trail = `query ($node: ID!) { auditTrail(node: $node) { totalCount
  edges { cursor node { at action outcome code actor { id } onBehalfOf { id } changedFields values { name value } } } } }`;

/** Everything near some row of each type, what is on record of it, and every list, figure, filter and order at the root. */
const probesOf = async ({ viewer }: Person): Promise<RootDocument[]> => {
  const byId: RootDocument[] = [];
  for (const type of about) {
    const ids = await idsOf(type);
    byId.push(...documents.of(type, viewer).map((query) => ({ query, variables: { ids } })));
    if (documents.mayAsk('auditTrail', viewer))
      byId.push(...ids.map((node) => ({ query: trail, variables: { node } })));
  }
  const lists = listProbes(schema, await samplesOf(api), requiredAt(api.clock.now));
  return [...byId, ...documents.roots(viewer), ...lists.filter(({ list }) => documents.mayAsk(list, viewer))];
};

/** The bodies as they are sent, but for the number of the request. */
const ask = async ({ token }: Person, probes: readonly RootDocument[]): Promise<string[]> => {
  const bodies: string[] = [];
  for (const payload of probes) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
    bodies.push(response.body.replaceAll(/"requestId":"[^"]*"/g, ''));
  }
  return bodies;
};

/** What the command line would write into a file for them. */
const exportFor = async (person: Person): Promise<string> => {
  const place = { schema, context: api.context(person), format: 'csv' as const };
  const files: string[] = [];
  for (const what of [candidateExport, caseExport]) {
    const { columns, read } = await planExport(place, what);
    files.push((await buffer(written('csv', columns, read()))).toString('utf8'));
  }
  return files.join('\n');
};

interface Read {
  readonly query: string;
  readonly high: string;
  readonly low: string;
}

test('who owes a scorecard everywhere gets the same bytes by every document that the schema allows, whatever peers said', async () => {
  const people = [...blind, recruiter];
  const probes = await Promise.all(people.map(probesOf));
  const high: string[][] = [];
  for (const [index, person] of people.entries()) high.push(await ask(person, probes[index] ?? []));

  const exported = await Promise.all(blind.map(exportFor));

  await turnAround();

  const exportedAfter = await Promise.all(blind.map(exportFor));
  const [interviewer = [], everyone = [], open = []] = await Promise.all(
    people.map(async (person, index): Promise<Read[]> => {
      const asked = probes[index] ?? [];
      const low = await ask(person, asked);
      return asked.map(({ query }, at) => ({ query, high: high[index]?.[at] ?? '', low: low[at] ?? '' }));
    }),
  );
  const isOther = (read: Read): boolean => read.high !== read.low;
  const all = [...interviewer, ...everyone, ...open];
  const answered = all.filter((read) => read.high.startsWith('{"data":{'));
  process.stdout.write(
    `blindness: ${String(all.length)} documents, ${String(answered.length)} answered; ` +
      `${String(open.filter(isOther).length)} of ${String(open.length)} tell the worlds apart to who is not blind\n`,
  );
  expect(interviewer.filter(isOther)).toEqual([]);
  expect(everyone.filter(isOther)).toEqual([]);
  expect([...interviewer, ...everyone].filter((read) => read.low.includes('Turned'))).toEqual([]);
  expect(exportedAfter).toEqual(exported);
  expect(exported.every((text) => text.split('\n').length > 10)).toBe(true);
  expect(open.filter(isOther).length).toBeGreaterThan(10);
  expect(open.filter((read) => isOther(read) && read.query === trail).length).toBeGreaterThan(0);
  expect(answered.length).toBeGreaterThan(all.length * 0.9);
}, 600_000);
