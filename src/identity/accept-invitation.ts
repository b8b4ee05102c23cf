import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { viewerOf } from '../kernel/viewer.ts';
import { endSessions } from './end-sessions.ts';
import { Invitation } from './invitation.entity.ts';
import { secretHash } from './opaque-secret.ts';
import { passwordHashing, type PasswordHashing } from './password-hash.ts';
import { faultOfPassword } from './password.rules.ts';
import { SignInMeans } from './session.entity.ts';
import { forgetTries, ofAccount } from './sign-in-tally.ts';
import { type NewSession, startSession } from './start-session.ts';
import { type User, UserStatus } from './user.entity.ts';
import { UserPassword } from './user-password.entity.ts';

/** What the link held, the password wanted, and what the cookie held before. */
export interface AcceptInvitation {
  readonly invitation: string;
  readonly password: string;
  readonly earlier: string | null;
}

/** Sets the password of whoever was invited and lets them in; the link has then done its work, and so have old sessions. */
export async function acceptInvitation(
  context: Context,
  input: AcceptInvitation,
  hashing: PasswordHashing = passwordHashing,
): Promise<NewSession> {
  const hash = secretHash(input.invitation);
  // Looked at before the slow work and again under the lock: strangers make us compute nothing.
  const { user: invited } = await working(context.em.fork({ clear: true }), { hash, now: context.now });
  const fault = faultOfPassword(input.password, invited);
  if (fault) throw fault;
  const stored = await hashing.hash(input.password, context.randomBytes(16));
  return context.em.transactional(async (tx) => {
    const { user, invitation } = await working(tx, { hash, now: context.now, isLocking: true });
    invitation.usedAt = context.now;
    await setPassword(tx, context, { user, hash: stored });
    await endSessions(tx, context, user.id);
    await forgetTries(tx, ofAccount(user.email ?? ''));
    return startSession(tx, context, { user, means: SignInMeans.INVITATION, earlier: input.earlier });
  });
}

interface Sought {
  readonly hash: string;
  readonly now: Date;
  readonly isLocking?: true;
}

async function working(tx: EntityManager, sought: Sought): Promise<{ invitation: Invitation; user: User }> {
  const { hash, now, isLocking } = sought;
  const lock = isLocking ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {};
  const invitation = await tx.findOne(Invitation, { hash }, lock);
  const user = await invitation?.user.load();
  if (invitation?.works(now) && user?.status === UserStatus.ACTIVE) return { invitation, user };
  throw new UserError(
    UserErrorCode.NOT_FOUND,
    'This invitation does not work: it was used, replaced or is older than three days. Ask an administrator for a new one.',
    { path: ['invitation'] },
  );
}

async function setPassword(
  tx: EntityManager,
  context: Context,
  { user, hash }: { user: User; hash: string },
): Promise<void> {
  const known = await tx.findOne(UserPassword, { user });
  if (known) known.change(hash, context.now);
  else tx.persist(new UserPassword(context, { user, hash }));
  const own = { ...context, viewer: viewerOf(user.id, []) };
  record(tx, own, { action: 'user.passwordSet', objectType: 'User', objectId: user.id });
}
