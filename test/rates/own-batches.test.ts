import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Seniority } from '../../src/candidate/seniority.ts';
import { type Observed, ObservedBasis } from '../../src/rates/observed.ts';
import { batchesOf, countedOf, fewestCompanies, fewestPeople, partsOf } from '../../src/rates/own-batches.ts';
import type { OwnCell } from '../../src/rates/own-question.ts';
import { seenOf } from '../../src/rates/own-rate.ts';
import { RateRegion, RateUnit } from '../../src/rates/rate.words.ts';
import { effort } from '../support/effort.ts';

const one: Observed = {
  agreedIn: 10,
  withdrawnIn: null,
  person: 'p1',
  company: 'c1',
  amount: 5_000,
  seniority: Seniority.SENIOR,
  developerRegion: RateRegion.EASTERN_EUROPE,
  clientRegion: null,
  specialization: null,
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

describe('the parts of a batch', () => {
  /** People of one specialization, of as many companies as there are letters. */
  const of = (specialization: string | null, companies: string) =>
    Array.from(companies, (company, index) => ({
      ...one,
      specialization,
      company,
      person: `${String(specialization)} ${String(index)}`,
    }));
  const names = (parts: readonly (readonly Observed[])[]) =>
    parts.map((part) => [...new Set(part.map(({ specialization }) => String(specialization)))].sort());

  test('are specializations that have five people of three companies each', () => {
    const [queues, clouds] = [of('queues', 'aaabc'), of('clouds', 'aabbc')];

    expect(partsOf([...queues, ...clouds])).toEqual([clouds, queues]);
  });

  test('are what is left too, where it has five people of three companies itself', () => {
    const [queues, clouds, none] = [of('queues', 'aaabc'), of('clouds', 'ab'), of(null, 'abc')];

    expect(partsOf([...clouds, ...queues, ...none])).toEqual([[...clouds, ...none], queues]);
  });

  test('are none of a specialization that would leave fewer behind: the smallest is told with those', () => {
    const [queues, clouds, none] = [of('queues', 'aaabcc'), of('clouds', 'aaabc'), of(null, 'abcd')];

    expect(names(partsOf([...queues, ...clouds, ...none]))).toEqual([['clouds', 'null'], ['queues']]);
    expect(names(partsOf([...queues, ...none]))).toEqual([['null', 'queues']]);
  });

  test.each([
    ['two companies', of('queues', 'aaabb')],
    ['four people', of('queues', 'aabc')],
    ['nobody whose specialization was verified', of(null, 'aaabc')],
  ])('are one with %s in each', (_name, few) => {
    const batch = [...few, ...of('clouds', 'abcd')];

    expect(partsOf(batch)).toEqual([batch]);
  });

  test('do not depend on the order in which contracts were read', () => {
    const batch = [...of('queues', 'aaabc'), ...of('clouds', 'aaabc'), ...of(null, 'abcd')];

    expect(names(partsOf(batch.toReversed()))).toEqual(names(partsOf(batch)));
  });
});

const places = [RateRegion.EASTERN_EUROPE, RateRegion.WESTERN_EUROPE, RateRegion.ASIA, RateRegion.ASIA];
const observation = fc
  .record({
    agreedIn: fc.integer({ min: 0, max: 4 }),
    stays: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 9 }),
    person: fc.integer({ min: 0, max: 30 }).map(String),
    company: fc.integer({ min: 0, max: 4 }).map(String),
    amount: fc.integer({ min: 1_000, max: 20_000 }),
    seniority: fc.constantFrom(Seniority.SENIOR, Seniority.MIDDLE),
    developerRegion: fc.option(fc.constantFrom(...places), { freq: 9 }),
    clientRegion: fc.constantFrom(...places),
    specialization: fc.option(fc.constantFrom('queues', 'clouds', 'ledgers'), { freq: 9 }),
  })
  .map(({ stays, ...it }): Observed => ({ ...it, withdrawnIn: stays === null ? null : it.agreedIn + stays }));

const everyCell: readonly OwnCell[] = [Seniority.SENIOR, Seniority.MIDDLE, null].flatMap((seniority) =>
  [RateRegion.EUROPE, RateRegion.ASIA, null].flatMap((area) =>
    [RateRegion.EUROPE, RateRegion.ASIA, null].flatMap((clientArea) =>
      ['queues', 'clouds', 'ledgers', null]
        .filter((specialization) => seniority !== null || specialization !== null)
        .map((specialization) => ({
          basis: ObservedBasis.PAID_TO_ENGINEER,
          unit: RateUnit.HOUR,
          seniority,
          area,
          clientArea,
          specialization,
        })),
    ),
  ),
);

test('whatever is asked in whatever month, and compared with whatever else, tells of no fewer than five people of three companies', () => {
  let bySpecialization = 0;

  fc.assert(
    fc.property(fc.array(observation, { minLength: 150, maxLength: 400, size: 'max' }), (observed) => {
      const answersWith = new Map<Observed, string[]>(observed.map((it) => [it, []]));
      for (const [question, cell] of everyCell.entries()) {
        for (const month of [0, 1, 2, 3, 4, 5]) {
          const seen = seenOf(cell, observed, month);
          for (const it of seen) answersWith.get(it)?.push(`${String(question)} in ${String(month)}`);
          if (cell.specialization !== null && seen.length > 0) bySpecialization += 1;
        }
      }

      // However answers are added and taken from each other, those that are in the same ones stay together.
      for (const [answers, together] of Map.groupBy(observed, (it) => answersWith.get(it)?.join() ?? '')) {
        if (answers === '') continue;
        const { n, companies } = countedOf(together);
        expect(n).toBeGreaterThanOrEqual(fewestPeople);
        expect(companies).toBeGreaterThanOrEqual(fewestCompanies);
      }
    }),
    { numRuns: 20 * effort },
  );

  expect(bySpecialization).toBeGreaterThan(0);
});
