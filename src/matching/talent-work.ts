/** Hours a week that a talent listing offers in all on a day, as SQL. */
export function capacityOn(row: string, day: string): string {
  return `case when ${row}.hours_later_from <= ${day} then ${row}.hours_later else ${row}.hours_per_week end`;
}

/** Hours a week that somebody has promised to clients on a day; what is only drafted is reserved as well. */
export function committedOn(row: string, day: string): string {
  return `(select coalesce(sum(h.hours_per_week), 0)::int from committed_hours h
      where h.candidate_id = ${row}.candidate_id and h.starts_on <= ${day} and coalesce(h.ends_on >= ${day}, true))`;
}

/** Since which day whoever works nowhere has done so: since they were listed, or the day after their last contract. */
export function idleSince(row: string): string {
  const ended = `select max(w.ended_on) + 1 from talent_work w where w.candidate_id = ${row}.candidate_id`;
  return `greatest((${row}.created_at at time zone 'UTC')::date, (${ended}))`;
}

/** True of a talent listing of somebody who has no contract that runs. */
export function isIdle(row: string): string {
  return `not exists (select 1 from talent_work w where w.candidate_id = ${row}.candidate_id and w.is_running)`;
}
