import { type CalendarJson, calendarJson, rulesOf } from '../calendar/calendar-json.ts';
import type { RunStatement } from '../database/statements.ts';
import type { ClockRules } from './vetting-case.standing.ts';

/** By what the clock of a case runs, for whoever has the case locked and not loaded; goes by the uuid of the case. */
export async function readClockRules(run: RunStatement, caseId: string): Promise<ClockRules> {
  const [row] = await run(rulesOfCase, [caseId]);
  if (!row) throw new Error(`There is no case ${caseId}`);
  // The statement builds exactly this shape.
  const read = JSON.parse(String(row[0])) as Pick<ClockRules, 'stageBudgets'> & { readonly calendar: CalendarJson };
  return { ...read, calendar: rulesOf(read.calendar) };
}

const rulesOfCase = `
  select jsonb_build_object('stageBudgets', p.stage_budgets, 'calendar', ${calendarJson('b')})::text
  from vetting_case c
  join vetting_policy p on p.id = c.policy_id
  join vetting_track t on t.id = c.track_id
  join business_calendar b on b.id = t.calendar_id
  where c.id = $1`;
