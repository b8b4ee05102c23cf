import type { RunStatement } from '../database/statements.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { Role } from '../kernel/role.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';

const cacheFor = 1_000;
const mostCached = 10_000;

interface Known {
  readonly roles: readonly Role[] | null;
  readonly until: number;
}

/** Gives a service the eyes of the person that it acts for; null when it may not, or there is no such person. */
export type ActFor = (service: Viewer, userId: string) => Promise<Viewer | null>;

/**
 * Tells for whom a service may act: people who may come in, by a token that says so. The rights are those that both of
 * them have; what the person may not see of others, or of themselves, stays unseen. At most a second old.
 */
export function delegation(run: RunStatement, clock: () => Date): ActFor {
  const cache = new Map<string, Known>();
  return async (service, userId) => {
    const person = parseGlobalId(userId);
    if (person?.type !== 'User' || service.tokenId === null) return null;
    const key = `${service.tokenId} ${person.key}`;
    const now = clock().getTime();
    const cached = cache.get(key);
    const known =
      cached && cached.until > now
        ? cached
        : { roles: await rolesOf(run, service.tokenId, person.key), until: now + cacheFor };
    if (cache.size >= mostCached) cache.clear();
    cache.set(key, known);
    if (!known.roles) return null;
    const shared = known.roles.filter((role) => service.roles.has(role));
    const { tokenId, readOnly } = service;
    return viewerOf(person.key, shared, { tokenId, readOnly, service: service.id });
  };
}

const lookUpPerson = `
  select array(select g.role from role_grant g where g.user_id = p.id and g.revoked_at is null)
  from api_token t join user_account s on s.id = t.user_id cross join user_account p
  where t.id = $1 and t.may_act_for_others and s.kind = 'SERVICE'
    and p.id = $2 and p.kind = 'PERSON' and p.status = 'ACTIVE'`;

async function rolesOf(run: RunStatement, tokenId: string, personId: string): Promise<readonly Role[] | null> {
  const [row] = await run(lookUpPerson, [tokenId, personId]);
  return (row as readonly [Role[]] | undefined)?.[0] ?? null;
}
