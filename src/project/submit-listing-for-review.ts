import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Hands a draft in to be read; from then on it is changed only after it was returned. */
export function submitListingForReview(context: Context, seen: SeenListing): Promise<ProjectListing> {
  return actOnListing(context, { seen, action: ListingAction.SUBMIT_FOR_REVIEW }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.SUBMIT });
    record(tx, context, { action: 'projectListing.submitted', objectType: 'ProjectListing', objectId: listing.id });
  });
}
