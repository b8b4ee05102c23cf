import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { calendarNow, changeCalendar } from '../support/build-calendar.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;

const start = async (): Promise<void> => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
};
const stop = (): Promise<void> => api.close();

const friday = '2026-11-27';
const withFriday = async (): Promise<string[]> => {
  const [row] = await api.asApp('select array_to_json(holidays) as holidays from business_calendar');
  return [friday, ...(row?.['holidays'] as string[])];
};

const clockOf = async (key: string): Promise<unknown> => {
  const [row] = await api.asApp(
    `select deadline, stage_due_at, remaining_minutes, paused_sla_state, met_deadline, version from vetting_case where id = $1`,
    [key],
  );
  return row;
};

describe('updateBusinessCalendar', () => {
  // Every test counts all cases that run.
  beforeEach(start);
  afterEach(stop);

  test('changes what is given, leaves what is left out, and puts it on record', async () => {
    const { version, businessCalendarId } = await calendarNow(api);
    const holidays = await withFriday();

    const { businessCalendar, movedCaseCount, errors } = await changeCalendar(api, head, {
      opensAt: '08:30',
      workingDays: [4, 1, 2, 3],
      holidays,
    });

    expect(errors).toEqual([]);
    expect(movedCaseCount).toBe(0);
    expect(businessCalendar).toEqual({
      id: businessCalendarId,
      version: version + 1,
      name: 'Berlin office hours',
      zone: 'Europe/Berlin',
      opensAt: '08:30',
      closesAt: '18:00',
      workingDays: [1, 2, 3, 4],
      holidays,
    });
    const audit = `select actor, changes from audit_event where action = 'businessCalendar.updated'`;
    expect(await api.asApp(audit)).toEqual([
      {
        actor: head.viewer.id,
        changes: {
          opensAt: { from: '09:00', to: '08:30' },
          workingDays: { from: [1, 2, 3, 4, 5], to: [1, 2, 3, 4] },
          holidays: { from: holidays.slice(1), to: holidays },
          movedCases: 0,
          movedScorecards: 0,
        },
      },
    ]);
  });

  test('is an administrator’s, too, and is read by whoever reads calendars', async () => {
    const admin = await api.person(Role.ADMIN);

    const { errors } = await changeCalendar(api, admin, { name: 'Office' });

    expect(errors).toEqual([]);
    const { data } = await api.run(recruiter, '{ businessCalendars { name zone } }');
    expect(data?.['businessCalendars']).toEqual([{ name: 'Office', zone: 'Europe/Berlin' }]);
  });

  test('moves the deadlines that a new holiday lies before, and only those', async () => {
    const { key } = await buildCase(api, recruiter);
    const { key: far } = await buildCaseAt(api, recruiter, VettingStage.SOFT_SKILLS_INTERVIEW);
    const closed = await buildCase(api, recruiter);
    await call(api, recruiter, 'withdrawVettingCase', {
      ...(await caseInput(api, closed.key)),
      leftBy: 'CANDIDATE',
      reason: 'OTHER_JOB',
    });
    const before = await clockOf(closed.key);

    const { movedCaseCount } = await changeCalendar(api, head, { holidays: await withFriday() });

    expect(movedCaseCount).toBe(2);
    expect(await clockOf(key)).toMatchObject({
      deadline: new Date('2026-12-02T10:00:00Z'),
      stage_due_at: new Date('2026-11-25T10:00:00Z'),
    });
    expect(await clockOf(far)).toMatchObject({
      deadline: new Date('2026-12-02T10:00:00Z'),
      stage_due_at: new Date('2026-11-26T10:00:00Z'),
    });
    expect(await clockOf(closed.key)).toEqual(before);
  });

  test('gives them back when the holiday is taken away, as if it had never been', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await clockOf(key);
    const holidays = await withFriday();
    await changeCalendar(api, head, { holidays });

    await changeCalendar(api, head, { holidays: holidays.slice(1) });

    expect(await clockOf(key)).toEqual({ ...(before as object), version: 3 });
  });

  test('leaves a case that stands with what is left of it by the new hours', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = new Date('2026-11-25T10:00:00Z');
    const until = new Date('2026-12-10T10:00:00Z');
    await makeMove(api, recruiter, 'holdVettingCase', { ...(await caseInput(api, key)), reason: 'Travels', until });
    const before = await clockOf(key);

    const { movedCaseCount } = await changeCalendar(api, head, { opensAt: '10:00', closesAt: '16:00' });

    expect(before).toMatchObject({ deadline: null, remaining_minutes: 4 * 9 * 60 });
    expect(movedCaseCount).toBe(1);
    expect(await clockOf(key)).toMatchObject({ deadline: null, remaining_minutes: 4 * 6 * 60 });
  });

  test('leaves cases as they are, and their versions, when no date of theirs changes', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await clockOf(key);

    const { movedCaseCount } = await changeCalendar(api, head, { holidays: ['2027-12-24'], name: 'Office' });

    expect(movedCaseCount).toBe(0);
    expect(await clockOf(key)).toEqual(before);
  });

  test('runs new cases by the new zone', async () => {
    await changeCalendar(api, head, { zone: 'America/New_York' });

    const { key } = await buildCase(api, recruiter);

    expect(await clockOf(key)).toMatchObject({ deadline: new Date('2026-11-30T23:00:00Z') });
  });

  test('moves when owed scorecards are due', async () => {
    const built = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const lead = await buildInterviewer(api, head);
    await bookAs(api, recruiter, aBooking(built, lead));
    const due = 'select feedback_due_at from interview_participant';
    const before = await api.asApp(due);

    await changeCalendar(api, head, { holidays: ['2026-11-25'] });

    expect(before).toEqual([{ feedback_due_at: new Date('2026-11-25T15:00:00Z') }]);
    expect(await api.asApp(due)).toEqual([{ feedback_due_at: new Date('2026-11-26T15:00:00Z') }]);
    const audit = `select changes ->> 'movedScorecards' as moved from audit_event where action = 'businessCalendar.updated'`;
    expect(await api.asApp(audit)).toEqual([{ moved: '1' }]);
  });
});

