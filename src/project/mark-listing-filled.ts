import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Records that a listing found its developers; it is shown no more. */
export function markListingFilled(context: Context, seen: SeenListing): Promise<ProjectListing> {
  return actOnListing(context, { seen, action: ListingAction.MARK_FILLED }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.FILL });
    record(tx, context, { action: 'projectListing.filled', objectType: 'ProjectListing', objectId: listing.id });
  });
}
