import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/user-error.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';

/** A seat of a locked interview, by its uuid; one of another interview is not found. */
export async function seatOf(
  tx: EntityManager,
  { interviewId, seatId }: { readonly interviewId: string; readonly seatId: string },
): Promise<InterviewParticipant> {
  const seat = await tx.findOne(InterviewParticipant, { id: seatId, interview: interviewId });
  if (!seat) throw notFound('participant of this interview', 'participantId');
  return seat;
}
