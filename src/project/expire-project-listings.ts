import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { moveListing } from './move-listing.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { ListingMoveKind, ListingStatus, listingStatusAt } from './project-listing.states.ts';

/** Stores of every listing whose time is over that it has expired (L9), each on its own; says which. */
export async function expireProjectListings(context: Context): Promise<readonly string[]> {
  const shown = { status: { $in: [ListingStatus.PUBLISHED, ListingStatus.PAUSED] }, expiresAt: { $lte: context.now } };
  const over = await context.em.fork({ clear: true }).find(ProjectListing, shown, { orderBy: { id: 'asc' } });
  const expired: string[] = [];
  for (const { id } of over) if (await expire(context, id)) expired.push(id);
  return expired;
}

/** Looks again under the lock: somebody may have been there before. */
function expire(context: Context, id: string): Promise<boolean> {
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const listing = await tx.findOneOrFail(ProjectListing, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (listing.status === ListingStatus.EXPIRED) return false;
    if (listingStatusAt(listing, context.now) !== ListingStatus.EXPIRED) return false;
    moveListing(tx, context, { listing, kind: ListingMoveKind.EXPIRE });
    record(tx, context, { action: 'projectListing.expired', objectType: 'ProjectListing', objectId: id });
    return true;
  });
}
