import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record, recordRefusal } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { viewerOf } from '../kernel/viewer.ts';
import { endSessions } from './end-sessions.ts';
import { Invitation } from './invitation.entity.ts';
import { SignInMeans } from './session.entity.ts';
import { type NewSession, startSession } from './start-session.ts';
import { UserIdentity } from './user-identity.entity.ts';
import { User, UserKind, UserStatus } from './user.entity.ts';

/** Who a provider says that somebody is; the address only if the provider has verified it. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly verifiedEmail: string | null;
}

/**
 * Lets in whom a provider has recognised: by issuer and subject alone, once they are bound to an account. They are bound
 * when they first come, to the account of their verified address, if an administrator has invited it. Null when there is
 * none.
 */
export async function signInWithIdentity(
  context: Context,
  { earlier, ...proven }: ProvenIdentity & { readonly earlier: string | null },
): Promise<NewSession | null> {
  const came = await context.em.transactional(async (tx) => {
    const user = (await boundUser(tx, proven)) ?? (await bind(tx, context, proven));
    return user ? startSession(tx, context, { user, means: SignInMeans.PROVIDER, earlier }) : null;
  });
  if (!came) await failedAtProvider(context);
  return came;
}

/** Leaves the row of a sign-in at the provider that came to nothing. */
export function failedAtProvider(context: Context): Promise<void> {
  const error = notAllowed('The provider did not recognise anybody who may come in.');
  return recordRefusal(context, { action: 'signIn', objectType: 'User', objectId: null, error });
}

async function boundUser(tx: EntityManager, { issuer, subject }: ProvenIdentity): Promise<User | null> {
  const identity = await tx.findOne(UserIdentity, { issuer, subject, endedAt: null });
  const user = await identity?.user.load();
  return user?.status === UserStatus.ACTIVE ? user : null;
}

async function bind(tx: EntityManager, context: Context, proven: ProvenIdentity): Promise<User | null> {
  const { issuer, subject, verifiedEmail } = proven;
  // An identity of somebody who is locked out is theirs still.
  if (verifiedEmail === null || (await tx.count(UserIdentity, { issuer, subject, endedAt: null })) > 0) return null;
  const account = { emailKey: emailKey(verifiedEmail), kind: UserKind.PERSON, status: UserStatus.ACTIVE };
  const user = await tx.findOne(User, account);
  if (!user) return null;
  const open = { user, usedAt: null, replacedAt: null, expiresAt: { $gt: context.now } };
  const invitation = await tx.findOne(Invitation, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!invitation) return null;
  invitation.usedAt = context.now;
  const before = await tx.find(UserIdentity, { user, issuer, endedAt: null });
  for (const identity of before) identity.endedAt = context.now;
  await tx.flush();
  tx.persist(new UserIdentity(context, { user, issuer, subject }));
  await endSessions(tx, context, user.id);
  const own = { ...context, viewer: viewerOf(user.id, []) };
  record(tx, own, { action: 'user.identityBound', objectType: 'User', objectId: user.id, changes: { issuer } });
  return user;
}
