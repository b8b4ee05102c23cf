import { describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { UserError } from '../../src/kernel/user-error.ts';
import { CaseBlocker, caseBlocker } from '../../src/decision/blocker.codes.ts';
import {
  availableTransitions,
  blockersOf,
  mustBeUnblocked,
  termsBlockersOf,
  type CaseMove,
} from '../../src/decision/blockers.ts';
import type { CaseFacts, CaseViewer } from '../../src/decision/case-facts.ts';
import { DecisionReasonCode, WithdrawalReason } from '../../src/decision/decision.reasons.ts';
import { VettingCaseStatus, VettingMove, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';

const { OPEN, ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const { ADVANCE, REJECT, WITHDRAW } = VettingMove;
const R = DecisionReasonCode;

const recruiter: CaseViewer = { id: 'recruiter', roles: new Set([Role.RECRUITER]), owesHere: false };
const head: CaseViewer = { id: 'head', roles: new Set([Role.HEAD_OF_TALENT]), owesHere: false };
const owing: CaseViewer = { id: 'owing', roles: new Set([Role.RECRUITER, Role.INTERVIEWER]), owesHere: true };
const owingHead: CaseViewer = { id: 'owing', roles: new Set([Role.HEAD_OF_TALENT]), owesHere: true };

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

const met = { criterion: 'experience', verdict: 'MET', isOverridden: false } as const;
const unclear = { criterion: 'language', verdict: 'UNCLEAR', isOverridden: false } as const;
const notMet = { criterion: 'hours', verdict: 'NOT_MET', isOverridden: false } as const;
const overridden = { ...notMet, isOverridden: true };

describe('advancing from the profile review', () => {
  const override = { criterionOverrides: [{ criterion: 'hours', reason: 'Twenty hours from July on' }] };
  const blank = { criterionOverrides: [{ criterion: 'hours', reason: ' ' }] };
  const other = { criterionOverrides: [{ criterion: 'language', reason: 'Fluent' }] };

  test.each([
    ['waits for the review', null, recruiter, {}, ['PROFILE_REVIEW_MISSING']],
    ['waits for the review, whoever asks', null, head, {}, ['PROFILE_REVIEW_MISSING']],
    ['goes when all is met', [met], recruiter, {}, []],
    ['goes when something is unclear', [met, unclear], recruiter, {}, []],
    ['stops at what is not met', [met, notMet], recruiter, {}, ['CRITERION_NOT_MET']],
    [
      'names each that is not met',
      [notMet, { ...notMet, criterion: 'experience' }],
      recruiter,
      {},
      ['CRITERION_NOT_MET', 'CRITERION_NOT_MET'],
    ],
    ['goes when the review holds the override', [met, overridden], recruiter, {}, []],
    ['goes when the head overrides', [notMet], head, override, []],
    ['stops when the head does not', [notMet], head, {}, ['CRITERION_NOT_MET']],
    ['stops when the head gives no reason', [notMet], head, blank, ['CRITERION_NOT_MET']],
    ['stops when the head overrides something else', [notMet], head, other, ['CRITERION_NOT_MET']],
    ['keeps overrides from a recruiter', [notMet], recruiter, override, ['OVERRIDE_HEAD_ONLY', 'CRITERION_NOT_MET']],
    ['keeps needless overrides from a recruiter', [met], recruiter, override, ['OVERRIDE_HEAD_ONLY']],
  ] as const)('%s', (_name, profileReview, viewer, input, codes) => {
    expect(codesOf({ move: ADVANCE, input }, { profileReview }, viewer)).toEqual(codes);
  });

  test('names the criterion', () => {
    const [blocker] = blockersOf({ move: ADVANCE }, { ...facts, profileReview: [notMet] }, recruiter);

    expect(blocker?.message).toBe(
      'The criterion hours is not met: it needs an override with a reason by the head of talent.',
    );
  });
});

describe('advancing from the soft-skills interview', () => {
  const stage = SOFT_SKILLS_INTERVIEW;
  const good = { verifiedEnglish: 'UPPER_INTERMEDIATE' } as const;
  const low = { verifiedEnglish: 'INTERMEDIATE' } as const;
  const lowWithReason = { ...low, englishOverrideReason: 'Writes flawlessly' };

  test.each([
    ['goes with a scorecard and good English', { scorecardsFor: 1 }, recruiter, good, []],
    ['goes with native English', { scorecardsFor: 1 }, recruiter, { verifiedEnglish: 'NATIVE' }, []],
    ['goes against the recommendation', { scorecardsAgainst: 1 }, recruiter, good, []],
    ['waits for a scorecard', {}, recruiter, good, ['NO_SCORECARD']],
    ['waits for what is owed', { scorecardsFor: 1, scorecardsOwed: 1 }, recruiter, good, ['SCORECARDS_OWED']],
    [
      'does not let debts be ended',
      { scorecardsFor: 1, scorecardsOwed: 1 },
      head,
      { ...good, debtsEndedReason: 'Ill' },
      ['SCORECARDS_OWED'],
    ],
    ['asks for English', { scorecardsFor: 1 }, recruiter, {}, ['ENGLISH_NOT_VERIFIED']],
    [
      'asks for English, null too',
      { scorecardsFor: 1 },
      recruiter,
      { verifiedEnglish: null },
      ['ENGLISH_NOT_VERIFIED'],
    ],
    ['stops below the bar', { scorecardsFor: 1 }, recruiter, low, ['ENGLISH_BELOW_BAR']],
    ['stops below the bar for the head too', { scorecardsFor: 1 }, head, low, ['ENGLISH_BELOW_BAR']],
    ['goes when the head overrides', { scorecardsFor: 1 }, head, lowWithReason, []],
    [
      'keeps the override from a recruiter',
      { scorecardsFor: 1 },
      recruiter,
      lowWithReason,
      ['OVERRIDE_HEAD_ONLY', 'ENGLISH_BELOW_BAR'],
    ],
    [
      'lists everything at once',
      { scorecardsOwed: 2 },
      recruiter,
      low,
      ['NO_SCORECARD', 'SCORECARDS_OWED', 'ENGLISH_BELOW_BAR'],
    ],
  ] as const)('%s', (_name, changes, viewer, input, codes) => {
    expect(codesOf({ move: ADVANCE, input }, { stage, ...changes }, viewer)).toEqual(codes);
  });
});

describe('advancing from the technical interview', () => {
  const stage = TECHNICAL_INTERVIEW;
  const full = { assessedSeniority: 'SENIOR', judgedClaimIds: ['api', 'data'] };
  const ending = { ...full, debtsEndedReason: 'The second interviewer left' };
  const concern = { ...full, concerns: [{ code: R.NO_AI_INTEGRATION_AWARENESS }] };
  const noConcern = { ...full, concerns: [{ code: R.NO_AI_INTEGRATION_AWARENESS }, { code: R.DATABASE }] };

  test.each([
    ['goes when all point forward', { scorecardsFor: 2 }, recruiter, full, []],
    ['is the head’s when one points back', { scorecardsFor: 2, scorecardsAgainst: 1 }, recruiter, full, ['HEAD_ONLY']],
    ['is the head’s when all point back', { scorecardsAgainst: 1 }, recruiter, full, ['HEAD_ONLY']],
    ['goes when the head decides a split', { scorecardsFor: 2, scorecardsAgainst: 1 }, head, full, []],
    ['waits for a scorecard', {}, head, full, ['NO_SCORECARD']],
    [
      'waits for as many as the policy asks',
      { scorecardsFor: 1, minimumTechnicalScorecards: 2 },
      recruiter,
      full,
      ['NO_SCORECARD'],
    ],
    ['waits for what is owed', { scorecardsFor: 1, scorecardsOwed: 1 }, recruiter, full, ['SCORECARDS_OWED']],
    ['goes when debts are ended', { scorecardsFor: 1, scorecardsOwed: 1 }, recruiter, ending, []],
    ['does not end debts without a scorecard', { scorecardsOwed: 1 }, recruiter, ending, ['NO_SCORECARD']],
    ['asks for the seniority', { scorecardsFor: 1 }, recruiter, { judgedClaimIds: [] }, ['SENIORITY_MISSING']],
    [
      'asks for every claim',
      { scorecardsFor: 1, claimIds: ['api', 'queues'] },
      recruiter,
      full,
      ['CLAIM_VERDICT_MISSING'],
    ],
    ['goes with every claim judged', { scorecardsFor: 1, claimIds: ['data', 'api'] }, recruiter, full, []],
    ['takes concerns', { scorecardsFor: 1 }, recruiter, concern, []],
    ['takes no other reasons as concerns', { scorecardsFor: 1 }, recruiter, noConcern, ['CONCERN_NOT_ALLOWED']],
  ])('%s', (_name, changes, viewer, input, codes) => {
    expect(codesOf({ move: ADVANCE, input }, { stage, ...changes }, viewer)).toEqual(codes);
  });
});

test.each([
  ['waits for the terms', false, ['TERMS_NOT_CONFIRMED']],
  ['goes with confirmed terms', true, []],
])('advancing from the listing stage %s', (_name, hasConfirmedTerms, codes) => {
  expect(codesOf({ move: ADVANCE, input: {} }, { stage: LISTING, hasConfirmedTerms }, recruiter)).toEqual(codes);
});

describe('rejecting', () => {
  const weak = { reasons: [{ code: R.DATABASE }], citedEvidenceIds: ['e1'] };
  const uncited = { ...weak, citedEvidenceIds: [] };
  const rate = { reasons: [{ code: R.RATE_OUT_OF_RANGE }], citedEvidenceIds: [] };
  const rateAndWeak = { reasons: [...rate.reasons, ...weak.reasons], citedEvidenceIds: [] };
  const doubt = { reasons: [{ code: R.IDENTITY_DOUBT }], citedEvidenceIds: [] };
  const nothing = { reasons: [], citedEvidenceIds: [] };
  const pattern = { reasons: [{ code: R.NO_SPECIALIZATION_CLAIM }], citedEvidenceIds: ['e1'] };
  const other = { reasons: [{ code: R.OTHER }], citedEvidenceIds: ['e1'] };
  const otherInWords = { reasons: [{ code: R.OTHER, text: 'Works for a competitor' }], citedEvidenceIds: ['e1'] };
  const against = { scorecardsAgainst: 1 };

  test.each([
    ['takes a reason', PROFILE_REVIEW, {}, recruiter, uncited, []],
    ['takes a reason', SOFT_SKILLS_INTERVIEW, {}, recruiter, uncited, []],
    ['goes against a recommendation', SOFT_SKILLS_INTERVIEW, { scorecardsFor: 1 }, recruiter, uncited, []],
    ['goes over a debt', SOFT_SKILLS_INTERVIEW, { scorecardsOwed: 1 }, recruiter, uncited, []],
    ['asks for a reason', PROFILE_REVIEW, {}, recruiter, nothing, ['REASON_MISSING']],
    ['refuses a pattern alone', PROFILE_REVIEW, {}, recruiter, pattern, ['REASON_STANDS_ALONE']],
    ['asks what OTHER means', PROFILE_REVIEW, {}, recruiter, other, ['REASON_TEXT_MISSING']],
    ['takes OTHER in words', PROFILE_REVIEW, {}, recruiter, otherInWords, []],
    ['takes a cited reason', TECHNICAL_INTERVIEW, against, recruiter, weak, []],
    ['goes over a debt', TECHNICAL_INTERVIEW, { ...against, scorecardsOwed: 1 }, recruiter, weak, []],
    ['asks for evidence', TECHNICAL_INTERVIEW, against, recruiter, uncited, ['EVIDENCE_MISSING']],
    ['asks for a scorecard', TECHNICAL_INTERVIEW, {}, recruiter, weak, ['NO_SCORECARD']],
    ['asks for both', TECHNICAL_INTERVIEW, {}, recruiter, rateAndWeak, ['NO_SCORECARD', 'EVIDENCE_MISSING']],
    ['needs neither for the rate', TECHNICAL_INTERVIEW, {}, recruiter, rate, []],
    [
      'is the head’s when one points forward',
      TECHNICAL_INTERVIEW,
      { ...against, scorecardsFor: 1 },
      recruiter,
      weak,
      ['HEAD_ONLY'],
    ],
    ['is the head’s, for the rate too', TECHNICAL_INTERVIEW, { scorecardsFor: 1 }, recruiter, rate, ['HEAD_ONLY']],
    ['goes when the head decides', TECHNICAL_INTERVIEW, { scorecardsFor: 1 }, head, weak, []],
    ['goes for a doubt of the head', LISTING, {}, head, doubt, []],
    ['is the head’s', LISTING, {}, recruiter, doubt, ['HEAD_ONLY']],
    ['refuses other reasons', LISTING, {}, head, weak, ['REASON_NOT_AT_LISTING']],
  ])('%s at %s', (_name, stage, changes, viewer, input, codes) => {
    expect(codesOf({ move: REJECT, input }, { stage, ...changes }, viewer)).toEqual(codes);
  });
});

describe('withdrawing', () => {
  const left = { leftBy: 'CANDIDATE', reason: WithdrawalReason.OTHER_JOB };

  test.each([
    ['an open case', OPEN, recruiter, left, []],
    ['a held case', ON_HOLD, head, left, []],
    ['while owing a scorecard', OPEN, owing, left, []],
    ['without saying who left', OPEN, recruiter, { ...left, leftBy: null }, ['LEAVING_PARTY_MISSING']],
    ['without saying why', OPEN, recruiter, { ...left, reason: null }, ['REASON_MISSING']],
    ['a closed case', PASSED, head, left, ['NOT_FROM_HERE']],
  ])('%s', (_name, status, viewer, input, codes) => {
    expect(codesOf({ move: WITHDRAW, input }, { status, stage: LISTING }, viewer)).toEqual(codes);
  });
});

describe('whoever is not entitled', () => {
  const others = Object.values(Role).filter((role) => role !== Role.RECRUITER && role !== Role.HEAD_OF_TALENT);

  test.each(others)('%s moves nothing and is offered nothing', (role) => {
    const viewer = { id: 'x', roles: new Set([role]), owesHere: false };

    const codes = ([ADVANCE, REJECT, WITHDRAW] as const).flatMap((move) => codesOf({ move }, {}, viewer));

    expect(codes).toEqual(['ROLE_MISSING', 'ROLE_MISSING', 'ROLE_MISSING']);
    expect(availableTransitions(facts, viewer)).toEqual([]);
  });
});

describe('a case that is not open', () => {
  test.each([ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED])('%s is not decided', (status) => {
    const codes = vettingStages.flatMap((stage) =>
      ([ADVANCE, REJECT] as const).flatMap((move) => codesOf({ move }, { status, stage }, head)),
    );

    expect(new Set(codes)).toEqual(new Set(['NOT_FROM_HERE']));
    expect(codes).toHaveLength(8);
  });
});

describe('availableTransitions', () => {
  function offered(changes: Partial<CaseFacts>, viewer: CaseViewer): string[] {
    return availableTransitions({ ...facts, ...changes }, viewer).map(
      ({ move, rule, to, blockers }) =>
        `${rule} ${move} ${to.status} ${to.stage}: ${blockers.map(({ code }) => code).join(' ')}`,
    );
  }

  const technical = { stage: TECHNICAL_INTERVIEW, claimIds: ['api'] };

  test.each([
    [
      'a fresh case',
      {},
      recruiter,
      [
        'V2 ADVANCE OPEN SOFT_SKILLS_INTERVIEW: PROFILE_REVIEW_MISSING',
        'V6 REJECT REJECTED PROFILE_REVIEW: ',
        'V7 WITHDRAW WITHDRAWN PROFILE_REVIEW: ',
        'V8 HOLD ON_HOLD PROFILE_REVIEW: ',
      ],
    ],
    [
      'a criterion not met, to a recruiter',
      { profileReview: [notMet] },
      recruiter,
      [
        'V2 ADVANCE OPEN SOFT_SKILLS_INTERVIEW: CRITERION_NOT_MET',
        'V6 REJECT REJECTED PROFILE_REVIEW: ',
        'V7 WITHDRAW WITHDRAWN PROFILE_REVIEW: ',
        'V8 HOLD ON_HOLD PROFILE_REVIEW: ',
      ],
    ],
    [
      'a criterion not met, to the head, who may override',
      { profileReview: [notMet] },
      head,
      [
        'V2 ADVANCE OPEN SOFT_SKILLS_INTERVIEW: ',
        'V6 REJECT REJECTED PROFILE_REVIEW: ',
        'V7 WITHDRAW WITHDRAWN PROFILE_REVIEW: ',
        'V8 HOLD ON_HOLD PROFILE_REVIEW: ',
      ],
    ],
    [
      'soft skills rated, English to be given with the move',
      { stage: SOFT_SKILLS_INTERVIEW, scorecardsFor: 1 },
      recruiter,
      [
        'V3 ADVANCE OPEN TECHNICAL_INTERVIEW: ',
        'V6 REJECT REJECTED SOFT_SKILLS_INTERVIEW: ',
        'V7 WITHDRAW WITHDRAWN SOFT_SKILLS_INTERVIEW: ',
        'V8 HOLD ON_HOLD SOFT_SKILLS_INTERVIEW: ',
      ],
    ],
    [
      'soft skills not rated',
      { stage: SOFT_SKILLS_INTERVIEW, scorecardsOwed: 1 },
      recruiter,
      [
        'V3 ADVANCE OPEN TECHNICAL_INTERVIEW: NO_SCORECARD SCORECARDS_OWED',
        'V6 REJECT REJECTED SOFT_SKILLS_INTERVIEW: ',
        'V7 WITHDRAW WITHDRAWN SOFT_SKILLS_INTERVIEW: ',
        'V8 HOLD ON_HOLD SOFT_SKILLS_INTERVIEW: ',
      ],
    ],
    [
      'technical, one scorecard owed, which the move may end',
      { ...technical, scorecardsFor: 1, scorecardsOwed: 1 },
      recruiter,
      [
        'V4 ADVANCE OPEN LISTING: ',
        'V6 REJECT REJECTED TECHNICAL_INTERVIEW: HEAD_ONLY',
        'V7 WITHDRAW WITHDRAWN TECHNICAL_INTERVIEW: ',
        'V8 HOLD ON_HOLD TECHNICAL_INTERVIEW: ',
      ],
    ],
    [
      'technical, split',
      { ...technical, scorecardsFor: 1, scorecardsAgainst: 1 },
      recruiter,
      [
        'V4 ADVANCE OPEN LISTING: HEAD_ONLY',
        'V6 REJECT REJECTED TECHNICAL_INTERVIEW: HEAD_ONLY',
        'V7 WITHDRAW WITHDRAWN TECHNICAL_INTERVIEW: ',
        'V8 HOLD ON_HOLD TECHNICAL_INTERVIEW: ',
      ],
    ],
    [
      'listing, to a recruiter',
      { stage: LISTING },
      recruiter,
      [
        'V5 ADVANCE PASSED LISTING: TERMS_NOT_CONFIRMED',
        'V6 REJECT REJECTED LISTING: HEAD_ONLY',
        'V7 WITHDRAW WITHDRAWN LISTING: ',
        'V8 HOLD ON_HOLD LISTING: ',
      ],
    ],
    [
      'a held case',
      { status: ON_HOLD },
      recruiter,
      ['V7 WITHDRAW WITHDRAWN PROFILE_REVIEW: ', 'V8 RESUME OPEN PROFILE_REVIEW: '],
    ],
    ['a passed case', { status: PASSED, stage: LISTING }, head, []],
    ['a rejected case', { status: REJECTED, closing }, head, ['V10 REOPEN OPEN PROFILE_REVIEW: ']],
    [
      'a rejected case that somebody else rejected',
      { status: REJECTED, closing },
      recruiter,
      ['V10 REOPEN OPEN PROFILE_REVIEW: HEAD_ONLY'],
    ],
    ['a withdrawn case', { status: WITHDRAWN, closing }, recruiter, ['V11 REOPEN OPEN PROFILE_REVIEW: ']],
  ] as const)('%s', (_name, changes, viewer, expected) => {
    expect(offered(changes, viewer)).toEqual(expected);
  });

  test.each([owing, owingHead])('tells who owes a scorecard nothing that peers’ scorecards decide', (viewer) => {
    const worlds = [0, 1, 2].flatMap((scorecardsFor) =>
      [0, 1, 2].map((scorecardsAgainst) => ({ ...technical, scorecardsFor, scorecardsAgainst, scorecardsOwed: 1 })),
    );

    const answers = new Set(
      worlds.map((world) => JSON.stringify(availableTransitions({ ...facts, ...world }, viewer))),
    );

    expect(answers.size).toBe(1);
    expect(offered({ ...technical, scorecardsOwed: 1 }, viewer)).toEqual([
      'V4 ADVANCE OPEN LISTING: OWES_SCORECARD',
      'V6 REJECT REJECTED TECHNICAL_INTERVIEW: OWES_SCORECARD',
      'V7 WITHDRAW WITHDRAWN TECHNICAL_INTERVIEW: ',
      'V8 HOLD ON_HOLD TECHNICAL_INTERVIEW: ',
    ]);
  });
});

test.each([
  ['an open case at the listing stage', { stage: LISTING }, recruiter, []],
  ['terms again', { stage: LISTING, hasConfirmedTerms: true }, head, []],
  ['an earlier stage', { stage: TECHNICAL_INTERVIEW }, recruiter, ['NOT_FROM_HERE']],
  ['a held case', { stage: LISTING, status: ON_HOLD }, recruiter, ['NOT_FROM_HERE']],
  ['another role', { stage: LISTING }, { ...recruiter, roles: new Set([Role.MATCHER]) }, ['ROLE_MISSING']],
])('confirming terms of %s', (_name, changes, viewer, codes) => {
  expect(termsBlockersOf({ ...facts, ...changes }, viewer).map(({ code }) => code)).toEqual(codes);
});

describe('mustBeUnblocked', () => {
  test('lets nothing pass in silence', () => {
    expect(() => {
      mustBeUnblocked([]);
    }).not.toThrow();
  });

  test.each([
    [CaseBlocker.ROLE_MISSING, 'NOT_ALLOWED'],
    [CaseBlocker.NOT_FROM_HERE, 'ILLEGAL_TRANSITION'],
    [CaseBlocker.HEAD_ONLY, 'BLOCKED'],
    [CaseBlocker.OWES_SCORECARD, 'BLOCKED'],
    [CaseBlocker.EVIDENCE_MISSING, 'BLOCKED'],
  ])('refuses %s as %s', (blocker, code) => {
    const blockers = [caseBlocker(blocker), caseBlocker(CaseBlocker.REASON_MISSING)];

    const refusal = refusalOf(() => {
      mustBeUnblocked(blockers);
    });

    expect(refusal).toBeInstanceOf(UserError);
    expect(refusal).toMatchObject({ code, message: blockers[0]?.message, blockers });
  });

  function refusalOf(act: () => void): unknown {
    try {
      act();
    } catch (error) {
      return error;
    }
    return null;
  }
});

test('every blocker has a sentence that ends', () => {
  const sentences = Object.values(CaseBlocker).map((code) => caseBlocker(code).message);

  expect(sentences.filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(Object.keys(CaseBlocker).length);
});
