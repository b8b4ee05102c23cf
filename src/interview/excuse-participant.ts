import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { countChange, lockInterview, settleCase } from './interview-change.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { mustBeUnblocked, staffingBlockersOf } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { FeedbackState } from './interview.words.ts';
import { mustBeAnothers, seatOf } from './seat-of.ts';

/** Of whom no feedback is expected any more, and why. */
export interface ExcuseParticipant {
  readonly interviewId: string;
  readonly version: number;
  readonly participantId: string;
  readonly reason: string;
}

/** Lets a participant off their feedback; an interview of which all that is owed has come in is completed with it. */
export async function excuseParticipant(context: Context, input: ExcuseParticipant): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  const seatId = await context.see('InterviewParticipant', input.participantId, 'participantId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    const { interview, facts } = locked;
    // What was held still owes feedback; anything else that takes time does too.
    if (facts.status !== InterviewStatus.COMPLETED) mustBeUnblocked(staffingBlockersOf(facts));
    const seat = await seatOf(tx, { interviewId: id, seatId });
    mustOwe(seat);
    mustBeAnothers(seat, context.viewer.id);
    seat.excuse(input.reason.trim());
    await countChange(tx, interview, input.version);
    await completeIfAllIn(tx, context, interview);
    locked.vettingCase.partRecorded();
    await settleCase(tx, context, locked);
    const changes = { participant: seatId };
    record(tx, context, { action: 'interview.participantExcused', objectType: 'Interview', objectId: id, changes });
    return interview;
  });
}

function mustOwe({ isActive, feedback }: InterviewParticipant): void {
  if (isActive && feedback === FeedbackState.OWED) return;
  const message = 'No feedback is owed by this participant. Look at the participants again.';
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message, { path: ['participantId'] });
}

/** Completes an interview that only waited for the feedback that nobody expects now; without any it is not known to be held. */
async function completeIfAllIn(tx: EntityManager, context: Context, interview: Interview): Promise<void> {
  if (interview.status !== InterviewStatus.SCHEDULED) return;
  const seats = await tx.find(InterviewParticipant, { interview });
  const isAnyOwed = seats.some(({ isActive, feedback }) => isActive && feedback === FeedbackState.OWED);
  const isAnyIn = seats.some(({ feedback }) => feedback === FeedbackState.SUBMITTED);
  if (isAnyIn && !isAnyOwed) interview.complete(context.now);
}
