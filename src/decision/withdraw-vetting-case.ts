import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { moveCase } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingMove } from '../vetting/vetting-case.states.ts';
import { cancelFutureInterviews } from './cancel-future-interviews.ts';
import { lockUnblocked } from './decide-stage.ts';
import type { LeavingParty } from './decision.enums.ts';
import { writtenIn } from './given-reasons.ts';
import { WithdrawalReason } from './decision.reasons.ts';
import { Withdrawal } from './withdrawal.entity.ts';

/** Which case, who left and why. */
export interface WithdrawVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly leftBy: LeavingParty;
  readonly reason: WithdrawalReason;
  readonly text?: string | null | undefined;
}

/** Ends a case because somebody left (V7); its interviews to come are called off, its debts sleep. */
export async function withdrawVettingCase(context: Context, input: WithdrawVettingCase): Promise<VettingCase> {
  const { leftBy, reason } = input;
  const text = writtenIn(input.text);
  if (reason === WithdrawalReason.OTHER && text === null) throw invalid('Say in words what OTHER stands for.', 'text');
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const move = { move: VettingMove.WITHDRAW, input: { leftBy, reason } } as const;
    const { vettingCase, interviews } = await lockUnblocked(tx, context, { id, version: input.version, move });
    const recordedBy = ref(User, context.viewer.id);
    tx.persist(new Withdrawal(context, vettingCase, { leftBy, reason, text, recordedBy }));
    const cancelled = cancelFutureInterviews(context, interviews);
    await moveCase(tx, context, { vettingCase, move: VettingMove.WITHDRAW, reason });
    record(tx, context, {
      action: 'vettingCase.withdrawn',
      objectType: 'VettingCase',
      objectId: id,
      changes: { leftBy, reason, cancelledInterviews: cancelled },
    });
    return vettingCase;
  });
}
