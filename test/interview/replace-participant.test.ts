import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer, seat } from '../support/build-interview.ts';
import { moveBuilt } from '../support/build-vetting.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  handIn,
  proposal,
  refusalOf,
  seatIdOf,
  twoSlots,
} from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');

let api: TestApi;
let head: Person;
let recruiter: Person;
let built: BuiltInterview;
let substitute: Person;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
});

beforeEach(async () => {
  built = await buildInterview(api, { head, recruiter });
  substitute = await buildInterviewer(api, head);
});

afterEach(() => {
  api.clock.now = bookedAt;
});

afterAll(() => api.close());

interface Swap {
  readonly from?: Person;
  readonly to?: Person;
  readonly stated?: object;
}

const replace = async ({ from = built.panelist, to = substitute, stated = {} }: Swap = {}) => {
  const participantId = await seatIdOf(api, built, from);
  const input = {
    interviewId: built.interviewId,
    version: 1,
    participantId,
    userId: to.id,
    reason: ' Ill ',
    ...stated,
  };
  return { mutation: 'replaceParticipant', input } as const;
};

const seatsByPerson = (interview: Readonly<Record<string, unknown>> | null) => {
  const participants = interview?.['participants'] as readonly { readonly user: { readonly id: string } }[];
  return new Map(participants.map((it) => [it.user.id, it]));
};

test('gives the seat to somebody else in the same role, who owes what the first owed', async () => {
  const { interview, errors } = await changeAs(api, recruiter, await replace());

  expect(errors).toEqual([]);
  expect(interview).toMatchObject({ version: 2, status: 'SCHEDULED', vettingCase: { waitingOn: 'INTERVIEWER' } });
  const seats = seatsByPerson(interview);
  expect(seats.get(built.panelist.id)).toMatchObject({ isActive: false, feedback: 'EXCUSED', leftReason: 'Ill' });
  expect(seats.get(substitute.id)).toMatchObject({
    role: 'PANELIST',
    isActive: true,
    feedback: 'OWED',
    feedbackDueAt: '2026-11-25T15:00:00.000Z',
    replaces: { user: { id: built.panelist.id } },
  });
  const audit = `select changes ->> 'replacedBy' as by from audit_event where object_id = $1 and action like '%Replaced'`;
  expect(await api.asApp(audit, [built.key])).toEqual([{ by: substitute.viewer.id }]);
});

test('frees the time of who goes and takes that of who comes, whatever is offered', async () => {
  built = await buildInterview(api, { head, recruiter }, proposal);
  const { errors } = await changeAs(api, recruiter, await replace());
  const book = async (lead: Person, time: object) => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    return (await bookAs(api, recruiter, aBooking(other, lead, time))).errors.map(({ code }) => code);
  };

  expect(errors).toEqual([]);
  const [first = {}, second = {}] = twoSlots;
  expect(await book(built.panelist, first)).toEqual([]);
  expect([await book(substitute, first), await book(substitute, second)]).toEqual([['CONFLICT'], ['CONFLICT']]);
});

test('lets who was replaced no longer see the interview, and who came see it', async () => {
  await changeAs(api, recruiter, await replace());
  const document = `query ($id: ID!) { interview(id: $id) { status } }`;

  const gone = await api.run(built.panelist, document, { id: built.interviewId });
  const come = await api.run(substitute, document, { id: built.interviewId });

  expect([gone.data, come.data]).toEqual([{ interview: null }, { interview: { status: 'SCHEDULED' } }]);
});

test('gives a seat back to who had left it, as often as it takes', async () => {
  await changeAs(api, recruiter, await replace());
  const back = { from: substitute, to: built.panelist, stated: { version: 2 } };
  const first = await changeAs(api, recruiter, await replace(back));
  const second = await changeAs(api, recruiter, await replace({ stated: { version: 3 } }));

  expect([first.errors, second.errors]).toEqual([[], []]);
  expect(seatsByPerson(first.interview).get(built.panelist.id)).toMatchObject({
    isActive: true,
    feedback: 'OWED',
    excuseReason: null,
    leftReason: null,
    replaces: { user: { id: substitute.id } },
  });
  expect(seatsByPerson(second.interview).get(substitute.id)).toMatchObject({ isActive: true, feedback: 'OWED' });
});

