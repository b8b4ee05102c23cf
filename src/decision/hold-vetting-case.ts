import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { moveCase } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingMove } from '../vetting/vetting-case.states.ts';
import { cancelFutureInterviews } from './cancel-future-interviews.ts';
import { lockUnblocked } from './decide-stage.ts';
import { stageFactsOf } from './stage-facts.ts';

/** Which case to set aside, why and until when. */
export interface HoldVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly reason: string;
  readonly until: Date;
}

/** Sets a case aside (V8): its clock stands, interviews before it goes on are called off, scorecards of held ones stay owed. */
export async function holdVettingCase(context: Context, input: HoldVettingCase): Promise<VettingCase> {
  const { version, reason, until } = input;
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const move = { move: VettingMove.HOLD, input: { reason, isUntilAhead: until > context.now } } as const;
    const { vettingCase, interviews } = await lockUnblocked(tx, context, { id, version, move });
    const cancelled = cancelFutureInterviews(context, interviews, until);
    const facts = await stageFactsOf(tx, vettingCase);
    await moveCase(tx, context, { vettingCase, move: VettingMove.HOLD, reason: reason.trim(), until, facts });
    record(tx, context, {
      action: 'vettingCase.held',
      objectType: 'VettingCase',
      objectId: id,
      changes: { until: until.toISOString(), cancelledInterviews: cancelled },
    });
    return vettingCase;
  });
}
