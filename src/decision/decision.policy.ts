import { ground, mutation, policy, query, type RowSql } from '../kernel/policy.ts';
import { group, readWhen, write, writeWhen } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
import { cases } from '../vetting/vetting-case.policy.ts';
import { owesSql } from '../scorecard/blindness.ts';
import type { DecisionReason } from './decision-reason.entity.ts';
import type { Decision } from './decision.entity.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import type { LetterItem } from './letter-item.entity.ts';
import type { Reopening } from './reopening.entity.ts';
import type { Withdrawal } from './withdrawal.entity.ts';

/** Verdicts on stages and what they rest on; an interviewer reads those of assigned candidates once they are made. */
export const decisions = group('decisions', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: readWhen('assigned'),
});

/** What rejected candidates are told; an interviewer helps to write the draft about a technical interview. */
export const letters = group('letters', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: writeWhen('assigned draft'),
});

/** True for an active participant of an interview of the row's candidate. */
const isAssigned: RowSql = (row, viewer) =>
  `exists (select 1 from vetting_case of_row join interview_participant seat on seat.candidate_id = of_row.candidate_id ` +
  `where of_row.id = ${row}.vetting_case_id and seat.user_id = ${viewer} and seat.is_active)`;

/** True for who owes a scorecard on the row's case and stage: blind to all that was made of the others'. */
const isBlind: RowSql = (row, viewer) =>
  owesSql({ vettingCase: `${row}.vetting_case_id`, stage: `${row}.stage` }, viewer);

const moversOfCases = [Role.RECRUITER, Role.HEAD_OF_TALENT];

/** Fields of a letter that are no property of it. */
interface LetterFields {
  readonly items: unknown;
  readonly isOwed: unknown;
  readonly isSuperseded: unknown;
  readonly nextAction: unknown;
}

/** Rights on decisions and letters, and on what they add to a case. */
export const decisionPolicies = [
  policy<Decision & { reasons: unknown; feedbackLetter: unknown; reopening: unknown }>('Decision', {
    rows: { group: decisions, through: 'vettingCase', except: isBlind, shows: ['vettingCase', 'decidedBy'] },
    fields: [
      [decisions, 'id', 'vettingCase', 'stage', 'outcome', 'decidedBy', 'decidedAt', 'rationale', 'policy', 'weighed'],
      [decisions, 'verifiedEnglish', 'englishOverrideReason', 'assessedSeniority', 'claimVerdicts', 'debtsEndedReason'],
      [decisions, 'supersedes', 'reasons', 'citedEvidence', 'reopening'],
      [letters, 'feedbackLetter'],
    ],
  }),
  ground('Decision', 'assigned', isAssigned),
  policy<DecisionReason>('DecisionReason', {
    rows: { through: 'decision' },
    fields: [[decisions, 'id', 'code', 'text', 'isConcern']],
  }),
  policy<Reopening>('Reopening', {
    rows: { through: 'decision', shows: ['reopenedBy'] },
    fields: [[decisions, 'id', 'reason', 'reopenedBy', 'reopenedAt']],
  }),
  policy<Withdrawal>('Withdrawal', {
    rows: { through: 'vettingCase', shows: ['recordedBy'] },
    fields: [[cases, 'id', 'leftBy', 'reason', 'text', 'recordedBy', 'recordedAt']],
  }),
  policy('WeighedVersion', { rows: null, fields: [[decisions, 'scorecardVersion', 'contentHash']] }),
  policy('CitedEvidence', { rows: null, fields: [[decisions, 'evidence']] }),
  policy('JudgedClaim', { rows: null, fields: [[decisions, 'claim', 'verdict']] }),
  policy<FeedbackLetter & LetterFields>('FeedbackLetter', {
    rows: {
      group: letters,
      through: 'vettingCase',
      except: isBlind,
      shows: ['vettingCase', 'author', 'approvedBy', 'sentBy', 'waivedBy'],
    },
    fields: [
      [
        letters,
        'id',
        'version',
        'vettingCase',
        'decision',
        'stage',
        'status',
        'author',
        'approvedBy',
        'approvedAt',
        'sentBy',
        'dueAt',
      ],
      [letters, 'isSuperseded'],
      [letters, 'waivedBy', 'waivedAt', 'waiveReason', 'nextAction'],
      [letters, 'sentAt', 'channel', 'opening', 'closing', 'reapplyNotBefore', 'returnReason', 'items', 'isOwed'],
    ],
  }),
  ground(
    'FeedbackLetter',
    'assigned draft',
    (row, viewer) => `${row}.stage = 'TECHNICAL_INTERVIEW' and ${row}.status = 'DRAFT' and ${isAssigned(row, viewer)}`,
  ),
  policy<LetterItem>('LetterItem', {
    rows: { through: 'letter' },
    fields: [[letters, 'id', 'kind', 'text', 'citedEvidence', 'citedCriterion', 'citedReason']],
  }),
  policy('FeedbackOwed', { rows: null, fields: [[letters, 'dueAt', 'letter']] }),
  policy('AvailableTransition', { rows: null, fields: [[cases, 'rule', 'move', 'toStage', 'toStatus', 'blockers']] }),
  policy('VettingCase', {
    rows: null,
    fields: [
      [cases, 'availableTransitions', 'withdrawals'],
      [decisions, 'decisions'],
      [letters, 'feedbackLetters', 'feedbackOwed'],
    ],
  }),
  mutation('advanceVettingCase', cases, moversOfCases),
  mutation('rejectVettingCase', cases, moversOfCases),
  mutation('withdrawVettingCase', cases, moversOfCases),
  mutation('advanceVettingCases', cases, moversOfCases),
  mutation('rejectVettingCases', cases, moversOfCases),
  mutation('holdVettingCases', cases, moversOfCases),
  mutation('holdVettingCase', cases, moversOfCases),
  mutation('resumeVettingCase', cases, moversOfCases),
  mutation('reopenVettingCase', cases, moversOfCases),
  mutation('requestFromCandidate', cases, moversOfCases),
  mutation('recordCandidateResponse', cases, moversOfCases),
  mutation('saveFeedbackLetterDraft', letters),
  mutation('submitFeedbackLetterForReview', letters, moversOfCases),
  mutation('returnFeedbackLetter', letters, moversOfCases),
  mutation('approveFeedbackLetter', letters, moversOfCases),
  mutation('sendFeedbackLetter', letters, moversOfCases),
  mutation('waiveFeedbackLetter', letters, [Role.HEAD_OF_TALENT]),
  query('lettersOwed', letters),
];
