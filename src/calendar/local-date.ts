import { DateTime } from 'luxon';

/** The calendar day `YYYY-MM-DD` that an instant falls on in a zone. */
export function localDateAt(zone: string, instant: Date): string {
  return DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** The calendar day so many days after an instant's day in a zone. */
export function localDateAfter(zone: string, instant: Date, days: number): string {
  return DateTime.fromJSDate(instant, { zone }).plus({ days }).toFormat('yyyy-MM-dd');
}
