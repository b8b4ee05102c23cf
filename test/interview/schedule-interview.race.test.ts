import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import {
  aBooking,
  bookAs,
  buildCaseAt,
  buildInterviewer,
  onCaseNow,
  scheduleInterview,
  timeOf,
  seat,
} from '../support/build-interview.ts';
import type { BuiltCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;
let lead: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  lead = await buildInterviewer(api, head);
});

afterAll(() => api.close());

describe('fifty at once', () => {
  test('for one person in fifty cases: one wins', async () => {
    const cases: BuiltCase[] = [];
    while (cases.length < 50) cases.push(await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW));

    const answers = await Promise.all(cases.map((it) => bookAs(api, recruiter, aBooking(it, lead))));

    const outcomes = answers.map(({ interview, errors }) =>
      interview ? 'BOOKED' : errors.map(({ code }) => code).join(),
    );
    expect(outcomes.toSorted()).toEqual(['BOOKED', ...Array.from({ length: 49 }, () => 'CONFLICT')]);
    const seats = 'select count(*)::int as seats from interview_participant where user_id = $1';
    expect(await api.asApp(seats, [lead.viewer.id])).toEqual([{ seats: 1 }]);
  });

  test('for two people who are asked in either order: one wins', async () => {
    const other = await buildInterviewer(api, head);
    const cases: BuiltCase[] = [];
    while (cases.length < 50) cases.push(await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW));
    const bookings = cases.map((vettingCase, index) => {
      const people = index % 2 === 0 ? [lead, other] : [other, lead];
      return onCaseNow(api, aBooking(vettingCase, lead, { participants: people.map((person) => seat(person)) }));
    });
    const inputs = await Promise.all(bookings);

    const answers = await Promise.all(inputs.map((input) => api.run(recruiter, scheduleInterview, { input })));

    const codes = answers.flatMap(({ data, errors }) => {
      const payload = data?.['scheduleInterview'] as { errors: { code: string }[] } | null | undefined;
      return [...errors.map(({ code }) => String(code)), ...new Set(payload?.errors.map(({ code }) => code))];
    });
    expect(codes).toEqual(Array.from({ length: 49 }, () => 'CONFLICT'));
  });

  test('by recruiters who saw one case alike: one wins', async () => {
    const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const leads = [lead, await buildInterviewer(api, head)];
    const hours = Array.from({ length: 10 }, (_, index) => ({
      startsAt: `2026-11-25T${String(index + 10)}:00:00.000Z`,
      endsAt: `2026-11-25T${String(index + 10)}:45:00.000Z`,
    }));
    const seen = await onCaseNow(api, aBooking(vettingCase, lead));

    const answers = await Promise.all(
      hours.map((time, index) => {
        return bookAs(api, recruiter, { ...seen, time: timeOf(time), participants: [seat(leads[index % 2] ?? lead)] });
      }),
    );

    const outcomes = answers.map(({ interview, errors }) =>
      interview ? 'BOOKED' : errors.map(({ code }) => code).join(),
    );
    expect(outcomes.toSorted()).toEqual(['BOOKED', ...Array.from({ length: 9 }, () => 'STALE')]);
  });
});
