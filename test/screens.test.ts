import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../src/kernel/role.ts';
import { MatchStatus } from '../src/matching/match.states.ts';
import { buildCards } from './support/build-cards.ts';
import { importRows, publishedRows } from './support/build-rates.ts';
import { toGlobalId } from '../src/kernel/global-id.ts';
import { approve, buildCompany } from './support/build-company.ts';
import { aListing, aPerson, buildMarket } from './support/build-market.ts';
import { buildManySigned, buildPair, type Pair } from './support/build-contract.ts';
import { buildRated, buildRejected } from './support/build-decision.ts';
import { type BuiltTalent, buildMatch, buildPublished, buildTalent } from './support/build-match.ts';
import { type BuiltListing, buildListing, changeListing } from './support/build-project.ts';
import { buildReadyElsewhere, buildRematch, type BuiltRematch, copyRematch } from './support/build-rematch.ts';
import { openRound, passRound, prove } from './support/build-screening.ts';
import type { Panel } from './support/build-scorecard.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;
let panel: Panel;
let email: unknown;
let matcher: Person;
let listing: BuiltListing;
/** A listing that is published, and somebody who fits it. */
let shown: BuiltListing;
let talent: BuiltTalent;
let screener: Person;
let review: string;
let rematch: BuiltRematch;
let pair: Pair;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
  panel = await buildRated(api, { ratings: ['YES'] });
  await buildRejected(api);
  await buildRated(api);
  matcher = await api.person(Role.MATCHER);
  listing = await buildListing(api, matcher, { requiredSkills: [{ skill: 'python' }] });
  await changeListing(api, matcher, 'submitListingForReview', { projectListingId: listing.id, version: 1 });
  await buildListing(api, matcher, { company: listing.company });
  await buildCards(api, matcher);
  await importRows(api, head, await publishedRows(api));
  shown = await buildPublished(api, matcher, { company: listing.company });
  talent = await buildTalent(api);
  await buildMatch(api, matcher, { talent, listing: shown, status: MatchStatus.SUGGESTED });
  await buildMatch(api, matcher, { talent, listing: await buildPublished(api, matcher, { company: listing.company }) });
  screener = await api.person(Role.COMPANY_SCREENER);
  await buildMarket(api, { people: [aPerson({ rate: '75.00' })], listings: [aListing()] });
  review = await buildReview();
  rematch = await buildRematch(api, matcher);
  await buildReadyElsewhere(api, matcher, rematch.contract.match.talent);
  pair = await buildPair(api, matcher);
  await buildManySigned(api, matcher, { pair, count: 2 });
  const identity = `select i.email_key from candidate_identity i join vetting_case c on c.candidate_id = i.id where c.id = $1`;
  email = (await api.asApp(identity, [panel.vettingCase.uuid]))[0]?.['email_key'];
});

afterAll(() => api.close());

/** A renewal with evidence of its own, beside what it took over. */
const buildReview = async (): Promise<string> => {
  const { key } = await buildCompany(api, screener);
  await passRound(api, screener, key);
  const round = await openRound(api, screener, key);
  await prove(api, screener, { round });
  return toGlobalId('CompanyScreening', round);
};

/** Two companies: one that is being screened, and one that is trusted. */
const buildCompanies = async (): Promise<void> => {
  await openRound(api, screener, (await buildCompany(api, screener)).key);
  await approve(api, screener, (await buildCompany(api, screener)).key);
};

const read = (screen: string): string =>
  readFileSync(new URL(`./documents/${screen}.graphql`, import.meta.url), 'utf8');

const growing = new Set([
  'board',
  'my-day',
  'interviews-of-week',
  'letters-owed',
  'why-late',
  'listing-search',
  'screening-queue',
  'expiring-trust',
  'idle-talent',
  'match-desk',
  'rematch-queue',
  'my-contracts',
  'contracts-ending',
]);
const usually = new Date('2026-11-24T10:00:00.000Z');
const muchLater = new Date('2027-01-11T10:00:00.000Z');

