import type { Interview } from '../interview/interview.entity.ts';
import { ground, mutation, policy, query } from '../kernel/policy.ts';
import { group, read, readWhen, writeWhen } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
import type { AttributeRating } from './attribute-rating.entity.ts';
import { isAuthor, isClosedToPeers, isReadAfterOwn, isVeiled } from './blindness.ts';
import type { ClaimVerdict } from './claim-verdict.entity.ts';
import type { Evidence } from './evidence.entity.ts';
import type { HiddenScorecard } from './hidden-scorecard.type.ts';
import type { ScorecardGapType } from './scorecard-gap.type.ts';
import type { VersionClaimVerdict, VersionEvidence, VersionRating } from './scorecard-version.types.ts';
import type { ScorecardVersion } from './scorecard-version.entity.ts';
import type { Scorecard } from './scorecard.entity.ts';

/** What an interviewer writes, and keeps to themselves of it. */
export const ownScorecard = group('own scorecard, private note', { INTERVIEWER: writeWhen('author') });

/** What interviewers handed in; an interviewer reads it after handing in their own on the same stage. */
export const othersScorecards = group(`others' scorecards`, {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  INTERVIEWER: readWhen('author or peer'),
});

interface HigherFields {
  readonly ratings: unknown;
  readonly evidence: unknown;
  readonly claimVerdicts: unknown;
  readonly versions: unknown;
  readonly missing: unknown;
}

type VersionFields = Readonly<
  Record<
    | 'recommendation'
    | 'summary'
    | 'assessedEnglish'
    | 'proposedSeniority'
    | 'challengesUsed'
    | 'ratings'
    | 'evidence'
    | 'claimVerdicts',
    unknown
  >
>;

interface HiddenFields {
  readonly status: unknown;
  readonly isSubmitted: unknown;
  readonly reason: unknown;
}

/** Rights on scorecards: drafts are their author's alone, and who owes one of a stage is blind to all others of it. */
export const scorecardPolicies = [
  policy<Scorecard & HigherFields>('Scorecard', {
    rows: {
      group: othersScorecards,
      through: 'vettingCase',
      except: isClosedToPeers,
      veil: { as: 'HiddenScorecard', when: isVeiled },
      shows: ['participant', 'author', 'vettingCase', 'voidedBy'],
    },
    fields: [
      [othersScorecards, 'id', 'version', 'interview', 'participant', 'author', 'vettingCase', 'stage', 'status'],
      [othersScorecards, 'submittedAt', 'recommendation', 'summary', 'assessedEnglish', 'proposedSeniority'],
      [othersScorecards, 'challengesUsed', 'ratings', 'evidence', 'claimVerdicts', 'versions'],
      [othersScorecards, 'voidedAt', 'voidedBy', 'voidReason'],
      [ownScorecard, 'privateNote', 'missing'],
    ],
  }),
  ground('Scorecard', 'author', isAuthor),
  ground('Scorecard', 'author or peer', isAuthor),
  ground('Scorecard', 'author or peer', isReadAfterOwn),
  policy<HiddenScorecard & HiddenFields>('HiddenScorecard', {
    rows: null,
    fields: [[othersScorecards, 'participant', 'isSubmitted', 'reason']],
    columns: [[othersScorecards, 'status']],
  }),
  policy<ScorecardVersion & VersionFields>('ScorecardVersion', {
    rows: { through: 'scorecard', shows: ['scorecard'] },
    fields: [
      [othersScorecards, 'id', 'scorecard', 'number', 'contentHash', 'submittedAt', 'reason'],
      [othersScorecards, 'recommendation', 'summary', 'assessedEnglish', 'proposedSeniority', 'challengesUsed'],
      [othersScorecards, 'ratings', 'evidence', 'claimVerdicts'],
    ],
    columns: [[othersScorecards, 'content']],
  }),
  policy<VersionRating>('VersionRating', {
    rows: null,
    fields: [[othersScorecards, 'attribute', 'rating', 'note', 'notAssessedReason']],
  }),
  policy<VersionEvidence>('VersionEvidence', {
    rows: null,
    fields: [[othersScorecards, 'attribute', 'kind', 'excerpt', 'file', 'lines']],
  }),
  policy<VersionClaimVerdict>('VersionClaimVerdict', {
    rows: null,
    fields: [[othersScorecards, 'claim', 'verdict']],
  }),
  policy<AttributeRating>('AttributeRating', {
    rows: { through: 'scorecard', shows: ['scorecard', 'attribute'] },
    fields: [[othersScorecards, 'id', 'scorecard', 'attribute', 'rating', 'note', 'notAssessedReason']],
  }),
  policy<Evidence>('Evidence', {
    rows: { through: 'scorecard', shows: ['scorecard', 'attribute'] },
    fields: [[othersScorecards, 'id', 'scorecard', 'attribute', 'kind', 'excerpt', 'file', 'lines', 'withdrawnAt']],
  }),
  policy<ClaimVerdict>('ClaimVerdict', {
    rows: { through: 'scorecard', shows: ['scorecard', 'claim'] },
    fields: [[othersScorecards, 'id', 'scorecard', 'claim', 'verdict']],
  }),
  policy<ScorecardGapType>('ScorecardGap', { rows: null, fields: [[ownScorecard, 'code', 'message', 'path']] }),
  policy<Interview & { scorecards: unknown }>('Interview', { rows: null, fields: [[othersScorecards, 'scorecards']] }),
  query('scorecard', othersScorecards),
  mutation('saveScorecardDraft', ownScorecard),
  mutation('submitScorecard', ownScorecard),
  mutation('amendScorecard', ownScorecard),
  mutation('voidScorecard', othersScorecards, [Role.HEAD_OF_TALENT]),
];
