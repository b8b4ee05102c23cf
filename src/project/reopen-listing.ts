import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ListingAction } from './listing.blockers.ts';
import { runUntil } from './listing.run.ts';
import { actOnListing, moveListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind } from './project-listing.states.ts';

/** Which filled listing, and until when it is shown; the usual time when that is left out. */
export interface ReopenListing extends SeenListing {
  readonly expiresAt?: Date | null | undefined;
}

/** Shows a filled listing again while its client waits for a developer in the place of one that left. */
export function reopenListing(context: Context, input: ReopenListing): Promise<ProjectListing> {
  const expiresAt = runUntil(input.expiresAt, context.now);
  return actOnListing(context, { seen: input, action: ListingAction.REOPEN }, (tx, { listing }) => {
    moveListing(tx, context, { listing, kind: ListingMoveKind.REOPEN, expiresAt });
    record(tx, context, {
      action: 'projectListing.reopened',
      objectType: 'ProjectListing',
      objectId: listing.id,
      changes: { expiresAt: expiresAt.toISOString() },
    });
  });
}
