import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { FitInclude } from '../../src/matching/fit.enums.ts';
import type { Fit } from '../../src/matching/fit.ts';
import { gapOrder } from '../../src/matching/fit-judgement.ts';
import { candidatesFor, listingsFor } from '../../src/matching/fit.queries.ts';
import { judgeFacts } from '../../src/matching/judge-pair.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  aListing,
  aPerson,
  buildMarket,
  changeMarket,
  type Market,
  type MarketListing,
  type MarketPerson,
} from '../support/build-market.ts';
import { effort } from '../support/effort.ts';
import { inNaiveOrder, naiveFit, type NaiveFit } from '../support/naive-fit.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let names: ReadonlyMap<string, string>;

const [people, listings] = [8, 6];
const at = (place: number): string => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  const rows = await api.asApp('select slug, name from skill');
  names = new Map(rows.map(({ slug, name }) => [String(slug), String(name)]));
  await buildMarket(api, {
    people: Array.from({ length: people }, (_, place) => aPerson({ id: at(place) })),
    listings: Array.from({ length: listings }, (_, place) => aListing({ id: at(100 + place) })),
  });
});

afterAll(() => api.close());

const slug = fc.constantFrom('python', 'typescript-nodejs', 'csharp-dotnet', 'postgresql', 'kafka', 'rails');
const depth = fc.constantFrom('WORKING', 'PRODUCTION', 'EXPERT');
const tech = fc.constantFrom('Python', 'node.js', 'TypeScript', 'C#', 'PostgreSQL', 'Ruby on Rails', 'Modal', '…');
const english = fc.constantFrom('INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE');
const vertical = fc.constantFrom('FINTECH', 'AI_ML', 'SAAS');
const stage = fc.constantFrom('LAUNCHING_MVP', 'SCALING', null);
const money = (min: number, max: number) => fc.integer({ min, max }).map((cents) => (cents / 100).toFixed(2));
/** Mostly what agrees, so that pairs that fit are not the exception. */
const mostly = <T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 4 }, { arbitrary: other, weight: 1 });
const company = fc.constantFrom('Acme, Inc.', 'Österreich Pay', 'C++ House');
const email = fc.constantFrom(
  ...Array.from({ length: people }, (_, place) => `person-${String(place)}@market.example`),
);
const zone = fc.constantFrom(
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/GMT-3',
  '+05:30',
  null,
);

const anyPerson = (place: number): fc.Arbitrary<MarketPerson> =>
  fc.record({
    id: fc.constant(at(place)),
    email: fc.constant(`person-${String(place)}@market.example`),
    zone: mostly<string | null>('Europe/Berlin', zone),
    english: mostly('NATIVE', english),
    seniority: fc.constantFrom('MIDDLE', 'SENIOR', 'STRONG_SENIOR'),
    isRevoked: mostly(false, fc.boolean()),
    rate: money(1_500, 7_000),
    hours: mostly(40, fc.integer({ min: 5, max: 45 })),
    later: mostly<MarketPerson['later']>(
      null,
      fc.record({
        hours: fc.integer({ min: 5, max: 45 }),
        from: fc.constantFrom('2026-11-24', '2026-12-01', '2027-01-20'),
      }),
    ),
    availableFrom: fc.constantFrom('2026-11-01', '2026-11-24', '2026-12-10', '2027-01-20'),
    skills: fc.uniqueArray(fc.record({ slug, depth }), { selector: (it) => it.slug, minLength: 2, maxLength: 6 }),
    primary: fc.constantFrom('python', 'typescript-nodejs', 'ruby'),
    verified: fc.integer({ min: 0, max: 2 }),
    goals: fc.option(
      fc.record({
        domains: fc.array(fc.constantFrom('Fintech', 'AI / ML', 'Games'), { maxLength: 2 }),
        productStage: stage,
        directHire: fc.boolean(),
        avoid: fc.array(fc.constantFrom('acme inc', 'Osterreich-Pay', 'C++ house', 'Gambling'), { maxLength: 2 }),
      }),
    ),
  });

