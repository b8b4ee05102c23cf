import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Which listing, and why. */
export interface PauseListing extends SeenListing {
  readonly reason: string;
}

/** Sets a published listing aside: it takes no new proposals, and still runs out. */
export function pauseListing(context: Context, input: PauseListing): Promise<ProjectListing> {
  return actOnListing(context, { seen: input, action: ListingAction.PAUSE }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.PAUSE, reason: input.reason.trim() });
    record(tx, context, { action: 'projectListing.paused', objectType: 'ProjectListing', objectId: listing.id });
  });
}
