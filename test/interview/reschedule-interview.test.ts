import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import { moveBuilt } from '../support/build-vetting.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  handIn,
  proposal,
  refusalOf,
} from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');
const agreed = { startsAt: '2026-11-24T14:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' };
const later = { startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:30:00.000Z' };

let api: TestApi;
let head: Person;
let recruiter: Person;
let built: BuiltInterview;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
});

beforeEach(async () => {
  built = await buildInterview(api, { head, recruiter });
});

afterEach(() => {
  api.clock.now = bookedAt;
});

afterAll(() => api.close());

const reschedule = (stated: object = {}) => {
  const reason = 'Ill until Thursday';
  const input = { interviewId: built.interviewId, version: 1, ...later, initiator: 'CANDIDATE', reason, ...stated };
  return { mutation: 'rescheduleInterview', input } as const;
};

test('sets another time, with who asked and why, and takes people, briefing and debts along', async () => {
  const { interview, errors } = await changeAs(api, recruiter, reschedule());

  const owed = { feedback: 'OWED', feedbackDueAt: '2026-11-27T15:30:00.000Z', isActive: true };
  expect(errors).toEqual([]);
  expect(interview).toMatchObject({
    version: 2,
    status: 'SCHEDULED',
    ...later,
    zone: 'Europe/Berlin',
    briefing: 'Probe the outbox',
    participants: [
      { ...owed, user: { id: built.lead.id } },
      { ...owed, user: { id: built.panelist.id } },
    ],
    scheduleVersions: [
      { number: 1, initiator: 'TEAM', reason: null, ...agreed },
      { number: 2, initiator: 'CANDIDATE', reason: 'Ill until Thursday', ...later },
    ],
  });
  const audit = `select changes from audit_event where object_id = $1 and action = 'interview.rescheduled'`;
  expect(await api.asApp(audit, [built.key])).toEqual([{ changes: { initiator: 'CANDIDATE', ...later } }]);
});

test('frees the old time and takes the new one', async () => {
  await changeAs(api, recruiter, reschedule());
  const book = async (time: object) => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const { errors } = await bookAs(api, recruiter, aBooking(other, built.lead, time));
    return errors.map(({ code }) => code);
  };

  expect([await book(agreed), await book(later)]).toEqual([[], ['CONFLICT']]);
});

test('may overlap the time that it had, and change its zone', async () => {
  const half = { startsAt: '2026-11-24T14:30:00.000Z', endsAt: '2026-11-24T15:30:00.000Z', zone: 'Europe/Kyiv' };

  const { interview, errors } = await changeAs(api, recruiter, reschedule({ ...half, initiator: 'INTERVIEWER' }));

  expect(errors).toEqual([]);
  expect(interview).toMatchObject(half);
});

test('is refused when the lead or the candidate is taken then', async () => {
  const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
  await bookAs(api, recruiter, aBooking(other, built.lead, later));
  const friday = { startsAt: '2026-11-27T14:00:00.000Z', endsAt: '2026-11-27T15:00:00.000Z' };
  await bookAs(api, recruiter, aBooking(built.vettingCase, await buildInterviewer(api, head), friday));

  const refused = [await refusalOf(api, recruiter, reschedule()), await refusalOf(api, recruiter, reschedule(friday))];

  const conflict = [{ code: 'CONFLICT', path: ['startsAt'], blockers: [] }];
  expect(refused).toEqual([conflict, conflict]);
});

describe('is refused', () => {
  test.each([
    ['to the time that it has', agreed, ['startsAt']],
    ['to an end before its start', { endsAt: '2026-11-26T13:00:00.000Z' }, ['endsAt']],
    ['to a place as a zone', { zone: 'Kyiv' }, ['zone']],
    ['for blanks', { reason: '  ' }, ['reason']],
    [
      'to a start more than 30 days past',
      { startsAt: '2026-10-25T09:59:59.999Z', endsAt: '2026-10-25T11:00:00.000Z' },
      ['startsAt'],
    ],
  ])('%s', async (_name, stated, path) => {
    expect(await refusalOf(api, recruiter, reschedule(stated))).toEqual([{ code: 'INVALID', path, blockers: [] }]);
  });

  test('in an older version', async () => {
    const refused = await refusalOf(api, recruiter, reschedule({ version: 9 }));

    expect(refused).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
  });

  test('while it is proposed, and once it is over', async () => {
    const offered = await buildInterview(api, { head, recruiter }, proposal);
    const cancel = { interviewId: built.interviewId, version: 1, reason: 'Left' };
    await changeAs(api, recruiter, { mutation: 'cancelInterview', input: cancel });

    const refused = [
      await refusalOf(api, recruiter, reschedule({ interviewId: offered.interviewId })),
      await refusalOf(api, recruiter, reschedule({ version: 2 })),
    ];

    const notFromHere = [{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }];
    expect(refused).toEqual([notFromHere, notFromHere]);
  });

  test('once somebody has handed in what they saw', async () => {
    await handIn(api, built, built.lead);

    const refused = await refusalOf(api, recruiter, reschedule());

    expect(refused).toEqual([{ code: 'BLOCKED', path: [], blockers: ['SCORECARD_SUBMITTED'] }]);
  });

  test('when its case has gone on or was left', async () => {
    const left = await buildInterview(api, { head, recruiter });
    await moveBuilt(api, recruiter, { key: built.vettingCase.key, steps: [VettingMove.ADVANCE] });
    await moveBuilt(api, recruiter, { key: left.vettingCase.key, steps: [VettingMove.WITHDRAW] });

    const refused = [
      await refusalOf(api, recruiter, reschedule()),
      await refusalOf(api, recruiter, reschedule({ interviewId: left.interviewId })),
    ];

    const movedOn = [{ code: 'BLOCKED', path: [], blockers: ['CASE_MOVED_ON'] }];
    expect(refused).toEqual([movedOn, movedOn]);
  });

  test('to interviewers, who ask a recruiter', async () => {
    const document = `mutation ($input: RescheduleInterviewInput!) { rescheduleInterview(input: $input) { errors { code } } }`;

    const { data } = await api.run(built.lead, document, { input: reschedule().input });

    expect(data).toEqual({ rescheduleInterview: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

test('of two at once one wins, and the other is told to look again', async () => {
  const other = { startsAt: '2026-11-27T14:00:00.000Z', endsAt: '2026-11-27T15:00:00.000Z' };

  const answers = await Promise.all([changeAs(api, recruiter, reschedule()), changeAs(api, head, reschedule(other))]);

  expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
});

test('of twenty interviews of one person that are moved to one time at once one gets it', async () => {
  const lead = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER] });
  const ids: string[] = [];
  for (let day = 1; day <= 20; day += 1) {
    const date = `2026-12-${String(day).padStart(2, '0')}`;
    const time = { startsAt: `${date}T09:00:00.000Z`, endsAt: `${date}T10:00:00.000Z` };
    const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const { interview } = await bookAs(api, recruiter, aBooking(vettingCase, lead, time));
    ids.push(String(interview?.['id']));
  }

  const answers = await Promise.all(ids.map((interviewId) => changeAs(api, recruiter, reschedule({ interviewId }))));

  const outcomes = answers.map(({ interview, errors }) =>
    interview ? 'MOVED' : errors.map(({ code }) => code).join(),
  );
  expect(outcomes.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'MOVED']);
});
