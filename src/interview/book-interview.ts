import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import type { TimeSlot, WantedTime } from './booking.ts';
import { feedbackDue } from './feedback-due.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import { InterviewSlot } from './interview-slot.entity.ts';
import { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { ScheduleInitiator } from './interview.words.ts';
import { KitVersion } from './kit-version.entity.ts';
import type { ScheduleInterview } from './schedule-interview.ts';
import type { WantedSeat } from './seat-facts.ts';

/** The transaction to write in, and for whom. */
export interface Writing {
  readonly tx: EntityManager;
  readonly context: Context;
}

/** What has been found bookable. */
export interface Bookable {
  readonly vettingCase: VettingCase;
  readonly seats: readonly WantedSeat[];
  /** The earliest first; one that is agreed, or several to choose from. */
  readonly times: readonly WantedTime[];
  readonly input: ScheduleInterview;
  readonly retryOf: Interview | null;
}

/** Writes an interview that was found bookable, agreed or proposed, with its people and times. */
export async function bookInterview({ tx, context }: Writing, wanted: Bookable): Promise<Interview> {
  const { vettingCase, seats, times } = wanted;
  const interview = await newInterview({ tx, context }, wanted);
  const due = await feedbackDue(vettingCase, interview.endsAt);
  const participants = seats.map(({ userId, role, isFeedbackRequired, languageOverrideReason }) => {
    const feedbackDueAt = isFeedbackRequired ? due : null;
    const facts = { user: ref(User, userId), role, feedbackDueAt, languageOverrideReason };
    return new InterviewParticipant(context, interview, facts);
  });
  const isAgreed = interview.status === InterviewStatus.SCHEDULED;
  const rows = isAgreed ? [firstTime(context, interview)] : slotsOf(context, interview, times);
  tx.persist([interview, ...participants, ...rows]);
  record(tx, context, {
    action: isAgreed ? 'interview.scheduled' : 'interview.proposed',
    objectType: 'Interview',
    objectId: interview.id,
    changes: { vettingCase: vettingCase.id, stage: interview.stage, participants: seats.map(({ userId }) => userId) },
  });
  return interview;
}

async function newInterview({ tx, context }: Writing, wanted: Bookable): Promise<Interview> {
  const { vettingCase, times, input, retryOf } = wanted;
  const [earliest] = times;
  if (!earliest) throw invalid('Give a time.', 'time');
  return new Interview(context, vettingCase, {
    status: times.length > 1 ? InterviewStatus.PROPOSED : InterviewStatus.SCHEDULED,
    retryOf: retryOf && ref(retryOf),
    kitVersion: ref(await newestKit(tx, vettingCase)),
    startsAt: earliest.startsAt,
    endsAt: earliest.endsAt,
    zone: input.zone,
    joinUrl: input.joinUrl ?? null,
    briefing: input.briefing?.trim() ?? null,
    plannedChallenges: [...(input.plannedChallenges ?? [])],
    scheduledBy: ref(User, context.viewer.id),
  });
}

function firstTime(context: Context, interview: Interview): InterviewScheduleVersion {
  const { scheduledBy } = interview;
  const facts = { number: 1, initiator: ScheduleInitiator.TEAM, reason: null, scheduledBy };
  return new InterviewScheduleVersion(context, interview, facts);
}

function slotsOf(context: Context, interview: Interview, times: readonly TimeSlot[]): InterviewSlot[] {
  return times.map(({ startsAt, endsAt }, index) => {
    return new InterviewSlot(context, interview, { number: index + 1, startsAt, endsAt });
  });
}

function newestKit(tx: EntityManager, { track, stage }: VettingCase): Promise<KitVersion> {
  const published = { kit: { track, stage }, publishedAt: { $ne: null } };
  return tx.findOneOrFail(KitVersion, published, { orderBy: { number: 'desc' } });
}
