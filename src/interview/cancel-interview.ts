import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { lockInterview, settleCase } from './interview-change.ts';
import { actionBlockersOf, InterviewAction, mustBeUnblocked } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';

/** Which interview is called off, and why. */
export interface CancelInterview {
  readonly interviewId: string;
  readonly version: number;
  readonly reason: string;
}

/** Calls an interview off: its time comes free and its debts end; not once somebody has handed in what they saw in it. */
export async function cancelInterview(context: Context, input: CancelInterview): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    mustBeUnblocked(actionBlockersOf(InterviewAction.CANCEL, locked.facts, context.now));
    locked.interview.cancel(input.reason.trim());
    locked.vettingCase.partRecorded();
    await settleCase(tx, context, locked);
    record(tx, context, { action: 'interview.cancelled', objectType: 'Interview', objectId: id });
    return locked.interview;
  });
}
