import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Shows a listing that was set aside again, until it runs out; its company has to be trusted as for publishing. */
export function resumeListing(context: Context, seen: SeenListing): Promise<ProjectListing> {
  return actOnListing(context, { seen, action: ListingAction.RESUME }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.RESUME });
    record(tx, context, { action: 'projectListing.resumed', objectType: 'ProjectListing', objectId: listing.id });
  });
}