const anyListing = (place: number): fc.Arbitrary<MarketListing> =>
  fc.record({
    id: fc.constant(at(100 + place)),
    company,
    contacts: fc.uniqueArray(email, { maxLength: 2 }),
    currency: mostly('USD', fc.constant('EUR')),
    rateMax: money(4_000, 9_999),
    hours: fc.option(fc.integer({ min: 10, max: 45 })),
    engagement: fc.constantFrom('FULL_TIME', 'PART_TIME', null),
    zone: fc.constantFrom('CET', 'EST', 'GMT_PLUS_3', 'ANY', null),
    overlap: mostly<number | null>(null, fc.integer({ min: 0, max: 8 })),
    english: mostly<string | null>(null, english),
    stack: fc.uniqueArray(tech, { maxLength: 4 }),
    required: mostly<MarketListing['required']>(
      [],
      fc.uniqueArray(fc.record({ slug, depth: fc.option(depth) }), { selector: (it) => it.slug, maxLength: 2 }),
    ),
    verticals: fc.uniqueArray(vertical, { maxLength: 2 }),
    productStage: stage,
    directHire: fc.boolean(),
    startFrom: fc.constantFrom('2026-11-10', '2026-12-01', null),
  });

const anyMarket: fc.Arbitrary<Market> = fc.record({
  people: fc.tuple(...Array.from({ length: people }, (_, place) => anyPerson(place))),
  listings: fc.tuple(...Array.from({ length: listings }, (_, place) => anyListing(place))),
});

const namesOfGaps: Readonly<Record<string, string>> = { contact: 'CONFLICT', avoidance: 'CONFLICT' };

/** In the words of the brute force. */
function told({ talentListingId, listingId, score, judged }: Fit): NaiveFit {
  const blockers = gapOrder.flatMap((name, place) => {
    const gaps = name === 'stack' ? judged.levels : [judged.gaps[place] ?? 0];
    const constraint = name === 'stack' ? 'PRIMARY_STACK' : (namesOfGaps[name] ?? name.toUpperCase());
    return gaps.filter((gap) => gap > 0).map((gap) => `${constraint} ${String(gap)}`);
  });
  return { talentListingId, listingId, blockers, points: judged.points, score };
}

const now = new Date('2026-11-24T10:00:00.000Z');
const seed = randomInt(1_000_000);

test(`of any market the engine finds what brute force finds, pair by pair and in the same order (seed ${String(seed)})`, async () => {
  let pairs = 0;
  let blocked = 0;
  await fc.assert(
    fc.asyncProperty(anyMarket, async (market) => {
      await changeMarket(api, market);
      const asked = { include: FitInclude.ALL, first: 100, now, viewerId: matcher.viewer.id };
      const { run } = api.context(matcher).reads;

      const forListings = await candidatesFor(run, { ...asked, keys: market.listings.map(({ id }) => id) });
      const forPeople = await listingsFor(run, { ...asked, keys: market.people.map(({ id }) => id) });

      const naive = market.listings.map((listing) =>
        inNaiveOrder(
          market.people.map((person) => naiveFit({ person, listing }, names, now)),
          (fit) => fit.talentListingId,
        ),
      );
      expect(forListings.map((fits) => fits.map(told))).toEqual(naive);
      const turned = market.people.map(({ id }) =>
        inNaiveOrder(
          naive.flat().filter((fit) => fit.talentListingId === id),
          (fit) => fit.listingId,
        ),
      );
      expect(forPeople.map((fits) => fits.map(told))).toEqual(turned);
      // What is kept is judged alike.
      for (const fit of forListings.flat().slice(0, 4)) expect(await judgeFacts(run, fit.judged)).toEqual(fit);
      pairs += naive.flat().length;
      blocked += naive.flat().filter(({ blockers }) => blockers.length > 0).length;
    }),
    { numRuns: 25 * effort, seed, endOnFailure: true },
  );
  process.stdout.write(`${String(pairs)} pairs compared, ${String(blocked)} of them with blockers\n`);
});
