import { calendarJson, type CalendarJson, rulesOf } from '../calendar/calendar-json.ts';
import {
  type BusinessCalendarRules,
  businessMinutesBetween,
  minutesPerBusinessDay,
} from '../calendar/business-time.ts';
import type { RawRow } from '../database/statements.ts';
import { minutesRun } from '../vetting/vetting-case.clock.ts';
import type { StoredPause, StoredSpan } from '../vetting/vetting-case.standing.ts';
import { type ElapsedTime, elapsedIn } from '../vetting/vetting-case.spans.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import type { Bind, KpiQuestion } from './kpi-definition.ts';

/** A case that was decided past its first stage: when it came in and ended, and where its time went. */
export interface DecidedCase {
  readonly calendar: BusinessCalendarRules;
  readonly receivedAt: Date;
  readonly closedAt: Date;
  readonly metDeadline: boolean;
  readonly pauses: readonly StoredPause[];
  readonly spans: readonly StoredSpan[];
}

/** Cases that were passed, or rejected past the first stage, in the window, by their final decision. */
export function decidedCases(bind: Bind, question: KpiQuestion): string {
  return `select c.closed_at, ${groupOfCase(question)}, null::text, c.received_at, c.closed_at, c.met_deadline, c.pauses, c.spans,
      ${calendarJson('b')}::text
    from ${casesWithAll}
    where c.status in ('PASSED', 'REJECTED') and c.stage <> 'PROFILE_REVIEW' and ${countsIn(bind, question, { moment: 'c.closed_at' })}`;
}

/** The cases behind rows of `decidedCases`. */
export function casesIn(facts: readonly RawRow[]): DecidedCase[] {
  const calendars = new Map<string, BusinessCalendarRules>();
  return facts.map(([receivedAt, closedAt, metDeadline, pauses, spans, calendar]) => ({
    calendar: calendarIn(String(calendar), calendars),
    receivedAt: new Date(String(receivedAt)),
    closedAt: new Date(String(closedAt)),
    metDeadline: metDeadline === true,
    pauses: pauses as readonly StoredPause[],
    spans: spans as readonly StoredSpan[],
  }));
}

/** The rules of a calendar as JSON text; the same text is read once. */
export function calendarIn(text: string, known: Map<string, BusinessCalendarRules>): BusinessCalendarRules {
  const found = known.get(text);
  if (found) return found;
  const rules = rulesOf(JSON.parse(text) as CalendarJson);
  known.set(text, rules);
  return rules;
}

/** Business days from receipt to the decision for which the clock of the case ran. */
export function netDays({ calendar, receivedAt, closedAt, pauses }: DecidedCase): number {
  const known = pauses.map(({ from, until }) => ({
    from: new Date(from),
    until: until === null ? null : new Date(until),
  }));
  return minutesRun({ calendar, receivedAt, pauses: known }, closedAt) / minutesPerBusinessDay(calendar);
}

/** Business days from receipt to the decision, whoever they were spent on. */
export function grossDays({ calendar, receivedAt, closedAt }: DecidedCase): number {
  return businessMinutesBetween(calendar, receivedAt, closedAt) / minutesPerBusinessDay(calendar);
}

/** False of a row of `decidedCases` of a case that was begun before its spans were kept. */
export function hasSpans([, , , , spans]: RawRow): boolean {
  return (spans as readonly StoredSpan[]).length > 0;
}

/** Where the time of the case went; null for one that was begun before this was kept. */
export function splitOf({ calendar, spans, closedAt }: DecidedCase): ElapsedTime | null {
  if (spans.length === 0) return null;
  const known = spans.map((span) => ({ ...span, from: new Date(span.from) }));
  return elapsedIn(known, calendar, closedAt);
}