describe('updateBusinessCalendar refuses', () => {
  beforeAll(start);
  afterAll(stop);

  const refused = async (person: Person, more: object) => {
    await buildCase(api, recruiter);
    const before = await contentsOf(api);
    const { businessCalendar, errors } = await changeCalendar(api, person, more);
    expect(businessCalendar ?? null).toBeNull();
    expect(await contentsOf(api)).toEqual(before);
    return errors;
  };
  const many = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10));

  test('what is wrong, all at once and each by its place', async () => {
    const errors = await refused(head, { zone: 'Mars/Phobos', opensAt: '18:00', closesAt: '09:00', workingDays: [] });

    expect(errors.map(({ code, path }) => [code, ...path])).toEqual([
      ['INVALID', 'zone'],
      ['INVALID', 'closesAt'],
      ['INVALID', 'workingDays'],
    ]);
  });

  test.each([
    ['nothing', {}, []],
    ['what holds already', { opensAt: '09:00' }, []],
    ['400 holidays', { holidays: many(400) }, ['holidays']],
    ['one holiday twice', { holidays: ['2027-01-01', '2027-01-01'] }, ['holidays']],
    ['a holiday of another century', { holidays: ['2101-01-01'] }, ['holidays']],
    ['a zone that only we write so', { zone: 'europe/berlin' }, ['zone']],
  ])('%s', async (_name, more, path) => {
    expect(await refused(head, more)).toMatchObject([{ code: 'INVALID', path }]);
  });

  test('what was seen in an older version', async () => {
    const { version, businessCalendarId } = await calendarNow(api);
    await changeCalendar(api, head, { name: 'Office' });

    const errors = await refused(head, { version, name: 'Other' });

    expect(errors).toMatchObject([{ code: 'STALE', currentVersion: version + 1 }]);
    expect(await refusalsOf(api, parseGlobalId(businessCalendarId)?.key ?? '')).toEqual([
      { action: 'updateBusinessCalendar', code: 'STALE' },
    ]);
  });

  test('a recruiter, and a calendar that is not there', async () => {
    expect(await refused(recruiter, { name: 'Mine' })).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const businessCalendarId = toGlobalId('BusinessCalendar', '00000000-0000-7000-8000-000000000000');
    expect(await refused(head, { businessCalendarId, name: 'Mine' })).toMatchObject([
      { code: 'NOT_FOUND', path: ['businessCalendarId'] },
    ]);
  });

  test('in the database, too, what nobody can count by', async () => {
    const refusals = [
      [`zone = 'Mars/Phobos'`, 'business_calendar_zone'],
      [`zone = 'PST'`, 'business_calendar_zone'],
      [`opens_at = '18:00', closes_at = '09:00'`, 'business_calendar_hours'],
      [`opens_at = '09:0'`, 'business_calendar_times'],
      [`closes_at = '17:60'`, 'business_calendar_times'],
      [`working_days = '{}'`, 'business_calendar_days'],
      [`working_days = '{1,8}'`, 'business_calendar_days'],
      [`working_days = '{1,1}'`, 'business_calendar_days_once'],
      [`working_days = '{{1,2}}'`, 'business_calendar_days_once'],
      [`holidays = '{2027-01-01,2027-01-01}'`, 'business_calendar_holidays'],
      [`holidays = '{2027-01-01,null}'`, 'business_calendar_holidays'],
      [`holidays = '{2100-01-01}'`, 'business_calendar_holidays'],
      [`holidays = array(select date '2027-01-01' + n from generate_series(1, 201) n)`, 'business_calendar_holidays'],
    ] as const;

    for (const [change, constraint] of refusals) {
      expect([change, await refusedBy(api, `update business_calendar set ${change}`)]).toEqual([change, constraint]);
    }
  });
});
