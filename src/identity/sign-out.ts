import { record } from '../audit/record.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { Session } from './session.entity.ts';

/** Which session. */
export interface SignOut {
  readonly sessionId: string;
}

/** Ends a session within a second, one's own or, as an administrator, any; one that has ended stays as it is. */
export async function signOut(context: Context, input: SignOut): Promise<Session> {
  const id = await context.see('Session', input.sessionId, 'sessionId');
  return context.em.transactional(async (tx) => {
    const session = await tx.findOneOrFail(Session, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mayEndSessionsOf(context, session.user.id);
    if (session.endedAt !== null) return session;
    session.endedAt = context.now;
    record(tx, context, { action: 'user.signedOut', objectType: 'User', objectId: session.user.id });
    return session;
  });
}

/** Throws unless the sessions are the viewer's own, or the viewer administers. */
export function mayEndSessionsOf({ viewer }: Context, userId: string): void {
  if (viewer.id === userId || viewer.roles.has(Role.ADMIN)) return;
  throw notAllowed('Only an administrator ends the sessions of others.');
}
