import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { Interview } from '../interview/interview.entity.ts';
import { InterviewStatus } from '../interview/interview.states.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import { notAllowed, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { isClosed } from '../vetting/vetting-case.states.ts';
import { Scorecard } from './scorecard.entity.ts';
import { ScorecardStatus } from './scorecard.states.ts';

/** Somebody's seat in an interview, with all that is locked to write from it. */
export interface Seat {
  readonly vettingCase: VettingCase;
  readonly interview: Interview;
  readonly participant: InterviewParticipant;
  /** The live one; null until a first draft is saved. */
  readonly scorecard: Scorecard | null;
}

/** Locks case, interview and scorecard, in that order, for the seat of a user who owes a scorecard; refuses all others. */
export async function lockOwnSeat(tx: EntityManager, userId: string, interviewId: string): Promise<Seat> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  // Not kept, so that what is read under the lock is what is written on.
  const at = await tx.findOneOrFail(Interview, interviewId, { disableIdentityMap: true });
  const vettingCase = await tx.findOneOrFail(VettingCase, at.vettingCase.id, { lockMode });
  const interview = await tx.findOneOrFail(Interview, interviewId, { lockMode });
  const participant = await tx.findOne(InterviewParticipant, { interview, user: userId, isActive: true });
  if (!participant) throw notAllowed('Only who takes part in the interview writes a scorecard of it.');
  const live = { participant, status: { $ne: ScorecardStatus.VOIDED } };
  const scorecard = await tx.findOne(Scorecard, live, { lockMode });
  const seat = { vettingCase, interview, participant, scorecard };
  mustOwe(seat);
  return seat;
}

function mustOwe({ vettingCase, interview, participant }: Seat): void {
  const { feedback } = participant;
  if (feedback === FeedbackState.NOT_REQUIRED || feedback === FeedbackState.EXCUSED) {
    throw notAllowed('No scorecard is expected of you for this interview.');
  }
  if (feedback === FeedbackState.SUBMITTED) throw tooLate('You have submitted your scorecard; it no longer changes.');
  if (feedback === FeedbackState.ENDED || vettingCase.stage !== interview.stage) {
    throw tooLate('This stage is decided. A draft of it stays with you and can no longer be submitted.');
  }
  if (isClosed(vettingCase.status)) {
    throw tooLate('The case was left. Scorecards can be written again once it is reopened.');
  }
  if (!writable.includes(interview.status))
    throw tooLate(`An interview that is ${interview.status} takes no scorecards.`);
}

const writable: readonly InterviewStatus[] = [
  InterviewStatus.PROPOSED,
  InterviewStatus.SCHEDULED,
  InterviewStatus.COMPLETED,
];

function tooLate(message: string): UserError {
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
