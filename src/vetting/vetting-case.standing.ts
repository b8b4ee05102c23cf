import { type ClockFacts, clockOf, type ClockPause, pausesAfter, type StoredClock } from './vetting-case.clock.ts';
import { type CaseSpan, spansAfter } from './vetting-case.spans.ts';
import { type CaseState, isClosed } from './vetting-case.states.ts';
import { type WaitingFacts, type WaitingOn, waitingOn } from './vetting-case.waiting-on.ts';

/** A pause as the row keeps it: instants as ISO text. */
export interface StoredPause {
  readonly from: string;
  readonly until: string | null;
}

/** A span as the row keeps it. */
export type StoredSpan = Omit<CaseSpan, 'from'> & { readonly from: string };

/** What decides whom a case waits on, beside what the case knows itself. */
export type StageFacts = Omit<WaitingFacts, 'status' | 'stage' | 'hasOpenRequest'>;

/** By what the clock of a case runs: its track's calendar and its policy's budgets. */
export type ClockRules = Pick<ClockFacts, 'calendar' | 'stageBudgets'>;

/** The clock as the row keeps it. */
export type CaseClock = Omit<StoredClock, 'minutesLeft'> & { readonly remainingMinutes: number | null };

/** What a case knows itself of how it stands. */
export interface StandingCase extends CaseState {
  readonly receivedAt: Date;
  readonly requestedAt: Date | null;
  readonly waitingOn: WaitingOn | null;
  readonly waitingSince: Date;
  readonly pauses: readonly StoredPause[];
  readonly spans: readonly StoredSpan[];
}

/** Whom a case waits on, and since when, with all that this says of the times in which its clock stood. */
export interface CaseWaits extends Pick<StandingCase, 'waitingOn' | 'waitingSince' | 'pauses' | 'spans'> {
  readonly pausedAt: Date | null;
}

/** What of a case follows from facts alone: whom it waits on, how it has stood, and what its clock says. */
export interface CaseStanding extends CaseWaits, CaseClock {}

/** Whom a case waits on after an operation. */
export interface WaitsAfter {
  readonly waits: CaseWaits;
  /** True when that stops its clock or makes it run again: else the clock says what it said. */
  readonly isClockMoved: boolean;
}

/** Whom a case waits on after an operation, by the facts as they are then. */
export function waitsAfter(held: StandingCase, facts: StageFacts, now: Date): WaitsAfter {
  const { status, stage } = held;
  const waits = waitingOn({ ...facts, status, stage, hasOpenRequest: held.requestedAt !== null });
  const before = held.pauses.map(toPause);
  const pauses = pausesAfter(before, { status, waitingOn: waits }, now);
  return {
    waits: {
      waitingOn: waits,
      waitingSince: waits === held.waitingOn ? held.waitingSince : now,
      spans: recordedSpans({ ...held, waitingOn: waits }, now),
      pauses: pauses.map(toStored),
      pausedAt: isClosed(status) ? null : (pauses.find((pause) => pause.until === null)?.from ?? null),
    },
    isClockMoved: pauses !== before,
  };
}

/** How a case stands after an operation, by the facts as they are then; waiting on the candidate stops the clock. */
export function standingAfter(
  held: StandingCase,
  { facts, rules }: { readonly facts: StageFacts; readonly rules: ClockRules },
  now: Date,
): CaseStanding {
  const { waits } = waitsAfter(held, facts, now);
  return { ...waits, ...clockAfter({ ...held, pauses: waits.pauses }, rules) };
}

/** What the clock of a case says by these rules. */
export function clockAfter(
  { status, stage, receivedAt, pauses }: Pick<StandingCase, 'status' | 'stage' | 'receivedAt' | 'pauses'>,
  rules: ClockRules,
): CaseClock {
  const { minutesLeft, ...clock } = clockOf({ ...rules, receivedAt, status, stage, pauses: pauses.map(toPause) });
  return { ...clock, remainingMinutes: minutesLeft };
}

/** Since when it stands as it does; what was not kept from the start would tell half of it. */
function recordedSpans(held: StandingCase, now: Date): readonly StoredSpan[] {
  if (held.spans.length === 0 && held.receivedAt < now) return held.spans;
  const known = held.spans.map((span) => ({ ...span, from: new Date(span.from) }));
  return spansAfter(known, held, now).map((span) => ({ ...span, from: span.from.toISOString() }));
}

function toPause({ from, until }: StoredPause): ClockPause {
  return { from: new Date(from), until: until === null ? null : new Date(until) };
}

function toStored({ from, until }: ClockPause): StoredPause {
  return { from: from.toISOString(), until: until?.toISOString() ?? null };
}
