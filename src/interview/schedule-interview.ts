import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { addBusinessDays } from '../calendar/business-time.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { clockRulesOf, lockCase, setWaiting } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus, type VettingStage } from '../vetting/vetting-case.states.ts';
import { type Booking, lockTime, mustBeFree } from './booking.ts';
import { interviewFactsOf } from './interview-facts.ts';
import type { ChallengeKind } from './interview-kit.words.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import { Interview } from './interview.entity.ts';
import { type ParticipantRole, ScheduleInitiator } from './interview.words.ts';
import { KitVersion } from './kit-version.entity.ts';
import { seatBlockersOf } from './participant.blockers.ts';
import { mustBeInterview } from './schedule-interview.checks.ts';
import { seatFactsOf, type WantedSeat } from './seat-facts.ts';

/** Who shall take part, and as what. */
export interface ScheduledParticipant {
  readonly userId: string;
  readonly role: ParticipantRole;
  readonly isFeedbackRequired: boolean;
  /** Why they interview in a language that they are not qualified in. */
  readonly languageOverrideReason?: string | null | undefined;
}

/** An interview that was agreed with the candidate. */
export interface ScheduleInterview {
  readonly vettingCaseId: string;
  /** Of the case, as it was seen. */
  readonly version: number;
  /** At which the case has to stand. */
  readonly stage: VettingStage;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA zone in which the time was agreed. */
  readonly zone: string;
  readonly joinUrl?: string | null | undefined;
  readonly briefing?: string | null | undefined;
  readonly plannedChallenges?: readonly ChallengeKind[] | undefined;
  readonly participants: readonly ScheduledParticipant[];
}

/** Books an interview at the stage where the case stands: everybody is free, impartial and qualified, or it is refused. */
export async function scheduleInterview(context: Context, input: ScheduleInterview): Promise<Interview> {
  mustBeInterview(input, context.now);
  const caseId = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const seats = await Promise.all(input.participants.map((it, index) => seatOf(context, it, index)));
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, caseId, input.version);
    mustStandAt(vettingCase, input.stage);
    await mustBeBookable(tx, vettingCase, { seats, startsAt: input.startsAt, endsAt: input.endsAt });
    vettingCase.partRecorded();
    const interview = await book({ tx, context }, { vettingCase, seats, input });
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

interface Wanted extends Pick<Booking, 'startsAt' | 'endsAt'> {
  readonly seats: readonly WantedSeat[];
}

async function mustBeBookable(tx: EntityManager, vettingCase: VettingCase, wanted: Wanted): Promise<void> {
  const { seats, startsAt, endsAt } = wanted;
  const candidate = await vettingCase.candidate.loadOrFail();
  const booking = { candidate, userIds: seats.map(({ userId }) => userId), startsAt, endsAt };
  await lockTime(tx, booking);
  await mustBeFree(tx, booking);
  const facts = await seatFactsOf(tx, { vettingCase, candidate }, seats);
  const errors = facts.flatMap((it, index) => {
    const blockers = seatBlockersOf(it);
    const [first] = blockers;
    if (!first) return [];
    const path = ['participants', String(index), 'userId'];
    return [new UserError(UserErrorCode.BLOCKED, first.message, { path, blockers })];
  });
  if (errors.length > 0) throw new UserErrors(errors);
}

interface Writing {
  readonly tx: EntityManager;
  readonly context: Context;
}

interface Bookable {
  readonly vettingCase: VettingCase;
  readonly seats: readonly WantedSeat[];
  readonly input: ScheduleInterview;
}

async function book({ tx, context }: Writing, { vettingCase, seats, input }: Bookable): Promise<Interview> {
  const scheduledBy = ref(User, context.viewer.id);
  const interview = new Interview(context, vettingCase, {
    kitVersion: ref(await newestKit(tx, vettingCase)),
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    zone: input.zone,
    joinUrl: input.joinUrl ?? null,
    briefing: input.briefing?.trim() ?? null,
    plannedChallenges: [...(input.plannedChallenges ?? [])],
    scheduledBy,
  });
  const due = await feedbackDue(vettingCase, input.endsAt);
  const participants = seats.map(({ userId, role, isFeedbackRequired, languageOverrideReason }) => {
    const feedbackDueAt = isFeedbackRequired ? due : null;
    const facts = { user: ref(User, userId), role, feedbackDueAt, languageOverrideReason };
    return new InterviewParticipant(context, interview, facts);
  });
  const initiator = ScheduleInitiator.TEAM;
  const time = new InterviewScheduleVersion(context, interview, { number: 1, initiator, reason: null, scheduledBy });
  tx.persist([interview, ...participants, time]);
  record(tx, context, {
    action: 'interview.scheduled',
    objectType: 'Interview',
    objectId: interview.id,
    changes: { vettingCase: vettingCase.id, stage: interview.stage, participants: seats.map(({ userId }) => userId) },
  });
  return interview;
}

function newestKit(tx: EntityManager, { track, stage }: VettingCase): Promise<KitVersion> {
  const published = { kit: { track, stage }, publishedAt: { $ne: null } };
  return tx.findOneOrFail(KitVersion, published, { orderBy: { number: 'desc' } });
}

async function feedbackDue(vettingCase: VettingCase, endsAt: Date): Promise<Date> {
  const { calendar } = await clockRulesOf(vettingCase);
  const { scorecardDueBusinessDays } = await vettingCase.policy.loadOrFail();
  return addBusinessDays(calendar, endsAt, scorecardDueBusinessDays);
}
