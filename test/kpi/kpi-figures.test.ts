import { expect, test } from '@jest/globals';
import { curveFigures } from '../../src/kpi/kpi-figures.ts';

const marks = { horizon: 5, horizonIs: '5 business days' };
const times = (ended: number, watched: number) => [
  ...Array.from({ length: ended }, () => ({ time: 1, event: true })),
  ...Array.from({ length: watched }, () => ({ time: 2, event: false })),
];

test('what a curve does not reach has no value, no interval and a reason', () => {
  const figures = curveFigures(times(2, 4), marks);

  expect(figures.map(({ statistic, value, interval, n, unknown }) => [statistic, value, interval, n, unknown])).toEqual(
    [
      ['MEDIAN', null, null, 6, 'Fewer than half have come to it, as far as they were watched.'],
      ['P90', null, null, 6, 'Fewer than nine in ten have come to it, as far as they were watched.'],
      ['RESTRICTED_MEAN', null, null, 6, 'Nobody has been watched for 5 business days yet.'],
    ],
  );
});

test('what it reaches has no reason', () => {
  const [median, ninth] = curveFigures(times(4, 2), marks);

  expect([median?.value, median?.unknown]).toEqual([1, undefined]);
  expect(ninth?.unknown).toContain('nine in ten');
});
