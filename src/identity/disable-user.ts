import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { endSessions } from './end-sessions.ts';
import { lockUser } from './lock-user.ts';
import type { User } from './user.entity.ts';

/** Which account, as it was seen. */
export interface DisableUser {
  readonly userId: string;
  readonly version: number;
}

/** Locks an account out, its tokens and sessions with it; nobody can disable themselves. */
export async function disableUser(context: Context, input: DisableUser): Promise<User> {
  const id = await context.see('User', input.userId, 'userId');
  if (id === context.viewer.id) throw invalid('Nobody can disable themselves. Ask another administrator.', 'userId');
  return context.em.transactional(async (tx) => {
    const user = await lockUser(tx, id, input.version);
    user.disable();
    await endSessions(tx, context, id);
    record(tx, context, { action: 'user.disabled', objectType: 'User', objectId: id });
    return user;
  });
}
