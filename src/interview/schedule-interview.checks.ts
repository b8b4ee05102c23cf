import { IANAZone } from 'luxon';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
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

function timeFaults({ startsAt, endsAt, zone }: ScheduleInterview, now: Date): UserError[] {
  const length = endsAt.getTime() - startsAt.getTime();
  return [
    ...startBlockersOf(startsAt, now).map(({ message }) => invalid(message, 'startsAt')),
    ...(length > 0 ? [] : [invalid('Give an end that is after the start.', 'endsAt')]),
    ...(length > longestInHours * HOUR ? [invalid('An interview takes at most 8 hours.', 'endsAt')] : []),
    ...(IANAZone.isValidZone(zone) ? [] : [invalid('Give an IANA time zone, e.g. Europe/Berlin.', 'zone')]),
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
