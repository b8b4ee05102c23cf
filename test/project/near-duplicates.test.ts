import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ComparableListing, compareListings, nearDuplicateThreshold } from '../../src/project/near-duplicates.ts';
import { publishedCards } from '../../src/seed/published-cards.ts';

const cards = new Map<string, ComparableListing>(publishedCards.map((card) => [card.id, card]));

function cardOf(id: string): ComparableListing {
  const found = cards.get(id);
  if (!found) throw new Error(`There is no card ${id}`);
  return found;
}

const plain: ComparableListing = {
  title: 'Backend Engineer',
  roleLabel: 'Backend Engineer (Go)',
  seniority: 'SENIOR',
  verticals: ['FINTECH'],
  techStack: ['Go', 'PostgreSQL'],
  hourlyRateMin: 40,
  hourlyRateMax: 60,
  currency: 'USD',
  ongoing: true,
  durationMonthsMin: null,
  durationMonthsMax: null,
  engagement: 'FULL_TIME',
  hoursPerWeek: null,
  hoursCap: null,
  timezoneRequirement: 'CET',
  directHire: false,
  startAsap: false,
  teamSize: null,
};

describe('of the nine cards, were all of one company', () => {
  test('two pairs are near-duplicates, and no other', () => {
    const ids = [...cards.keys()];
    const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
    const found = pairs.filter(([one, other]) => compareListings(cardOf(one), cardOf(other)) !== null);

    expect(pairs).toHaveLength(36);
    expect(found).toEqual([
      ['lst-03', 'lst-07'],
      ['lst-06', 'lst-08'],
    ]);
  });

  test('lst-03 and lst-07 are alike in ten points, and differ in rate and start', () => {
    expect(compareListings(cardOf('lst-03'), cardOf('lst-07'))).toEqual({
      reasons: [
        { reason: 'SAME_ROLE_LABEL', points: 3, detail: 'Senior Backend Engineer (Rails/Postgres/Mongo)' },
        { reason: 'SAME_STACK', points: 3, detail: '7 of 7 technologies' },
        { reason: 'SHARED_VERTICAL', points: 1, detail: 'FINTECH, LEGALTECH' },
        { reason: 'OVERLAPPING_RATES', points: 1, detail: '20–45 USD' },
        { reason: 'SAME_ENGAGEMENT', points: 1, detail: 'FULL_TIME' },
        { reason: 'SAME_ZONE', points: 1, detail: 'EST' },
      ],
      differences: [
        { aspect: 'RATE', here: '20–50 USD', there: '20–45 USD' },
        { aspect: 'START', here: null, there: 'as soon as possible' },
      ],
    });
  });

  test('lst-06 and lst-08 differ in duration and team', () => {
    expect(compareListings(cardOf('lst-06'), cardOf('lst-08'))?.differences).toEqual([
      { aspect: 'DURATION', here: '2–3 months', there: '3–4 months' },
      { aspect: 'TEAM', here: 'Founding engineer + client', there: '1–3 engineers' },
    ]);
  });
});

describe('two listings are near-duplicates', () => {
  test.each<[string, Partial<ComparableListing>]>([
    ['but for spelling', { roleLabel: 'back-end engineer (GO)', techStack: ['postgresql', 'go'] }],
    ['but for their names', { title: 'Go Developer', roleLabel: 'Go Developer (APIs)' }],
    ['but for half of the stack', { techStack: ['Go', 'PostgreSQL', 'Kafka', 'Redis'] }],
    ['but for the whole stack, under the same role label', { techStack: ['Rust'] }],
    [
      'but for field, engagement and zone',
      { verticals: ['EDTECH'], engagement: 'PART_TIME', timezoneRequirement: 'EST' },
    ],
  ])('%s', (_name, other) => {
    expect(compareListings(plain, { ...plain, ...other })).not.toBeNull();
  });
});

describe('two listings are no near-duplicates', () => {
  const unnamed = { title: 'Developer', roleLabel: 'Developer' };

  test.each<[string, Partial<ComparableListing>]>([
    ['with one title and another stack', { roleLabel: 'Backend Engineer (Rust)', techStack: ['Rust', 'PostgreSQL'] }],
    ['with another name, and rates that do not meet', { ...unnamed, hourlyRateMin: 61, hourlyRateMax: 80 }],
    ['with another name, and rates in another currency', { ...unnamed, currency: 'EUR' }],
  ])('%s', (_name, other) => {
    expect(compareListings(plain, { ...plain, ...other })).toBeNull();
  });

  test('with another name, when C is asked for, and C++', () => {
    const asking = (tool: string) => ({ ...plain, techStack: [tool] });

    expect(compareListings(asking('C'), { ...asking('C++'), ...unnamed })).toBeNull();
    expect(compareListings(asking('C'), { ...asking('C'), ...unnamed })).not.toBeNull();
  });
});

const word = fc.constantFrom('Go', 'go', 'Rust', 'C', 'C++', 'Kafka', 'PostgreSQL');
const months = fc.option(fc.integer({ min: 1, max: 4 }));
const anyListing: fc.Arbitrary<ComparableListing> = fc.record({
  title: word,
  roleLabel: fc.option(word),
  seniority: fc.constantFrom('SENIOR', 'UNSPECIFIED'),
  verticals: fc.array(fc.constantFrom('FINTECH', 'EDTECH', 'SAAS'), { maxLength: 3 }),
  techStack: fc.array(word, { maxLength: 5 }),
  hourlyRateMin: fc.option(fc.integer({ min: 1, max: 50 })),
  hourlyRateMax: fc.option(fc.integer({ min: 50, max: 90 })),
  currency: fc.constantFrom('USD', 'EUR'),
  ongoing: fc.boolean(),
  durationMonthsMin: months,
  durationMonthsMax: months,
  engagement: fc.constantFrom('FULL_TIME', 'PART_TIME', null),
  hoursPerWeek: months,
  hoursCap: months,
  timezoneRequirement: fc.constantFrom('CET', 'EST'),
  directHire: fc.boolean(),
  startAsap: fc.boolean(),
  teamSize: fc.option(fc.record({ label: word })),
});

describe('of any two listings', () => {
  test('it makes no difference which of them is here, but that their words change places', () => {
    fc.assert(
      fc.property(anyListing, anyListing, (one, other) => {
        const comparison = compareListings(one, other);
        const turned = comparison?.differences.map(({ aspect, here, there }) => ({ aspect, here: there, there: here }));

        expect(compareListings(other, one)).toEqual(comparison && { ...comparison, differences: turned });
      }),
    );
  });

  test('points add up to the threshold and to ten at most, and one is always like itself but for an empty stack', () => {
    fc.assert(
      fc.property(anyListing, anyListing, (one, other) => {
        const points = compareListings(one, other)?.reasons.reduce((sum, it) => sum + it.points, 0) ?? 10;

        expect(points).toBeGreaterThanOrEqual(nearDuplicateThreshold);
        expect(points).toBeLessThanOrEqual(10);
        expect(compareListings(one, one)?.differences ?? []).toEqual([]);
      }),
    );
  });
});
