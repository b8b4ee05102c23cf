import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer, seat } from '../support/build-interview.ts';
import { type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');
const start = new Date('2026-11-24T14:00:00.000Z');
const justBefore = new Date('2026-11-24T13:59:59.999Z');

let api: TestApi;
let head: Person;
let recruiter: Person;
let lead: Person;
let observer: Person;
let vettingCase: BuiltCase;
let interviewId: string;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  lead = await buildInterviewer(api, head);
  observer = await api.person(Role.INTERVIEWER);
  vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
  const participants = [seat(lead), seat(observer, { role: 'OBSERVER', isFeedbackRequired: false })];
  const { interview } = await bookAs(api, recruiter, aBooking(vettingCase, lead, { participants }));
  interviewId = String(interview?.['id']);
});

afterEach(() => {
  api.clock.now = bookedAt;
});

afterAll(() => api.close());

const completeInterview = `mutation ($input: CompleteInterviewInput!) {
  completeInterview(input: $input) {
    interview { status version completedAt vettingCase { waitingOn } }
    errors { code path currentVersion blockers { code } }
  }
}`;

function complete(person: Person, version = 1) {
  return api.run(person, completeInterview, { input: { interviewId, version } });
}

test.each([
  ['its lead', () => lead],
  ['an observer of it', () => observer],
  ['a recruiter', () => recruiter],
  ['the head', () => head],
])('%s completes it at its start', async (_name, person) => {
  api.clock.now = start;

  const { data, errors } = await complete(person());

  expect(errors).toEqual([]);
  expect(data).toEqual({
    completeInterview: {
      interview: {
        status: 'COMPLETED',
        version: 2,
        completedAt: '2026-11-24T14:00:00.000Z',
        vettingCase: { waitingOn: 'INTERVIEWER' },
      },
      errors: [],
    },
  });
  const seats = 'select distinct blocks, feedback from interview_participant where vetting_case_id = $1 order by 2';
  expect(await api.asApp(seats, [vettingCase.key])).toEqual([
    { blocks: true, feedback: 'NOT_REQUIRED' },
    { blocks: true, feedback: 'OWED' },
  ]);
});

test('nobody completes it before its start', async () => {
  api.clock.now = justBefore;
  const before = await contentsOf(api);

  const { data } = await complete(lead);

  expect(data).toEqual({
    completeInterview: {
      interview: null,
      errors: [{ code: 'BLOCKED', path: [], currentVersion: null, blockers: [{ code: 'NOT_STARTED' }] }],
    },
  });
  expect(await contentsOf(api)).toEqual(before);
});

test('an interviewer of another interview does not find it', async () => {
  api.clock.now = start;
  const stranger = await buildInterviewer(api, head);

  const { data } = await complete(stranger);

  expect(data).toMatchObject({ completeInterview: { errors: [{ code: 'NOT_FOUND', path: ['interviewId'] }] } });
});

test('a matcher may not', async () => {
  api.clock.now = start;
  const matcher = await api.person(Role.MATCHER);
  const document = `mutation ($input: CompleteInterviewInput!) { completeInterview(input: $input) { errors { code } } }`;

  const { data } = await api.run(matcher, document, { input: { interviewId, version: 1 } });

  expect(data).toEqual({ completeInterview: { errors: [{ code: 'NOT_ALLOWED' }] } });
});

test('what was seen in an older version is stale, and what is completed stays so', async () => {
  api.clock.now = start;
  await complete(lead);

  const stale = await complete(recruiter);
  const again = await complete(recruiter, 2);

  expect(stale.data).toMatchObject({ completeInterview: { errors: [{ code: 'STALE', currentVersion: 2 }] } });
  expect(again.data).toMatchObject({
    completeInterview: { errors: [{ code: 'ILLEGAL_TRANSITION', blockers: [{ code: 'NOT_FROM_HERE' }] }] },
  });
});

test('of two at once one wins', async () => {
  api.clock.now = start;

  const answers = await Promise.all([complete(lead), complete(recruiter)]);

  const codes = answers.flatMap(({ data }) => {
    return (data?.['completeInterview'] as { errors: { code: string }[] }).errors.map(({ code }) => code);
  });
  expect(codes).toEqual(['STALE']);
});

test('a case that was left does not wait for anybody again', async () => {
  await moveBuilt(api, recruiter, { key: vettingCase.key, steps: [VettingMove.WITHDRAW] });
  api.clock.now = start;

  const { data } = await complete(recruiter);

  expect(data).toMatchObject({
    completeInterview: { interview: { status: 'COMPLETED', vettingCase: { waitingOn: null } } },
  });
});
