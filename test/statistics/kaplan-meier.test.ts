import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundsOf,
  endedBy,
  medianOf,
  type Observation,
  restrictedMean,
  survival,
} from '../../src/statistics/kaplan-meier.ts';
import { usualRuns } from '../support/effort.ts';

/** Weeks of remission of Freireich and others (1963), as every textbook has them; a plus is who was last seen then. */
const treated = observed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = observed('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

function observed(words: string): readonly Observation[] {
  return words.split(' ').map((word) => ({ time: Number.parseInt(word, 10), event: !word.endsWith('+') }));
}

describe('the curve of Kaplan and Meier', () => {
  test('of the treated is the one of the textbooks, with the errors of Greenwood', () => {
    const rows = survival(treated).map(({ time, atRisk, events, survival: share, variance }) => [
      time,
      atRisk,
      events,
      Number(share.toFixed(4)),
      Number(Math.sqrt(variance).toFixed(4)),
    ]);

    expect(rows).toEqual([
      [6, 21, 3, 0.8571, 0.0764],
      [7, 17, 1, 0.8067, 0.0869],
      [10, 15, 1, 0.7529, 0.0963],
      [13, 12, 1, 0.6902, 0.1068],
      [16, 11, 1, 0.6275, 0.1141],
      [22, 7, 1, 0.5378, 0.1282],
      [23, 6, 1, 0.4482, 0.1346],
    ]);
  });

  test('has the log-log intervals of the textbooks', () => {
    const bounds = survival(treated).map((step) => boundsOf(step));

    expect(bounds[0]?.low).toBeCloseTo(0.6197, 4);
    expect(bounds[0]?.high).toBeCloseTo(0.9516, 4);
    expect(bounds[6]?.low).toBeCloseTo(0.1881, 4);
    expect(bounds[6]?.high).toBeCloseTo(0.6801, 4);
  });

  test('counts who was last seen at the time of an event as at risk there', () => {
    expect(survival(observed('2 2+'))).toMatchObject([{ time: 2, atRisk: 2, events: 1, survival: 0.5 }]);
  });

  test('has no step where nothing was observed or nothing ended, and refuses a time below zero', () => {
    expect(survival([])).toEqual([]);
    expect(survival(observed('3+ 5+'))).toEqual([]);
    expect(() => survival([{ time: -1, event: true }])).toThrow(RangeError);
    expect(() => survival([{ time: Number.NaN, event: true }])).toThrow(RangeError);
  });

  test('is what is left of all where nothing is censored, with the variance of a share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 40 }), (times) => {
        for (const step of survival(times.map((time) => ({ time, event: true })))) {
          const left = times.filter((time) => time > step.time).length / times.length;
          expect(step.survival).toBeCloseTo(left, 10);
          expect(step.variance).toBeCloseTo((left * (1 - left)) / times.length, 10);
        }
      }),
      usualRuns,
    );
  });

  test('falls from one towards zero, between its bounds, whatever was observed', () => {
    fc.assert(
      fc.property(observations, (all) => {
        let before = 1;
        for (const step of survival(all)) {
          const { low, high } = boundsOf(step) ?? { low: 0, high: 1 };
          expect(step.survival).toBeLessThan(before);
          expect(0 <= low && low <= step.survival && step.survival <= high && high <= 1).toBe(true);
          before = step.survival;
        }
      }),
      usualRuns,
    );
  });
});

const observations = fc.array(fc.record({ time: fc.nat(30), event: fc.boolean() }), { maxLength: 60 });

describe('the median', () => {
  test('is that of the textbooks, with the interval of Brookmeyer and Crowley', () => {
    expect(medianOf(survival(treated))).toEqual({ value: 23, low: 13, high: null });
    expect(medianOf(survival(placebo))).toEqual({ value: 8, low: 4, high: 11 });
  });

  test('is null until half have ended', () => {
    expect(medianOf([])).toEqual({ value: null, low: null, high: null });
    expect(medianOf(survival(observed('1 2+ 3+ 4+')))).toMatchObject({ value: null, high: null });
  });

  test('is the time at which exactly half have ended, for all that dividing loses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (half) => {
        const all = Array.from({ length: 2 * half }, (_, index) => ({ time: index, event: true }));

        expect(medianOf(survival(all)).value).toBe(half - 1);
      }),
      usualRuns,
    );
  });
});

describe('the restricted mean', () => {
  test('is that of the textbooks, with its error', () => {
    const [ofTreated, ofPlacebo] = [restrictedMean(treated, 35), restrictedMean(placebo, 23)];

    expect(ofTreated?.value).toBeCloseTo(23.287, 3);
    expect(errorOf(ofTreated)).toBeCloseTo(2.827, 3);
    expect(ofPlacebo?.value).toBeCloseTo(182 / 21, 10);
    expect(errorOf(ofPlacebo)).toBeCloseTo(1.377, 3);
  });

  test('is the mean of times cut at the horizon where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (times, horizon) => {
        const cut = times.map((time) => Math.min(time, horizon)).reduce((sum, time) => sum + time, 0) / times.length;
        const mean = restrictedMean(
          times.map((time) => ({ time, event: true })),
          horizon,
        );

        const { low, value, high } = mean ?? { low: -1, value: -1, high: -1 };
        expect(value).toBeCloseTo(cut, 8);
        const inOrder = [0, low, value, high, horizon];
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
      }),
      usualRuns,
    );
  });

  test('is the area under the curve, piece by piece', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const [horizon, steps] = [20, survival(all)];
        const at = (time: number): number => steps.findLast((step) => step.time <= time)?.survival ?? 1;
        const pieces = Array.from({ length: horizon }, (_, time) => at(time)).reduce((sum, share) => sum + share, 0);
        const value = restrictedMean(all, horizon)?.value ?? null;

        expect(value === null || Math.abs(value - pieces) < 1e-9).toBe(true);
      }),
      usualRuns,
    );
  });

  test('is null beyond the last that is known, and known beyond where none is left', () => {
    expect(restrictedMean(treated, 36)).toBeNull();
    expect(restrictedMean([], 1)).toBeNull();
    expect(restrictedMean(observed('1 2+ 3'), 10)?.value).toBeCloseTo(1 + (2 / 3) * 2, 10);
    expect(restrictedMean(observed('5+ 5+'), 5)).toEqual({ value: 5, low: 5, high: 5 });
  });
});

function errorOf(mean: ReturnType<typeof restrictedMean>): number {
  return mean ? (mean.high - mean.value) / 1.959963984540054 : Number.NaN;
}

describe('the share that has ended by a time', () => {
  test('is one less the curve, the time itself included, with the curve’s interval turned over', () => {
    const by = endedBy(treated, 23);

    expect(by?.value).toBeCloseTo(1 - 0.4482, 4);
    expect(by?.low).toBeCloseTo(1 - 0.6801, 4);
    expect(by?.high).toBeCloseTo(1 - 0.1881, 4);
    expect(endedBy(treated, 22.9)?.value).toBeCloseTo(1 - 0.5378, 4);
  });

  test('says nothing of a time that nobody was watched to, and bounds none and all by nothing', () => {
    expect(endedBy(treated, 36)).toBeNull();
    expect(endedBy([], 0)).toBeNull();
    expect(endedBy(treated, 5)).toEqual({ value: 0, low: 0, high: 1 });
    expect(endedBy(placebo, 40)).toEqual({ value: 1, low: 0, high: 1 });
  });
});
