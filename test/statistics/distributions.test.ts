import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betaBelow, betaQuantile, student95 } from '../../src/statistics/beta-distribution.ts';
import { meanOf } from '../../src/statistics/mean-interval.ts';
import { quantileOf } from '../../src/statistics/quantiles.ts';
import { shrunkenShares } from '../../src/statistics/shrinkage.ts';
import { usualRuns } from '../support/effort.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 80 });

describe('the beta distribution', () => {
  test('of whole parameters is a sum of binomial terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), share, (a, b, x) => {
        const n = a + b - 1;
        let below = 0;
        for (let k = a; k <= n; k += 1) below += choose(n, k) * x ** k * (1 - x) ** (n - k);

        expect(betaBelow(x, a, b)).toBeCloseTo(below, 9);
        expect(betaBelow(betaQuantile(x, a, b), a, b)).toBeCloseTo(x, 9);
      }),
      usualRuns,
    );
  });

  test('gives the factors of Student that tables have', () => {
    const factors = [1, 2, 4, 10, 30, 120].map((degrees) => Number(student95(degrees).toFixed(3)));

    expect(factors).toEqual([12.706, 4.303, 2.776, 2.228, 2.042, 1.98]);
  });
});

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

describe('the mean', () => {
  test('of one to five is three, give or take what Student says', () => {
    const mean = meanOf([1, 2, 3, 4, 5]);

    expect(mean?.value).toBe(3);
    expect(mean?.low).toBeCloseTo(1.0368, 4);
    expect(mean?.high).toBeCloseTo(4.9632, 4);
    expect(meanOf([1])).toBeNull();
    expect(meanOf([2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
  });
});

describe('a quantile', () => {
  test('lies between two neighbours in proportion', () => {
    expect(quantileOf([4, 1, 3, 2], 0.5)?.value).toBe(2.5);
    expect(quantileOf([4, 1, 3, 2], 0.9)?.value).toBeCloseTo(3.7, 10);
    expect(quantileOf([7], 0.9)).toEqual({ value: 7, low: null, high: null });
    expect(quantileOf([], 0.5)).toBeNull();
  });

  test('has the interval of tables: of six the median is between the least and the most', () => {
    const ranks = (n: number, of: number): unknown => {
      const { low, high } =
        quantileOf(
          Array.from({ length: n }, (_, index) => index + 1),
          of,
        ) ?? {};
      return [low, high];
    };

    expect(ranks(5, 0.5)).toEqual([null, null]);
    expect(ranks(6, 0.5)).toEqual([1, 6]);
    expect(ranks(10, 0.5)).toEqual([2, 9]);
    expect(ranks(20, 0.5)).toEqual([6, 15]);
    expect(ranks(100, 0.5)).toEqual([40, 61]);
    expect(ranks(20, 0.9)).toEqual([15, null]);
  });

  test('is between the two ranks in at least 95 in 100 samples, by the binomial terms themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, (n, of) => {
        const { low, high } =
          quantileOf(
            Array.from({ length: n }, (_, index) => index + 1),
            of,
          ) ?? {};
        let covered = 0;
        for (let k = low ?? 0; k < (high ?? n + 1); k += 1) covered += choose(n, k) * of ** k * (1 - of) ** (n - k);

        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
      usualRuns,
    );
  });

  test('is between its own bounds, whatever the order of the values', () => {
    fc.assert(
      fc.property(values, share, (some, of) => {
        const got = quantileOf(some, of);

        expect(got).toEqual(quantileOf(some.toReversed(), of));
        expect(got && (got.low ?? -1e9) <= got.value && got.value <= (got.high ?? 1e9)).toBe(true);
      }),
      usualRuns,
    );
  });
});

describe('shares of several groups', () => {
  test('are drawn towards all the more, the fewer were counted', () => {
    const [few, same, many] = shrunkenShares([
      { numerator: 9, n: 10 },
      { numerator: 10, n: 100 },
      { numerator: 90, n: 100 },
    ]);

    expect(few?.value).toBeLessThan(many?.value ?? 0);
    expect(few?.value).toBeGreaterThan(0.5);
    expect(same?.value).toBeCloseTo(0.1, 1);
  });

  test('are those of a prior by hand where the groups differ by chance alone', () => {
    // 10 of 20 in all: the prior is worth those 20, half of them counted.
    expect(shrunkenShares([counted(6), counted(4)]).map(({ value }) => value)).toEqual([16 / 30, 14 / 30]);
  });

  test('lie between their own share and that of all, within their intervals', () => {
    const group = fc.nat(40).chain((n) => fc.record({ numerator: fc.nat(n), n: fc.constant(n) }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
        const n = groups.reduce((sum, it) => sum + it.n, 0);
        const all = (groups.reduce((sum, it) => sum + it.numerator, 0) + 0.5) / (n + 1);
        for (const [index, { value, low, high }] of shrunkenShares(groups).entries()) {
          const own = groups[index] ?? { numerator: 0, n: 0 };
          const plain = own.n === 0 ? all : own.numerator / own.n;
          expect(value).toBeGreaterThanOrEqual(Math.min(plain, all) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(plain, all) + 1e-9);
          expect(0 <= low && low <= high && high <= 1).toBe(true);
        }
      }),
      usualRuns,
    );
  });
});

function counted(numerator: number): { readonly numerator: number; readonly n: number } {
  return { numerator, n: 10 };
}
