import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { CompanyMove } from '../company/company.states.ts';
import { moveCompany } from '../company/move-company.ts';
import type { Context } from '../kernel/context.ts';
import { lapsesAt } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningKind, ScreeningStatus } from './company-screening.states.ts';
import { lockCompanyOf } from './screening-change.ts';

/** Ends every round of which nothing came in for thirty days, each on its own; says which. A company in renewal stays. */
export async function lapseCompanyScreenings(context: Context): Promise<readonly string[]> {
  const open = { status: ScreeningStatus.IN_PROGRESS };
  const rounds = await context.em.fork({ clear: true }).find(CompanyScreening, open, { orderBy: { id: 'asc' } });
  const lapsed: string[] = [];
  for (const round of rounds) {
    if (isForgotten(round, context.now) && (await lapse(context, round.id))) lapsed.push(round.id);
  }
  return lapsed;
}

/** Looks again under the lock: something may have come in in the meantime. */
function lapse(context: Context, id: string): Promise<boolean> {
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const company = await lockCompanyOf(tx, id);
    const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
    const round = await tx.findOneOrFail(CompanyScreening, id, locked);
    if (!isForgotten(round, context.now)) return false;
    round.close(ScreeningStatus.LAPSED, { at: context.now });
    await tx.flush();
    if (round.kind === ScreeningKind.INITIAL) {
      moveCompany(tx, context, { company, move: CompanyMove.LAPSE, screeningId: id });
    }
    record(tx, context, {
      action: 'companyScreening.lapsed',
      objectType: 'CompanyScreening',
      objectId: id,
      changes: { company: company.id, lastActivityAt: round.lastActivityAt.toISOString() },
    });
    return true;
  });
}

function isForgotten({ status, lastActivityAt }: CompanyScreening, now: Date): boolean {
  return status === ScreeningStatus.IN_PROGRESS && now >= lapsesAt(lastActivityAt);
}
