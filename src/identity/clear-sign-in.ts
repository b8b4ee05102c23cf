import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { longestIdleMs } from './session.clock.ts';

const keptForMs = 30 * 86_400_000;

/** How many rows are gone. */
export interface Cleared {
  readonly sessions: number;
  readonly invitations: number;
  readonly tallies: number;
}

const sessions = `
  with gone as (delete from session where least(coalesce(ended_at, expires_at), expires_at, seen_at + $2::interval) < $1 returning 1)
  select count(*) from gone`;
const invitations = `
  with gone as (delete from invitation where coalesce(used_at, replaced_at, expires_at) < $1 returning 1)
  select count(*) from gone`;
const tallies = `
  with gone as (delete from sign_in_tally where not exists (select from unnest(tried_at) x where x > $1) returning 1)
  select count(*) from gone`;

/** Clears away what nobody can sign in with any more: after 30 days, and tries after a day; the audit keeps what happened. */
export function clearSignIn(context: Context): Promise<Cleared> {
  const before = new Date(context.now.getTime() - keptForMs);
  const yesterday = new Date(context.now.getTime() - 86_400_000);
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const run = statementsIn(tx);
    const count = async (text: string, values: readonly unknown[]) => Number((await run(text, values))[0]?.[0]);
    return {
      sessions: await count(sessions, [before, `${String(longestIdleMs)} milliseconds`]),
      invitations: await count(invitations, [before]),
      tallies: await count(tallies, [yesterday]),
    };
  });
}
