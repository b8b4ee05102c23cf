import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { confirmListingTerms } from '../../src/vetting/confirm-listing-terms.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRated, buildRejected, buildReviewed, call, caseInput, versionOf } from '../support/build-decision.ts';
import { buildCaseAt } from '../support/build-interview.ts';
import { buildAtListing } from '../support/build-listed.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

beforeEach(() => {
  api.statements.length = 0;
});

afterAll(() => api.close());

const document = `query ($first: Int) { viewer { obligations(first: $first) {
  kind dueAt nextAction subject { __typename id } } } }`;

interface Owed {
  readonly kind: string;
  readonly nextAction: string;
  readonly dueAt: string | null;
  readonly subject: { readonly __typename: string; readonly id: string };
}

async function owedBy(person: Person, first = 100): Promise<readonly Owed[]> {
  const { data, errors } = await api.run(person, document, { first });
  expect(errors).toEqual([]);
  return (data?.['viewer'] as { obligations: Owed[] }).obligations;
}

async function about(person: Person, id: string): Promise<readonly Owed[]> {
  return (await owedBy(person)).filter(({ subject }) => subject.id === id);
}

test('an interviewer owes scorecards, each with its date, until they are submitted', async () => {
  const { seats, interview } = await buildPanel(api);

  expect(await owedBy(seats[0])).toEqual([
    {
      kind: 'SCORECARD',
      dueAt: '2026-11-25T10:00:00.000Z',
      nextAction: 'submitScorecard',
      subject: { __typename: 'Interview', id: interview.id },
    },
  ]);
  const rated = await buildRated(api);
  expect(await owedBy(rated.seats[0])).toEqual([]);
});

test('the debts of a withdrawn case sleep', async () => {
  const { seats, vettingCase, recruiter } = await buildPanel(api);
  const left = { leftBy: 'CANDIDATE', reason: 'RATE' };
  await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, vettingCase.uuid)), ...left });

  expect(await owedBy(seats[0])).toEqual([]);
});

test.each([Role.ADMIN, Role.MATCHER, Role.ANALYST, Role.COMPANY_SCREENER])('%s owes nothing', async (role) => {
  await buildPanel(api);

  expect(await owedBy(await api.person(role))).toEqual([]);
});

test('somebody without a role owes nothing', async () => {
  expect(await owedBy(await api.person())).toEqual([]);
});

test('whoever led an interview owes its completion once it is over, and whoever looks after the case', async () => {
  const other = await api.person(Role.RECRUITER);
  const head = await api.person(Role.HEAD_OF_TALENT);
  const startsAt = new Date(api.clock.now.getTime() - 30 * 60_000);
  const { seats, interview, recruiter, vettingCase } = await buildPanel(api, { startsAt });
  await api.asApp('update vetting_case set owner_id = $2 where id = $1', [vettingCase.uuid, recruiter.viewer.id]);
  await api.asApp(`update interview_participant set role = 'LEAD' where user_id = $1`, [seats[0].viewer.id]);
  const completion = async (person: Person) =>
    (await about(person, interview.id)).filter(({ kind }) => kind === 'INTERVIEW');
  const everybody = async () => Promise.all([seats[0], seats[1], recruiter, head, other].map(completion));
  const running = await everybody();
  const now = api.clock.now;

  api.clock.now = new Date(now.getTime() + 31 * 60_000);
  const over = await everybody();
  api.clock.now = now;

  const owed = {
    kind: 'INTERVIEW',
    dueAt: '2026-11-24T10:30:00.000Z',
    nextAction: 'completeInterview',
    subject: { __typename: 'Interview', id: interview.id },
  };
  expect(running).toEqual([[], [], [], [], []]);
  expect(over).toEqual([[owed], [], [owed], [owed], []]);
});

test('an interviewer who is no recruiter owes no cases and no letters', async () => {
  const { panel } = await buildRejected(api);
  await buildCase(api, panel.recruiter);

  expect(await owedBy(panel.seats[0])).toEqual([]);
});

test('a recruiter owes letters until they are sent, and reviews those of others', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const { letter } = await buildRejected(api);
  const next = async () => ({
    feedbackLetterId: letter.id,
    version: await versionOf(api, 'feedback_letter', letter.key),
  });
  const steps: (readonly string[])[] = [];
  const look = async () => {
    steps.push((await about(recruiter, letter.id)).map(({ kind, nextAction }) => `${kind} ${nextAction}`));
  };

  const head = await api.person(Role.HEAD_OF_TALENT);
  await look();
  await call(api, head, 'submitFeedbackLetterForReview', await next());
  await look();
  await call(api, recruiter, 'approveFeedbackLetter', await next());
  await look();
  await call(api, recruiter, 'sendFeedbackLetter', { ...(await next()), channel: 'EMAIL' });
  await look();

  expect(steps).toEqual([
    ['LETTER submitFeedbackLetterForReview'],
    ['LETTER_REVIEW approveFeedbackLetter'],
    ['LETTER sendFeedbackLetter'],
    [],
  ]);
});

