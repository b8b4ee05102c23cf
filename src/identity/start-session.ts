import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { viewerOf } from '../kernel/viewer.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { newSecret, secretHash } from './opaque-secret.ts';
import { Session, type SignInMeans } from './session.entity.ts';
import type { User } from './user.entity.ts';

/** A new session, and what the cookie holds, which is never to be had again. */
export interface NewSession {
  readonly session: Session;
  readonly secret: string;
}

/** Who comes in and how; `earlier` is what the cookie held before. */
export interface Arrival {
  readonly user: User;
  readonly means: SignInMeans;
  readonly earlier: string | null;
}

const mostSessions = 20;

const endOthers = `
  update session set ended_at = greatest($2::timestamptz, signed_in_at) where ended_at is null and (hash = $3::text or id in (
    select id from session where user_id = $1::uuid and ended_at is null order by signed_in_at desc, id desc offset $4::int))`;

/** Starts a session under a new id and ends the one that the browser had; of an account, twenty are open at most. */
export async function startSession(tx: EntityManager, context: Context, arrival: Arrival): Promise<NewSession> {
  const { user, means, earlier } = arrival;
  const { secret, hash } = newSecret(context.randomBytes);
  const ended = earlier === null ? '' : secretHash(earlier);
  await statementsIn(tx)(endOthers, [user.id, context.now, ended, mostSessions - 1]);
  const session = new Session(context, { user, hash, means });
  tx.persist(session);
  const own = { ...context, viewer: viewerOf(user.id, []) };
  record(tx, own, { action: 'user.signedIn', objectType: 'User', objectId: user.id, changes: { means } });
  return { session, secret };
}
