import {
  type BusinessCalendarRules,
  businessMinutesBetween,
  minutesPerBusinessDay,
} from '../calendar/business-time.ts';
import type { RawRow } from '../database/statements.ts';
import { minutesRun } from '../vetting/vetting-case.clock.ts';
import type { StoredPause } from '../vetting/vetting-case.standing.ts';
import { calendarIn } from './decided-cases.ts';
import type { StageOutcome } from './entered-stages.ts';

/** A case at one stage: how long in business days, and how it ended there; null while it stands there. */
export interface StageSpell {
  readonly outcome: StageOutcome | null;
  /** All business days from entering until it ended there, or until now. */
  readonly days: number;
  /** Those of them for which the clock of the case ran. */
  readonly netDays: number;
}

/** The spells behind rows of `enteredStages` with times. */
export function spellsIn(facts: readonly RawRow[], now: Date): StageSpell[] {
  const calendars = new Map<string, BusinessCalendarRules>();
  return facts.map(([outcome, enteredAt, leftAt, pauses, text]) => {
    const calendar = calendarIn(String(text), calendars);
    const from = new Date(String(enteredAt));
    const to = typeof leftAt === 'string' ? new Date(leftAt) : now;
    return {
      outcome: (outcome as StageOutcome | null) ?? null,
      days: Math.max(0, businessMinutesBetween(calendar, from, to)) / minutesPerBusinessDay(calendar),
      netDays: netDaysBetween({ calendar, from, to, pauses: pauses as readonly StoredPause[] }),
    };
  });
}

/** A part of the time of a case. */
export interface CasePeriod {
  readonly calendar: BusinessCalendarRules;
  readonly from: Date;
  readonly to: Date;
  readonly pauses: readonly StoredPause[];
}

/** Business days between two moments for which the clock of a case ran. */
export function netDaysBetween({ calendar, from, to, pauses }: CasePeriod): number {
  const known = pauses.map((pause) => ({
    from: new Date(pause.from),
    until: pause.until === null ? null : new Date(pause.until),
  }));
  const before = [...known.filter((pause) => pause.from < to), { from: to, until: null }];
  return minutesRun({ calendar, receivedAt: from, pauses: before }, to) / minutesPerBusinessDay(calendar);
}