/** Shows a screen as somebody: what is on it, and with how many statements. */
async function show(
  screen: string,
  person: Person,
  variables: object,
): Promise<{ readonly text: string; readonly data: Record<string, unknown>; readonly statements: number }> {
  api.statements.length = 0;
  const { data, errors } = await api.run(person, read(screen), variables);
  expect(errors).toEqual([]);
  return { text: JSON.stringify(data), data: data ?? {}, statements: api.statements.length };
}

interface Screen {
  readonly name: string;
  readonly who: () => Person;
  readonly variables: () => object;
  readonly statements: number;
  /** When it is looked at, where that is not the usual moment. */
  readonly at?: Date;
  /** What shows that the screen is full. */
  readonly holds: string;
}

const screens: readonly Screen[] = [
  {
    name: 'board',
    who: () => recruiter,
    variables: () => ({ stage: 'TECHNICAL_INTERVIEW' }),
    statements: 6,
    holds: 'ADVANCE',
  },
  { name: 'my-day', who: () => head, variables: () => ({}), statements: 10, holds: 'nextAction' },
  {
    name: 'case',
    who: () => head,
    variables: () => ({ id: panel.vettingCase.id }),
    statements: 3,
    holds: 'blockers',
  },
  {
    name: 'my-interview',
    who: () => panel.seats[1],
    variables: () => ({ id: panel.interview.id }),
    statements: 1,
    holds: 'isSubmitted',
  },
  {
    name: 'decide',
    who: () => head,
    variables: () => ({ id: panel.vettingCase.id }),
    statements: 2,
    holds: 'recommendation',
  },
  {
    name: 'who-is-this',
    who: () => recruiter,
    variables: () => ({ email }),
    statements: 7,
    holds: '"status":"OPEN"',
  },
  {
    name: 'interviews-of-week',
    who: () => recruiter,
    variables: () => ({ from: '2026-11-23T00:00:00Z', to: '2026-12-07T00:00:00Z' }),
    statements: 3,
    holds: '"feedback":"OWED"',
  },
  { name: 'letters-owed', who: () => head, variables: () => ({}), statements: 2, holds: '"status":"DRAFT"' },
  {
    name: 'why-late',
    who: () => head,
    variables: () => ({}),
    statements: 5,
    at: muchLater,
    holds: '"whyLate":{"elapsedMinutes"',
  },
  {
    name: 'heads-monday',
    who: () => head,
    variables: () => ({
      window: { from: '2026-01-01', to: '2027-01-01' },
      names: ['VETTING_TIME', 'ACCEPTANCE_OF_DECIDED', 'FEEDBACK_PROMISE', 'CASES'],
    }),
    statements: 10,
    holds: '"part":"TECHNICAL_INTERVIEW ',
  },
  {
    name: 'listing-editor',
    who: () => matcher,
    variables: () => ({ id: listing.id }),
    statements: 4,
    holds: '"code":"NOT_REVIEWED"',
  },
  {
    name: 'listing-search',
    who: () => matcher,
    variables: () => ({ filter: { search: 'senior backend', rate: { min: '40' }, zone: 'Europe/Berlin' } }),
    statements: 5,
    holds: '"nearDuplicates":[{"listing"',
  },
  {
    name: 'screening-queue',
    who: () => screener,
    variables: () => ({ filter: { owner: [screener.id] } }),
    statements: 4,
    holds: '"code":"CHECK_PENDING"',
  },
  {
    name: 'screening-review',
    who: () => screener,
    variables: () => ({ id: review }),
    statements: 2,
    holds: '"carriedFrom":{"id"',
  },
  {
    name: 'expiring-trust',
    who: () => screener,
    variables: () => ({ days: 730 }),
    statements: 5,
    holds: '"openRenewal":{"id"',
  },
  {
    name: 'match-desk',
    who: () => matcher,
    variables: () => ({ owner: [matcher.id], listing: shown.id }),
    statements: 7,
    holds: '"action":"PROPOSE","blockers":[]',
  },
  {
    name: 'idle-talent',
    who: () => matcher,
    variables: () => ({}),
    statements: 6,
    holds: '"text":"USD 5.00 less an hour"',
  },
  {
    name: 'rate-explorer',
    who: () => head,
    variables: () => ({
      question: { seniority: 'SENIOR', region: 'NORTH_AMERICA', basis: 'PAID_TO_ENGINEER' },
      by: 'REGION',
      filter: { region: ['NORTH_AMERICA'] },
    }),
    statements: 7,
    holds: '"low":78.9',
  },
  {
    name: 'rate-talk',
    who: () => recruiter,
    variables: () => ({ id: talent.candidate.id }),
    statements: 7,
    holds: '"figures":["lem-002"]',
  },
  {
    name: 'cost-estimate',
    who: () => screener,
    variables: () => ({
      question: {
        projectType: 'SAAS_PLATFORM',
        team: [{ seniority: 'SENIOR', count: 2 }],
        hiringModel: 'HOURLY',
        assume: { hoursPerWeek: 40, weeksPerMonth: 4 },
      },
    }),
    statements: 4,
    holds: '"label":"2 SENIOR, per hour"',
  },
  {
    name: 'rematch-queue',
    who: () => matcher,
    variables: () => ({}),
    statements: 5,
    holds: '"status":"CANDIDATE_ACCEPTED"',
  },
  {
    name: 'my-contracts',
    who: () => matcher,
    variables: () => ({}),
    statements: 10,
    holds: '"nextContract":{"id"',
  },
  {
    name: 'contracts-ending',
    who: () => recruiter,
    variables: () => ({ days: 365 }),
    statements: 6,
    at: new Date('2027-11-24T10:00:00.000Z'),
    holds: '"health":"HEALTHY"',
  },
];

