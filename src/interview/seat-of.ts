import type { EntityManager } from '@mikro-orm/postgresql';
import { notAllowed, notFound } from '../kernel/user-error.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { FeedbackState } from './interview.words.ts';

/** A seat of a locked interview, by its uuid; one of another interview is not found. */
export async function seatOf(
  tx: EntityManager,
  { interviewId, seatId }: { readonly interviewId: string; readonly seatId: string },
): Promise<InterviewParticipant> {
  const seat = await tx.findOne(InterviewParticipant, { id: seatId, interview: interviewId });
  if (!seat) throw notFound('participant of this interview', 'participantId');
  return seat;
}

/** Refuses who would end a debt of their own: with it would end that they are blind to what others handed in. */
export function mustBeAnothers({ user, feedback }: InterviewParticipant, viewerId: string): void {
  if (user.id !== viewerId || feedback !== FeedbackState.OWED) return;
  throw notAllowed('Nobody lets themselves off. Ask a colleague.');
}
