import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Seniority } from '../../src/candidate/seniority.ts';
import type { Observed } from '../../src/rates/observed.ts';
import { medianOf, posteriorOf, type Prior, priorOf, ratioOf, summaryOf } from '../../src/rates/own-estimate.ts';
import type { Estimate } from '../../src/statistics/bounds.ts';
import { usualRuns } from '../support/effort.ts';

const lastMonth = 100;
type Row = readonly [amount: number, age: number, company: string];

const observed = ([amount, age, company]: Row, index = 0): Observed => ({
  agreedIn: lastMonth - age,
  withdrawnIn: null,
  person: String(index),
  company,
  amount,
  seniority: Seniority.SENIOR,
  developerRegion: null,
  clientRegion: null,
  specialization: null,
});
const all = (rows: readonly Row[]) => rows.map((row, index) => observed(row, index));
const published = { low: 2_500, median: 4_200, high: 7_500 };

function told(rows: readonly Row[], prior: Prior | null): Estimate {
  const posterior = posteriorOf(summaryOf(all(rows), lastMonth), prior);
  if (posterior === null) throw new Error('nothing is told');
  return medianOf(posterior);
}

const ofToday: readonly Row[] = [
  [5_000, 0, 'A'],
  [5_200, 0, 'A'],
  [5_400, 0, 'A'],
  [6_000, 0, 'B'],
  [6_500, 0, 'C'],
];
const aYearOld = ofToday.map(([amount, , company]): Row => [amount, 12, company]);
const mixed: readonly Row[] = [
  [5_000, 0, 'A'],
  [5_200, 0, 'B'],
  [5_400, 6, 'C'],
  [6_000, 12, 'D'],
  [6_500, 24, 'E'],
];

describe('the table that was worked out by hand', () => {
  // By the formulas of docs/rates.md in another language, Student's quantile by summing his density.
  test.each<[string, readonly Row[], Prior | null, number, number, number[]]>([
    [
      'of today, on top of what is published',
      ofToday,
      priorOf(published, 0),
      3.125,
      3.125,
      [4689.32, 3780.12, 5817.19],
    ],
    ['of today, alone', ofToday, null, 3.125, 3.125, [5593.53, 4271.95, 7323.96]],
    ['a year old', aYearOld, priorOf(published, 0), 3.125, 1.5625, [4496.53, 3468.53, 5829.2]],
    ['as old as what is published', aYearOld, priorOf(published, 12), 3.125, 1.5625, [4689.32, 3252.89, 6760.05]],
    ['of all ages', mixed, priorOf(published, 4), 4.24945, 3.45711, [4711.36, 3818.4, 5813.15]],
  ])('%s', (_name, rows, prior, effectiveN, weight, expected) => {
    const summary = summaryOf(all(rows), lastMonth);
    const { value, low, high } = told(rows, prior);

    expect(summary.effectiveN).toBeCloseTo(effectiveN, 4);
    expect(summary.weight).toBeCloseTo(weight, 4);
    expect(Math.abs(value - (expected[0] ?? 0))).toBeLessThan(0.01);
    expect(Math.abs(low - (expected[1] ?? 0))).toBeLessThan(1);
    expect(Math.abs(high - (expected[2] ?? 0))).toBeLessThan(1);
  });
});

/** The posterior of the centre summed over a grid of centres and spreads, from prior and likelihood as they are defined. */
function bySumming(rows: readonly Row[], prior: Prior): Estimate {
  const seen = all(rows);
  const { weight, mean } = summaryOf(seen, lastMonth);
  const weights = rows.map(([, age]) => 0.5 ** (age / 12));
  const total = weights.reduce((sum, it) => sum + it, 0);
  const known = prior.variance === null ? 0 : prior.weight;
  const density = (centre: number, variance: number): number => {
    const squares = rows.reduce(
      (sum, [amount], index) => sum + (weight * (weights[index] ?? 0) * (Math.log(amount) - centre) ** 2) / total,
      0,
    );
    const exponent = known * (prior.variance ?? 0) + prior.weight * (centre - prior.centre) ** 2 + squares;
    return variance ** (-(known + 1 + weight) / 2) * Math.exp(-exponent / (2 * variance));
  };
  const [from, to, steps] = [Math.min(mean, prior.centre) - 3, Math.max(mean, prior.centre) + 3, 4_000];
  const centres = Array.from({ length: steps }, (_, index) => from + ((to - from) * index) / steps);
  const spreads = Array.from({ length: 400 }, (_, index) => Math.exp(-9 + index / 33));
  const masses = centres.map((centre) => spreads.reduce((sum, variance) => sum + density(centre, variance), 0));
  const whole = masses.reduce((sum, it) => sum + it, 0);
  const at = (share: number): number => {
    let below = 0;
    const index = masses.findIndex((mass) => (below += mass / whole) >= share);
    return Math.exp(centres[index] ?? 0);
  };
  return { value: at(0.5), low: at(0.025), high: at(0.975) };
}

