import { IANAZone } from 'luxon';
import { invalid, type UserError } from '../kernel/user-error.ts';
import type { CalendarFacts } from './business-calendar.entity.ts';

/** More holidays than this would close the calendar for years. */
export const mostHolidays = 200;

/** What is wrong with what a calendar would state, each with the path to it; the table holds the same. */
export function calendarFaults(facts: CalendarFacts): UserError[] {
  const { name, zone, opensAt, closesAt, workingDays, holidays } = facts;
  const weekdays = workingDays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const years = holidays.every((day) => day >= '2020-01-01' && day <= '2099-12-31');
  return [
    ...check(/\S/.test(name), 'Give it a name.', 'name'),
    ...check(IANAZone.isValidZone(zone), 'Give an IANA time zone, e.g. Europe/Berlin.', 'zone'),
    ...check(opening.test(opensAt), 'Give a wall-clock time HH:mm, e.g. 09:00.', 'opensAt'),
    ...check(closing.test(closesAt), 'Give a wall-clock time HH:mm, e.g. 18:00; 24:00 is midnight.', 'closesAt'),
    ...check(opensAt < closesAt, 'Work ends after it begins, on the same day.', 'closesAt'),
    ...check(workingDays.length > 0, 'Work is done on one weekday at least.', 'workingDays'),
    ...check(weekdays, 'Give weekdays from 1, Monday, to 7, Sunday.', 'workingDays'),
    ...check(isOnce(workingDays), 'Give each weekday once.', 'workingDays'),
    ...check(holidays.length <= mostHolidays, `Give ${String(mostHolidays)} holidays at most.`, 'holidays'),
    ...check(years, 'Give holidays of the years 2020 to 2099.', 'holidays'),
    ...check(isOnce(holidays), 'Give each holiday once.', 'holidays'),
  ];
}

const opening = /^([01]\d|2[0-3]):[0-5]\d$/;
const closing = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function check(isKept: boolean, message: string, field: keyof CalendarFacts): UserError[] {
  return isKept ? [] : [invalid(message, field)];
}

function isOnce(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
