import { mutation, policy, query } from '../kernel/policy.ts';
import { matches } from '../matching/matching.policy.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { RematchCase } from './rematch-case.entity.ts';
import type { RematchProposal } from './rematch-proposal.type.ts';

interface RematchFields {
  readonly hoursLeft: unknown;
  readonly isOverdue: unknown;
  readonly isMetInTime: unknown;
  readonly proposals: unknown;
}

/** Rights on re-matches, and on what they add to a contract. */
export const rematchPolicies = [
  policy<RematchCase & RematchFields>('RematchCase', {
    // Not the candidate: whoever is listed no more is seen by fewer.
    rows: {
      group: matches,
      own: isOfViewer,
      shows: ['contract', 'listing', 'company', 'owner', 'metBy', 'closedBy'],
    },
    fields: [
      [matches, 'id', 'version', 'contract', 'side', 'candidate', 'listing', 'company', 'owner', 'status', 'openedAt'],
      [matches, 'dueAt', 'metAt', 'metBy', 'closedAt', 'closedBy', 'closeReason', 'hoursLeft', 'isOverdue'],
      [matches, 'isMetInTime', 'proposals'],
    ],
  }),
  policy<RematchProposal & { match: unknown }>('RematchProposal', {
    rows: null,
    fields: [[matches, 'proposedAt', 'match']],
  }),
  policy('Contract', { rows: null, fields: [[matches, 'rematchCase']] }),
  query('rematchCase', matches),
  query('rematchQueue', matches),
  mutation('closeRematchCase', matches),
  mutation('assignRematchCase', matches),
];
