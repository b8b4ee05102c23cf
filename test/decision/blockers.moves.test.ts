import { describe, expect, test } from '@jest/globals';
import { blockersOf, type CaseMove } from '../../src/decision/blockers.ts';
import type { CaseFacts, CaseViewer } from '../../src/decision/case-facts.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingCaseStatus, VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';

const { OPEN, ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;

const recruiter: CaseViewer = { id: 'recruiter', roles: new Set([Role.RECRUITER]), owesHere: false };
const head: CaseViewer = { id: 'head', roles: new Set([Role.HEAD_OF_TALENT]), owesHere: false };
const owing: CaseViewer = { id: 'owing', roles: new Set([Role.RECRUITER, Role.INTERVIEWER]), owesHere: true };

const facts: CaseFacts = {
  status: OPEN,
  stage: PROFILE_REVIEW,
  profileReview: null,
  scorecardsFor: 0,
  scorecardsAgainst: 0,
  scorecardsOwed: 0,
  minimumTechnicalScorecards: 1,
  claimIds: [],
  hasConfirmedTerms: false,
  closing: null,
};

const closing = {
  daysAgo: 0,
  rejectedBy: 'somebody',
  isLetterSent: false,
  hasOtherCase: false,
  hasCredential: false,
};

function codesOf(request: CaseMove, changes: Partial<CaseFacts>, viewer: CaseViewer): string[] {
  return blockersOf(request, { ...facts, ...changes }, viewer).map(({ code }) => code);
}

const atTechnical = { stage: TECHNICAL_INTERVIEW } as const;
const own = { ...closing, rejectedBy: 'recruiter' };
const ownOfHead = { ...closing, rejectedBy: 'head' };
const recruiterAndHead: CaseViewer = { ...head, roles: new Set([Role.RECRUITER, Role.HEAD_OF_TALENT]) };

describe('reopening', () => {
  test.each([
    ['the head, on the last day', { status: REJECTED, closing: { ...closing, daysAgo: 30 } }, head, []],
    ['the head, a day too late', { status: REJECTED, closing: { ...closing, daysAgo: 31 } }, head, ['REOPEN_TOO_LATE']],
    ['the head, at the technical stage', { ...atTechnical, status: REJECTED, closing }, head, []],
    ['a recruiter, an own one', { status: REJECTED, closing: own }, recruiter, []],
    ['a recruiter, an own one however old', { status: REJECTED, closing: { ...own, daysAgo: 99 } }, recruiter, []],
    [
      'a recruiter, an own one after soft skills',
      { stage: SOFT_SKILLS_INTERVIEW, status: REJECTED, closing: own },
      recruiter,
      [],
    ],
    [
      'a recruiter, an own one told',
      { status: REJECTED, closing: { ...own, isLetterSent: true } },
      recruiter,
      ['HEAD_ONLY'],
    ],
    ['a recruiter, of somebody else', { status: REJECTED, closing }, recruiter, ['HEAD_ONLY']],
    ['a recruiter, an own technical one', { ...atTechnical, status: REJECTED, closing: own }, recruiter, ['HEAD_ONLY']],
    [
      'a recruiter, an own one of the listing',
      { stage: LISTING, status: REJECTED, closing: own },
      recruiter,
      ['HEAD_ONLY'],
    ],
    [
      'both, an own one however old',
      { status: REJECTED, closing: { ...ownOfHead, daysAgo: 99 } },
      recruiterAndHead,
      [],
    ],
    [
      'both, an own technical one too late',
      { ...atTechnical, status: REJECTED, closing: { ...ownOfHead, daysAgo: 31 } },
      recruiterAndHead,
      ['REOPEN_TOO_LATE'],
    ],
    ['one withdrawn, on the last day', { status: WITHDRAWN, closing: { ...closing, daysAgo: 90 } }, recruiter, []],
    [
      'one withdrawn, a day too late',
      { status: WITHDRAWN, closing: { ...closing, daysAgo: 91 } },
      recruiter,
      ['REOPEN_TOO_LATE'],
    ],
    ['one expired, by the head', { status: EXPIRED, stage: LISTING, closing }, head, []],
    [
      'one beside an open case',
      { status: EXPIRED, closing: { ...closing, hasOtherCase: true } },
      recruiter,
      ['OPEN_CASE'],
    ],
    [
      'one of who has passed since',
      { status: WITHDRAWN, closing: { ...closing, hasCredential: true } },
      head,
      ['VALID_CREDENTIAL'],
    ],
    [
      'all at once',
      { status: WITHDRAWN, closing: { ...closing, daysAgo: 91, hasOtherCase: true, hasCredential: true } },
      head,
      ['REOPEN_TOO_LATE', 'OPEN_CASE', 'VALID_CREDENTIAL'],
    ],
    ['an open one', {}, head, ['NOT_FROM_HERE']],
    ['a passed one', { status: PASSED, stage: LISTING }, head, ['NOT_FROM_HERE']],
    [
      'another role',
      { status: WITHDRAWN, closing },
      { ...recruiter, roles: new Set([Role.INTERVIEWER]) },
      ['ROLE_MISSING'],
    ],
  ])('%s', (_name, changes, viewer, codes) => {
    expect(codesOf({ move: VettingMove.REOPEN, input: { reason: 'New facts' } }, changes, viewer)).toEqual(codes);
  });

  test('asks for a reason', () => {
    expect(codesOf({ move: VettingMove.REOPEN, input: { reason: ' ' } }, { status: WITHDRAWN, closing }, head)).toEqual(
      ['REASON_MISSING'],
    );
  });
});

describe('a hold', () => {
  const input = { reason: 'Away', isUntilAhead: true };

  test.each([
    ['of an open case', {}, recruiter, input, []],
    ['by who owes a scorecard, since it decides nothing', atTechnical, owing, input, []],
    ['until a time that has passed', {}, recruiter, { ...input, isUntilAhead: false }, ['UNTIL_NOT_AHEAD']],
    ['without a reason', {}, recruiter, { ...input, reason: '' }, ['REASON_MISSING']],
    ['of a held case', { status: ON_HOLD }, recruiter, input, ['NOT_FROM_HERE']],
  ])('%s', (_name, changes, viewer, given, codes) => {
    expect(codesOf({ move: VettingMove.HOLD, input: given }, changes, viewer)).toEqual(codes);
  });

  test.each([
    ['ends', { status: ON_HOLD }, 'Back', []],
    ['does not end without a reason', { status: ON_HOLD }, ' ', ['REASON_MISSING']],
    ['that is none does not end', {}, 'Back', ['NOT_FROM_HERE']],
  ])('%s', (_name, changes, reason, codes) => {
    expect(codesOf({ move: VettingMove.RESUME, input: { reason } }, changes, recruiter)).toEqual(codes);
  });
});
