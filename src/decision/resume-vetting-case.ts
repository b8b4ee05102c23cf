import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { moveCase } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingMove } from '../vetting/vetting-case.states.ts';
import { lockUnblocked } from './decide-stage.ts';
import { stageFactsOf } from './stage-facts.ts';

/** Which case to take up again, and why now. */
export interface ResumeVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a case up again after a hold (V8): its clock goes on with what was left. */
export async function resumeVettingCase(context: Context, input: ResumeVettingCase): Promise<VettingCase> {
  const { version, reason } = input;
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const move = { move: VettingMove.RESUME, input: { reason } } as const;
    const { vettingCase } = await lockUnblocked(tx, context, { id, version, move });
    const facts = await stageFactsOf(tx, vettingCase);
    await moveCase(tx, context, { vettingCase, move: VettingMove.RESUME, reason: reason.trim(), facts });
    record(tx, context, { action: 'vettingCase.resumed', objectType: 'VettingCase', objectId: id });
    return vettingCase;
  });
}
