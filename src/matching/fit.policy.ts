import { policy, query } from '../kernel/policy.ts';
import type { TalentOutlook, TalentStanding } from './idle-talent.type.ts';
import type { FitBlockerView, FitChangeView, FitTermPoints, FitView } from './fit.type.ts';
import type { MatchRun } from './match-run.entity.ts';
import { matches } from './matching.policy.ts';

/**
 * Rights on fits. Whoever reads matches also reads everything that a fit is made of, of all who may be proposed: rate and
 * terms of a talent listing, goals, contacts of companies, credentials. So no term tells anybody what they may not read.
 */
export const fitPolicies = [
  policy<FitView & { talentListing: unknown; listing: unknown; openMatch: unknown }>('Fit', {
    rows: null,
    fields: [[matches, 'talentListing', 'listing', 'isFit', 'score', 'terms', 'blockers', 'openMatch']],
  }),
  policy<FitTermPoints>('FitPoints', { rows: null, fields: [[matches, 'term', 'points', 'bound']] }),
  policy<FitBlockerView>('FitBlocker', {
    rows: null,
    fields: [[matches, 'constraint', 'message', 'changes', 'isPassable']],
  }),
  policy<FitChangeView & { skill: unknown }>('FitChange', {
    rows: null,
    fields: [[matches, 'side', 'kind', 'amount', 'unit', 'skill', 'text']],
  }),
  policy<MatchRun>('MatchRun', {
    // As it was: who is listed no more keeps what was known when they were proposed.
    rows: { group: matches, through: 'talentListing', shows: ['askedBy'] },
    fields: [[matches, 'id', 'engineVersion', 'at', 'askedBy', 'score', 'terms', 'blockers']],
  }),
  policy('ProjectListing', { rows: null, fields: [[matches, 'candidates']] }),
  policy('TalentListing', { rows: null, fields: [[matches, 'listings', 'standing', 'outlook']] }),
  policy<TalentStanding & { lastProposal: unknown }>('TalentStanding', {
    rows: null,
    fields: [[matches, 'idleSince', 'idleDays', 'freeHours', 'lastProposal']],
  }),
  policy<TalentOutlook>('TalentOutlook', {
    rows: null,
    fields: [[matches, 'judgedCount', 'fittingCount', 'dominantBlocker', 'dominantCount', 'nearestMiss']],
  }),
  query('idleTalent', matches),
];
