import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { Interview } from './interview.entity.ts';
import { timeTakingStatuses } from './interview.states.ts';

/** Whose time is taken, and when; `userIds` in the order of the input. */
export interface Booking {
  readonly candidate: Candidate;
  readonly userIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * Makes everybody else who books one of these people wait until this transaction ends, always in one order: without
 * it two bookings at once would wait for each other at the constraint, and one would be ended as a deadlock.
 * The locks are of the kind that leaves rows that only point to these people alone.
 */
export async function lockTime(tx: EntityManager, { candidate, userIds }: Booking): Promise<void> {
  await tx.execute('select 1 from candidate where id = ? for no key update', [candidate.id]);
  for (const id of [...userIds].sort()) {
    await tx.execute('select 1 from user_account where id = ? for no key update', [id]);
  }
}

/** Refuses a time at which one of them is in another interview, all of them at once. */
export async function mustBeFree(tx: EntityManager, booking: Booking): Promise<void> {
  const { candidate, userIds, startsAt, endsAt } = booking;
  const overlaps = { startsAt: { $lt: endsAt }, endsAt: { $gt: startsAt } };
  const taken = await tx.count(Interview, { candidate, status: { $in: [...timeTakingStatuses] }, ...overlaps });
  const seats = await tx.find(InterviewParticipant, { user: [...userIds], blocks: true, ...overlaps });
  const busy = userIds.flatMap((userId, index) => {
    return seats.some(({ user }) => user.id === userId)
      ? [clash(staffBusy, 'participants', String(index), 'userId')]
      : [];
  });
  const errors = [...(taken > 0 ? [clash(candidateBusy, 'startsAt')] : []), ...busy];
  if (errors.length > 0) throw new UserErrors(errors);
}

const candidateBusy = 'The candidate is in another interview at that time. Choose another time.';
const staffBusy = 'This person is in another interview at that time. Choose another time or somebody else.';

function clash(message: string, ...path: readonly string[]): UserError {
  return new UserError(UserErrorCode.CONFLICT, message, { path });
}
