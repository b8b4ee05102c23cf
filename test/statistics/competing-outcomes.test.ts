import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cumulativeIncidence,
  incidenceAt,
  incidenceBy,
  type Outcome,
} from '../../src/statistics/competing-outcomes.ts';
import { survival } from '../../src/statistics/kaplan-meier.ts';
import { usualRuns } from '../support/effort.ts';

type Cause = 'A' | 'B';

const causes = ['A', 'B'] as const;
const outcomes = fc.array(fc.record({ time: fc.nat(20), cause: fc.constantFrom('A', 'B', null) }), { maxLength: 60 });

/** Eight watched; at 2 and at 5 one is last seen. */
const eight: readonly Outcome<Cause>[] = [
  { time: 1, cause: 'A' },
  { time: 2, cause: 'B' },
  { time: 2, cause: null },
  { time: 3, cause: 'A' },
  { time: 4, cause: 'A' },
  { time: 4, cause: 'B' },
  { time: 5, cause: null },
  { time: 6, cause: 'B' },
];

describe('the cumulative incidences of Aalen and Johansen', () => {
  test('of eight are those of the table by hand', () => {
    // time, at risk, left before × own / at risk = step of A, of B → left after
    //  1   8   1   × 1/8 = 1/8     –              → 7/8
    //  2   7   –                   7/8 × 1/7 = 1/8 → 6/8
    //  3   5   6/8 × 1/5 = 3/20    –              → 3/5
    //  4   4   3/5 × 1/4 = 3/20    3/20           → 3/10
    //  6   1   –                   3/10           → 0
    const rows = cumulativeIncidence(eight, causes).map((step) =>
      [step.time, step.atRisk, step.incidence.A, step.incidence.B, step.survival].map((it) => Number(it.toFixed(9))),
    );

    expect(rows).toEqual([
      [1, 8, 0.125, 0, 0.875],
      [2, 7, 0.125, 0.125, 0.75],
      [3, 5, 0.275, 0.125, 0.6],
      [4, 4, 0.425, 0.275, 0.3],
      [6, 1, 0.425, 0.575, 0],
    ]);
  });

  test('make one with what is left, and what is left is the curve of Kaplan and Meier', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const steps = cumulativeIncidence(all, causes);
        const curve = survival(all.map(({ time, cause }) => ({ time, event: cause !== null })));

        expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual(curve.map((it) => [it.time, it.atRisk]));
        for (const [index, step] of steps.entries()) {
          expect(step.survival).toBeCloseTo(curve[index]?.survival ?? Number.NaN, 10);
          expect(step.incidence.A + step.incidence.B + step.survival).toBeCloseTo(1, 10);
        }
      }),
      usualRuns,
    );
  });

  test('are plain shares where nothing is censored, with the interval of a plain share', () => {
    fc.assert(
      fc.property(outcomes, fc.nat(20), (some, time) => {
        const all = some.filter(({ cause }) => cause !== null);
        fc.pre(all.length > 0);
        const share = all.filter((it) => it.cause === 'A' && it.time <= time).length / all.length;
        const got = incidenceAt(all, 'A', time);
        const spread = Math.exp(
          (1.959963984540054 * Math.sqrt((share * (1 - share)) / all.length)) / Math.abs(share * Math.log(share)),
        );

        expect(got?.value).toBeCloseTo(share, 10);
        expect(got?.low).toBeCloseTo(share > 0 && share < 1 ? share ** spread : 0, 8);
        expect(got?.high).toBeCloseTo(share > 0 && share < 1 ? share ** (1 / spread) : 1, 8);
      }),
      usualRuns,
    );
  });

  test('have at 3 the variance of the table by hand, and its log-log bounds', () => {
    // Share of A at 3: 11/40, of which 3/20 are to come after 1 and after 2, and none after 3.
    //  1: (3/20)² × 1 / (8 × 7) + 1² × 7 × 1 / 8³ − 2 × 3/20 × 1 × 1 / 8² = 0.000401786 + 0.013671875 − 0.0046875
    //  2: (3/20)² × 1 / (7 × 6)                                          = 0.000535714
    //  3:                        (3/4)² × 4 × 1 / 5³                     = 0.018
    const spread = Math.exp((1.959964 * Math.sqrt(0.027921875)) / (0.275 * -Math.log(0.275)));
    const { value, bounds } = incidenceBy(cumulativeIncidence(eight, causes), 'A', 3);

    expect(value).toBeCloseTo(0.275, 9);
    expect(bounds?.low).toBeCloseTo(0.275 ** spread, 6);
    expect(bounds?.high).toBeCloseTo(0.275 ** (1 / spread), 6);
    expect([bounds?.low.toFixed(4), bounds?.high.toFixed(4)]).toEqual(['0.0389', '0.5986']);
    expect(incidenceBy(cumulativeIncidence(eight, causes), 'B', 1)).toEqual({ value: 0, bounds: null });
  });

  test('of something that only ever ends in one way has bounds, however shares are rounded', () => {
    const times = [7, 7, 8, 10, 11, 7, 8];
    const all = times.map((time): Outcome<Cause> => ({ time, cause: 'A' }));

    expect(incidenceAt(all, 'A', 12)).toEqual({ value: expect.closeTo(1, 10) as unknown, low: 0, high: 1 });
  });

  test('lie within their intervals, and the intervals within 0 and 1', () => {
    fc.assert(
      fc.property(outcomes, fc.nat(20), (all, time) => {
        const got = incidenceAt(all, 'B', time);

        expect(got === null || (0 <= got.low && got.low <= got.value && got.value <= got.high && got.high <= 1)).toBe(
          true,
        );
      }),
      usualRuns,
    );
  });

  test('are unknown beyond the last that was seen, and of nothing', () => {
    expect(incidenceAt<Cause>([], 'A', 0)).toBeNull();
    expect(incidenceAt<Cause>([{ time: 4, cause: null }], 'A', 5)).toBeNull();
    expect(incidenceAt<Cause>([{ time: 4, cause: null }], 'A', 4)).toEqual({ value: 0, low: 0, high: 1 });
    expect(incidenceAt<Cause>([{ time: 4, cause: 'B' }], 'A', 9)).toEqual({ value: 0, low: 0, high: 1 });
    expect(cumulativeIncidence<Cause>([], causes)).toEqual([]);
  });
});
