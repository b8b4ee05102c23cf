import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { aListing, aPerson, buildMarket } from '../support/build-market.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

const [people, listings] = [5_000, 300];
const of = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('The list is empty');
  return found;
};

const skills = ['python', 'go', 'rust', 'ruby', 'postgresql', 'kafka', 'docker', 'graphql', 'redis', 'fastapi'];
const stacks = ['Python', 'Go', 'Rust', 'Ruby', 'PostgreSQL', 'Kafka', 'Docker', 'GraphQL', 'Redis', 'FastAPI'];
const zones = ['Europe/Berlin', 'Europe/Lisbon', 'Asia/Kolkata', 'America/New_York', 'America/Sao_Paulo'];
const depths = ['WORKING', 'PRODUCTION', 'EXPERT'];

const person = (place: number) =>
  aPerson({
    zone: of(zones, place),
    rate: String(30 + (place % 61)),
    hours: 20 + (place % 21),
    seniority: of(['MIDDLE', 'SENIOR', 'STRONG_SENIOR'], place),
    verified: place % 3,
    skills: [0, 1, 2, 3, 4, 5].map((step) => ({ slug: of(skills, place + step), depth: of(depths, place + step) })),
  });

const listing = (place: number) =>
  aListing({
    zone: of(['CET', 'EST', 'GMT_PLUS_3', 'ANY'], place),
    rateMax: String(50 + (place % 50)),
    stack: [0, 1, 2, 3].map((step) => of(stacks, place * 3 + step)),
  });

const market = {
  people: Array.from({ length: people }, (_, place) => person(place)),
  listings: Array.from({ length: listings }, (_, place) => listing(place)),
};

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  await buildMarket(api, market);
  // What PostgreSQL does by itself after a while.
  await pastTheGuards(api, [], ['analyze']);
});

afterAll(() => api.close());

/** The median of five runs, and how many statements each took. */
async function timed(
  document: string,
  variables: object,
): Promise<{ readonly ms: number; readonly statements: number }> {
  const taken: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    api.statements.length = 0;
    const begun = performance.now();
    const { errors } = await api.run(matcher, document, variables);
    taken.push(performance.now() - begun);
    expect(errors).toEqual([]);
  }
  return { ms: Math.round(taken.sort((a, b) => a - b)[2] ?? 0), statements: api.statements.length };
}

const listingVariables = { id: toGlobalId('ProjectListing', of(market.listings, 0).id) };
const candidates = `query ($id: ID!) { projectListing(id: $id) {
  candidates(first: 25, include: ALL) { score isFit blockers { message } talentListing { id candidate { handle } } } } }`;
const talentVariables = { id: toGlobalId('TalentListing', of(market.people, 0).id) };
const offers = `query ($id: ID!) { node(id: $id) { ... on TalentListing {
  listings(first: 25, include: ALL) { score isFit blockers { message } listing { id title } } } } }`;
const idle = `{ idleTalent(first: 50) { totalCount nodes { id standing { idleDays freeHours }
  outlook { dominantBlocker fittingCount nearestMiss { listing { id } blockers { message } } } } } }`;

test.each([
  [`${String(people)} people for one listing`, candidates, listingVariables, 3],
  [`${String(listings)} listings for one person`, offers, talentVariables, 3],
  [`a page of 50 idle people, each against ${String(listings)} listings`, idle, {}, 5],
])('are judged in one statement: %s', async (name, document, variables, statements) => {
  const taken = await timed(document, variables);

  process.stdout.write(`${name}: ${String(taken.ms)} ms, ${String(taken.statements)} statements\n`);
  expect(taken.statements).toBe(statements);
  // Far more than it takes, so that a slow machine is no fault: what judges row by row would take minutes.
  expect(taken.ms).toBeLessThan(8_000);
});