describe('who cannot come', () => {
  const path = ['userId'];

  test('is unqualified, of another language without a reason, or partial', async () => {
    const unqualified = await buildInterviewer(api, head, { stages: [VettingStage.SOFT_SKILLS_INTERVIEW] });
    const gopher = await buildInterviewer(api, head, { language: 'go' });
    const partial = await buildInterviewer(api, head);
    await api.asApp(
      `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
       select gen_random_uuid(), now(), i.id, $2, 'Sibling' from interviewer i where i.user_id = $1`,
      [partial.viewer.id, built.vettingCase.candidate.key],
    );

    const refused = [];
    for (const to of [unqualified, gopher, partial])
      refused.push(...(await refusalOf(api, recruiter, await replace({ to }))));
    const stated = { languageOverrideReason: 'Wrote Python for years' };
    const { errors } = await changeAs(api, recruiter, await replace({ to: gopher, stated }));

    expect(refused).toEqual([
      { code: 'BLOCKED', path, blockers: ['NOT_QUALIFIED'] },
      { code: 'BLOCKED', path, blockers: ['LANGUAGE_NOT_COVERED'] },
      { code: 'BLOCKED', path, blockers: ['CONFLICT_OF_INTEREST'] },
    ]);
    expect(errors).toEqual([]);
  });

  test('takes part already, or is elsewhere at that time', async () => {
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    await bookAs(api, recruiter, aBooking(other, substitute));

    const there = await refusalOf(api, recruiter, await replace({ to: built.lead }));
    const busy = await refusalOf(api, recruiter, await replace());

    expect(there).toEqual([{ code: 'DUPLICATE', path, blockers: [] }]);
    expect(busy).toEqual([{ code: 'CONFLICT', path, blockers: [] }]);
  });

  test('could read a scorecard of the stage already, unless nothing is expected of the seat', async () => {
    const observer = await api.person(Role.INTERVIEWER);
    const participants = [
      seat(built.lead),
      seat(built.panelist, { role: 'PANELIST' }),
      seat(observer, { role: 'OBSERVER', isFeedbackRequired: false }),
    ];
    const later = { startsAt: '2026-11-25T14:00:00.000Z', endsAt: '2026-11-25T15:00:00.000Z' };
    const { interview } = await bookAs(
      api,
      recruiter,
      aBooking(built.vettingCase, built.lead, { participants, ...later }),
    );
    await handIn(api, built, built.lead);
    const reader = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER] });
    const key = { ...built, interviewId: String(interview?.['id']) };
    const seatOfObserver = await api.asApp('select interview_id from interview_participant where user_id = $1', [
      observer.viewer.id,
    ]);

    const refused = await refusalOf(api, recruiter, await replace({ to: reader }));
    built = { ...key, key: String(seatOfObserver[0]?.['interview_id']) };
    const listens = await changeAs(api, recruiter, await replace({ from: observer, to: reader }));

    expect(refused).toEqual([{ code: 'BLOCKED', path, blockers: ['READS_SCORECARDS'] }]);
    expect(listens.errors).toEqual([]);
  });
});

describe('is refused', () => {
  test('for who has handed in, also by the database', async () => {
    await handIn(api, built, built.panelist);

    const refused = await refusalOf(api, recruiter, await replace());

    expect(refused).toEqual([{ code: 'ILLEGAL_TRANSITION', path: ['participantId'], blockers: [] }]);
    const raw = api.asApp('update interview_participant set is_active = false where user_id = $1', [
      built.panelist.viewer.id,
    ]);
    await expect(raw).rejects.toMatchObject({ constraint: 'interview_participant_submitted' });
  });

  test('for a seat of another interview, and for one that somebody took already', async () => {
    const other = await buildInterview(api, { head, recruiter });
    const participantId = await seatIdOf(api, other, other.lead);
    const elsewhere = await refusalOf(api, recruiter, await replace({ stated: { participantId } }));
    await changeAs(api, recruiter, await replace());
    const third = await buildInterviewer(api, head);

    const taken = await refusalOf(api, recruiter, await replace({ to: third, stated: { version: 2 } }));

    expect(elsewhere).toEqual([{ code: 'NOT_FOUND', path: ['participantId'], blockers: [] }]);
    expect(taken).toEqual([{ code: 'ILLEGAL_TRANSITION', path: ['participantId'], blockers: [] }]);
  });

  test('once it was held, or when the case has gone on', async () => {
    const gone = await buildInterview(api, { head, recruiter });
    api.clock.now = new Date('2026-11-24T15:00:00.000Z');
    const input = { interviewId: built.interviewId, version: 1 };
    await changeAs(api, recruiter, { mutation: 'completeInterview', input });
    await moveBuilt(api, recruiter, { key: gone.vettingCase.key, steps: [VettingMove.ADVANCE] });

    const held = await refusalOf(api, recruiter, await replace({ stated: { version: 2 } }));
    built = gone;
    const movedOn = await refusalOf(api, recruiter, await replace());

    expect(held).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
    expect(movedOn).toEqual([{ code: 'BLOCKED', path: [], blockers: ['CASE_MOVED_ON'] }]);
  });

  test('to who would give up a debt of their own, and not to a colleague of theirs', async () => {
    const both = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER] });
    built = await buildInterview(api, { head, recruiter }, { participants: [seat(both)] });

    const refused = await refusalOf(api, both, await replace({ from: both }));
    const { errors } = await changeAs(api, recruiter, await replace({ from: both }));

    expect(refused).toEqual([{ code: 'NOT_ALLOWED', path: [], blockers: [] }]);
    expect(errors).toEqual([]);
  });

  test('in an older version, to blanks for a reason, and to interviewers', async () => {
    const document = `mutation ($input: ReplaceParticipantInput!) { replaceParticipant(input: $input) { errors { code } } }`;
    const { input } = await replace();

    const stale = await refusalOf(api, recruiter, await replace({ stated: { version: 4 } }));
    const blank = await refusalOf(api, recruiter, await replace({ stated: { reason: ' ' } }));
    const { data } = await api.run(built.lead, document, { input });

    expect(stale).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
    expect(blank).toEqual([{ code: 'INVALID', path: ['reason'], blockers: [] }]);
    expect(data).toEqual({ replaceParticipant: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

test('of ten interviews that want one substitute for the same hour at once one gets them', async () => {
  const many: BuiltInterview[] = [];
  while (many.length < 10) many.push(await buildInterview(api, { head, recruiter }));
  const swaps = [];
  for (const it of many) {
    built = it;
    swaps.push(await replace());
  }

  const answers = await Promise.all(swaps.map((swap) => changeAs(api, recruiter, swap)));

  const outcomes = answers.map(({ interview, errors }) => (interview ? 'GOT' : errors.map(({ code }) => code).join()));
  expect(outcomes.toSorted()).toEqual([...Array.from({ length: 9 }, () => 'CONFLICT'), 'GOT']);
});
