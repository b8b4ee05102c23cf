import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Which listing, and why. */
export interface CloseListing extends SeenListing {
  readonly reason: string;
}

/** Ends a listing that found nobody, or that nobody wants any more. */
export function closeListing(context: Context, input: CloseListing): Promise<ProjectListing> {
  return actOnListing(context, { seen: input, action: ListingAction.CLOSE }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.CLOSE, reason: input.reason.trim() });
    record(tx, context, { action: 'projectListing.closed', objectType: 'ProjectListing', objectId: listing.id });
  });
}
