import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Which listing, and what has to change. */
export interface ReturnListingToDraft extends SeenListing {
  readonly reason: string;
}

/** Gives a listing back to be changed; what was read of it holds for as long as it says the same. */
export function returnListingToDraft(context: Context, input: ReturnListingToDraft): Promise<ProjectListing> {
  return actOnListing(context, { seen: input, action: ListingAction.RETURN_TO_DRAFT }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.RETURN, reason: input.reason.trim() });
    record(tx, context, { action: 'projectListing.returned', objectType: 'ProjectListing', objectId: listing.id });
  });
}
