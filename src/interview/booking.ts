import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { lockCandidate } from '../candidate/lock-candidate.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { timeTakingStatuses } from './interview.states.ts';

/** From when to when. */
export interface TimeSlot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A time that is asked for, and where in the input: empty for the time of the whole. */
export interface WantedTime extends TimeSlot {
  readonly path: readonly string[];
}

type Whose = Pick<Booking, 'candidate' | 'userIds'>;

/** Whose time is asked for, and when. */
export interface Booking {
  readonly candidate: Pick<Candidate, 'id'>;
  readonly userIds: readonly string[];
  readonly times: readonly WantedTime[];
  /** Where the input names the user of this index. */
  readonly userPath: (index: number) => readonly string[];
  /** Its own time does not stand in its way. */
  readonly interviewId?: string;
}

/**
 * Makes everybody else who books one of these people wait until this transaction ends, always in one order: without
 * it two bookings at once would wait for each other at the constraint, and one would be ended as a deadlock.
 * The locks are of the kind that leaves rows that only point to these people alone.
 */
export async function lockTime(tx: EntityManager, { candidate, userIds }: Whose): Promise<void> {
  await lockCandidate(tx, candidate);
  for (const id of [...userIds].sort()) {
    await tx.execute('select 1 from user_account where id = ? for no key update', [id]);
  }
}

/** Refuses times at which one of them is in another interview, be it proposed only, all of them at once. */
export async function mustBeFree(tx: EntityManager, booking: Booking): Promise<void> {
  const errors: UserError[] = [];
  const busy = new Set<string>();
  for (const time of booking.times) {
    if (await isCandidateBusy(tx, booking, time)) errors.push(clash(candidateBusy, [...time.path, 'startsAt']));
    for (const userId of await busyUsers(tx, booking, time)) busy.add(userId);
  }
  const paths = booking.userIds.flatMap((userId, index) => (busy.has(userId) ? [booking.userPath(index)] : []));
  const places = new Map(paths.map((path) => [path.join(), path]));
  errors.push(...[...places.values()].map((path) => clash(staffBusy, path)));
  if (errors.length > 0) throw new UserErrors(errors);
}

const candidateBusy = 'The candidate is in another interview at that time. Choose another time.';
const staffBusy = 'This person is in another interview at that time. Choose another time or somebody else.';

async function isCandidateBusy(tx: EntityManager, booking: Booking, { startsAt, endsAt }: TimeSlot): Promise<boolean> {
  const { candidate, interviewId = null } = booking;
  const values = [startsAt, endsAt, interviewId, candidate.id, timeTakingStatuses];
  return (await statementsIn(tx)(interviewsThen, values)).length > 0;
}

async function busyUsers(tx: EntityManager, booking: Booking, { startsAt, endsAt }: TimeSlot): Promise<string[]> {
  const { userIds, interviewId = null } = booking;
  const rows = await statementsIn(tx)(seatsThen, [startsAt, endsAt, interviewId, userIds]);
  return rows.map(([userId]) => String(userId));
}

const then = 'times && tstzrange($1::timestamptz, $2::timestamptz)';
const interviewsThen = `
  select id from interview
  where ${then} and id is distinct from $3::uuid and candidate_id = $4::uuid and status = any($5::text[])`;
const seatsThen = `
  select user_id from interview_participant
  where ${then} and interview_id is distinct from $3::uuid and user_id = any($4::uuid[]) and blocks`;

function clash(message: string, path: readonly string[]): UserError {
  return new UserError(UserErrorCode.CONFLICT, message, { path });
}
