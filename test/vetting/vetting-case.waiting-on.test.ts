import { describe, expect, test } from '@jest/globals';
import { VettingCaseStatus, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { waitingOn, WaitingOn, type WaitingFacts } from '../../src/vetting/vetting-case.waiting-on.ts';

const { OPEN, ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const { RECRUITER, CANDIDATE, INTERVIEWER, DECISION_MAKER } = WaitingOn;

const none = { proposed: 0, scheduled: 0, noShowBy: null, owed: 0, submitted: 0, required: 1 } as const;
const facts: WaitingFacts = {
  status: OPEN,
  stage: PROFILE_REVIEW,
  hasOpenRequest: false,
  hasConfirmedTerms: false,
  interviews: none,
};

describe.each([SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW])('at %s', (stage) => {
  test.each([
    ['no interview', {}, RECRUITER],
    ['proposed', { proposed: 1 }, CANDIDATE],
    ['scheduled', { scheduled: 1, owed: 1 }, INTERVIEWER],
    ['scheduled with nobody to rate', { scheduled: 1 }, INTERVIEWER],
    ['feedback owed', { owed: 1, submitted: 1 }, INTERVIEWER],
    ['all in', { submitted: 1 }, DECISION_MAKER],
    ['more than all in', { submitted: 2 }, DECISION_MAKER],
    ['all in, too few for the guard', { submitted: 1, required: 2 }, RECRUITER],
    ['completed, everybody excused', { submitted: 0 }, RECRUITER],
    ['completed, everybody excused, none required', { submitted: 0, required: 0 }, RECRUITER],
    ['candidate no-show', { noShowBy: 'CANDIDATE' }, CANDIDATE],
    ['candidate no-show after another interview', { noShowBy: 'CANDIDATE', submitted: 1 }, CANDIDATE],
    ['interviewer no-show', { noShowBy: 'INTERVIEWER' }, RECRUITER],
    ['interviewer no-show, all others in', { noShowBy: 'INTERVIEWER', submitted: 1 }, RECRUITER],
    ['candidate no-show, feedback owed elsewhere', { noShowBy: 'CANDIDATE', owed: 1 }, INTERVIEWER],
    ['one scheduled, one proposed', { scheduled: 1, proposed: 1 }, INTERVIEWER],
    ['interviewer no-show, proposed again', { noShowBy: null, proposed: 1 }, CANDIDATE],
  ] as const)('%s', (_name, interviews, expected) => {
    expect(waitingOn({ ...facts, stage, interviews: { ...none, ...interviews } })).toBe(expected);
  });
});

test.each([
  ['the profile review', { stage: PROFILE_REVIEW }, RECRUITER],
  ['terms to be confirmed', { stage: LISTING }, CANDIDATE],
  ['terms confirmed', { stage: LISTING, hasConfirmedTerms: true }, RECRUITER],
  ['a case on hold as it did before', { stage: LISTING, status: ON_HOLD, hasConfirmedTerms: true }, RECRUITER],
])('waits for %s', (_name, changes, expected) => {
  expect(waitingOn({ ...facts, ...changes })).toBe(expected);
});

test.each(vettingStages)('an open request to the candidate wins at %s', (stage) => {
  const interviews = { ...none, scheduled: 1, owed: 1 };

  expect(waitingOn({ ...facts, stage, interviews, hasOpenRequest: true, hasConfirmedTerms: true })).toBe(CANDIDATE);
});

test.each([PASSED, REJECTED, WITHDRAWN, EXPIRED])('nobody is waited on once %s', (status) => {
  expect(waitingOn({ ...facts, status, stage: LISTING, hasOpenRequest: true })).toBeNull();
});
