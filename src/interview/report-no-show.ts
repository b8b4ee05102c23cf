import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { lockInterview, settleCase } from './interview-change.ts';
import { actionBlockersOf, InterviewAction, mustBeUnblocked } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';
import type { NoShowSide } from './interview.states.ts';

/** Who did not come to which interview. */
export interface ReportNoShow {
  readonly interviewId: string;
  readonly version: number;
  readonly side: NoShowSide;
  readonly note?: string | null | undefined;
}

/** Records that somebody did not come, not before the start: debts end, and the case waits on who has to go on. */
export async function reportNoShow(context: Context, input: ReportNoShow): Promise<Interview> {
  const { side } = input;
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    mustBeUnblocked(actionBlockersOf(InterviewAction.REPORT_NO_SHOW, locked.facts, context.now));
    locked.interview.missBy(side, input.note?.trim() ?? null);
    locked.vettingCase.partRecorded();
    await settleCase(tx, context, locked);
    record(tx, context, { action: 'interview.missed', objectType: 'Interview', objectId: id, changes: { side } });
    return locked.interview;
  });
}
