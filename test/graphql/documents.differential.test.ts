import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { committedDocuments, type CommittedDocument } from '../support/committed-documents.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { planOnce } from '../support/test-database.ts';
import { type Asked, compare, openWay, type Way, wayNames } from '../support/ways.ts';

let world: DemoWorld;
let ways: readonly Way[];
let ids: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  world = await buildDemoWorld();
  await planOnce(world.database);
  ways = await Promise.all(wayNames.map((name) => openWay(name, world.database.appUrl, () => world.now)));
  ids = await idsByRoot(world.database.appUrl);
});

afterAll(async () => {
  await Promise.all(ways.map((way) => way.close()));
  await world.database.drop();
});

/** Who has a right of their own; RECRUITER_2 is a candidate as well, and interviewers owe what others have handed in. */
const people = [
  'ADMIN',
  'HEAD_OF_TALENT',
  'RECRUITER',
  'RECRUITER_2',
  'INTERVIEWER',
  'INTERVIEWER_2',
  'SOFT_SKILLS_INTERVIEWER',
  'COMPANY_SCREENER',
  'MATCHER',
  'ANALYST',
  'OWNER',
];

/** One row of each kind that there is, by the query that takes its id. */
const rows: Readonly<Record<string, readonly [type: string, text: string]>> = {
  auditTrail: ['VettingCase', 'select distinct on (status) id from vetting_case order by status, id'],
  vettingCase: ['VettingCase', 'select distinct on (status, stage) id from vetting_case order by status, stage, id'],
  interview: [
    'Interview',
    `select distinct on (i.status, i.stage, c.status, p.owing) i.id from interview i
       join vetting_case c on c.id = i.vetting_case_id
       cross join lateral (select count(*) filter (where feedback = 'OWED') as owing, count(*) as seats
         from interview_participant where interview_id = i.id) p
     order by i.status, i.stage, c.status, p.owing, p.seats desc, i.id`,
  ],
  company: ['Company', 'select distinct on (status) id from company order by status, id'],
  projectListing: ['ProjectListing', 'select distinct on (status) id from project_listing order by status, id'],
  companyScreening: [
    'CompanyScreening',
    'select distinct on (status, kind) id from company_screening order by status, kind, id',
  ],
  match: ['Match', 'select distinct on (status) id from match order by status, id'],
  contract: ['Contract', 'select distinct on (status) id from contract order by status, id'],
  rateTalk: ['Candidate', 'select id from candidate order by id limit 12'],
  interviewKit: ['InterviewKit', 'select id from interview_kit order by id'],
  node: ['FeedbackLetter', 'select distinct on (status) id from feedback_letter order by status, id'],
};

const unknown = '01900000-0000-7000-8000-000000000000';

async function idsByRoot(connectionString: string): Promise<Record<string, readonly string[]>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const found = Object.entries(rows).map(async ([root, [type, text]]) => {
    const known = (await client.query<{ id: string }>(text)).rows.map(({ id }) => toGlobalId(type, id));
    const odd = [toGlobalId(type, unknown), toGlobalId('User', unknown), 'nonsense'];
    return [root, [...known, ...odd]] as const;
  });
  const byRoot = Object.fromEntries(await Promise.all(found));
  await client.end();
  return byRoot;
}

const byId = ({ root }: CommittedDocument): object[] => (ids[root] ?? []).map((id) => ({ id }));
const paged = (): object[] => [{}, { after: 'nonsense' }];
const weeks = (): object[] => [
  { from: '2026-11-16T00:00:00Z', to: '2026-12-07T00:00:00Z' },
  { from: '2026-11-16T00:00:00Z', to: '2026-11-01T00:00:00Z' },
  { from: '2026-11-16T00:00:00Z', to: '2026-12-07T00:00:00Z', userId: 'nonsense' },
];
const stages = ['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'];
const staged = (): object[] => [...stages.map((stage) => ({ stage })), { stage: 'NOWHERE' }];

