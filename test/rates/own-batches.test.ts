import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Seniority } from '../../src/candidate/seniority.ts';
import { areaOf, areas, type Observed } from '../../src/rates/observed.ts';
import { batchesOf, countedOf, fewestCompanies, fewestPeople } from '../../src/rates/own-batches.ts';
import { RateRegion } from '../../src/rates/rate.words.ts';
import { usualRuns } from '../support/effort.ts';

const one: Observed = {
  agreedIn: 10,
  withdrawnIn: null,
  person: 'p1',
  company: 'c1',
  amount: 5_000,
  seniority: Seniority.SENIOR,
  developerRegion: RateRegion.EASTERN_EUROPE,
  clientRegion: null,
};
const five = ['c1', 'c1', 'c1', 'c2', 'c3'].map((company, index) => ({ ...one, company, person: `p${String(index)}` }));

describe('a batch', () => {
  test('closes with five people of three companies, at the end of a month', () => {
    expect(batchesOf(five, 10)).toEqual([five]);
    expect(batchesOf(five, 9)).toEqual([]);
  });

  test.each([
    ['four people', five.slice(1)],
    ['two companies', five.map((it) => ({ ...it, company: it.company === 'c3' ? 'c2' : it.company }))],
    ['one person five times', five.map((it) => ({ ...it, person: 'p1' }))],
    ['two levels', five.map((it, index) => ({ ...it, seniority: index === 0 ? Seniority.MIDDLE : it.seniority }))],
    [
      'two parts of the world',
      five.map((it, index) => ({ ...it, clientRegion: index === 0 ? RateRegion.ASIA : null })),
    ],
  ])('does not close with %s', (_name, observed) => {
    expect(batchesOf(observed, 10)).toEqual([]);
  });

  test('is of all of Europe, as far as sources divide it', () => {
    const mixed = five.map((it, index) => ({
      ...it,
      developerRegion: index === 0 ? RateRegion.WESTERN_EUROPE : it.developerRegion,
    }));

    expect(batchesOf(mixed, 10)).toEqual([mixed]);
  });

  test('leaves to the next one what comes later', () => {
    const later = { ...one, agreedIn: 11, person: 'p9' };

    expect(batchesOf([...five, later], 12)).toEqual([five]);
    expect(batchesOf([...five, ...five.map((it) => ({ ...it, agreedIn: 12 })), later], 12)).toHaveLength(2);
  });

  test('is without what was withdrawn before it closed, and keeps what was withdrawn after', () => {
    const withdrawnIn = (month: number) =>
      five.map((it, index) => ({ ...it, withdrawnIn: index === 0 ? month : null }));

    expect(batchesOf(withdrawnIn(10), 12)).toEqual([]);
    expect(batchesOf(withdrawnIn(11), 12)).toEqual([withdrawnIn(11)]);
  });
});

const region = fc.option(fc.constantFrom(RateRegion.EASTERN_EUROPE, RateRegion.WESTERN_EUROPE, RateRegion.ASIA));
const observation = fc
  .record({
    agreedIn: fc.integer({ min: 0, max: 6 }),
    stays: fc.option(fc.integer({ min: 0, max: 3 })),
    person: fc.integer({ min: 0, max: 14 }).map(String),
    company: fc.integer({ min: 0, max: 4 }).map(String),
    amount: fc.integer({ min: 1_000, max: 20_000 }),
    seniority: fc.constantFrom(Seniority.SENIOR, Seniority.MIDDLE),
    developerRegion: region,
    clientRegion: region,
  })
  .map(({ stays, ...it }): Observed => ({ ...it, withdrawnIn: stays === null ? null : it.agreedIn + stays }));

test('no two answers, of whatever level, part of the world and month, differ by fewer than five people of three companies', () => {
  let differences = 0;

  fc.assert(
    fc.property(fc.array(observation, { minLength: 20, maxLength: 120 }), (observed) => {
      const told = everyAnswer(observed);
      for (const answer of told) {
        for (const other of told) {
          const rest = [...answer].filter((it) => !other.has(it));
          if (rest.length === 0) continue;
          differences += 1;
          const { n, companies } = countedOf(rest);
          expect(n).toBeGreaterThanOrEqual(fewestPeople);
          expect(companies).toBeGreaterThanOrEqual(fewestCompanies);
        }
      }
    }),
    usualRuns,
  );

  expect(differences).toBeGreaterThan(100);
});

/** What is told of each level and part of the world in each month: as sets of observations. */
function everyAnswer(observed: readonly Observed[]): readonly ReadonlySet<Observed>[] {
  const places = [() => true, ...areas.map((area) => (it: Observed) => areaOf(it.developerRegion) === area)];
  return Object.values(Seniority).flatMap((level) =>
    places.flatMap((isThere) => {
      const asked = observed.filter((it) => it.seniority === level && isThere(it));
      return [0, 1, 2, 3, 4, 5, 6, 7].map((month) => new Set(batchesOf(asked, month).flat()));
    }),
  );
}
