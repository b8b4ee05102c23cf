import { addBusinessMinutes, businessMinutesBetween, minutesPerBusinessDay } from '../calendar/business-time.ts';
import type { BusinessCalendarRules } from '../calendar/business-time.ts';
import { isClosed, VettingCaseStatus, vettingStages, type VettingStage } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';

/** How a running case stands against its deadline. */
export enum SlaState {
  ON_TIME = 'ON_TIME',
  AT_RISK = 'AT_RISK',
  OVERDUE = 'OVERDUE',
}

/** A time in which the clock stood; `until` is null while it still does. */
export interface ClockPause {
  readonly from: Date;
  readonly until: Date | null;
}

/** All that the clock of a case is computed from. */
export interface ClockFacts {
  readonly calendar: BusinessCalendarRules;
  /** Business days of each stage in order, from the policy: 1, 1, 2, 1. */
  readonly stageBudgets: readonly number[];
  readonly receivedAt: Date;
  readonly status: VettingCaseStatus;
  readonly stage: VettingStage;
  /** In any order, overlapping or not: together they count once. */
  readonly pauses: readonly ClockPause[];
}

/** What a row stores of its clock: the first two while it runs, the next two while it stands, the last when closed. */
export interface StoredClock {
  readonly deadline: Date | null;
  readonly stageDueAt: Date | null;
  /** The state at the moment the clock was stopped. */
  readonly pausedSlaState: SlaState | null;
  /** Whole business minutes left when the clock was stopped; negative when overdue. */
  readonly minutesLeft: number | null;
  readonly metDeadline: boolean | null;
}

/** What decides whether the clock stands. */
export interface ClockStop {
  readonly status: VettingCaseStatus;
  readonly waitingOn: WaitingOn | null;
}

/**
 * The pauses of a case after an operation has set its status and whom it waits on: opens one when the clock has to stop,
 * ends it when it has to run, else leaves them as they are. A closed case keeps a pause open, so that one that is
 * reopened resumes with what was left.
 *
 * Every operation does the same: set status, stage and `waitingOn`, then `pausesAfter`, then store what `clockOf` says.
 * Opening starts with no pauses; a hold, a resume, a move and a close differ in nothing but the state they set.
 */
export function pausesAfter(pauses: readonly ClockPause[], stop: ClockStop, now: Date): readonly ClockPause[] {
  const isStopped = pauses.some(isOpenEnded);
  const mustStop = stop.status !== VettingCaseStatus.OPEN || stop.waitingOn === WaitingOn.CANDIDATE;
  if (mustStop === isStopped) return pauses;
  return mustStop
    ? [...pauses, { from: now, until: null }]
    : pauses.map((pause) => (isOpenEnded(pause) ? { from: pause.from, until: now } : pause));
}

/** The clock of a case as its row stores it, from nothing but facts: the same facts always give the same clock. */
export function clockOf(facts: ClockFacts): StoredClock {
  const runs = runsOf(facts);
  const due = {
    deadline: instantAt(facts, runs, budgetOf(facts)),
    stageDueAt: instantAt(facts, runs, dueAfter(facts)),
  };
  const end = runs.length === 0 ? facts.receivedAt : runs.at(-1)?.until;
  if (!end) return { ...stopped, ...due };
  const state = stateAt(due, end);
  if (isClosed(facts.status)) return { ...stopped, metDeadline: state !== SlaState.OVERDUE };
  return {
    ...stopped,
    pausedSlaState: state,
    minutesLeft: Math.floor((budgetOf(facts) - ranFor(facts, runs)) / MINUTE),
  };
}

/** Business minutes for which the clock of a case has run until it stopped, or until now while it runs. */
export function minutesRun(facts: Pick<ClockFacts, 'calendar' | 'receivedAt' | 'pauses'>, now: Date): number {
  const runs = runsOf(facts).map(({ from, until }) => ({ from, until: until ?? (now > from ? now : from) }));
  return ranFor(facts, runs) / MINUTE;
}

/** How a case stands at this moment by what its row stores; null once it is closed. */
export function slaStateAt(clock: StoredClock, now: Date): SlaState | null {
  if (clock.metDeadline !== null) return null;
  return clock.pausedSlaState ?? stateAt(clock, now);
}

/** Whole business minutes to the deadline at this moment, negative when overdue; null once the case is closed. */
export function minutesLeftAt(clock: StoredClock, calendar: BusinessCalendarRules, now: Date): number | null {
  if (clock.deadline === null) return clock.minutesLeft;
  return Math.floor(businessMinutesBetween(calendar, now, clock.deadline));
}

/** A time in which the clock runs; `until` is null for the last one of a running clock. */
interface Run {
  readonly from: Date;
  readonly until: Date | null;
}

const MINUTE = 60_000;
const stopped = { deadline: null, stageDueAt: null, pausedSlaState: null, minutesLeft: null, metDeadline: null };

function isOpenEnded(pause: ClockPause): boolean {
  return pause.until === null;
}

function stateAt({ deadline, stageDueAt }: Pick<StoredClock, 'deadline' | 'stageDueAt'>, now: Date): SlaState {
  if (deadline !== null && now > deadline) return SlaState.OVERDUE;
  return stageDueAt !== null && now > stageDueAt ? SlaState.AT_RISK : SlaState.ON_TIME;
}

/** What the union of the pauses leaves of the time since receipt. */
function runsOf({ receivedAt, pauses }: Pick<ClockFacts, 'receivedAt' | 'pauses'>): readonly Run[] {
  const runs: Run[] = [];
  let from = receivedAt;
  for (const pause of pauses.toSorted((one, other) => one.from.getTime() - other.from.getTime())) {
    if (pause.from > from) runs.push({ from, until: pause.from });
    if (pause.until === null) return runs;
    if (pause.until > from) from = pause.until;
  }
  return [...runs, { from, until: null }];
}

/** The earliest instant at which the clock has run for so long; null when it was stopped before. */
function instantAt({ calendar }: ClockFacts, runs: readonly Run[], after: number): Date | null {
  let left = after;
  for (const run of runs) {
    if (run.until === null || left <= lengthOf({ calendar }, run)) {
      return addBusinessMinutes(calendar, run.from, left / MINUTE);
    }
    left -= lengthOf({ calendar }, run);
  }
  return null;
}

/** Business milliseconds of a run that has ended: whole numbers, so that sums stay exact. */
function lengthOf({ calendar }: Pick<ClockFacts, 'calendar'>, { from, until }: Run): number {
  return until === null ? 0 : Math.round(businessMinutesBetween(calendar, from, until) * MINUTE);
}

function ranFor(facts: Pick<ClockFacts, 'calendar'>, runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(facts, run), 0);
}

function budgetOf({ calendar, stageBudgets }: ClockFacts): number {
  return daysToMilliseconds(calendar, sumOf(stageBudgets));
}

/** How long the clock may run until the stage is due: all but the later budgets, at the last stage all but half a day. */
function dueAfter({ calendar, stageBudgets, stage }: ClockFacts): number {
  const later = stageBudgets.slice(vettingStages.indexOf(stage) + 1);
  return daysToMilliseconds(calendar, sumOf(stageBudgets) - (later.length === 0 ? 0.5 : sumOf(later)));
}

function daysToMilliseconds(calendar: BusinessCalendarRules, days: number): number {
  return Math.round(days * minutesPerBusinessDay(calendar) * MINUTE);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
