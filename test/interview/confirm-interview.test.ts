import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import {
  aBooking,
  bookAs,
  buildCaseAt,
  buildInterviewer,
  onCaseNow,
  scheduleInterview,
  seat,
} from '../support/build-interview.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  proposal,
  refusalOf,
  twoSlots,
} from '../support/change-interview.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');

let api: TestApi;
let head: Person;
let recruiter: Person;
let built: BuiltInterview;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
});

beforeEach(async () => {
  built = await buildInterview(api, { head, recruiter }, proposal);
});

afterEach(() => {
  api.clock.now = bookedAt;
});

afterAll(() => api.close());

const confirm = (stated: object = {}) => {
  const input = { interviewId: built.interviewId, version: 1, slotId: built.slotIds[1], ...stated };
  return { mutation: 'confirmInterview', input } as const;
};

/** Books the lead at a time, in another case. */
async function bookLead(time: object, lead = built.lead) {
  const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
  const { errors } = await bookAs(api, recruiter, aBooking(other, lead, time));
  return errors.map(({ code }) => code);
}

describe('a proposal', () => {
  test('offers times, and the case waits on the candidate', async () => {
    const { data } = await api.run(
      recruiter,
      `query ($id: ID!) { interview(id: $id) {
        status startsAt scheduleVersions { number } slots { number startsAt endsAt } vettingCase { waitingOn }
        participants { feedback feedbackDueAt }
      } }`,
      { id: built.interviewId },
    );

    const owed = { feedback: 'OWED', feedbackDueAt: '2026-11-25T15:00:00.000Z' };
    expect(data).toEqual({
      interview: {
        status: 'PROPOSED',
        startsAt: '2026-11-24T14:00:00.000Z',
        scheduleVersions: [],
        slots: twoSlots.map((slot, index) => ({ number: index + 1, ...slot })),
        vettingCase: { waitingOn: 'CANDIDATE' },
        participants: [owed, owed],
      },
    });
    const audit = 'select action from audit_event where object_id = $1';
    expect(await api.asApp(audit, [built.key])).toEqual([{ action: 'interview.proposed' }]);
  });

  test.each(twoSlots)('takes the time of its people at $startsAt', async (slot) => {
    expect(await bookLead(slot)).toEqual(['CONFLICT']);
  });

  test.each(twoSlots)('takes the time of the candidate at $startsAt', async (slot) => {
    const other = await buildInterviewer(api, head);

    const { errors } = await bookAs(api, recruiter, aBooking(built.vettingCase, other, slot));

    expect(errors).toMatchObject([{ code: 'CONFLICT', path: ['time', 'agreed', 'startsAt'] }]);
  });

  test('is refused where one of its times is taken, saying which', async () => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const free = { startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:00:00.000Z' };
    const another = await buildInterviewer(api, head);
    const before = await contentsOf(api);

    const staff = await bookAs(
      api,
      recruiter,
      aBooking(other, built.lead, { ...proposal, slots: [free, twoSlots[1]] }),
    );
    const candidate = await bookAs(
      api,
      recruiter,
      aBooking(built.vettingCase, another, { ...proposal, slots: [free, twoSlots[1]] }),
    );

    expect(staff.errors).toMatchObject([{ code: 'CONFLICT', path: ['participants', '0', 'userId'] }]);
    expect(candidate.errors).toMatchObject([{ code: 'CONFLICT', path: ['time', 'offered', '1', 'startsAt'] }]);
    expect(await contentsOf(api)).toEqual(before);
  });

  const past = { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T09:30:00.000Z' };
  const within = { startsAt: '2026-11-24T14:59:59.000Z', endsAt: '2026-11-24T15:30:00.000Z' };
  const backwards = { startsAt: '2026-11-26T10:00:00.000Z', endsAt: '2026-11-26T09:00:00.000Z' };
  test.each([
    ['one time', { slots: [twoSlots[0]] }, ['time', 'offered']],
    ['a time that has gone by', { slots: [past, twoSlots[1]] }, ['time', 'offered', '0', 'startsAt']],
    ['times that overlap', { slots: [within, twoSlots[0]] }, ['time', 'offered', '0', 'startsAt']],
    ['a time that ends before it starts', { slots: [twoSlots[0], backwards] }, ['time', 'offered', '1', 'endsAt']],
    ['six times', { slots: Array.from({ length: 6 }, () => twoSlots[0]) }, ['time', 'offered']],
  ])('of %s is none', async (_name, stated, path) => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const lead = await buildInterviewer(api, head);
    const before = await contentsOf(api);

    const { errors } = await bookAs(api, recruiter, aBooking(other, lead, { ...proposal, ...stated }));

    expect(errors.map((error) => [error.code, error.path])).toEqual([['INVALID', path]]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([
    [
      'times beside one that is agreed',
      { agreed: twoSlots[0], offered: twoSlots },
      /Exactly one key must be specified/,
    ],
    ['no time at all', {}, /Exactly one key must be specified/],
    ['one that is agreed and is none', { agreed: null }, /Field "agreed" must be non-null/],
    ['half a time', { agreed: { startsAt: past.startsAt } }, /Field "endsAt" of required type "DateTime!"/],
  ])('and %s is refused as an input', async (_name, time, words) => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const booking = await onCaseNow(api, aBooking(other, await buildInterviewer(api, head), { time }));
    const before = await contentsOf(api);

    const { data, errors } = await api.run(recruiter, scheduleInterview, { input: booking });

    expect(data).toBeUndefined();
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(words);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('confirming', () => {
  test.each([
    ['the recruiter', () => recruiter],
    ['the lead', () => built.lead],
  ])('by %s agrees the time chosen and frees the others', async (_name, person) => {
    const { interview, errors } = await changeAs(api, person(), confirm());

    const owed = { feedback: 'OWED', feedbackDueAt: '2026-11-26T10:00:00.000Z' };
    expect(errors).toEqual([]);
    expect(interview).toMatchObject({
      version: 2,
      status: 'SCHEDULED',
      ...twoSlots[1],
      briefing: 'Probe the outbox',
      vettingCase: { waitingOn: 'INTERVIEWER' },
      participants: [owed, owed],
      scheduleVersions: [{ number: 1, initiator: 'CANDIDATE', reason: null, ...twoSlots[1] }],
    });
    expect(await bookLead({ ...twoSlots[0] })).toEqual([]);
    expect(await bookLead({ ...twoSlots[1] })).toEqual(['CONFLICT']);
  });

  test('refuses an old version, and what is agreed already', async () => {
    const stale = await refusalOf(api, recruiter, confirm({ version: 7 }));
    await changeAs(api, recruiter, confirm());

    const again = await refusalOf(api, recruiter, confirm({ version: 2 }));

    expect(stale).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
    expect(again).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
  });

  test('finds no time of another interview, and none that does not exist', async () => {
    const other = await buildInterview(api, { head, recruiter }, proposal);
    const nothing = toGlobalId('InterviewSlot', '00000000-0000-7000-8000-000000000000');

    const refused = [
      await refusalOf(api, recruiter, confirm({ slotId: other.slotIds[0] })),
      await refusalOf(api, recruiter, confirm({ slotId: nothing })),
    ];

    const notFound = [{ code: 'NOT_FOUND', path: ['slotId'], blockers: [] }];
    expect(refused).toEqual([notFound, notFound]);
  });

  test('records what was held, up to 30 days later and not after', async () => {
    const other = await buildInterview(api, { head, recruiter }, proposal);
    api.clock.now = new Date('2026-12-25T09:00:00.000Z');
    const input = { interviewId: other.interviewId, version: 1, slotId: other.slotIds[1] };
    const { errors } = await changeAs(api, recruiter, { mutation: 'confirmInterview', input });
    api.clock.now = new Date('2026-12-25T09:00:00.001Z');

    const refused = await refusalOf(api, recruiter, confirm());

    expect(errors).toEqual([]);
    expect(refused).toEqual([{ code: 'BLOCKED', path: [], blockers: ['START_TOO_LONG_AGO'] }]);
  });

  test('is not for an interviewer of others, who does not find it', async () => {
    const stranger = await buildInterviewer(api, head);

    const refused = await refusalOf(api, stranger, confirm());

    expect(refused).toEqual([{ code: 'NOT_FOUND', path: ['interviewId'], blockers: [] }]);
  });

  test('of two at once one wins, and of confirming and calling off too', async () => {
    const other = await buildInterview(api, { head, recruiter }, proposal);
    const cancel = { interviewId: other.interviewId, version: 1, reason: 'Found another job' };

    const twice = await Promise.all(
      [0, 1].map((index) => changeAs(api, recruiter, confirm({ slotId: built.slotIds[index] }))),
    );
    const either = await Promise.all([
      changeAs(api, other.lead, confirm({ interviewId: other.interviewId, slotId: other.slotIds[0] })),
      changeAs(api, recruiter, { mutation: 'cancelInterview', input: cancel }),
    ]);

    expect(twice.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
    expect(either.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
    const [winner] = either.flatMap(({ interview }) => (interview ? [interview['status']] : []));
    const [row] = await api.asApp('select status, version from interview where id = $1', [other.key]);
    expect(row).toEqual({ status: winner, version: 2 });
  });
});

test('of twenty proposals at once for one person one is made', async () => {
  const lead = await buildInterviewer(api, head);
  const cases = [];
  while (cases.length < 20) cases.push(await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW));
  const far = (index: number) => ({
    startsAt: `2026-12-${String(1 + (index % 25)).padStart(2, '0')}T${index < 25 ? '08' : '16'}:00:00.000Z`,
    endsAt: `2026-12-${String(1 + (index % 25)).padStart(2, '0')}T${index < 25 ? '09' : '17'}:00:00.000Z`,
  });

  const answers = await Promise.all(
    cases.map((it, index) => {
      return bookAs(api, recruiter, aBooking(it, lead, { ...proposal, slots: [far(index), twoSlots[0]] }));
    }),
  );

  const outcomes = answers.map(({ interview, errors }) =>
    interview ? 'PROPOSED' : errors.map(({ code }) => code).join(),
  );
  expect(outcomes.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'PROPOSED']);
});

test('a shadow of a proposal is not bothered for feedback', async () => {
  const shadow = await api.person(Role.INTERVIEWER);
  const participants = [
    seat(await buildInterviewer(api, head)),
    seat(shadow, { role: 'SHADOW', isFeedbackRequired: false }),
  ];
  const other = await buildInterview(api, { head, recruiter }, { ...proposal, participants });
  const input = { interviewId: other.interviewId, version: 1, slotId: other.slotIds[1] };

  const { interview } = await changeAs(api, recruiter, { mutation: 'confirmInterview', input });

  expect(interview).toMatchObject({
    participants: [{ role: 'LEAD' }, { role: 'SHADOW', feedback: 'NOT_REQUIRED', feedbackDueAt: null }],
  });
});
