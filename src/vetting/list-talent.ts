import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { ListingTerms } from './listing-terms.entity.ts';
import { TalentListing } from './talent-listing.entity.ts';
import type { VettingCredential } from './vetting-credential.entity.ts';

/** Lists whoever was just granted a credential, on the terms confirmed for its case, in the same transaction. */
export async function listTalent(
  tx: EntityManager,
  context: Context,
  credential: VettingCredential,
): Promise<TalentListing> {
  const terms = await tx.findOneOrFail(ListingTerms, { vettingCase: credential.vettingCase });
  const listing = new TalentListing(context, {
    candidate: credential.candidate,
    credential: ref(credential),
    rate: terms.rate,
    hoursPerWeek: terms.hoursPerWeek,
    availableFrom: terms.startsOn,
    availabilityConfirmedAt: terms.consentAt,
  });
  tx.persist(listing);
  return listing;
}
