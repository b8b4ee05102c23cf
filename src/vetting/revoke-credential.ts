import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { TalentListing } from './talent-listing.entity.ts';
import { TalentListingStatus } from './vetting.enums.ts';
import { VettingCredential } from './vetting-credential.entity.ts';

/** Which credential no longer holds, and why. */
export interface RevokeCredential {
  readonly vettingCredentialId: string;
  readonly version: number;
  readonly reason: string;
}

/** Revokes a credential for good; whoever held it is offered to clients no more, in the same transaction. */
export async function revokeCredential(context: Context, input: RevokeCredential): Promise<VettingCredential> {
  const id = await context.see('VettingCredential', input.vettingCredentialId, 'vettingCredentialId');
  return context.em.transactional(async (tx) => {
    const credential = await tx.findOneOrFail(VettingCredential, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(credential, input.version);
    credential.revoke(input.reason.trim(), context.now);
    const talentListing = await delist(tx, credential, context.now);
    record(tx, context, {
      action: 'vettingCredential.revoked',
      objectType: 'VettingCredential',
      objectId: id,
      changes: { talentListing },
    });
    return credential;
  });
}

/** Who was delisted before stays so, for the reason given then. */
async function delist(tx: EntityManager, credential: VettingCredential, now: Date): Promise<string | null> {
  const listing = await tx.findOne(TalentListing, { credential }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!listing) return null;
  if (listing.status !== TalentListingStatus.DELISTED) listing.delist(credential.revokedReason ?? '', now);
  return listing.id;
}
