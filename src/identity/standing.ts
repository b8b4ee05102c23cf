import type { RunStatement } from '../database/statements.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { longestIdleMs } from './session.clock.ts';

/** What a viewer's rights rest on at a moment: equal texts mean equal rights; null when they have none any more. */
export type Standing = (viewer: Viewer) => string | null;

const standings = `
  select t.id::text, '' from api_token t join user_account u on u.id = t.user_id
  where t.id = any($1::uuid[]) and t.revoked_at is null and t.expires_at > $3 and u.status = 'ACTIVE'
  union all
  select s.id::text, '' from session s join user_account u on u.id = s.user_id
  where s.id = any($1::uuid[]) and s.ended_at is null and s.expires_at > $3 and s.seen_at > $4 and u.status = 'ACTIVE'
  union all
  select u.id::text, coalesce((select string_agg(g.role, ',' order by g.role)
    from role_grant g where g.user_id = u.id and g.revoked_at is null), '')
  from user_account u where u.id = any($2::uuid[]) and u.status = 'ACTIVE'`;

/** Looks at what the rights of all these viewers rest on, in one statement and past every cache. */
export async function standingOf(run: RunStatement, viewers: readonly Viewer[], now: Date): Promise<Standing> {
  const means = new Set(viewers.flatMap(({ tokenId, sessionId }) => tokenId ?? sessionId ?? []));
  const people = new Set(viewers.flatMap(({ id, service }) => [id, ...(service === null ? [] : [service])]));
  const rows = await run(standings, [[...means], [...people], now, new Date(now.getTime() - longestIdleMs)]);
  const known = new Map(rows.map(([id, roles]) => [String(id), String(roles)]));
  return ({ id, service, tokenId, sessionId }) => {
    const parts = [tokenId, sessionId, id, service].flatMap((key) => (key === null ? [] : [known.get(key)]));
    return parts.includes(undefined) ? null : parts.join(' ');
  };
}
