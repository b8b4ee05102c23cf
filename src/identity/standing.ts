import type { RunStatement } from '../database/statements.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { longestIdleMs } from './session.clock.ts';

/** What the rights of a viewer rest on at a moment. */
export interface Footing {
  /** Every role that the viewer has is still held by whom they have it from. */
  readonly holds: boolean;
  /** The roles of whom they have theirs from: equal texts mean equal rights. */
  readonly roles: string;
}

/** Tells what a viewer's rights rest on; null when the token, session or account has ended. */
export type Standing = (viewer: Viewer) => Footing | null;

const standings = `
  select t.id::text, '' from api_token t join user_account u on u.id = t.user_id
  where t.id = any($1::uuid[]) and t.revoked_at is null and t.expires_at > $3 and u.status = 'ACTIVE'
  union all
  select s.id::text, '' from session s
  where s.id = any($1::uuid[]) and s.ended_at is null and s.expires_at > $3 and s.seen_at > $4
  union all
  select u.id::text, coalesce((select string_agg(g.role, ',' order by g.role)
    from role_grant g where g.user_id = u.id and g.revoked_at is null), '')
  from user_account u where u.id = any($2::uuid[]) and u.status = 'ACTIVE'`;

/** Looks at what the rights of all these viewers rest on, in one statement and past every cache. */
export async function standingOf(run: RunStatement, viewers: readonly Viewer[], now: Date): Promise<Standing> {
  const means = new Set(viewers.flatMap(meansOf));
  const people = new Set(viewers.flatMap(peopleOf));
  const rows = await run(standings, [[...means], [...people], now, new Date(now.getTime() - longestIdleMs)]);
  const known = new Map(rows.map(([id, roles]) => [String(id), String(roles)]));
  return (viewer) => {
    if (meansOf(viewer).some((id) => !known.has(id))) return null;
    const held = peopleOf(viewer).flatMap((id) => known.get(id) ?? []);
    if (held.length < peopleOf(viewer).length) return null;
    const holds = held.every((roles) => [...viewer.roles].every((role) => roles.split(',').includes(role)));
    return { holds, roles: held.join(' ') };
  };
}

function meansOf({ tokenId, sessionId }: Viewer): string[] {
  return [tokenId, sessionId].flatMap((id) => id ?? []);
}

/** The person, and the service that acts for them. */
function peopleOf({ id, service }: Viewer): string[] {
  return service === null ? [id] : [id, service];
}
