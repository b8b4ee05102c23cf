import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { changeTalentListing, type SeenTalentListing } from './change-talent-listing.ts';
import type { TalentListing } from './talent-listing.entity.ts';

/** Who is taken off the list, and why. */
export interface DelistTalent extends SeenTalentListing {
  readonly reason: string;
}

/** Offers somebody no more, for good; whatever they are thought of for ends with it, in the same transaction. */
export function delistTalent(context: Context, input: DelistTalent): Promise<TalentListing> {
  return changeTalentListing(context, input, (tx, listing) => {
    listing.delist(input.reason.trim(), context.now);
    record(tx, context, { action: 'talentListing.delisted', objectType: 'TalentListing', objectId: listing.id });
  });
}
