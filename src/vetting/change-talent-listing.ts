import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { TalentListing } from './talent-listing.entity.ts';

/** A talent listing as somebody saw it. */
export interface SeenTalentListing {
  readonly talentListingId: string;
  readonly version: number;
}

/** Runs what is done to a talent listing that the viewer sees, in one transaction on the locked row. */
export async function changeTalentListing(
  context: Context,
  seen: SeenTalentListing,
  change: (tx: EntityManager, listing: TalentListing) => void,
): Promise<TalentListing> {
  const id = await context.see('TalentListing', seen.talentListingId, 'talentListingId');
  return context.em.transactional(async (tx) => {
    const listing = await tx.findOneOrFail(TalentListing, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(listing, seen.version);
    change(tx, listing);
    return listing;
  });
}

/** True of a day that has not begun anywhere that counts in UTC. */
export function liesAhead(day: string, now: Date): boolean {
  return day > now.toISOString().slice(0, 10);
}
