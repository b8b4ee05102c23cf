import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { addBusinessDays } from '../calendar/business-time.ts';
import type { Context } from '../kernel/context.ts';
import { clockRulesOf, moveCase } from '../vetting/move-case.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus, VettingMove } from '../vetting/vetting-case.states.ts';
import { WaitingOn } from '../vetting/vetting-case.waiting-on.ts';
import { cancelFutureInterviews, lockInterviews } from './cancel-future-interviews.ts';

const { CANDIDATE } = WaitingOn;

/** Ends every case that has waited on its candidate for longer than its policy allows (V9), each on its own; says which. */
export async function expireVettingCases(context: Context): Promise<readonly string[]> {
  const waiting = { status: VettingCaseStatus.OPEN, waitingOn: CANDIDATE };
  const cases = await context.em.fork({ clear: true }).find(VettingCase, waiting, { orderBy: { id: 'asc' } });
  const expired: string[] = [];
  for (const vettingCase of cases) {
    if ((await hasWaitedTooLong(vettingCase, context.now)) && (await expire(context, vettingCase.id))) {
      expired.push(vettingCase.id);
    }
  }
  return expired;
}

/** Looks again under the lock: the candidate may have answered in the meantime. */
function expire(context: Context, id: string): Promise<boolean> {
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const vettingCase = await tx.findOneOrFail(VettingCase, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { status, waitingOn, waitingSince } = vettingCase;
    const isWaiting = status === VettingCaseStatus.OPEN && waitingOn === CANDIDATE;
    if (!isWaiting || !(await hasWaitedTooLong(vettingCase, context.now))) return false;
    const cancelled = cancelFutureInterviews(context, await lockInterviews(tx, vettingCase));
    await moveCase(tx, context, { vettingCase, move: VettingMove.EXPIRE });
    record(tx, context, {
      action: 'vettingCase.expired',
      objectType: 'VettingCase',
      objectId: id,
      changes: { waitingSince: waitingSince.toISOString(), cancelledInterviews: cancelled },
    });
    return true;
  });
}

async function hasWaitedTooLong(vettingCase: VettingCase, now: Date): Promise<boolean> {
  const { expireAfterBusinessDays } = await vettingCase.policy.loadOrFail();
  const { calendar } = await clockRulesOf(vettingCase);
  return now > addBusinessDays(calendar, vettingCase.waitingSince, expireAfterBusinessDays);
}
