import { describe, expect, test } from '@jest/globals';
import {
  interviewBlockersOf,
  interviewMoves,
  InterviewStatus,
  isInterviewMoveAllowed,
  startBlockersOf,
  submissionBlockersOf,
  timeTakingStatuses,
} from '../../src/interview/interview.states.ts';

const { PROPOSED, SCHEDULED, COMPLETED, CANCELLED, NO_SHOW_CANDIDATE, NO_SHOW_INTERVIEWER } = InterviewStatus;
const statuses = Object.values(InterviewStatus);
const startsAt = new Date('2027-06-01T12:00:00Z');
const justBefore = new Date('2027-06-01T11:59:59.999Z');
const scheduled = { status: SCHEDULED, startsAt, submittedScorecards: 0 };

test('an interview moves by the table and in no other way', () => {
  const found = [null, ...statuses].flatMap((from) =>
    statuses.filter((to) => isInterviewMoveAllowed(from, to)).map((to) => `${from ?? ''}>${to}`),
  );

  expect(found).toEqual([
    '>PROPOSED',
    '>SCHEDULED',
    'PROPOSED>SCHEDULED',
    'PROPOSED>CANCELLED',
    'SCHEDULED>COMPLETED',
    'SCHEDULED>CANCELLED',
    'SCHEDULED>NO_SHOW_CANDIDATE',
    'SCHEDULED>NO_SHOW_INTERVIEWER',
  ]);
  expect(interviewMoves).toHaveLength(8);
});

test('only what is or will be held takes time', () => {
  expect(timeTakingStatuses).toEqual([PROPOSED, SCHEDULED, COMPLETED]);
});

describe('interviewBlockersOf', () => {
  const rated = { ...scheduled, submittedScorecards: 1 };
  const proposed = { ...scheduled, status: PROPOSED, startsAt: null };

  test.each([
    ['completes at its start', COMPLETED, scheduled, startsAt, []],
    ['does not complete before', COMPLETED, scheduled, justBefore, ['NOT_STARTED']],
    ['completes once rated', COMPLETED, rated, startsAt, []],
    ['is cancelled before its start', CANCELLED, scheduled, justBefore, []],
    ['is cancelled after its start', CANCELLED, scheduled, startsAt, []],
    ['is not cancelled once rated', CANCELLED, rated, startsAt, ['SCORECARD_SUBMITTED']],
    ['is no no-show before its start', NO_SHOW_CANDIDATE, scheduled, justBefore, ['NOT_STARTED']],
    ['is a no-show of the candidate', NO_SHOW_CANDIDATE, scheduled, startsAt, []],
    ['is a no-show of an interviewer', NO_SHOW_INTERVIEWER, scheduled, startsAt, []],
    ['is no no-show once rated', NO_SHOW_INTERVIEWER, rated, startsAt, ['SCORECARD_SUBMITTED']],
    ['is confirmed', SCHEDULED, proposed, justBefore, []],
    ['is not completed while proposed', COMPLETED, proposed, startsAt, ['NOT_FROM_HERE']],
    ['is not completed twice', COMPLETED, { ...rated, status: COMPLETED }, startsAt, ['NOT_FROM_HERE']],
    ['does not come back', SCHEDULED, { ...scheduled, status: CANCELLED }, startsAt, ['NOT_FROM_HERE']],
  ])('%s', (_name, to, facts, now, codes) => {
    expect(interviewBlockersOf(to, facts, now).map(({ code }) => code)).toEqual(codes);
  });
});

describe('submissionBlockersOf', () => {
  test.each([
    [SCHEDULED, startsAt, []],
    [SCHEDULED, justBefore, ['NOT_STARTED']],
    [COMPLETED, startsAt, []],
    [PROPOSED, startsAt, ['NOT_FROM_HERE']],
    [CANCELLED, startsAt, ['NOT_FROM_HERE']],
    [NO_SHOW_CANDIDATE, startsAt, ['NOT_FROM_HERE']],
    [NO_SHOW_INTERVIEWER, startsAt, ['NOT_FROM_HERE']],
  ])('%s at %p', (status, now, codes) => {
    expect(submissionBlockersOf({ ...scheduled, status }, now).map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  ['in the future', '2027-05-01T12:00:00Z', []],
  ['thirty days past', '2027-07-01T12:00:00Z', []],
  ['longer past', '2027-07-01T12:00:00.001Z', ['START_TOO_LONG_AGO']],
])('a start %s', (_name, now, codes) => {
  expect(startBlockersOf(startsAt, new Date(now)).map(({ code }) => code)).toEqual(codes);
});
