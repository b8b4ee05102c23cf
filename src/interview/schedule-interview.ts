import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { invalid, UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { lockCase, setWaiting } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus, type VettingStage } from '../vetting/vetting-case.states.ts';
import { bookInterview } from './book-interview.ts';
import { type Booking, lockTime, mustBeFree, type TimeSlot } from './booking.ts';
import { interviewFactsOf } from './interview-facts.ts';
import type { ChallengeKind } from './interview-kit.words.ts';
import { Interview } from './interview.entity.ts';
import { noShowStatus } from './interview.states.ts';
import type { ParticipantRole } from './interview.words.ts';
import { seatBlockersOf } from './participant.blockers.ts';
import { mustBeInterview, timesOf } from './schedule-interview.checks.ts';
import { seatFactsOf, type WantedSeat } from './seat-facts.ts';

/** Who shall take part, and as what. */
export interface ScheduledParticipant {
  readonly userId: string;
  readonly role: ParticipantRole;
  readonly isFeedbackRequired: boolean;
  /** Why they interview in a language that they are not qualified in. */
  readonly languageOverrideReason?: string | null | undefined;
}

/** An interview that was agreed with the candidate, or that they are offered times for. */
export interface ScheduleInterview {
  readonly vettingCaseId: string;
  /** Of the case, as it was seen. */
  readonly version: number;
  /** At which the case has to stand. */
  readonly stage: VettingStage;
  /** The one that was agreed, or those that the candidate may choose from. */
  readonly time: { readonly agreed?: TimeSlot; readonly offered?: readonly TimeSlot[] };
  /** Interview to which somebody did not come and that this repeats. */
  readonly retryOfId?: string | null | undefined;
  /** IANA zone in which the time was agreed. */
  readonly zone: string;
  readonly joinUrl?: string | null | undefined;
  readonly briefing?: string | null | undefined;
  readonly plannedChallenges?: readonly ChallengeKind[] | undefined;
  readonly participants: readonly ScheduledParticipant[];
}

/**
 * Books an interview at the stage where the case stands, or proposes times for one, which take everybody's time alike:
 * everybody is free, impartial and qualified, or it is refused.
 */
export async function scheduleInterview(context: Context, input: ScheduleInterview): Promise<Interview> {
  mustBeInterview(input, context.now);
  const caseId = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const seats = await Promise.all(input.participants.map((it, index) => seatOf(context, it, index)));
  const missedId = input.retryOfId == null ? null : await context.see('Interview', input.retryOfId, 'retryOfId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, caseId, input.version);
    mustStandAt(vettingCase, input.stage);
    const retryOf = missedId === null ? null : await missed(tx, vettingCase, missedId);
    const times = timesOf(input);
    await mustBeBookable(tx, vettingCase, { seats, times });
    vettingCase.partRecorded();
    const interview = await bookInterview({ tx, context }, { vettingCase, seats, times, input, retryOf });
    await setWaiting(context, vettingCase, { interviews: await interviewFactsOf(tx, vettingCase) });
    return interview;
  });
}

async function seatOf(context: Context, wanted: ScheduledParticipant, index: number): Promise<WantedSeat> {
  const { role, isFeedbackRequired } = wanted;
  const userId = await context.see('User', wanted.userId, 'participants', String(index), 'userId');
  // Blanks are no reason.
  const reason = wanted.languageOverrideReason?.trim() ?? '';
  return { userId, role, isFeedbackRequired, languageOverrideReason: reason === '' ? null : reason };
}

function mustStandAt({ status, stage }: VettingCase, wanted: VettingStage): void {
  if (status === VettingCaseStatus.OPEN && stage === wanted && interviewStages.has(stage)) return;
  const message = `The case is ${status} at ${stage}. Interviews are booked for the stage at which an open case stands.`;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message, { path: ['stage'] });
}

const interviewStages: ReadonlySet<string> = new Set(['SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW']);

async function missed(tx: EntityManager, vettingCase: VettingCase, id: string): Promise<Interview> {
  const { stage } = vettingCase;
  const status = { $in: Object.values(noShowStatus) };
  const interview = await tx.findOne(Interview, { id, vettingCase, stage, status });
  if (interview) return interview;
  throw invalid('Name an interview of this case and stage to which somebody did not come.', 'retryOfId');
}

interface Wanted extends Pick<Booking, 'times'> {
  readonly seats: readonly WantedSeat[];
}

async function mustBeBookable(tx: EntityManager, vettingCase: VettingCase, wanted: Wanted): Promise<void> {
  const { seats, times } = wanted;
  const candidate = await vettingCase.candidate.loadOrFail();
  const userIds = seats.map(({ userId }) => userId);
  const booking = { candidate, userIds, times, userPath: seatPath };
  await lockTime(tx, booking);
  await mustBeFree(tx, booking);
  const facts = await seatFactsOf(tx, { vettingCase, candidate }, seats);
  const errors = facts.flatMap((it, index) => {
    const blockers = seatBlockersOf(it);
    const [first] = blockers;
    if (!first) return [];
    return [new UserError(UserErrorCode.BLOCKED, first.message, { path: seatPath(index), blockers })];
  });
  if (errors.length > 0) throw new UserErrors(errors);
}

function seatPath(index: number): readonly string[] {
  return ['participants', String(index), 'userId'];
}
