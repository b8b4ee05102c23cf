import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessMinutes } from '../../src/calendar/business-time.ts';
import {
  clockOf,
  minutesLeftAt,
  pausesAfter,
  SlaState,
  slaStateAt,
  type ClockFacts,
  type ClockPause,
} from '../../src/vetting/vetting-case.clock.ts';
import { VettingCaseStatus, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { WaitingOn } from '../../src/vetting/vetting-case.waiting-on.ts';
import { usualRuns } from '../support/effort.ts';

const { OPEN, ON_HOLD, PASSED, REJECTED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const { ON_TIME, AT_RISK, OVERDUE } = SlaState;

const calendar = {
  zone: 'Europe/Berlin',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: new Set<string>(),
};

/** June 2027, Berlin: the 1st is a Tuesday. */
function june(day: number, time: string): Date {
  return new Date(`2027-06-${String(day).padStart(2, '0')}T${time}+02:00`);
}

function pause(from: Date, until: Date | null): ClockPause {
  return { from, until };
}

const facts: ClockFacts = {
  calendar,
  stageBudgets: [1, 1, 2, 1],
  receivedAt: june(1, '14:00'),
  status: OPEN,
  stage: PROFILE_REVIEW,
  pauses: [],
};

const running = { pausedSlaState: null, minutesLeft: null, metDeadline: null };
const paused = { deadline: null, stageDueAt: null, metDeadline: null };
const closed = { deadline: null, stageDueAt: null, pausedSlaState: null, minutesLeft: null };

describe('a running clock', () => {
  test.each([
    [PROFILE_REVIEW, june(2, '14:00')],
    [SOFT_SKILLS_INTERVIEW, june(3, '14:00')],
    [TECHNICAL_INTERVIEW, june(7, '14:00')],
    [LISTING, june(8, '09:30')],
  ])('is due next Tuesday and at %s before', (stage, stageDueAt) => {
    expect(clockOf({ ...facts, stage })).toEqual({ ...running, deadline: june(8, '14:00'), stageDueAt });
  });

  test.each([
    ['a pause over lunch', [pause(june(2, '12:00'), june(2, '13:30'))], june(8, '15:30')],
    ['a pause outside working hours', [pause(june(2, '18:00'), june(3, '09:00'))], june(8, '14:00')],
    ['two days', [pause(june(2, '14:00'), june(4, '14:00'))], june(10, '14:00')],
    [
      'two apart',
      [pause(june(2, '12:00'), june(2, '13:00')), pause(june(3, '12:00'), june(3, '13:00'))],
      june(8, '16:00'),
    ],
    [
      'two that overlap',
      [pause(june(2, '12:00'), june(2, '14:00')), pause(june(2, '13:00'), june(2, '15:00'))],
      june(8, '17:00'),
    ],
    [
      'one within another',
      [pause(june(2, '12:00'), june(2, '15:00')), pause(june(2, '13:00'), june(2, '14:00'))],
      june(8, '17:00'),
    ],
    [
      'two that touch, late one first',
      [pause(june(2, '13:00'), june(2, '14:00')), pause(june(2, '12:00'), june(2, '13:00'))],
      june(8, '16:00'),
    ],
    ['from the first moment', [pause(june(1, '14:00'), june(2, '14:00'))], june(9, '14:00')],
    ['before receipt', [pause(june(1, '10:00'), june(1, '12:00'))], june(8, '14:00')],
    ['after the deadline', [pause(june(8, '15:00'), june(8, '16:00'))], june(8, '14:00')],
  ])('is stopped by %s', (_name, pauses, deadline) => {
    expect(clockOf({ ...facts, pauses }).deadline).toEqual(deadline);
  });

  test('that ended on a Friday evening stays overdue after a pause over the weekend', () => {
    const pauses = [pause(june(12, '10:00'), june(14, '10:00'))];

    const clock = clockOf({ ...facts, receivedAt: june(5, '12:00'), pauses });

    expect(clock.deadline).toEqual(june(11, '18:00'));
    expect(slaStateAt(clock, june(14, '10:00'))).toBe(OVERDUE);
  });
});

describe('slaStateAt', () => {
  test.each([
    ['before the stage is due', june(2, '13:59'), ON_TIME],
    ['when the stage is due', june(2, '14:00'), ON_TIME],
    ['after the stage is due', june(2, '14:00:01'), AT_RISK],
    ['at the deadline', june(8, '14:00'), AT_RISK],
    ['after the deadline', june(8, '14:00:01'), OVERDUE],
  ])('%s', (_name, now, state) => {
    expect(slaStateAt(clockOf(facts), now)).toBe(state);
  });

  test('is on time again once a late stage is over', () => {
    const now = june(2, '16:00');

    const before = slaStateAt(clockOf(facts), now);
    const after = slaStateAt(clockOf({ ...facts, stage: SOFT_SKILLS_INTERVIEW }), now);

    expect([before, after]).toEqual([AT_RISK, ON_TIME]);
  });
});

describe('a paused clock', () => {
  test.each([
    ['on time', june(2, '12:00'), ON_TIME, 4 * 540 + 120],
    ['at risk', june(3, '12:00'), AT_RISK, 3 * 540 + 120],
    ['overdue', june(8, '15:00'), OVERDUE, -60],
    ['at the very deadline', june(8, '14:00'), AT_RISK, 0],
    ['in the night', june(2, '23:00'), AT_RISK, 4 * 540 - 240],
    ['on receipt', june(1, '14:00'), ON_TIME, 5 * 540],
    ['in the middle of a minute', june(2, '12:00:30'), ON_TIME, 4 * 540 + 119],
  ])('keeps its state and what was left when stopped %s', (_name, from, pausedSlaState, minutesLeft) => {
    const clock = clockOf({ ...facts, status: ON_HOLD, pauses: [pause(from, null)] });

    expect(clock).toEqual({ ...paused, pausedSlaState, minutesLeft });
    expect(slaStateAt(clock, june(30, '12:00'))).toBe(pausedSlaState);
    expect(minutesLeftAt(clock, calendar, june(30, '12:00'))).toBe(minutesLeft);
  });

  test('stands since the first of overlapping pauses', () => {
    const pauses = [pause(june(2, '13:00'), null), pause(june(2, '12:00'), june(2, '15:00'))];

    expect(clockOf({ ...facts, pauses })).toEqual({ ...paused, pausedSlaState: ON_TIME, minutesLeft: 4 * 540 + 120 });
  });
});

describe('a closed clock', () => {
  test.each([
    ['in time', june(8, '14:00'), true],
    ['late', june(8, '14:00:01'), false],
    ['in time, though its stage was late', june(8, '13:00'), true],
  ])('ended %s', (_name, closedAt, metDeadline) => {
    const clock = clockOf({ ...facts, status: PASSED, pauses: [pause(closedAt, null)] });

    expect(clock).toEqual({ ...closed, metDeadline });
    expect(slaStateAt(clock, june(30, '12:00'))).toBeNull();
    expect(minutesLeftAt(clock, calendar, june(30, '12:00'))).toBeNull();
  });
});

test('minutes left of a running clock count down to the deadline and on', () => {
  const clock = clockOf(facts);

  const left = [june(1, '14:00'), june(8, '13:59:30'), june(8, '14:30')].map((now) =>
    minutesLeftAt(clock, calendar, now),
  );

  expect(left).toEqual([2700, 0, -30]);
});

describe('pausesAfter', () => {
  const now = june(2, '12:00');
  const past = pause(june(1, '15:00'), june(1, '16:00'));
  const standing = pause(june(2, '10:00'), null);
  const ended = pause(june(2, '10:00'), now);

  test.each([
    ['goes on', [past], OPEN, WaitingOn.RECRUITER, [past]],
    ['stops for the candidate', [past], OPEN, WaitingOn.CANDIDATE, [past, pause(now, null)]],
    ['stops on hold', [], ON_HOLD, WaitingOn.INTERVIEWER, [pause(now, null)]],
    ['stands on when held while it waits for the candidate', [standing], ON_HOLD, WaitingOn.CANDIDATE, [standing]],
    ['stands on when resumed while it waits for the candidate', [standing], OPEN, WaitingOn.CANDIDATE, [standing]],
    ['runs again', [past, standing], OPEN, WaitingOn.INTERVIEWER, [past, ended]],
    ['stops when closed', [past], REJECTED, null, [past, pause(now, null)]],
    ['keeps its stop when closed on hold', [standing], VettingCaseStatus.WITHDRAWN, null, [standing]],
  ])('the clock %s', (_name, pauses, status, waitingOn, expected) => {
    expect(pausesAfter(pauses, { status, waitingOn }, now)).toEqual(expected);
  });

  test('a reopened case resumes with what was left', () => {
    const rejectedAt = june(3, '14:00');
    const reopenedAt = june(21, '14:00');

    const rejected = pausesAfter([], { status: REJECTED, waitingOn: null }, rejectedAt);
    const reopened = pausesAfter(rejected, { status: OPEN, waitingOn: WaitingOn.DECISION_MAKER }, reopenedAt);

    expect(clockOf({ ...facts, pauses: reopened }).deadline).toEqual(june(24, '14:00'));
  });
});

test('a pause of any length moves the deadline by just the business time it took', () => {
  const minute = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(minute, minute, fc.constantFrom(...vettingStages), (start, length, stage) => {
      const from = addBusinessMinutes(calendar, facts.receivedAt, start);
      const until = addBusinessMinutes(calendar, from, length);
      const stopped = clockOf({ ...facts, stage, status: ON_HOLD, pauses: [pause(from, null)] });

      const resumed = clockOf({ ...facts, stage, pauses: [pause(from, until)] });

      const left = 2700 - start;
      const stretched = addBusinessMinutes(calendar, facts.receivedAt, 2700 + (left > 0 ? length : 0));
      expect(stopped.minutesLeft).toBe(left);
      expect(resumed.deadline).toEqual(stretched);
    }),
    usualRuns,
  );
});
