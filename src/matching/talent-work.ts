/** Hours a week that a talent listing offers in all on a day, as SQL. */
export function capacityOn(row: string, day: string): string {
  return `case when ${row}.hours_later_from <= ${day} then ${row}.hours_later else ${row}.hours_per_week end`;
}

/** Since which day whoever works nowhere has done so: since they were listed. */
export function idleSince(row: string): string {
  return `(${row}.created_at at time zone 'UTC')::date`;
}

/** True of a talent listing of somebody who works nowhere on a day. */
export function isIdle(row: string, day: string): string {
  return `${idleSince(row)} <= ${day}`;
}
