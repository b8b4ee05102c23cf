import { describe, expect, test } from '@jest/globals';
import {
  hoursLeft,
  isMetInTime,
  isOverdue,
  mayEndSo,
  RematchOutcome,
  rematchMoves,
  RematchSide,
  RematchStatus,
} from '../../src/contract/rematch-case.states.ts';

const { OPEN, MATCHED, DECLINED_BY_DEVELOPER, CLOSED_UNMATCHED } = RematchStatus;
const dueAt = new Date('2026-11-26T10:00:00.000Z');
const at = (text: string): Date => new Date(`2026-11-${text}Z`);

test('a re-match is opened, and ends matched, declined or unmatched', () => {
  expect(rematchMoves.map(({ from, to }) => `${from ?? ''}>${to}`)).toEqual([
    '>OPEN',
    'OPEN>MATCHED',
    'OPEN>DECLINED_BY_DEVELOPER',
    'OPEN>CLOSED_UNMATCHED',
  ]);
});

test.each([
  [RematchSide.CLIENT, RematchOutcome.DECLINED_BY_DEVELOPER, false],
  [RematchSide.CLIENT, RematchOutcome.CLOSED_UNMATCHED, true],
  [RematchSide.DEVELOPER, RematchOutcome.DECLINED_BY_DEVELOPER, true],
  [RematchSide.DEVELOPER, RematchOutcome.CLOSED_UNMATCHED, true],
])('a re-match for the %s may end %s: %s', (side, outcome, may) => {
  expect(mayEndSo(side, outcome)).toBe(may);
});

describe('the 48 hours of an open re-match', () => {
  test.each([
    ['24T10:00:00.000', 48, false, null],
    ['24T10:00:00.001', 47, false, null],
    ['26T09:59:59.999', 0, false, null],
    ['26T10:00:00.000', 0, false, null],
    ['26T10:00:00.001', -1, true, false],
    ['27T10:00:00.000', -24, true, false],
  ])('at %s leave %d, are over: %s, were kept: %s', (moment, left, over, kept) => {
    const clock = { status: OPEN, dueAt, metAt: null };

    expect([hoursLeft(clock, at(moment)), isOverdue(clock, at(moment)), isMetInTime(clock, at(moment))]).toEqual([
      left,
      over,
      kept,
    ]);
  });
});

test.each([
  [MATCHED, at('26T10:00:00.000'), true],
  [MATCHED, at('26T10:00:00.001'), false],
  [DECLINED_BY_DEVELOPER, null, null],
  [CLOSED_UNMATCHED, null, false],
])('one that is %s, met at %p, was in time: %s, and its hours run no more', (status, metAt, inTime) => {
  const clock = { status, dueAt, metAt };
  const muchLater = at('30T10:00:00.000');

  expect([hoursLeft(clock, muchLater), isOverdue(clock, muchLater), isMetInTime(clock, muchLater)]).toEqual([
    null,
    false,
    inTime,
  ]);
});
