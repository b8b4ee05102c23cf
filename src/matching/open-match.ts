import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Company } from '../company/company.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/user-error.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { judgePair, type Pair } from './judge-pair.ts';
import type { Fit } from './fit.ts';
import type { MatchRun } from './match-run.entity.ts';
import { storeRun } from './store-run.ts';
import { loadOfferFacts } from './match-facts.ts';
import { mustBeFree, offerBlockersOf } from './match.blockers.ts';
import { Match } from './match.entity.ts';
import { MatchMoveKind, MatchStatus, matchStatusAt, openMatchStatuses } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Somebody who is listed and something that is listed, as an input names them. */
export interface NamedPair {
  readonly talentListingId: string;
  readonly projectListingId: string;
}

/** A person and a listing that stay as they are until the transaction ends. */
export interface KeptPair {
  readonly talent: TalentListing;
  readonly listing: ProjectListing;
}

/** The person and the listing by their uuids, if the viewer sees both. */
export async function seenPair(context: Context, named: NamedPair): Promise<Pair> {
  const [talentListingId, listingId] = await Promise.all([
    context.see('TalentListing', named.talentListingId, 'talentListingId'),
    context.see('ProjectListing', named.projectListingId, 'projectListingId'),
  ]);
  return { talentListingId, listingId };
}

/** Keeps company, person and listing as they are until the transaction ends, in the order in which everybody locks them. */
export async function keepPair(tx: EntityManager, { talentListingId, listingId }: Pair): Promise<KeptPair> {
  // Not kept, so that what is read under the lock is what is decided on.
  const { company } = await tx.findOneOrFail(ProjectListing, listingId, { disableIdentityMap: true });
  const lockMode = LockMode.PESSIMISTIC_READ;
  await tx.findOneOrFail(Company, company.id, { lockMode });
  const talent = await tx.findOneOrFail(TalentListing, talentListingId, { lockMode });
  const listing = await tx.findOneOrFail(ProjectListing, listingId, { lockMode });
  return { talent, listing };
}

/** Refuses to think of somebody who is not offered, or for something that is not. */
export async function mustBeOffered(tx: EntityManager, { now }: Context, pair: Pair): Promise<void> {
  const facts = await loadOfferFacts(statementsIn(tx), pair, now);
  if (!facts) throw notFound('talent listing', 'talentListingId');
  mustBeFree(offerBlockersOf(facts));
}

/** The open match of a pair, locked; a proposal whose time is over is stored as expired, and is none. */
export async function openMatchOf(tx: EntityManager, context: Context, pair: Pair): Promise<Match | null> {
  const which = {
    talentListing: pair.talentListingId,
    listing: pair.listingId,
    status: { $in: [...openMatchStatuses] },
  };
  const match = await tx.findOne(Match, which, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!match || matchStatusAt(match, context.now) !== MatchStatus.EXPIRED) return match;
  moveMatch(tx, context, { match, kind: MatchMoveKind.EXPIRE });
  record(tx, context, { action: 'match.expired', objectType: 'Match', objectId: match.id });
  await tx.flush();
  return null;
}

/** How the two go together at this moment, kept with the facts of that. */
export async function judgeForRecord(
  tx: EntityManager,
  context: Context,
  pair: Pair,
): Promise<{ readonly fit: Fit; readonly run: MatchRun }> {
  const fit = await judgePair(statementsIn(tx), context, pair);
  return { fit, run: storeRun(tx, context, fit) };
}

/** Begins the match of a pair that has no open one, for the viewer to look after. */
export async function beginMatch(
  tx: EntityManager,
  context: Context,
  { talent, listing, run }: KeptPair & { readonly run: MatchRun },
): Promise<Match> {
  const { candidate } = talent;
  const { company } = listing;
  const owner = ref(User, context.viewer.id);
  const match = new Match(context, { talentListing: ref(talent), candidate, listing: ref(listing), company, owner });
  match.run = ref(run);
  tx.persist(match);
  await tx.flush();
  moveMatch(tx, context, { match, kind: MatchMoveKind.SUGGEST });
  const changes = { talentListing: talent.id, projectListing: listing.id };
  record(tx, context, { action: 'match.suggested', objectType: 'Match', objectId: match.id, changes });
  await tx.flush();
  return match;
}
