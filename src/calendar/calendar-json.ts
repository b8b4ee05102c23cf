import type { BusinessCalendarRules } from './business-time.ts';

/** A calendar as `calendarJson` gives it. */
export type CalendarJson = Omit<BusinessCalendarRules, 'holidays'> & { readonly holidays: readonly string[] };

/** SQL of the rules of a row of `business_calendar` as JSON. */
export function calendarJson(row: string): string {
  return `jsonb_build_object('zone', ${row}.zone, 'opensAt', ${row}.opens_at, 'closesAt', ${row}.closes_at,
    'workingDays', ${row}.working_days, 'holidays', ${row}.holidays)`;
}

/** The rules as the arithmetic of business time takes them. */
export function rulesOf({ holidays, ...rules }: CalendarJson): BusinessCalendarRules {
  return { ...rules, holidays: new Set(holidays) };
}

/** SQL that is true when a calendar has not changed since a moment: what was over by then stays as it was counted. */
export function isUnchangedSince(calendar: string, moment: string): string {
  return `not exists (select 1 from audit_event changed where changed.object_type = 'BusinessCalendar'
    and changed.object_id = ${calendar}.id and changed.outcome = 'DONE' and changed.created_at >= ${moment})`;
}
