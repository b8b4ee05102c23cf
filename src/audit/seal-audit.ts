import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';

/** The last row of the chain: how many there are up to it, and the hash over all of them. */
export interface Head {
  readonly count: number;
  readonly hash: string;
}

/** Few enough that the lock and the transaction are short. */
const mostAtOnce = 2_000;

/** After a restore all rows are looked at once, which may take longer than a statement has. */
const patience = `select set_config('statement_timeout', '60s', true)`;

const next = 'select sealed, count::int as at, hash from audit_seal_next($1::timestamptz, $2::int)';

/** Chains the rows that no transaction can come before any more; gives the new head, or null when there was nothing. */
export async function sealAudit(em: EntityManager, now: Date): Promise<Head | null> {
  let head: Head | null = null;
  for (let isMore = true; isMore;) {
    const [row = []] = await em.fork({ clear: true }).transactional(async (tx) => {
      const run = statementsIn(tx);
      await run(patience, []);
      return run(next, [now, mostAtOnce]);
    });
    const [sealed, count, hash] = row as readonly [number, number, string];
    if (sealed > 0) head = { count, hash };
    isMore = sealed === mostAtOnce;
  }
  return head;
}
