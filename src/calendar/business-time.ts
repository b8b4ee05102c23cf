import { IANAZone } from 'luxon';

/** When work is done: equal hours on every working day, in the wall-clock time of one zone. */
export interface BusinessCalendarRules {
  /** An IANA zone, e.g. `Europe/Berlin`. */
  readonly zone: string;
  /** Wall-clock time `HH:mm`. */
  readonly opensAt: string;
  /** Wall-clock time `HH:mm` after `opensAt`; `24:00` is midnight. */
  readonly closesAt: string;
  /** ISO weekdays, Monday is 1. */
  readonly workingDays: readonly number[];
  /** Dates `YYYY-MM-DD` on which nobody works. */
  readonly holidays: ReadonlySet<string>;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const LONGEST_CLOSURE_IN_DAYS = 3660;

/** Minutes of one business day: the length of the working hours on the wall clock. */
export function minutesPerBusinessDay(calendar: BusinessCalendarRules): number {
  const { opens, closes } = hoursOf(calendar);
  return (closes - opens) / MINUTE;
}

/** The earliest instant by which that many business minutes have passed since `from`; none leave `from` as it is. */
export function addBusinessMinutes(calendar: BusinessCalendarRules, from: Date, minutes: number): Date {
  const amount = Math.round(minutes * MINUTE);
  if (!(amount >= 0)) throw new RangeError('Business minutes to add must be zero or more.');
  if (amount === 0) return from;
  const clock = clockOf(calendar);
  const start = clock.wallAt(from);
  let left = amount;
  for (let day = nextWorkingDay(clock, dayOf(start)); ; day = nextWorkingDay(clock, day + 1)) {
    const begins = Math.max(start, day * DAY + clock.opens);
    const available = Math.max(0, day * DAY + clock.closes - begins);
    if (left <= available) return clock.instantOf(begins + left);
    left -= available;
  }
}

/** The earliest instant by which that many business days, each one day's hours long, have passed since `from`. */
export function addBusinessDays(calendar: BusinessCalendarRules, from: Date, days: number): Date {
  return addBusinessMinutes(calendar, from, days * minutesPerBusinessDay(calendar));
}

/** Business minutes that pass from one instant to the other; negative when `to` is the earlier one. */
export function businessMinutesBetween(calendar: BusinessCalendarRules, from: Date, to: Date): number {
  if (to < from) return 0 - businessMinutesBetween(calendar, to, from);
  const clock = clockOf(calendar);
  const [start, end] = [clock.wallAt(from), clock.wallAt(to)];
  let sum = 0;
  for (let day = dayOf(start); day <= dayOf(end); day += 1) {
    const overlap = Math.min(end, day * DAY + clock.closes) - Math.max(start, day * DAY + clock.opens);
    if (overlap > 0 && clock.isWorkingDay(day)) sum += overlap;
  }
  return sum / MINUTE;
}

/** Wall-clock time as a number line: milliseconds since 1970 as if the wall clock showed UTC; a day is one step of it. */
interface WallClock {
  readonly opens: number;
  readonly closes: number;
  readonly wallAt: (instant: Date) => number;
  readonly instantOf: (wall: number) => Date;
  readonly isWorkingDay: (day: number) => boolean;
}

function clockOf(calendar: BusinessCalendarRules): WallClock {
  const zone = zoneOf(calendar.zone);
  const { opens, closes } = hoursOf(calendar);
  const wallAt = (instant: Date): number => instant.getTime() + zone.offset(instant.getTime()) * MINUTE;
  const instantOf = (wall: number): Date => new Date(toInstant(zone, wall));
  const isWorkingDay = (day: number): boolean =>
    calendar.workingDays.includes(weekdayOf(day)) &&
    !calendar.holidays.has(isoDateOf(day)) &&
    isOnCalendar(zone, day, opens);
  return { opens, closes, wallAt, instantOf, isWorkingDay };
}

const onCalendar = new Map<string, boolean>();

/**
 * A zone that moves over the date line leaves a day out (Apia, 30 December 2011). Remembered, since time zones are slow
 * to ask and every clock asks about the same few days; forgetting all of it bounds what is kept.
 */
function isOnCalendar(zone: IANAZone, day: number, opens: number): boolean {
  const wall = day * DAY + opens;
  const key = `${zone.name} ${String(wall)}`;
  const known = onCalendar.get(key);
  if (known !== undefined) return known;
  const instant = toInstant(zone, wall);
  const found = dayOf(instant + zone.offset(instant) * MINUTE) === day;
  if (onCalendar.size > 5_000) onCalendar.clear();
  onCalendar.set(key, found);
  return found;
}

function nextWorkingDay(clock: WallClock, from: number): number {
  for (let day = from; day < from + LONGEST_CLOSURE_IN_DAYS; day += 1) if (clock.isWorkingDay(day)) return day;
  throw new RangeError('The calendar has no working day within ten years.');
}

/** The earlier instant of a wall time that comes twice; one that never comes is as long after the gap as it lies in it. */
function toInstant(zone: IANAZone, wall: number): number {
  const before = zone.offset(wall - DAY) * MINUTE;
  const after = zone.offset(wall + DAY) * MINUTE;
  const early = wall - Math.max(before, after);
  const isShown = early + zone.offset(early) * MINUTE === wall;
  return isShown ? early : wall - Math.min(before, after);
}

function zoneOf(name: string): IANAZone {
  const zone = IANAZone.create(name);
  if (!zone.isValid) throw new RangeError(`No such time zone: ${name}`);
  return zone;
}

function hoursOf({ opensAt, closesAt }: BusinessCalendarRules): { opens: number; closes: number } {
  const [opens, closes] = [millisecondsOf(opensAt), millisecondsOf(closesAt)];
  if (!(opens < closes && closes <= DAY)) throw new RangeError(`Working hours ${opensAt} to ${closesAt} are none.`);
  return { opens, closes };
}

function millisecondsOf(time: string): number {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}

function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function isoDateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
