import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { lockInterview, settleCase } from './interview-change.ts';
import { actionBlockersOf, InterviewAction, mustBeUnblocked } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';

/** Which interview was held. */
export interface CompleteInterview {
  readonly interviewId: string;
  readonly version: number;
}

/** Records that an interview was held; not before its start, by who is in it or looks after the case. */
export async function completeInterview(context: Context, input: CompleteInterview): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    mustBeUnblocked(actionBlockersOf(InterviewAction.COMPLETE, locked.facts, context.now));
    locked.interview.complete(context.now);
    await settleCase(tx, context, locked);
    record(tx, context, { action: 'interview.completed', objectType: 'Interview', objectId: id });
    return locked.interview;
  });
}
