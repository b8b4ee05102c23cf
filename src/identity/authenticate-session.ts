import type { RunStatement } from '../database/statements.ts';
import type { Role } from '../kernel/role.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';
import { secretHash } from './opaque-secret.ts';
import { endOfSession, longestIdleMs, notedEveryMs } from './session.clock.ts';

const cacheFor = 1_000;
const mostCached = 10_000;

interface Known {
  readonly viewer: Viewer;
  /** Never after the session's end. */
  readonly until: number;
}

/** Tells who is signed in by a cookie, or null: unknown, idle, over, ended and locked out look the same. At most a second old. */
export function sessionAuthenticator(run: RunStatement, clock: () => Date): (secret: string) => Promise<Viewer | null> {
  const cache = new Map<string, Known>();
  return async (secret) => {
    const hash = secretHash(secret);
    const now = clock();
    const known = cache.get(hash);
    if (known && known.until > now.getTime()) return known.viewer;
    const found = await lookUp(run, hash, now);
    if (cache.size >= mostCached) cache.clear();
    if (found) cache.set(hash, found);
    else cache.delete(hash);
    return found?.viewer ?? null;
  };
}

const lookUpSession = `
  select u.id, s.id, s.seen_at, s.expires_at,
    array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null)
  from session s join user_account u on u.id = s.user_id
  where s.hash = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3 and u.status = 'ACTIVE'`;

async function lookUp(run: RunStatement, hash: string, now: Date): Promise<Known | null> {
  const [row] = await run(lookUpSession, [hash, now, new Date(now.getTime() - longestIdleMs)]);
  if (!row) return null;
  const [userId, sessionId, seen, expires, roles] = row as readonly [string, string, string, string, Role[]];
  const seenAt = await note(run, { sessionId, seenAt: new Date(seen), now });
  const end = endOfSession({ seenAt, expiresAt: new Date(expires) });
  return {
    viewer: viewerOf(userId, roles, { sessionId }),
    until: Math.min(now.getTime() + cacheFor, end.getTime()),
  };
}

const noteSeen = 'update session set seen_at = $2 where id = $1 and seen_at <= $3 and ended_at is null';

/** Notes that the session is used, at most once a minute. */
async function note(
  run: RunStatement,
  { sessionId, seenAt, now }: { sessionId: string; seenAt: Date; now: Date },
): Promise<Date> {
  const before = new Date(now.getTime() - notedEveryMs);
  if (seenAt > before) return seenAt;
  await run(noteSeen, [sessionId, now, before]);
  return now;
}
