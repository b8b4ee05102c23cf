import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { aBooking, bookAs, buildInterviewer, seat } from '../support/build-interview.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  handIn,
  refusalOf,
  seatIdOf,
} from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');
const after = new Date('2026-11-24T15:00:00.000Z');

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

const excuse = async (person: Person, stated: object = {}) => {
  const participantId = await seatIdOf(api, built, person);
  const input = { interviewId: built.interviewId, version: 1, participantId, reason: 'Lost the connection', ...stated };
  return { mutation: 'excuseParticipant', input } as const;
};

test('ends the debt and keeps the seat', async () => {
  const { interview, errors } = await changeAs(api, recruiter, await excuse(built.panelist));

  expect(errors).toEqual([]);
  expect(interview).toMatchObject({
    version: 2,
    status: 'SCHEDULED',
    participants: [
      { role: 'LEAD', feedback: 'OWED', excuseReason: null },
      { role: 'PANELIST', feedback: 'EXCUSED', excuseReason: 'Lost the connection', isActive: true },
    ],
  });
  const obligations = `{ viewer { obligations { kind } } }`;
  const { data } = await api.run(built.panelist, obligations);
  expect(data).toEqual({ viewer: { obligations: [] } });
});

test('completes an interview of which all that is owed has come in, and the case goes to its decision', async () => {
  api.clock.now = after;
  await handIn(api, built, built.lead);

  const { interview } = await changeAs(api, recruiter, await excuse(built.panelist));

  expect(interview).toMatchObject({
    status: 'COMPLETED',
    completedAt: '2026-11-24T15:00:00.000Z',
    vettingCase: { waitingOn: 'DECISION_MAKER' },
  });
});

test('lets off who owes on what was held', async () => {
  api.clock.now = after;
  const input = { interviewId: built.interviewId, version: 1 };
  await changeAs(api, recruiter, { mutation: 'completeInterview', input });

  const { interview, errors } = await changeAs(api, recruiter, await excuse(built.lead, { version: 2 }));

  expect(errors).toEqual([]);
  expect(interview).toMatchObject({ version: 3, status: 'COMPLETED', vettingCase: { waitingOn: 'INTERVIEWER' } });
});

describe('is refused', () => {
  test('for who owes nothing, and for who has handed in, also by the database', async () => {
    const observer = await api.person(Role.INTERVIEWER);
    const participants = [seat(built.lead), seat(observer, { role: 'OBSERVER', isFeedbackRequired: false })];
    const later = { startsAt: '2026-11-25T14:00:00.000Z', endsAt: '2026-11-25T15:00:00.000Z' };
    const booking = aBooking(built.vettingCase, built.lead, { participants, ...later });
    const { interview } = await bookAs(api, recruiter, booking);
    await handIn(api, built, built.lead);
    const [row] = await api.asApp('select id from interview_participant where user_id = $1', [observer.viewer.id]);
    const participantId = toGlobalId('InterviewParticipant', String(row?.['id']));

    const submitted = await refusalOf(api, recruiter, await excuse(built.lead));
    const stated = { interviewId: String(interview?.['id']), participantId };
    const nothing = await refusalOf(api, recruiter, await excuse(built.lead, stated));

    const illegal = [{ code: 'ILLEGAL_TRANSITION', path: ['participantId'], blockers: [] }];
    expect([submitted, nothing]).toEqual([illegal, illegal]);
    const raw = `update interview_participant set feedback = 'EXCUSED' where interview_id = $1 and user_id = $2`;
    await expect(api.asApp(raw, [built.key, built.lead.viewer.id])).rejects.toMatchObject({
      constraint: 'interview_participant_submitted',
    });
  });

  test('to who would let themselves off to read what others wrote', async () => {
    const both = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER] });
    built = await buildInterview(api, { head, recruiter }, { participants: [seat(both)] });

    const refused = await refusalOf(api, both, await excuse(both));

    expect(refused).toEqual([{ code: 'NOT_ALLOWED', path: [], blockers: [] }]);
  });

  test('once it was called off', async () => {
    const input = { interviewId: built.interviewId, version: 1, reason: 'Left' };
    await changeAs(api, recruiter, { mutation: 'cancelInterview', input });

    const refused = await refusalOf(api, recruiter, await excuse(built.lead, { version: 2 }));

    expect(refused).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
  });

  test('in an older version, to blanks for a reason, and to interviewers', async () => {
    const document = `mutation ($input: ExcuseParticipantInput!) { excuseParticipant(input: $input) { errors { code } } }`;
    const { input } = await excuse(built.panelist);

    const stale = await refusalOf(api, recruiter, await excuse(built.lead, { version: 2 }));
    const blank = await refusalOf(api, recruiter, await excuse(built.lead, { reason: '\t' }));
    const { data } = await api.run(built.lead, document, { input });

    expect(stale).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
    expect(blank).toEqual([{ code: 'INVALID', path: ['reason'], blockers: [] }]);
    expect(data).toEqual({ excuseParticipant: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

describe('blindness', () => {
  const peers = `query ($id: ID!) { interview(id: $id) { scorecards { __typename ... on Scorecard { recommendation } } } }`;

  test('ends for who reads by role, stays for an interviewer without an own scorecard, and nobody comes back to rate', async () => {
    const reader = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER], language: 'go' });
    const plain = await buildInterviewer(api, head, { language: 'go' });
    const author = await buildInterviewer(api, head, { language: 'go' });
    const panel = await buildPanel(api, { people: [author, reader, plain] });
    await buildSubmitted(api, panel, { person: author });
    const seats = async (person: Person) => {
      const [row] = await api.asApp('select id from interview_participant where interview_id = $1 and user_id = $2', [
        panel.interview.uuid,
        person.viewer.id,
      ]);
      return toGlobalId('InterviewParticipant', String(row?.['id']));
    };
    const versionNow = async () => {
      const [row] = await api.asApp('select version from interview where id = $1', [panel.interview.uuid]);
      return Number(row?.['version']);
    };
    const before = await api.run(reader, peers, { id: panel.interview.id });

    for (const person of [reader, plain]) {
      const input = {
        interviewId: panel.interview.id,
        version: await versionNow(),
        participantId: await seats(person),
        reason: 'Was called away',
      };
      expect((await changeAs(api, head, { mutation: 'excuseParticipant', input })).errors).toEqual([]);
    }

    const hidden = { __typename: 'HiddenScorecard' };
    const shown = { __typename: 'Scorecard', recommendation: expect.any(String) };
    expect(before.data).toEqual({ interview: { scorecards: [hidden] } });
    const byRole = await api.run(reader, peers, { id: panel.interview.id });
    const byNothing = await api.run(plain, peers, { id: panel.interview.id });
    expect(byRole.data).toEqual({ interview: { scorecards: [shown] } });
    expect(byNothing.data).toEqual({ interview: { scorecards: [] } });
    const vettingCaseId = panel.vettingCase.id;
    const agreed = { startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
    const later = { time: { agreed }, zone: 'Europe/Berlin' };
    const booking = { vettingCaseId, stage: 'TECHNICAL_INTERVIEW', ...later, participants: [seat(reader)] };
    const { errors } = await bookAs(api, head, booking);
    expect(errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'READS_SCORECARDS' }] }]);
  });
});