describe('a screen is one request', () => {
  test.each(screens)('$name takes $statements statements', async ({ name, who, variables, statements, holds, at }) => {
    api.clock.now = at ?? usually;
    const screen = await show(name, who(), variables());

    expect(screen.text).toContain(holds);
    expect(screen.statements).toBe(statements);
  });

  test('each list takes as many with twenty cases and ten companies more', async () => {
    const before = await lists();
    for (let count = 0; count < 20; count += 1) await (count % 4 === 0 ? buildRejected(api) : buildRated(api));
    for (let count = 0; count < 20; count += 1) await buildListing(api, matcher, { company: listing.company });
    for (let count = 0; count < 5; count += 1) {
      const offered = await buildPublished(api, matcher, { company: listing.company });
      await buildMatch(api, matcher, { talent, listing: offered, status: MatchStatus.SUGGESTED });
    }
    for (let count = 0; count < 5; count += 1) await buildCompanies();
    await buildMarket(api, { people: Array.from({ length: 5 }, () => aPerson()), listings: [] });
    await copyRematch(api, rematch, 20);
    await buildManySigned(api, matcher, { pair: await buildPair(api, matcher), count: 20 });
    const after = await lists();

    expect(after.map(({ statements }) => statements)).toEqual(before.map(({ statements }) => statements));
    const grown = after.map(({ text }, index) => text.length - (before[index]?.text.length ?? 0));
    expect(Math.min(...grown)).toBeGreaterThan(1_000);
  });
});

/** The screens that are lists, of which each has more to show when there are more cases. */
async function lists(): Promise<Awaited<ReturnType<typeof show>>[]> {
  const shown = [];
  for (const { name, who, variables, at } of screens.filter((screen) => growing.has(screen.name))) {
    api.clock.now = at ?? usually;
    shown.push(await show(name, who(), variables()));
  }
  api.clock.now = usually;
  return shown;
}
