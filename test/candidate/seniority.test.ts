import { expect, test } from '@jest/globals';
import { Seniority, seniorityOf } from '../../src/candidate/seniority.ts';

test.each([
  [0, null],
  [2.99, null],
  [3, Seniority.MIDDLE],
  [4.99, Seniority.MIDDLE],
  [5, Seniority.SENIOR],
  [7.99, Seniority.SENIOR],
  [8, Seniority.STRONG_SENIOR],
  [40, Seniority.STRONG_SENIOR],
  [-1, null],
  [Number.NaN, null],
])('%p years are %p', (years, seniority) => {
  expect(seniorityOf(years)).toBe(seniority);
});

test('keys equal values', () => {
  expect(Object.entries(Seniority)).toEqual([
    ['MIDDLE', 'MIDDLE'],
    ['SENIOR', 'SENIOR'],
    ['STRONG_SENIOR', 'STRONG_SENIOR'],
  ]);
});
