import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { runUntil } from './listing.run.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Which listing, and until when it is shown; the usual time when that is left out. */
export interface PublishListing extends SeenListing {
  readonly expiresAt?: Date | null | undefined;
}

/** Shows a listing that was read and approved as it is to developers, for a company that is trusted. */
export function publishListing(context: Context, input: PublishListing): Promise<ProjectListing> {
  const expiresAt = runUntil(input.expiresAt, context.now);
  return actOnListing(context, { seen: input, action: ListingAction.PUBLISH }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.PUBLISH, expiresAt });
    record(tx, context, {
      action: 'projectListing.published',
      objectType: 'ProjectListing',
      objectId: listing.id,
      changes: { expiresAt: expiresAt.toISOString() },
    });
  });
}
