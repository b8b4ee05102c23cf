import { DateTime } from 'luxon';

/** Business days after its opening within which a round has to be decided. */
export const businessDaysPerRound = 5;

/** Days ahead of its expiry from which on the renewal of a round is owed. */
export const renewalDays = 30;

const lapseDays = 30;
const DAY = 86_400_000;

/** When a round lapses of which nothing came in since then. */
export function lapsesAt(lastActivityAt: Date): Date {
  return new Date(lastActivityAt.getTime() + lapseDays * DAY);
}

/** From when on the renewal of a round that expires then is owed. */
export function renewalOwedFrom(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() - renewalDays * DAY);
}

/** The moment so many days after another. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY);
}

/** The day of an instant by which evidence is judged. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The day so many days after that of an instant. */
export function dayAfter(instant: Date, days: number): string {
  return dayOf(daysAfter(instant, days));
}

/** The instant at which a day of evidence is over. */
export function endOf(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY);
}

/** The last day on which evidence of a day counts that holds for so many months; a short month ends it earlier. */
export function lastDayOf(datedOn: string, months: number): string {
  return DateTime.fromISO(datedOn, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
}
