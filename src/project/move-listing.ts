import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Company } from '../company/company.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { loadListingFacts } from './listing-facts.ts';
import { isShowing, type ListingAction, type ListingFacts, mustAllow } from './listing.blockers.ts';
import { ListingTransition } from './listing-transition.entity.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { listingMoveFrom, type ListingMoveKind } from './project-listing.states.ts';

/** A listing as somebody saw it. */
export interface SeenListing {
  readonly projectListingId: string;
  readonly version: number;
}

/** A listing that is locked, and what decides what may be done to it. */
export interface LockedListing {
  readonly listing: ProjectListing;
  readonly facts: ListingFacts;
}

/** Which move a listing makes, and what is kept with the transition. */
export interface ListingMovement {
  readonly kind: ListingMoveKind;
  readonly reason?: string;
  /** Of publishing and reopening: until when it is shown. */
  readonly expiresAt?: Date;
}

/** Runs what is done to a listing that the viewer sees, in one transaction on the locked row, if nothing stands in its way. */
export async function actOnListing(
  context: Context,
  { seen, action }: { readonly seen: SeenListing; readonly action: ListingAction },
  act: (tx: EntityManager, locked: LockedListing) => Promise<void> | void,
): Promise<ProjectListing> {
  const id = await context.see('ProjectListing', seen.projectListingId, 'projectListingId');
  return context.em.transactional(async (tx) => {
    if (isShowing(action)) await keepCompany(tx, id);
    const listing = await tx.findOneOrFail(ProjectListing, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(listing, seen.version);
    const facts = (await loadListingFacts(statementsIn(tx), [id], context.now)).get(id);
    if (!facts) throw notFound('listing', 'projectListingId');
    mustAllow(action, facts, context.now);
    await act(tx, { listing, facts });
    return listing;
  });
}

/**
 * The one way to move a listing: adds the transition that moves its row, and moves the locked entity alike. The table of
 * moves knows where a move leads; guards are asked before.
 */
export function moveListing(
  tx: EntityManager,
  context: Context,
  { listing, kind, reason, expiresAt }: ListingMovement & { readonly listing: ProjectListing },
): void {
  const from = listing.status;
  const move = listingMoveFrom(from, kind);
  if (!move) throw illegal();
  listing.moveBy(move, { now: context.now, expiresAt: expiresAt ?? null });
  const transition = new ListingTransition(context, {
    listing: ref(listing),
    seq: listing.moves,
    rule: move.rule,
    fromStatus: from,
    toStatus: move.to,
    actor: move.by === 'SYSTEM' ? null : ref(User, context.viewer.id),
    reason: reason ?? null,
    expiresAt: expiresAt ?? null,
  });
  tx.persist(transition);
}

/** Keeps the company of a listing as it is until the transaction ends, before the listing is locked as everywhere. */
async function keepCompany(tx: EntityManager, listingId: string): Promise<void> {
  // Not kept, so that what is read under the lock is what is written on.
  const { company } = await tx.findOneOrFail(ProjectListing, listingId, { disableIdentityMap: true });
  await tx.findOneOrFail(Company, company.id, { lockMode: LockMode.PESSIMISTIC_READ });
}

function illegal(): UserError {
  const message = 'The listing cannot make this move from where it stands. Reload it and look at what is available.';
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
