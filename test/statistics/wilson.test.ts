import { expect, test } from '@jest/globals';
import { wilson } from '../../src/statistics/wilson.ts';

test.each([
  [3, 5, 0.2307, 0.8824],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [60, 100, 0.502, 0.6906],
  [0, 0, 0, 1],
])('the interval of %i in %i is from %d to %d', (numerator, n, low, high) => {
  const bounds = wilson(numerator, n);

  expect(bounds.low).toBeCloseTo(low, 4);
  expect(bounds.high).toBeCloseTo(high, 4);
});
