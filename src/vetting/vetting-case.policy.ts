import { calendarsAndPolicies } from '../calendar/calendar.policy.ts';
import { candidateGround, isOwnCandidate } from '../candidate/candidate.policy.ts';
import { staffCards } from '../identity/identity.policy.ts';
import { ground, mutation, policy, query, type RowSql } from '../kernel/policy.ts';
import { group, readWhen, write } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
import type { ListingTerms } from './listing-terms.entity.ts';
import type { ProfileCriterion } from './profile-criterion.entity.ts';
import type { ProfileReview } from './profile-review.entity.ts';
import type { StageTransition } from './stage-transition.entity.ts';
import type { TalentListing } from './talent-listing.entity.ts';
import type { VettingCaseResult } from './many-cases.inputs.ts';
import type { VettingCase } from './vetting-case.entity.ts';
import type { VettingCredential } from './vetting-credential.entity.ts';
import type { VettingPolicy } from './vetting-policy.entity.ts';
import type { VettingTrack } from './vetting-track.entity.ts';

/** Where a candidate stands on the way through vetting, and how they came there. */
export const cases = group('case, transitions, profile review', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: readWhen('assigned'),
});

/** That somebody passed, and on which terms they are offered. */
export const credentials = group('credential, talent listing', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  MATCHER: write,
});

/** True of a row with a `candidate_id` when that candidate is the viewer: nobody sees their own case. */
export const isOfViewer: RowSql = (row, viewer) => isOwnCandidate(`${row}.candidate_id`, viewer);

interface CaseFields {
  readonly slaState: unknown;
  readonly minutesLeft: unknown;
  readonly transitions: unknown;
  readonly profileReview: unknown;
  readonly terms: unknown;
  readonly credential: unknown;
  readonly hold: unknown;
  readonly openRequest: unknown;
}

const movers = [Role.RECRUITER, Role.HEAD_OF_TALENT];

/** True of a candidate who is offered to clients, or will be again. */
export const isListed = (candidate: string): string =>
  `exists (select 1 from talent_listing l where l.candidate_id = ${candidate} and l.status in ('ACTIVE', 'PAUSED'))`;

/** Rights on cases and on what they lead to. */
export const vettingPolicies = [
  ...candidateGround('listed', isListed),
  policy<VettingTrack & { policies: unknown }>('VettingTrack', {
    rows: { group: staffCards },
    fields: [
      [staffCards, 'id', 'slug', 'name'],
      [calendarsAndPolicies, 'calendar', 'policies'],
    ],
  }),
  policy<VettingPolicy & { endedAt: unknown }>('VettingPolicy', {
    rows: { group: calendarsAndPolicies, shows: ['track', 'activatedBy'] },
    fields: [
      [calendarsAndPolicies, 'id', 'track', 'number', 'minTechnicalScorecards', 'reapplyAfterDays', 'stageBudgets'],
      [calendarsAndPolicies, 'expireAfterBusinessDays', 'scorecardDueBusinessDays', 'letterDueBusinessDays'],
      [calendarsAndPolicies, 'activatedAt', 'activatedBy', 'endedAt'],
    ],
  }),
  policy<VettingCase & CaseFields>('VettingCase', {
    rows: { group: cases, own: isOfViewer, shows: ['candidate', 'track', 'owner', 'creditedTo'] },
    fields: [
      [cases, 'id', 'version', 'candidate', 'track', 'stage', 'status', 'receivedAt', 'closedAt', 'owner'],
      [cases, 'deadline', 'stageDueAt', 'pausedAt', 'slaState', 'minutesLeft', 'metDeadline'],
      [cases, 'waitingOn', 'waitingSince', 'reapplyNotBefore', 'verifiedEnglish', 'assessedSeniority'],
      [cases, 'creditedTo', 'lastMovedAt', 'transitions', 'profileReview', 'hold', 'openRequest'],
      [credentials, 'terms', 'credential'],
      [calendarsAndPolicies, 'policy'],
    ],
    columns: [[cases, 'pausedSlaState', 'remainingMinutes', 'deadlineOrder', 'spans', 'requestReason', 'requestedAt']],
  }),
  // Begins empty; the feature that knows interviews widens it.
  ground('VettingCase', 'assigned', () => 'false'),
  policy<StageTransition & { at: unknown }>('StageTransition', {
    rows: { through: 'vettingCase', shows: ['vettingCase', 'actor'] },
    fields: [
      [cases, 'id', 'at', 'vettingCase', 'seq', 'rule', 'fromStage', 'fromStatus', 'toStage', 'toStatus'],
      [cases, 'actor', 'reason', 'holdUntil'],
    ],
    columns: [[cases, 'createdAt']],
  }),
  policy<ProfileReview & { criteria: unknown }>('ProfileReview', {
    rows: { through: 'vettingCase', shows: ['vettingCase', 'reviewer'] },
    fields: [[cases, 'id', 'vettingCase', 'reviewer', 'reviewedAt', 'criteria']],
  }),
  policy<ProfileCriterion>('ProfileCriterion', {
    rows: { through: 'review', shows: ['review'] },
    fields: [[cases, 'id', 'review', 'criterion', 'verdict', 'note', 'overrideReason']],
  }),
  policy<ListingTerms>('ListingTerms', {
    rows: { group: credentials, through: 'vettingCase', shows: ['vettingCase', 'confirmedBy'] },
    fields: [[credentials, 'id', 'vettingCase', 'consentAt', 'rate', 'hoursPerWeek', 'startsOn', 'confirmedBy']],
  }),
  policy<VettingCredential & { talentListing: unknown }>('VettingCredential', {
    rows: { group: credentials, own: isOfViewer, shows: ['track'] },
    fields: [
      [credentials, 'id', 'version', 'candidate', 'track', 'vettingCase', 'assessedSeniority', 'verifiedEnglish'],
      [credentials, 'validFrom', 'revokedAt', 'revokedReason', 'talentListing'],
    ],
  }),
  policy<TalentListing>('TalentListing', {
    rows: { group: credentials, own: isOfViewer, shows: ['credential'] },
    fields: [
      [credentials, 'id', 'version', 'candidate', 'credential', 'status', 'rate', 'hoursPerWeek', 'availableFrom'],
      [credentials, 'availabilityConfirmedAt', 'hoursLater', 'hoursLaterFrom', 'noticePeriodDays', 'pausedUntil'],
      [credentials, 'pauseReason', 'delistedAt', 'delistReason'],
    ],
  }),
  policy('CaseHold', { rows: null, fields: [[cases, 'reason', 'until', 'since']] }),
  policy('OpenRequest', { rows: null, fields: [[cases, 'reason', 'since']] }),
  policy('Candidate', { rows: null, fields: [[cases, 'vettingCases']] }),
  query('vettingCase', cases),
  query('vettingCases', cases),
  query('vettingTracks', staffCards),
  policy<VettingCaseResult>('VettingCaseResult', {
    rows: null,
    fields: [[cases, 'vettingCaseId', 'vettingCase', 'errors']],
  }),
  mutation('assignVettingCases', cases, movers),
  mutation('creditVettingCases', cases, movers),
  mutation('activateVettingPolicy', calendarsAndPolicies),
  mutation('submitApplication', cases, movers),
  mutation('openVettingCase', cases, movers),
  mutation('recordProfileReview', cases, movers),
  mutation('confirmListingTerms', credentials, movers),
  mutation('revokeCredential', credentials, [Role.HEAD_OF_TALENT]),
  mutation('pauseTalentListing', credentials),
  mutation('resumeTalentListing', credentials),
  mutation('delistTalent', credentials),
  mutation('confirmAvailability', credentials),
];
