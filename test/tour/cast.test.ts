import { expect, test } from '@jest/globals';
import { applicant, newMark } from '../../src/tour/cast.ts';

test('plays that begin in the same millisecond are of different people', () => {
  const now = new Date('2026-11-24T10:00:00.000Z');

  const plays = Array.from({ length: 100 }, () => applicant('Tess Tour', newMark(now)));

  expect(new Set(plays.map(({ email }) => email)).size).toBe(100);
  expect(new Set(plays.map(({ linkedin }) => linkedin)).size).toBe(100);
});
