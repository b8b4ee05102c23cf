import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';

const endAll = `
  update session set ended_at = greatest($2::timestamptz, signed_in_at) where user_id = $1::uuid and ended_at is null`;

/** Ends every session of an account, on every replica within a second. */
export async function endSessions(tx: EntityManager, { now }: Pick<Context, 'now'>, userId: string): Promise<void> {
  await statementsIn(tx)(endAll, [userId, now]);
}
