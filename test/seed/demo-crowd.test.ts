import { expect, test } from '@jest/globals';
import { demoCandidates } from '../../src/seed/demo-candidates.ts';
import { crowdCandidate } from '../../src/seed/demo-crowd.ts';

const crowd = Array.from({ length: 1000 - demoCandidates.length }, (_, number) => crowdCandidate(number));
const usual = [...demoCandidates, ...crowd].slice(0, 200);

test('a thousand people have a thousand names', () => {
  const names = [...demoCandidates, ...crowd].map(({ name }) => name);

  expect(new Set(names).size).toBe(1000);
});

test('two hundred people end at every place a story can end at', () => {
  const counts = Map.groupBy(usual, ({ story }) => story);

  expect(counts.size).toBe(18);
  expect(Math.min(...[...counts.values()].map((list) => list.length))).toBeGreaterThan(3);
});

test('nobody applied before the team was there', () => {
  const longestHours = Math.max(...usual.map(({ hoursAgo }) => hoursAgo));

  // 60 days are some 385 working hours.
  expect(longestHours).toBeLessThan(385);
});
