import { type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { RoleGrant } from '../identity/role-grant.entity.ts';
import { User, UserStatus } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid } from '../kernel/user-error.ts';
import { lockCase } from './move-case.ts';
import { mustBeAnother } from './own-case.ts';
import type { VettingCase } from './vetting-case.entity.ts';

/** Which case, and who looks after it from now on; nobody when `ownerId` is null. */
export interface AssignVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly ownerId: string | null;
}

/** Gives a case to a recruiter or a head of talent who is at work, or back to nobody in particular. */
export async function assignVettingCase(context: Context, input: AssignVettingCase): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const ownerId = input.ownerId === null ? null : await context.see('User', input.ownerId, 'ownerId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    const before = vettingCase.owner?.id ?? null;
    await mustBeAnother(vettingCase, ownerId, 'ownerId');
    vettingCase.assignTo(ownerId === null ? null : await ownerOf(tx, ownerId));
    record(tx, context, {
      action: 'vettingCase.assigned',
      objectType: 'VettingCase',
      objectId: id,
      changes: { from: before, to: ownerId },
    });
    return vettingCase;
  });
}

async function ownerOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  const roles = { $in: [Role.RECRUITER, Role.HEAD_OF_TALENT] };
  const user = { id, status: UserStatus.ACTIVE };
  if ((await tx.count(RoleGrant, { user, role: roles, revokedAt: null })) === 0) {
    throw invalid('Cases are given to a recruiter or a head of talent who is at work.', 'ownerId');
  }
  return tx.getReference(User, id, { wrapped: true });
}
