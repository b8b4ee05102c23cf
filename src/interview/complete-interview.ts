import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { setWaiting } from '../vetting/move-case.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus } from '../vetting/vetting-case.states.ts';
import { interviewFactsOf } from './interview-facts.ts';
import { Interview } from './interview.entity.ts';
import { InterviewBlocker, interviewBlockersOf, InterviewStatus } from './interview.states.ts';

/** Which interview was held. */
export interface CompleteInterview {
  readonly interviewId: string;
  readonly version: number;
}

/** Records that an interview was held; not before its start, by who is in it or looks after the case. */
export async function completeInterview(context: Context, input: CompleteInterview): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const { vettingCase, interview } = await lockInterview(tx, id);
    mustBeCurrent(interview, input.version);
    mustHaveStarted(interview, context.now);
    interview.complete(context.now);
    if (vettingCase.status === VettingCaseStatus.OPEN && vettingCase.stage === interview.stage) {
      await setWaiting(context, vettingCase, { interviews: await interviewFactsOf(tx, vettingCase) });
    }
    record(tx, context, { action: 'interview.completed', objectType: 'Interview', objectId: id });
    return interview;
  });
}

/** An interview and its case, locked case first as everywhere. */
async function lockInterview(tx: EntityManager, id: string) {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  // Not kept, so that what is read under the lock is what is written on.
  const at = await tx.findOneOrFail(Interview, id, { disableIdentityMap: true });
  const vettingCase = await tx.findOneOrFail(VettingCase, at.vettingCase.id, { lockMode });
  return { vettingCase, interview: await tx.findOneOrFail(Interview, id, { lockMode }) };
}

function mustHaveStarted({ status, startsAt }: Interview, now: Date): void {
  const facts = { status, startsAt, submittedScorecards: 0 };
  const blockers = interviewBlockersOf(InterviewStatus.COMPLETED, facts, now);
  const [first] = blockers;
  if (!first) return;
  const isState = first.code === InterviewBlocker.NOT_FROM_HERE.valueOf();
  throw new UserError(isState ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED, first.message, { blockers });
}
