import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import { lockTime, mustBeFree, type TimeSlot } from './booking.ts';
import { setDebtsDue } from './feedback-due.ts';
import { lockInterview, type LockedInterview, settleCase } from './interview-change.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import { actionBlockersOf, InterviewAction, mustBeUnblocked } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';
import type { ScheduleInitiator } from './interview.words.ts';
import { lengthFaults, startFaults, zoneFaults } from './schedule-interview.checks.ts';

/** For when an interview is set now, who asked for it and why. */
export interface RescheduleInterview {
  readonly interviewId: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Left out: as it was. */
  readonly zone?: string | null | undefined;
  readonly initiator: ScheduleInitiator;
  readonly reason: string;
}

/** Sets an interview for another time; its people, briefing and debts go with it, and all of them have to be free. */
export async function rescheduleInterview(context: Context, input: RescheduleInterview): Promise<Interview> {
  mustBeTime(input, context.now);
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    const { interview } = locked;
    mustBeUnblocked(actionBlockersOf(InterviewAction.RESCHEDULE, locked.facts, context.now));
    mustBeAnother(interview, input);
    await mustSuitAll(tx, interview, input);
    interview.setFor(input);
    interview.zone = input.zone ?? interview.zone;
    tx.persist(await newTime(tx, context, { interview, input }));
    await setDebtsDue(tx, locked);
    await settleCase(tx, context, locked);
    record(tx, context, changeOf(locked, input));
    return interview;
  });
}

function mustBeTime(input: RescheduleInterview, now: Date): void {
  const { startsAt, zone } = input;
  const zones = zone == null ? [] : zoneFaults(zone);
  const errors = [...startFaults(startsAt, now, 'startsAt'), ...lengthFaults(input, []), ...zones];
  if (errors.length > 0) throw new UserErrors(errors);
}

function mustBeAnother({ startsAt, endsAt }: Interview, wanted: TimeSlot): void {
  const isSame = startsAt.getTime() === wanted.startsAt.getTime() && endsAt.getTime() === wanted.endsAt.getTime();
  if (isSame) throw invalid('Give another time than the one it is set for.', 'startsAt');
}

async function mustSuitAll(tx: EntityManager, interview: Interview, { startsAt, endsAt }: TimeSlot): Promise<void> {
  const seats = await tx.find(InterviewParticipant, { interview, isActive: true });
  const booking = {
    candidate: { id: interview.candidate.id },
    userIds: seats.map(({ user }) => user.id),
    times: [{ startsAt, endsAt, path: [] }],
    userPath: () => ['startsAt'],
    interviewId: interview.id,
  };
  await lockTime(tx, booking);
  await mustBeFree(tx, booking);
}

interface NewTime {
  readonly interview: Interview;
  readonly input: RescheduleInterview;
}

async function newTime(tx: EntityManager, context: Context, { interview, input }: NewTime) {
  const number = 1 + (await tx.count(InterviewScheduleVersion, { interview }));
  const { initiator } = input;
  const scheduledBy = ref(User, context.viewer.id);
  return new InterviewScheduleVersion(context, interview, {
    number,
    initiator,
    reason: input.reason.trim(),
    scheduledBy,
  });
}

function changeOf({ interview }: LockedInterview, { initiator }: RescheduleInterview) {
  const changes = { initiator, startsAt: interview.startsAt.toISOString(), endsAt: interview.endsAt.toISOString() };
  return { action: 'interview.rescheduled', objectType: 'Interview', objectId: interview.id, changes };
}
