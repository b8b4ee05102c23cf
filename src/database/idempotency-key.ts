import type { EntityManager } from '@mikro-orm/postgresql';
import type { HeldTransaction } from '../kernel/once.ts';
import { statementsIn } from './transaction-statements.ts';

/** Whose key it is, and for what: the same text from somebody else, or for another mutation, is another key. */
export interface KeyScope {
  readonly actor: string;
  /** On behalf of whom; the actor where it is for themselves. */
  readonly person: string;
  readonly mutation: string;
  readonly key: string;
}

/** What was done under a key, at one place of the many that a mutation may have. */
export interface Done {
  readonly place: number;
  readonly bodyHash: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A row to be stored with the effect. */
export interface NewDone extends Done {
  readonly id: string;
  readonly createdAt: Date;
  readonly requestId: string;
}

type Run = HeldTransaction['run'];

/** Lets one transaction at a time act under a key, over all servers, until it ends. */
export async function waitForKey(run: Run, scope: KeyScope): Promise<void> {
  await run(`select pg_advisory_xact_lock(hashtextextended('idempotency ' || $1::text, 0))`, [
    valuesOf(scope).join(' '),
  ]);
}

/** What was done under a key so far, by its places. */
export async function doneUnder(run: Run, scope: KeyScope): Promise<readonly Done[]> {
  const rows = await run(
    `select place, body_hash, payload from idempotency_key
     where actor = $1 and person = $2 and mutation = $3 and key = $4 order by place`,
    valuesOf(scope),
  );
  return rows.map(([place, bodyHash, payload]) => ({ place, bodyHash, payload }) as Done);
}

/** Stores what was done under a key. */
export async function keep(run: Run, scope: KeyScope, done: NewDone): Promise<void> {
  const { id, createdAt, place, bodyHash, payload, requestId } = done;
  await run(
    `insert into idempotency_key
       (actor, person, mutation, key, id, created_at, place, body_hash, payload, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [...valuesOf(scope), id, createdAt, place, bodyHash, JSON.stringify(payload), requestId],
  );
}

/** Forgets the keys that were 24 hours old at that moment, and says how many. */
export function forgetIdempotencyKeys(em: EntityManager, now: Date): Promise<number> {
  return em.fork({ clear: true }).transactional(async (tx) => {
    const [row] = await statementsIn(tx)('select idempotency_key_forget($1::timestamptz) as forgotten', [now]);
    return Number(row?.[0]);
  });
}

function valuesOf({ actor, person, mutation, key }: KeyScope): string[] {
  return [actor, person, mutation, key];
}
