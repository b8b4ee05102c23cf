import type { RunStatement } from '../database/statements.ts';
import type { Budget, Spent } from './budget.ts';

/** How the budgets of several servers come to be one. */
export interface Sharing {
  readonly run: RunStatement;
  readonly clock: () => Date;
  /** Hears what failed; what was not shared is shared the next time. */
  readonly report: (cause: unknown) => void;
}

const everyMs = 1_000;

/** Shares each second what was spent meanwhile, in one statement, or in none where nobody spent anything. */
export function shareBudget(budget: Budget, sharing: Sharing): { readonly stop: () => Promise<void> } {
  let sharingNow: Promise<void> | null = null;
  const shareOnce = (): Promise<void> => {
    sharingNow ??= shareSpent(budget, sharing)
      .catch(sharing.report)
      .finally(() => {
        sharingNow = null;
      });
    return sharingNow;
  };
  const timer = setInterval(() => void shareOnce(), everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sharingNow;
      await shareOnce();
    },
  };
}

/** A row an actor: the next minute takes the place of the last one, so that nothing has to be deleted. */
const addUp = `
  insert into budget_use as u (actor_id, minute, points)
  select s.actor, s.minute, s.points
  from unnest($1::uuid[], $2::timestamptz[], $3::bigint[]) s (actor, minute, points) order by s.actor
  on conflict (actor_id) do update set
    points = case when u.minute = excluded.minute then u.points + excluded.points
      when u.minute < excluded.minute then excluded.points else u.points end,
    minute = greatest(u.minute, excluded.minute)
  returning actor_id, minute, points`;

async function shareSpent(budget: Budget, { run, clock }: Sharing): Promise<void> {
  const spent = budget.unshared(clock());
  if (spent.length === 0) return;
  const columns = [
    spent.map(({ actor }) => actor),
    spent.map(({ minute }) => minute),
    spent.map(({ points }) => points),
  ];
  const rows = await run(addUp, columns);
  const totals: Spent[] = rows.map(([actor, minute, points]) => ({
    actor: String(actor),
    minute: new Date(String(minute)),
    points: Number(points),
  }));
  budget.share(spent, totals);
}
