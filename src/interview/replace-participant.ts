import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { lockTime, mustBeFree, type WantedTime } from './booking.ts';
import { feedbackDue } from './feedback-due.ts';
import { countChange, lockInterview, type LockedInterview, settleCase } from './interview-change.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { InterviewSlot } from './interview-slot.entity.ts';
import { mustBeUnblocked, staffingBlockersOf } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { FeedbackState } from './interview.words.ts';
import { seatBlockersOf } from './participant.blockers.ts';
import { seatFactsOf, type WantedSeat } from './seat-facts.ts';
import { mustBeAnothers, seatOf } from './seat-of.ts';

/** Whose place in an interview somebody takes, and why. */
export interface ReplaceParticipant {
  readonly interviewId: string;
  readonly version: number;
  /** The seat that is given up, or was when its holder declared a conflict. */
  readonly participantId: string;
  /** Who takes it. */
  readonly userId: string;
  readonly languageOverrideReason?: string | null | undefined;
  readonly reason: string;
}

/** Gives somebody's seat to somebody else, in the same role and with the same duty: they are free, impartial, qualified. */
export async function replaceParticipant(context: Context, input: ReplaceParticipant): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  const seatId = await context.see('InterviewParticipant', input.participantId, 'participantId');
  const userId = await context.see('User', input.userId, 'userId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    mustBeUnblocked(staffingBlockersOf(locked.facts));
    const old = await seatOf(tx, { interviewId: id, seatId });
    await mustBeGivenUp(tx, old);
    mustBeAnothers(old, context.viewer.id);
    const seat = wantedSeat(old, userId, input);
    await mustFit(tx, locked, seat);
    if (old.isActive) old.leave(input.reason.trim());
    await tx.flush();
    await take(tx, context, { ...locked, old, seat });
    await countChange(tx, locked.interview, input.version);
    locked.vettingCase.partRecorded();
    await settleCase(tx, context, locked);
    const changes = { participant: seatId, replacedBy: userId };
    record(tx, context, { action: 'interview.participantReplaced', objectType: 'Interview', objectId: id, changes });
    return locked.interview;
  });
}

async function mustBeGivenUp(tx: EntityManager, old: InterviewParticipant): Promise<void> {
  const isTaken = !old.isActive && (await tx.count(InterviewParticipant, { replaces: old })) > 0;
  if (old.feedback !== FeedbackState.SUBMITTED && !isTaken) return;
  const message = isTaken
    ? 'Somebody has taken this place already. Replace them instead.'
    : 'This participant has handed in their feedback and stays.';
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message, { path: ['participantId'] });
}

function wantedSeat(old: InterviewParticipant, userId: string, input: ReplaceParticipant): WantedSeat {
  const reason = input.languageOverrideReason?.trim() ?? '';
  return {
    userId,
    role: old.role,
    isFeedbackRequired: old.feedback !== FeedbackState.NOT_REQUIRED,
    languageOverrideReason: reason === '' ? null : reason,
  };
}

async function mustFit(tx: EntityManager, { vettingCase, interview }: LockedInterview, seat: WantedSeat) {
  const path = ['userId'];
  const { userId } = seat;
  if ((await tx.count(InterviewParticipant, { interview, user: userId, isActive: true })) > 0) {
    throw new UserError(UserErrorCode.DUPLICATE, 'This person takes part already. Choose somebody else.', { path });
  }
  const candidate = await vettingCase.candidate.loadOrFail();
  const times = await timesOf(tx, interview);
  const booking = { candidate, userIds: [userId], times, userPath: () => path, interviewId: interview.id };
  await lockTime(tx, booking);
  await mustBeFree(tx, booking);
  const [facts] = await seatFactsOf(tx, { vettingCase, candidate }, [seat]);
  const blockers = facts ? seatBlockersOf(facts) : [];
  const [first] = blockers;
  if (first) throw new UserError(UserErrorCode.BLOCKED, first.message, { path, blockers });
}

/** All that are offered while it is proposed, then the one that was agreed. */
async function timesOf(tx: EntityManager, interview: Interview): Promise<readonly WantedTime[]> {
  const isProposed = interview.status === InterviewStatus.PROPOSED;
  const times = isProposed ? await tx.find(InterviewSlot, { interview }) : [interview];
  return times.map(({ startsAt, endsAt }) => ({ startsAt, endsAt, path: [] }));
}

interface Taking extends LockedInterview {
  readonly old: InterviewParticipant;
  readonly seat: WantedSeat;
}

/** A seat of the interview that they had before and left is theirs again: nobody has two. */
async function take(tx: EntityManager, context: Context, { vettingCase, interview, old, seat }: Taking): Promise<void> {
  const { role, languageOverrideReason } = seat;
  const feedbackDueAt = seat.isFeedbackRequired ? await feedbackDue(vettingCase, interview.endsAt) : null;
  const facts = { role, feedbackDueAt, languageOverrideReason, replaces: ref(old) };
  const left = await tx.findOne(InterviewParticipant, { interview, user: seat.userId });
  if (left) {
    // Whoever had taken it has lost it to them again, and it may be given up once more.
    for (const seat of await tx.find(InterviewParticipant, { replaces: left })) seat.replaces = null;
    left.comeBack(facts);
  } else tx.persist(new InterviewParticipant(context, interview, { user: ref(User, seat.userId), ...facts }));
}
