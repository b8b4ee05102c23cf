import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { AvailableMatchAction } from './available-match-action.type.ts';
import type { MatchEvent } from './match-event.entity.ts';
import type { Match } from './match.entity.ts';

/** Who is offered for what, and what came of it. */
export const matches = group('matches, contracts, check-ins', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  MATCHER: write,
});

/** Rights on matches. */
export const matchingPolicies = [
  policy<Match & { events: unknown; availableActions: unknown }>('Match', {
    // Not the candidate: a matcher sees them only while they are listed.
    rows: { group: matches, own: isOfViewer, shows: ['talentListing', 'listing', 'company', 'owner', 'run'] },
    fields: [
      [matches, 'id', 'version', 'talentListing', 'candidate', 'listing', 'company', 'owner', 'status', 'createdAt'],
      [matches, 'proposedAt', 'expiresAt', 'acceptedAt', 'presentedAt', 'closedAt', 'pastConstraints', 'pastReason'],
      [matches, 'run', 'events', 'availableActions'],
    ],
    columns: [[matches, 'deadlineOrder']],
  }),
  policy<MatchEvent & { at: unknown }>('MatchEvent', {
    rows: { through: 'match', shows: ['match', 'actor'] },
    fields: [
      [matches, 'id', 'at', 'match', 'seq', 'rule', 'fromStatus', 'toStatus', 'actor', 'party', 'reason', 'note'],
      [matches, 'expiresAt', 'occurredAt'],
    ],
    columns: [[matches, 'createdAt']],
  }),
  policy<AvailableMatchAction>('AvailableMatchAction', { rows: null, fields: [[matches, 'action', 'blockers']] }),
  policy('ProjectListing', { rows: null, fields: [[matches, 'matches', 'shortlist']] }),
  policy('TalentListing', { rows: null, fields: [[matches, 'matches']] }),
  query('match', matches),
  query('matches', matches),
  mutation('suggestMatch', matches),
  mutation('proposeMatch', matches),
  mutation('respondToMatch', matches),
  mutation('presentMatch', matches),
  mutation('recordClientInterview', matches),
  mutation('recordClientDecision', matches),
  mutation('withdrawMatch', matches),
];