test.each([
  ['of today', ofToday, priorOf(published, 0)],
  ['of all ages', mixed, priorOf(published, 4)],
  ['with a median and no range', mixed, priorOf({ low: null, median: 3_800, high: null }, 4)],
])('agrees with a posterior that is summed over a grid: %s', (_name, rows, prior) => {
  if (prior === null) throw new Error('there is a prior');
  const summed = bySumming(rows, prior);
  const exact = told(rows, prior);

  for (const part of ['value', 'low', 'high'] as const) expect(exact[part] / summed[part]).toBeCloseTo(1, 2);
});

const row = fc.tuple(
  fc.integer({ min: 1_000, max: 20_000 }),
  fc.integer({ min: 0, max: 36 }),
  fc.constantFrom('A', 'B', 'C'),
);
const rows = fc.array(row, { minLength: 5, maxLength: 30 });
const prior = priorOf(published, 0);

describe('the median', () => {
  test('lies between what is published and what was observed, and within its interval', () => {
    fc.assert(
      fc.property(rows, (seen) => {
        const { mean } = summaryOf(all(seen), lastMonth);
        const { value, low, high } = told(seen, prior);
        const [least, most] = [Math.min(Math.exp(mean), 4_200), Math.max(Math.exp(mean), 4_200)];
        expect(value).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(value).toBeLessThanOrEqual(most * (1 + 1e-9));
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
      usualRuns,
    );
  });

  test('rises with every amount', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (seen, nth) => {
        const raised = seen.map(([amount, age, company], index): Row =>
          index === nth % seen.length ? [amount * 2, age, company] : [amount, age, company],
        );
        expect(told(raised, prior).value).toBeGreaterThan(told(seen, prior).value);
      }),
      usualRuns,
    );
  });

  test('goes to what was observed with more companies, and never with more of one', () => {
    const paid = (count: number, companyOf: (index: number) => string) =>
      told(
        Array.from({ length: count }, (_, index): Row => [6_000, 0, companyOf(index)]),
        prior,
      ).value;
    const many = [10, 100, 1_000, 10_000].map((count) => paid(count, String));

    expect(many.toSorted((one, other) => one - other)).toEqual(many);
    expect(many.at(-1)).toBeCloseTo(6_000, -1);
    expect(paid(10_000, () => 'A')).toBeLessThan(paid(10, String));
  });

  test('stays nearer to what is published the older observations are', () => {
    const atAge = (age: number) =>
      told(
        Array.from({ length: 9 }, (_, index): Row => [6_000, age, String(index)]),
        prior,
      );
    const medians = [0, 6, 12, 24, 60].map((age) => atAge(age).value);

    expect(medians.toSorted((one, other) => other - one)).toEqual(medians);
    expect(atAge(240).value).toBeCloseTo(4_200, -1);
  });
});

describe('what is published', () => {
  test('counts as five contracts, and half as many each year', () => {
    expect([0, 12, 36].map((age) => priorOf(published, age)?.weight)).toEqual([5, 2.5, 0.625]);
  });

  test('begins nothing without a middle', () => {
    expect(priorOf({ low: null, median: null, high: 10_000 }, 0)).toBeNull();
    expect(priorOf({ low: 4_000, median: null, high: 9_000 }, 0)?.centre).toBeCloseTo(Math.log(6_000), 10);
  });
});

test('a few observations that are years old are told by no interval', () => {
  expect(
    posteriorOf(summaryOf(all(ofToday.map(([amount, , company]): Row => [amount, 30, company])), lastMonth), null),
  ).toBeNull();
});

test('a ratio of two medians is one of their logarithms, wider than either', () => {
  const [one, other] = [0, 1].map((nth) => {
    const seen = all(Array.from({ length: 8 }, (_, index): Row => [(index + 10) * 500 * (nth + 1), 0, String(index)]));
    return posteriorOf(summaryOf(seen, lastMonth), null);
  });
  if (!one || !other) throw new Error('both are told');
  const { value, low, high } = ratioOf(other, one);

  expect(value).toBeCloseTo(2, 10);
  expect(low * high).toBeCloseTo(4, 10);
  expect(high / value).toBeGreaterThan(medianOf(one).high / medianOf(one).value);
});
