import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { User } from './user.entity.ts';

/** Which account, as it was seen. */
export interface DisableUser {
  readonly userId: string;
  readonly version: number;
}

/** Locks an account out, all its tokens with it; nobody can disable themselves. */
export async function disableUser(context: Context, input: DisableUser): Promise<User> {
  const id = await context.see('User', input.userId, 'userId');
  if (id === context.viewer.id) throw invalid('Nobody can disable themselves. Ask another administrator.', 'userId');
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(user, input.version);
    user.disable();
    record(tx, context, { action: 'user.disabled', objectType: 'User', objectId: id });
    return user;
  });
}
