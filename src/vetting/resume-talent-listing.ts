import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { changeTalentListing, type SeenTalentListing } from './change-talent-listing.ts';
import type { TalentListing } from './talent-listing.entity.ts';

/** Offers somebody again who was set aside. */
export function resumeTalentListing(context: Context, input: SeenTalentListing): Promise<TalentListing> {
  return changeTalentListing(context, input, (tx, listing) => {
    listing.resume();
    record(tx, context, { action: 'talentListing.resumed', objectType: 'TalentListing', objectId: listing.id });
  });
}
