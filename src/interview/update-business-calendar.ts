import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { BusinessCalendar, type CalendarFacts } from '../calendar/business-calendar.entity.ts';
import { calendarFaults } from '../calendar/business-calendar.faults.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, notAllowed, UserErrors } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole } from '../kernel/viewer.ts';
import { clockRulesOf } from '../vetting/move-case.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus } from '../vetting/vetting-case.states.ts';
import { VettingPolicy } from '../vetting/vetting-policy.entity.ts';
import { VettingTrack } from '../vetting/vetting-track.entity.ts';
import { feedbackDue } from './feedback-due.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { FeedbackState } from './interview.words.ts';

/** What changes about a calendar; what is left out stays. */
export type UpdateBusinessCalendar = {
  readonly [name in keyof CalendarFacts]?: CalendarFacts[name] | null | undefined;
} & { readonly businessCalendarId: string; readonly version: number };

/** A calendar that was changed, and how many running cases that moved. */
export interface CalendarUpdated {
  readonly calendar: BusinessCalendar;
  readonly movedCases: number;
}

/** Changes when work is done; running cases, and the scorecards owed on them, are due by the new hours from then on. */
export async function updateBusinessCalendar(
  context: Context,
  input: UpdateBusinessCalendar,
): Promise<CalendarUpdated> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent changes calendars.');
  }
  const id = await context.see('BusinessCalendar', input.businessCalendarId, 'businessCalendarId');
  return context.em.transactional(async (tx) => {
    // Before the cases: whoever opens or reopens one waits here, so that none begins to run unseen.
    const calendar = await tx.findOneOrFail(BusinessCalendar, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(calendar, input.version);
    const changes = restate(calendar, input);
    const moved = await countAnew(tx, calendar);
    record(tx, context, {
      action: 'businessCalendar.updated',
      objectType: 'BusinessCalendar',
      objectId: id,
      changes: { ...changes, ...moved },
    });
    return { calendar, movedCases: moved.movedCases };
  });
}

/** Gives what changed, by name. */
function restate(calendar: BusinessCalendar, input: UpdateBusinessCalendar): Readonly<Record<string, unknown>> {
  const before = calendar.facts();
  const names = Object.keys(before) as (keyof CalendarFacts)[]; // its own keys
  const given = Object.fromEntries(names.flatMap((name) => (input[name] == null ? [] : [[name, input[name]]])));
  const next = { ...before, ...given };
  const faults = calendarFaults(next);
  if (faults.length > 0) throw new UserErrors(faults);
  calendar.restate({ ...next, name: next.name.trim() });
  const after = calendar.facts();
  const changed = names.filter((name) => String(after[name]) !== String(before[name]));
  if (changed.length === 0) throw invalid('Give something to change.');
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]));
}

const running = { $in: [VettingCaseStatus.OPEN, VettingCaseStatus.ON_HOLD] };

interface Moved {
  readonly movedCases: number;
  readonly movedScorecards: number;
}

/** From nothing but what is on record of each case, as if the calendar had been so from the start. */
async function countAnew(tx: EntityManager, calendar: BusinessCalendar): Promise<Moved> {
  const tracks = await tx.find(VettingTrack, { calendar });
  // Kept in memory, so that no case asks for its own.
  await tx.find(VettingPolicy, { track: { $in: tracks } });
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const where = { track: { $in: tracks }, status: running };
  const cases = await tx.find(VettingCase, where, { lockMode, orderBy: { id: 'asc' } });
  let movedCases = 0;
  for (const vettingCase of cases) if (vettingCase.countAnew(await clockRulesOf(vettingCase))) movedCases += 1;
  const owed = { feedback: FeedbackState.OWED, vettingCase: where };
  let movedScorecards = 0;
  for (const seat of await tx.find(InterviewParticipant, owed, { orderBy: { id: 'asc' } })) {
    const due = await feedbackDue(await seat.vettingCase.loadOrFail(), seat.endsAt);
    if (due.getTime() !== seat.feedbackDueAt?.getTime()) movedScorecards += 1;
    seat.dueBy(due);
  }
  return { movedCases, movedScorecards };
}