test('nobody reviews their own letter', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const { letter } = await buildRejected(api);
  await call(api, recruiter, 'submitFeedbackLetterForReview', { feedbackLetterId: letter.id, version: letter.version });

  expect(await about(recruiter, letter.id)).toEqual([]);
});

test('a recruiter owes the next step of a case that waits on recruiters', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const fresh = await buildCase(api, recruiter);
  const reviewed = await buildReviewed(api, recruiter);

  const next = async (id: string) =>
    (await about(recruiter, id)).map(({ kind, nextAction }) => `${kind} ${nextAction}`);
  expect(await next(fresh.id)).toEqual(['PROFILE_REVIEW recordProfileReview']);
  expect(await next(reviewed.id)).toEqual(['DECISION advanceVettingCase']);
});

test('a recruiter owes the booking of an interview, and the decision once all scorecards are in', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const unbooked = await buildCaseAt(api, recruiter, VettingStage.SOFT_SKILLS_INTERVIEW);
  const { vettingCase } = await buildRated(api);
  const id = toGlobalId('VettingCase', vettingCase.uuid);

  expect((await about(recruiter, unbooked.id)).map(({ kind }) => kind)).toEqual(['SCHEDULING']);
  expect((await about(recruiter, id)).map(({ kind }) => kind)).toEqual(['DECISION']);
});

test('a recruiter owes terms until they are confirmed, without a date since the clock stands, then the last move', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const { vettingCase } = await buildAtListing(api);
  const id = toGlobalId('VettingCase', vettingCase.uuid);
  const terms = { consentAt: api.clock.now, rate: '62.50', hoursPerWeek: 30, startsOn: '2026-12-07' };

  const [owed] = await about(recruiter, id);
  await confirmListingTerms(api.context(recruiter), { ...(await caseInput(api, vettingCase.uuid)), ...terms });

  expect(owed).toMatchObject({ kind: 'TERMS', nextAction: 'confirmListingTerms', dueAt: null });
  expect((await about(recruiter, id)).map(({ kind }) => kind)).toEqual(['DECISION']);
});

test('nobody owes anything about their own case', async () => {
  const self = await api.person(Role.HEAD_OF_TALENT);
  const { id } = await buildCase(api, await api.person(Role.RECRUITER), { email: self.email });

  expect(await about(self, id)).toEqual([]);
});

test('a case of another recruiter is owed by them and by the head', async () => {
  const [owner, other, head] = [
    await api.person(Role.RECRUITER),
    await api.person(Role.RECRUITER),
    await api.person(Role.HEAD_OF_TALENT),
  ];
  const { id, key } = await buildCase(api, owner);
  await api.asApp('update vetting_case set owner_id = $2 where id = $1', [key, owner.viewer.id]);

  expect(await about(owner, id)).toHaveLength(1);
  expect(await about(other, id)).toEqual([]);
  expect(await about(head, id)).toHaveLength(1);
});

test('the most urgent come first, as many as were asked for, in as many statements as there are kinds', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const statements: number[] = [];

  for (const first of [1, 50]) {
    api.statements.length = 0;
    const owed = await owedBy(recruiter, first);
    statements.push(api.statements.length);
    const dates = owed.flatMap(({ dueAt }) => dueAt ?? []);
    expect(dates).toEqual(dates.toSorted());
    expect(owed.length).toBeLessThanOrEqual(first);
  }

  expect(statements[1]).toBeLessThanOrEqual(6 + 3);
  expect(statements[0]).toBeLessThanOrEqual(6 + 1);
});

test.each([[0], [101], [-1]])('refuses a page of %i', async (first) => {
  const { errors } = await api.run(await api.person(Role.RECRUITER), document, { first });

  expect(errors[0]?.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['ADMIN', [Role.ADMIN]],
  ['COMPANY_SCREENER', [Role.COMPANY_SCREENER]],
  ['MATCHER', [Role.MATCHER]],
  ['ANALYST', [Role.ANALYST]],
  ['INTERVIEWER', [Role.INTERVIEWER]],
  ['nobody in particular', []],
])('%s, who has nothing to do, owes nothing', async (_name, roles) => {
  expect(await owedBy(await api.person(...roles))).toEqual([]);
});
