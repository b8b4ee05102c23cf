import type { RunStatement } from '../database/statements.ts';
import type { Role } from '../kernel/role.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';
import { tokenHash } from './token-secret.ts';

const cacheFor = 1_000;
const mostCached = 10_000;

interface Known {
  readonly viewer: Viewer;
  readonly until: number;
}

/** Tells whose token it is, or null: unknown, expired, revoked and disabled all look the same. At most a second old. */
export function authenticator(run: RunStatement, clock: () => Date): (token: string) => Promise<Viewer | null> {
  const cache = new Map<string, Known>();
  return async (token) => {
    const hash = tokenHash(token);
    const now = clock();
    const known = cache.get(hash);
    if (known && known.until > now.getTime()) return known.viewer;
    const viewer = await lookUp(run, hash, now);
    if (cache.size >= mostCached) cache.clear();
    if (viewer) cache.set(hash, { viewer, until: now.getTime() + cacheFor });
    else cache.delete(hash);
    return viewer;
  };
}

const lookUpViewer = `
  select u.id, t.id, array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null
    and (t.roles is null or g.role = any (t.roles))), t.is_read_only
  from api_token t join user_account u on u.id = t.user_id
  where t.hash = $1 and t.revoked_at is null and t.expires_at > $2 and u.status = 'ACTIVE'`;

async function lookUp(run: RunStatement, hash: string, now: Date): Promise<Viewer | null> {
  const [row] = await run(lookUpViewer, [hash, now]);
  if (!row) return null;
  const [userId, tokenId, roles, readOnly] = row as readonly [string, string, Role[], boolean];
  return viewerOf(userId, roles, { tokenId, readOnly });
}