/** What each query is asked with: a new one is not to be forgotten. */
const variables: Readonly<Record<string, (document: CommittedDocument) => object[]>> = {
  Board: staged,
  Case: byId,
  CaseNow: byId,
  CompanyNow: byId,
  ContractNow: byId,
  ContractsEnding: () => [{ days: 365 }, { days: 366 }, { days: 30, after: 'nonsense' }],
  Decide: byId,
  Deep: paged,
  DemoEventDriven: paged,
  DemoPython: paged,
  DemoTalk: byId,
  Detail: byId,
  ExpiringTrust: () => [{ days: 730 }, { days: 731 }, { days: 30, after: 'nonsense' }],
  Find: paged,
  FitsOf: (document) => byId(document).map((set) => ({ ...set, first: 5, include: 'ALL' })),
  FindListings: () => [{ filter: { status: ['PUBLISHED'], skills: ['go'] } }, { filter: {} }],
  History: byId,
  IdleTalent: () => [{}, { filter: { skills: ['go'], minIdleDays: 1 } }, { after: 'nonsense' }],
  InterviewNow: byId,
  InterviewsOfWeek: weeks,
  Letter: byId,
  LettersOwed: paged,
  ListingEditor: byId,
  ListingNow: byId,
  ListingSearch: () => [
    {},
    { filter: { search: 'python', rate: { min: '40' } }, sort: { field: 'RATE' } },
    { filter: { zone: 'nowhere' } },
  ],
  Listings: () => [
    { skill: 'python', min: '20', max: '80' },
    { skill: 'python', min: '80', max: '20' },
  ],
  MarketFigures: paged,
  MatchDesk: () => (ids['projectListing'] ?? []).map((listing) => ({ listing })),
  MatchNow: byId,
  Me: paged,
  HowLargeTheMarketIs: paged,
  HowTheMarketDoes: () => [
    { window: { from: '2026-08-01', to: '2026-12-01' }, names: ['DOWNTIME', 'CONTRACT_LENGTH', 'COMPANY_REJECTION'] },
    { window: { from: '2026-12-01', to: '2026-08-01' }, names: ['DOWNTIME'] },
    { window: { from: '2026-08-02', to: '2026-12-01' }, names: ['REMATCH_TIME'] },
  ],
  Kit: byId,
  MyContracts: paged,
  MyDay: paged,
  MyInterview: byId,
  OpenListings: paged,
  Page: staged,
  Panel: byId,
  Pipeline: paged,
  PublishedCards: () => [{ first: 10 }],
  RateTalk: byId,
  RematchQueue: () => [{}, { filter: { side: 'CLIENT' } }, { filter: { status: ['MATCHED'] } }, { after: 'nonsense' }],
  ScreeningQueue: () => [{}, { filter: { kind: 'RENEWAL' } }, { after: 'nonsense' }],
  ScreeningReview: byId,
  CostEstimate: () => [
    { question: { projectType: 'SIMPLE_API', team: [{ seniority: 'MID', count: 1 }], hiringModel: 'HOURLY' } },
    {
      question: { projectType: 'AI_PLATFORM', team: [{ seniority: 'SENIOR', count: 2 }], hiringModel: 'FIXED_PROJECT' },
    },
  ],
  SaasEstimate: paged,
  Sources: paged,
  BySpecialization: paged,
  Premiums: paged,
  HeadsMonday: () => [
    { window: { from: '2026-01-01', to: '2027-01-01' }, names: ['VETTING_TIME', 'PASS_THROUGH', 'CASES'] },
    { window: { from: '2026-11-01', to: '2026-10-01' } },
  ],
  RateExplorer: () => [
    { question: { seniority: 'SENIOR' }, by: 'COUNTRY' },
    {
      question: { seniority: 'MID', unit: 'HOUR', basis: 'AGENCY_PRICE' },
      by: 'TECHNOLOGY',
      filter: { unit: ['YEAR'] },
    },
  ],
  SeniorInNorthAmerica: paged,
  SeniorPaid: paged,
  SeniorSalaryPerHour: paged,
  Status: paged,
  TalentOf: byId,
  Trail: byId,
  Trust: byId,
  Week: weeks,
  SeniorOwn: paged,
  Talk: byId,
  HowVettingGoes: paged,
  VettingTimeOfMarch: paged,
  WhatNext: byId,
  WhatSeniorsArePaid: paged,
  WhoIsThis: () => [{ email: 'nobody@candidates.example' }, { phone: '12' }, {}],
  WhyLate: paged,
};

const queries = committedDocuments().filter(({ kind }) => kind === 'query');

describe('a committed query', () => {
  test.each(queries.map((document) => [document.name, document.file, document] as const))(
    '%s of %s gets one answer, whatever is read ahead and whoever executes',
    async (name, _file, document) => {
      const sets = variables[name]?.(document) ?? [];
      const asked = people.flatMap((person) => sets.map((set) => askedBy(document, { person, set })));
      const { differing, answered } = await compare(ways, asked);

      expect(differing).toEqual([]);
      // Else nothing was compared.
      expect(answered).toBeGreaterThan(0);
    },
  );

  test('takes fewer statements where lists are read ahead', () => {
    const [asNeeded = 0, ahead = 0, ...compiled] = ways.map((way) => way.statements());

    expect(ahead * 1.3).toBeLessThan(asNeeded);
    expect(compiled[1]).toBe(ahead);
  });
});

const askedBy = ({ text }: CommittedDocument, { person, set }: { person: string; set: object }): Asked => {
  return { token: world.tokens[person] ?? '', query: text, variables: set };
};
