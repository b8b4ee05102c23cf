import { ref, type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../kernel/role.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { User, UserStatus } from './user.entity.ts';

/** An account that may come in and holds one of the roles; null when there is none of that key. */
export async function staffWith(tx: EntityManager, id: string, roles: readonly Role[]): Promise<Ref<User> | null> {
  const user = await tx.findOne(User, { id, status: UserStatus.ACTIVE });
  if (!user) return null;
  const grants = await tx.count(RoleGrant, { user, role: { $in: [...roles] }, revokedAt: null });
  return grants > 0 ? ref(user) : null;
}
