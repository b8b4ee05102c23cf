import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildInterview, buildTeam, type BuiltInterview, changeAs, proposal } from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;
let tuesday: BuiltInterview;
let offered: BuiltInterview;
let thursday: BuiltInterview;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
  tuesday = await buildInterview(api, { head, recruiter });
  const early = { startsAt: '2026-11-24T12:00:00.000Z', endsAt: '2026-11-24T13:00:00.000Z' };
  const onWednesday = { startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T10:00:00.000Z' };
  offered = await buildInterview(api, { head, recruiter }, { ...proposal, slots: [early, onWednesday] });
  const onThursday = { startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:00:00.000Z' };
  thursday = await buildInterview(api, { head, recruiter }, onThursday);
});

afterAll(() => api.close());

const document = `query ($from: DateTime!, $to: DateTime!, $userId: ID, $status: [InterviewStatus!], $first: Int! = 25, $after: String) {
  interviewsBetween(from: $from, to: $to, userId: $userId, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id }
  }
}`;

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}

const read = async (person: Person, variables: object): Promise<Listed> => {
  const { data, errors } = await api.run(person, document, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['interviewsBetween'] as Listed; // its own document
};

const between = async (person: Person, variables: object) => (await read(person, variables)).nodes.map(({ id }) => id);

const dayOf = (date: string, next: string) => ({ from: `${date}T00:00:00.000Z`, to: `${next}T00:00:00.000Z` });
const week = dayOf('2026-11-23', '2026-11-30');

describe('a day', () => {
  test('holds what runs on it, by start, and what is offered for it', async () => {
    expect(await between(recruiter, dayOf('2026-11-24', '2026-11-25'))).toEqual([
      offered.interviewId,
      tuesday.interviewId,
    ]);
    expect(await between(recruiter, dayOf('2026-11-25', '2026-11-26'))).toEqual([offered.interviewId]);
    expect(await between(recruiter, dayOf('2026-11-26', '2026-11-27'))).toEqual([thursday.interviewId]);
  });

  test.each([
    ['what ends when it begins', { from: '2026-11-24T15:00:00.000Z', to: '2026-11-24T16:00:00.000Z' }],
    ['what begins when it ends', { from: '2026-11-24T13:00:00.000Z', to: '2026-11-24T14:00:00.000Z' }],
    ['anything when it ends before it begins', { from: week.to, to: week.from }],
  ])('does not hold %s', async (_name, stretch) => {
    expect(await between(recruiter, stretch)).toEqual([]);
  });

  test('holds what runs into it', async () => {
    const stretch = { from: '2026-11-24T14:59:59.999Z', to: '2026-11-24T15:30:00.000Z' };

    expect(await between(recruiter, stretch)).toEqual([tuesday.interviewId]);
  });
});

describe('a week', () => {
  test('of one person, and of a state', async () => {
    expect(await between(recruiter, { ...week, userId: thursday.lead.id })).toEqual([thursday.interviewId]);
    expect(await between(recruiter, { ...week, status: ['PROPOSED'] })).toEqual([offered.interviewId]);
    expect(await between(recruiter, { ...week, status: [] })).toEqual([]);
  });

  test.each([
    ['another type', () => toGlobalId('VettingCase', tuesday.vettingCase.key)],
    ['nothing', () => 'x'],
    ['nobody', () => toGlobalId('User', '00000000-0000-7000-8000-000000000000')],
  ])('of an id of %s is empty', async (_name, id) => {
    expect(await between(recruiter, { ...week, userId: id() })).toEqual([]);
  });

  test('goes on page by page, with its exact total', async () => {
    const first = await read(recruiter, { ...week, first: 2 });
    const second = await read(recruiter, { ...week, first: 2, after: first.pageInfo.endCursor });

    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual([
      offered.interviewId,
      tuesday.interviewId,
      thursday.interviewId,
    ]);
  });
});

describe('is seen', () => {
  test('by an interviewer as far as they take part, also when they ask for a colleague or a count', async () => {
    const own = await read(tuesday.lead, week);
    const asked = await read(tuesday.lead, { ...week, userId: thursday.lead.id });

    expect(own).toMatchObject({ totalCount: 1, nodes: [{ id: tuesday.interviewId }] });
    expect(asked).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('by who was replaced no more, neither as theirs', async () => {
    const built = await buildInterview(
      api,
      { head, recruiter },
      { startsAt: '2027-01-04T09:00:00.000Z', endsAt: '2027-01-04T10:00:00.000Z' },
    );
    const [row] = await api.asApp('select id from interview_participant where interview_id = $1 and user_id = $2', [
      built.key,
      built.panelist.viewer.id,
    ]);
    const substitute = await buildInterviewer(api, head);
    const participantId = toGlobalId('InterviewParticipant', String(row?.['id']));
    const input = { interviewId: built.interviewId, version: 1, participantId, userId: substitute.id, reason: 'Ill' };
    await changeAs(api, recruiter, { mutation: 'replaceParticipant', input });
    const then = dayOf('2027-01-04', '2027-01-05');

    expect(await between(built.panelist, then)).toEqual([]);
    expect(await between(recruiter, { ...then, userId: built.panelist.id })).toEqual([]);
    expect(await between(recruiter, { ...then, userId: substitute.id })).toEqual([built.interviewId]);
  });

  test('not by whom it is about, whatever their roles', async () => {
    const applicant = await api.person(Role.HEAD_OF_TALENT);
    const time = { startsAt: '2027-02-01T09:00:00.000Z', endsAt: '2027-02-01T10:00:00.000Z' };
    const built = await buildInterview(api, { head, recruiter }, time);
    const { candidate } = built.vettingCase;
    await api.asApp('update candidate set user_id = $2 where id = $1', [candidate.key, applicant.viewer.id]);

    const { totalCount, nodes } = await read(applicant, dayOf('2027-02-01', '2027-02-02'));

    expect([totalCount, nodes]).toEqual([0, []]);
  });

  test.each([Role.ADMIN, Role.MATCHER, Role.ANALYST, Role.COMPANY_SCREENER])('not by %s', async (role) => {
    const { errors } = await api.run(await api.person(role), document, week);

    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });
});

describe('blindness', () => {
  test('holds by the calendar, by the times offered and by what is repeated, for who owes', async () => {
    const [author, owing] = [await buildInterviewer(api, head), await buildInterviewer(api, head)];
    const panel = await buildPanel(api, { people: [author, owing] });
    await buildSubmitted(api, panel, { person: author });
    const cards = `scorecards { __typename ... on Scorecard { recommendation summary } }`;
    const probe = `query ($from: DateTime!, $to: DateTime!) {
      interviewsBetween(from: $from, to: $to) {
        nodes { ${cards} retryOf { ${cards} } slots { interview { ${cards} } } participants { replaces { interview { ${cards} } } } }
      }
    }`;

    const blind = await api.run(owing, probe, week);
    const open = await api.run(author, probe, week);

    const row = (scorecards: readonly object[]) => ({
      interviewsBetween: {
        nodes: [{ scorecards, retryOf: null, slots: [], participants: [{ replaces: null }, { replaces: null }] }],
      },
    });
    expect(blind.data).toEqual(row([{ __typename: 'HiddenScorecard' }]));
    expect(open.data).toEqual(row([{ __typename: 'Scorecard', recommendation: 'YES', summary: 'In short: YES' }]));
  });

  test('and what is repeated is seen by who was in it alone', async () => {
    const time = { startsAt: '2027-04-01T09:00:00.000Z', endsAt: '2027-04-01T10:00:00.000Z' };
    const missed = await buildInterview(api, { head, recruiter }, time);
    api.clock.now = new Date('2027-04-01T09:30:00.000Z');
    const input = { interviewId: missed.interviewId, version: 1, side: 'INTERVIEWER' };
    await changeAs(api, recruiter, { mutation: 'reportNoShow', input });
    const other = await buildInterviewer(api, head);
    const again = { startsAt: '2027-04-02T09:00:00.000Z', endsAt: '2027-04-02T10:00:00.000Z' };
    const booking = aBooking(missed.vettingCase, other, { ...again, retryOfId: missed.interviewId });
    const { interview } = await bookAs(api, recruiter, booking);
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');
    const query = `query ($id: ID!) { interview(id: $id) { retryOf { id } } }`;

    const byOther = await api.run(other, query, { id: interview?.['id'] });
    const byRecruiter = await api.run(recruiter, query, { id: interview?.['id'] });

    expect(byOther.data).toEqual({ interview: { retryOf: null } });
    expect(byRecruiter.data).toEqual({ interview: { retryOf: { id: missed.interviewId } } });
  });
});

test('takes three statements with people and actions, for one interview and for fifty', async () => {
  const whole = `query ($from: DateTime!, $to: DateTime!, $first: Int!) {
    interviewsBetween(from: $from, to: $to, first: $first) {
      nodes { startsAt candidate { handle } participants { user { name } } availableActions { action } }
    }
  }`;
  for (let hour = 0; hour < 50; hour += 1) {
    const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const startsAt = new Date(Date.UTC(2027, 2, 1, hour));
    const endsAt = new Date(Date.UTC(2027, 2, 1, hour + 1));
    const time = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    await bookAs(api, recruiter, aBooking(vettingCase, tuesday.lead, time));
  }
  const counts: number[] = [];
  for (const first of [1, 50]) {
    api.statements.length = 0;
    const { data } = await api.run(recruiter, whole, { ...dayOf('2027-03-01', '2027-03-04'), first });
    counts.push((data?.['interviewsBetween'] as Listed).nodes.length, api.statements.length);
  }

  expect(counts).toEqual([1, 3, 50, 3]);
});
