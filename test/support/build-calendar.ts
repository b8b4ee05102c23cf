import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

const document = `mutation ($input: UpdateBusinessCalendarInput!) {
  updateBusinessCalendar(input: $input) {
    businessCalendar { id version name zone opensAt closesAt workingDays holidays }
    movedCaseCount
    errors { code path message currentVersion }
  }
}`;

/** What became of a calendar. */
export interface CalendarChanged {
  readonly businessCalendar: Readonly<Record<string, unknown>> | null;
  readonly movedCaseCount: number | null;
  readonly errors: readonly Refused[];
}

/** The calendar that comes with the installation, as it is now. */
export async function calendarNow(
  api: TestApi,
): Promise<{ readonly businessCalendarId: string; readonly version: number }> {
  const [row] = await api.asApp('select id, version from business_calendar');
  return { businessCalendarId: toGlobalId('BusinessCalendar', String(row?.['id'])), version: Number(row?.['version']) };
}

/** Changes the calendar over the API, as it is now unless the input says otherwise, and gives the payload. */
export async function changeCalendar(api: TestApi, person: Person, more: object): Promise<CalendarChanged> {
  const { data, errors } = await api.run(person, document, { input: { ...(await calendarNow(api)), ...more } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['updateBusinessCalendar'] as CalendarChanged; // its own document
}
