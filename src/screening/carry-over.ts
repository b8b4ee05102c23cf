import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { stillHolds } from './company-screening.blockers.ts';
import { dayAfter, dayOf, renewalDays } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningStatus } from './company-screening.states.ts';
import { ScreeningCheck } from './screening-check.entity.ts';
import { ScreeningCheckKind } from './screening.enums.ts';
import { loadCheckFacts } from './screening-facts.ts';

/**
 * Begins a renewal: what the round that was passed last rests on beyond its expiry, and beyond the days for renewing, is
 * taken over; the rest is done again, waived checks too. After a failed round everything is. Says what was taken over.
 */
export async function carryOver(
  tx: EntityManager,
  context: Context,
  round: CompanyScreening,
): Promise<readonly ScreeningCheckKind[]> {
  const holding = await holdingChecks(tx, context, round);
  for (const kind of Object.values(ScreeningCheckKind)) {
    const check = new ScreeningCheck(context, round, kind);
    const earlier = holding.find((it) => it.kind === kind);
    if (earlier) check.carryOver(earlier);
    tx.persist(check);
  }
  return holding.map(({ kind }) => kind);
}

async function holdingChecks(
  tx: EntityManager,
  { now }: Context,
  { company }: CompanyScreening,
): Promise<ScreeningCheck[]> {
  const decided = { $in: [ScreeningStatus.PASSED, ScreeningStatus.FAILED] };
  const last = await tx.findOne(CompanyScreening, { company, status: decided }, { orderBy: { number: 'desc' } });
  if (!last?.expiresAt || !last.closedAt) return [];
  const facts = (await loadCheckFacts(statementsIn(tx), [last.id])).get(last.id) ?? [];
  const [expiry, owed] = [dayOf(last.expiresAt), dayAfter(now, renewalDays)];
  const until = { decidedAt: last.closedAt, day: expiry > owed ? expiry : owed };
  const ids = facts.filter((check) => stillHolds(check, until)).map(({ id }) => id);
  return tx.find(ScreeningCheck, { id: { $in: ids } }, { orderBy: { position: 'asc' } });
}
