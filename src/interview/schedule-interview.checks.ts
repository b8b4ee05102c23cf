import { IANAZone } from 'luxon';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import type { TimeSlot, WantedTime } from './booking.ts';
import { startBlockersOf } from './interview.states.ts';
import { ParticipantRole } from './interview.words.ts';
import type { ScheduleInterview } from './schedule-interview.ts';

const longestInHours = 8;
const HOUR = 3_600_000;

/** Refuses what cannot be an interview whatever else is on record, everything at once. */
export function mustBeInterview(input: ScheduleInterview, now: Date): void {
  const errors = [...timeFaults(input, now), ...challengeFaults(input), ...participantFaults(input)];
  if (errors.length > 0) throw new UserErrors(errors);
}

/** The times asked for, the earliest first: one that is agreed, or several to choose from. */
export function timesOf({ time: { agreed, offered = [] } }: ScheduleInterview): readonly WantedTime[] {
  if (agreed) return [{ ...agreed, path: ['time', 'agreed'] }];
  const times = offered.map((time, index) => ({ ...time, path: ['time', 'offered', String(index)] }));
  return times.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

/** Why nobody is held to have met at that start; `path` is where the input gives it. */
export function startFaults(startsAt: Date, now: Date, ...path: readonly string[]): UserError[] {
  return startBlockersOf(startsAt, now).map(({ message }) => invalid(message, ...path));
}

/** Why a time is none in which an interview could be held; `path` leads to it. */
export function lengthFaults({ startsAt, endsAt }: TimeSlot, path: readonly string[]): UserError[] {
  const length = endsAt.getTime() - startsAt.getTime();
  return [
    ...(length > 0 ? [] : [invalid('Give an end that is after the start.', ...path, 'endsAt')]),
    ...(length > longestInHours * HOUR ? [invalid('An interview takes at most 8 hours.', ...path, 'endsAt')] : []),
  ];
}

/** Why a text is no zone in which a time was agreed. */
export function zoneFaults(zone: string): UserError[] {
  return IANAZone.isValidZone(zone) ? [] : [invalid('Give an IANA time zone, e.g. Europe/Berlin.', 'zone')];
}

function timeFaults(input: ScheduleInterview, now: Date): UserError[] {
  const times = timesOf(input);
  const lengths = times.flatMap((time) => lengthFaults(time, time.path));
  const starts = input.time.agreed
    ? times.flatMap(({ startsAt, path }) => startFaults(startsAt, now, ...path, 'startsAt'))
    : offerFaults(times, now);
  return [...starts, ...lengths, ...zoneFaults(input.zone)];
}

/** Nobody chooses a time that has gone by, and one that overlaps another offers nothing. */
function offerFaults(times: readonly WantedTime[], now: Date): UserError[] {
  const isFew = times.length < 2;
  return [
    ...(isFew ? [invalid('Offer two to five times, or book the one that was agreed.', 'time', 'offered')] : []),
    ...times.flatMap(({ startsAt, path }, index) => {
      const before = times[index - 1];
      return [
        ...(startsAt > now ? [] : [invalid('Offer times that are still to come.', ...path, 'startsAt')]),
        ...(before && before.endsAt > startsAt
          ? [invalid('This time overlaps another that is offered.', ...path, 'startsAt')]
          : []),
      ];
    }),
  ];
}

function challengeFaults({ stage, plannedChallenges = [] }: ScheduleInterview): UserError[] {
  const isTwice = new Set(plannedChallenges).size < plannedChallenges.length;
  const isMisplaced = plannedChallenges.length > 0 && stage !== VettingStage.TECHNICAL_INTERVIEW;
  return [
    ...(isTwice ? [invalid('Name each challenge once.', 'plannedChallenges')] : []),
    ...(isMisplaced ? [invalid('Challenges belong to technical interviews.', 'plannedChallenges')] : []),
  ];
}

function participantFaults({ participants }: ScheduleInterview): UserError[] {
  const ids = participants.map(({ userId }) => userId);
  const isLed = participants.some(
    ({ role, isFeedbackRequired }) => role === ParticipantRole.LEAD && isFeedbackRequired,
  );
  return [
    ...(isLed ? [] : [invalid('Name a lead whose feedback is required.', 'participants')]),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [invalid('This person was named before. Name each once.', 'participants', String(index), 'userId')]
        : [],
    ),
  ];
}
