import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { calendarNow, changeCalendar } from '../support/build-calendar.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildCase } from '../support/build-vetting.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const withdrawn = async (): Promise<string> => {
  const { key } = await buildCase(api, recruiter);
  const left = { leftBy: 'CANDIDATE', reason: 'OTHER_JOB' };
  await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, key)), ...left });
  return key;
};

test('no case begins to run by a calendar that changes at that moment', async () => {
  for (let round = 0; round < 3 * effort; round += 1) {
    const isHoliday = round % 2 === 0;
    const reopened = await withdrawn();
    const input = { ...(await caseInput(api, reopened)), reason: 'Came back' };

    const [changed, reopening] = await Promise.all([
      changeCalendar(api, head, { holidays: isHoliday ? ['2026-11-27'] : ['2027-11-26'] }),
      makeMove(api, recruiter, 'reopenVettingCase', input),
      ...Array.from({ length: 4 }, () => buildCase(api, recruiter)),
    ]);

    expect([changed.errors, reopening.codes]).toEqual([[], []]);
    const deadlines = await api.asApp(`select distinct deadline from vetting_case where status = 'OPEN'`);
    expect(deadlines).toEqual([{ deadline: new Date(isHoliday ? '2026-12-02T10:00:00Z' : '2026-12-01T10:00:00Z') }]);
  }
});

test('two people change a calendar at once, and one of them wins', async () => {
  const other = await api.person(Role.ADMIN);
  for (let round = 0; round < 3 * effort; round += 1) {
    const seen = await calendarNow(api);

    const answers = await Promise.all([
      changeCalendar(api, head, { ...seen, name: `One ${String(round)}` }),
      changeCalendar(api, other, { ...seen, name: `Other ${String(round)}` }),
    ]);

    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'STALE', currentVersion: seen.version + 1 },
    ]);
  }
});
