import { type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User, UserKind, UserStatus } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { lockCase } from './move-case.ts';
import { mustBeAnother } from './own-case.ts';
import type { VettingCase } from './vetting-case.entity.ts';

/** Which case, and who brought its candidate in; nobody when `creditedToId` is null. */
export interface CreditVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly creditedToId: string | null;
}

/** Credits a member of staff with a case, closed ones too, whoever looks after it and whoever records it. */
export async function creditVettingCase(context: Context, input: CreditVettingCase): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const personId = input.creditedToId === null ? null : await context.see('User', input.creditedToId, 'creditedToId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    const before = vettingCase.creditedTo?.id ?? null;
    await mustBeAnother(vettingCase, personId, 'creditedToId');
    vettingCase.creditTo(personId === null ? null : await personOf(tx, personId));
    record(tx, context, {
      action: 'vettingCase.credited',
      objectType: 'VettingCase',
      objectId: id,
      changes: { from: before, to: personId },
    });
    return vettingCase;
  });
}

/** Anybody of the staff may have brought somebody in, an engineer as well as a recruiter. */
async function personOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  if ((await tx.count(User, { id, kind: UserKind.PERSON, status: UserStatus.ACTIVE })) === 0)
    throw invalid('Cases are credited to a person who is at work.', 'creditedToId');
  return tx.getReference(User, id, { wrapped: true });
}
