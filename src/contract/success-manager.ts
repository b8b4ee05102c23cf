import type { Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { staffWith } from '../identity/staff-with.ts';
import type { User } from '../identity/user.entity.ts';
import { Role } from '../kernel/role.ts';
import { invalid } from '../kernel/user-error.ts';

/** Who shall look after a contract: a matcher at work. */
export async function successManagerOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  const manager = await staffWith(tx, id, [Role.MATCHER]);
  if (manager) return manager;
  throw invalid('A contract is looked after by a matcher at work. Choose one.', 'successManagerId');
}
