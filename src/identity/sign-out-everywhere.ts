import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { endSessions } from './end-sessions.ts';
import { mayEndSessionsOf } from './sign-out.ts';
import { User } from './user.entity.ts';

/** Whose sessions. */
export interface SignOutEverywhere {
  readonly userId: string;
}

/** Ends all sessions of an account within a second, one's own or, as an administrator, anybody's; tokens go on. */
export async function signOutEverywhere(context: Context, input: SignOutEverywhere): Promise<User> {
  const id = await context.see('User', input.userId, 'userId');
  mayEndSessionsOf(context, id);
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, id);
    await endSessions(tx, context, id);
    record(tx, context, { action: 'user.signedOutEverywhere', objectType: 'User', objectId: id });
    return user;
  });
}
