import type { EntityManager } from '@mikro-orm/postgresql';
import { mustBeCurrent } from '../kernel/versions.ts';
import { User } from './user.entity.ts';

/**
 * Locks an account as it was seen; an older version is refused. The lock is of the kind that leaves rows that only
 * point to the account alone: two administrators who change each other at once do not wait in a circle.
 */
export async function lockUser(tx: EntityManager, id: string, seenVersion: number): Promise<User> {
  await tx.execute('select 1 from user_account where id = ? for no key update', [id]);
  const user = await tx.findOneOrFail(User, id, { refresh: true });
  mustBeCurrent(user, seenVersion);
  return user;
}

/** Counts a change of roles or tokens as one of their account: whoever saw it before is out of date. */
export async function countChange(tx: EntityManager, user: User): Promise<void> {
  await tx.execute('update user_account set version = version + 1 where id = ?', [user.id]);
  await tx.refresh(user);
}
