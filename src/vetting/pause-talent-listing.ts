import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { changeTalentListing, liesAhead, type SeenTalentListing } from './change-talent-listing.ts';
import type { TalentListing } from './talent-listing.entity.ts';

/** Who is set aside, until when and why. */
export interface PauseTalentListing extends SeenTalentListing {
  /** `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
}

/** Sets somebody aside: nothing new is proposed to them until somebody offers them again; what is under way goes on. */
export function pauseTalentListing(context: Context, input: PauseTalentListing): Promise<TalentListing> {
  const { until, reason } = input;
  if (!liesAhead(until, context.now)) throw invalid('Somebody is set aside until a day that lies ahead.', 'until');
  return changeTalentListing(context, input, (tx, listing) => {
    listing.pause(until, reason.trim());
    const about = { objectType: 'TalentListing', objectId: listing.id };
    record(tx, context, { action: 'talentListing.paused', ...about, changes: { until } });
  });
}
