import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildRejected, buildReviewed, call, caseInput, keyOf, versionOf } from '../support/build-decision.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

beforeEach(() => {
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
});

afterAll(() => api.close());

/** A letter about a profile review, in draft. */
const earlyLetter = async () => {
  const { key } = await buildReviewed(api, recruiter);
  const reasons = [{ code: 'INSUFFICIENT_EXPERIENCE' }];
  const { payload } = await call(api, recruiter, 'rejectVettingCase', { ...(await caseInput(api, key)), reasons });
  const { id, version } = payload['feedbackLetter'] as { id: string; version: number };
  return { id, version, key: keyOf(id) };
};

const waive = (person: Person, { id, version }: { id: string; version: number }, reason = 'Died') =>
  call(api, person, 'waiveFeedbackLetter', { feedbackLetterId: id, version, reason });

const document = `query ($first: Int!, $after: String) { lettersOwed(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id dueAt stage status nextAction isOwed vettingCase { status candidate { handle } } } } }`;

interface Owed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

const read = async (person: Person, variables: object = { first: 100 }) => {
  api.statements.length = 0;
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  return { owed: data?.['lettersOwed'] as Owed, statements: api.statements.length };
};

describe('waiveFeedbackLetter', () => {
  test('ends what is owed, with who, when and why', async () => {
    const letter = await earlyLetter();

    const { payload, errors } = await waive(head, letter, ' The candidate asked for none ');

    expect(errors).toEqual([]);
    expect(payload['feedbackLetter']).toEqual({
      id: letter.id,
      version: letter.version + 1,
      status: 'WAIVED',
      waivedAt: '2026-11-24T10:00:00.000Z',
      waivedBy: { id: head.id },
      waiveReason: 'The candidate asked for none',
      isOwed: false,
      nextAction: null,
    });
    const audit = await api.asApp(
      `select actor, changes from audit_event where action = 'feedbackLetter.waived' and object_id = $1`,
      [letter.key],
    );
    expect(audit).toEqual([{ actor: head.viewer.id, changes: { from: 'DRAFT' } }]);
  });

  test('is for the head alone, once, for a reason, on the newest version', async () => {
    const letter = await earlyLetter();
    const waived = await earlyLetter();
    await waive(head, waived);
    const before = await contentsOf(api);

    const answers = [
      await waive(recruiter, letter),
      await waive(head, letter, ' \n'),
      await waive(head, { ...letter, version: 9 }),
      await waive(head, { ...waived, version: waived.version + 1 }),
    ];

    expect(answers.map(({ codes }) => codes)).toEqual([
      ['NOT_ALLOWED'],
      ['INVALID'],
      ['STALE'],
      ['ILLEGAL_TRANSITION'],
    ]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, letter.key)).toHaveLength(2);
  });

  test('and sending never cross: the letter ends one way', async () => {
    const letter = await earlyLetter();
    const sending = { feedbackLetterId: letter.id, version: letter.version, channel: 'EMAIL' };

    const answers = await Promise.all([waive(head, letter), call(api, recruiter, 'sendFeedbackLetter', sending)]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE']);
    expect(await versionOf(api, 'feedback_letter', letter.key)).toBe(letter.version + 1);
  });

  test.each([
    ['without a reason', `status = 'WAIVED', waived_at = now(), waived_by_id = $2`],
    ['for a blank one', `status = 'WAIVED', waived_at = now(), waived_by_id = $2, waive_reason = E' \\n'`],
    ['without the state', `waived_at = now(), waived_by_id = $2, waive_reason = 'x'`],
  ])('is refused to raw SQL %s', async (_how, change) => {
    const { key } = await earlyLetter();

    const refused = await refusedBy(api, `update feedback_letter set ${change} where id = $1`, [key, head.viewer.id]);

    expect(refused).toBe('feedback_letter_waived_for_a_reason');
  });
});

describe('lettersOwed', () => {
  test('lists what is owed by when it is due, two business days after the decision, with the next step', async () => {
    const early = await earlyLetter();
    api.clock.now = new Date('2026-11-24T11:00:00.000Z');
    const { letter } = await buildRejected(api);
    await call(api, recruiter, 'submitFeedbackLetterForReview', {
      feedbackLetterId: letter.id,
      version: letter.version,
    });
    const gone = await earlyLetter();
    await waive(head, gone);

    const { owed } = await read(recruiter);

    const dues = owed.nodes.map(({ dueAt }) => String(dueAt));
    expect(dues).toEqual(dues.toSorted());
    expect(owed.totalCount).toBe(owed.nodes.length);
    const ids = owed.nodes.map(({ id }) => id);
    expect(ids).not.toContain(gone.id);
    expect(owed.nodes.filter(({ id }) => id === early.id || id === letter.id)).toEqual([
      {
        id: early.id,
        dueAt: '2026-11-26T10:00:00.000Z',
        stage: 'PROFILE_REVIEW',
        status: 'DRAFT',
        nextAction: 'sendFeedbackLetter',
        isOwed: true,
        vettingCase: { status: 'REJECTED', candidate: { handle: expect.any(String) } },
      },
      {
        id: letter.id,
        dueAt: '2026-11-26T11:00:00.000Z',
        stage: 'TECHNICAL_INTERVIEW',
        status: 'IN_REVIEW',
        nextAction: 'approveFeedbackLetter',
        isOwed: true,
        vettingCase: { status: 'REJECTED', candidate: { handle: expect.any(String) } },
      },
    ]);
  });

  test('turns its pages without leaving a letter out or showing one twice, in two statements each', async () => {
    await Promise.all([earlyLetter(), earlyLetter(), earlyLetter()]);
    const { owed: whole } = await read(head);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const { owed, statements }: Awaited<ReturnType<typeof read>> = await read(head, { first: 2, after });
      paged.push(...owed.nodes.map(({ id }) => id));
      expect({ statements, total: owed.totalCount }).toEqual({ statements: 2, total: whole.totalCount });
      after = owed.pageInfo.hasNextPage ? owed.pageInfo.endCursor : null;
    } while (after !== null);

    expect(paged).toEqual(whole.nodes.map(({ id }) => id));
  });

  test('shows an interviewer the own drafts about technical interviews, and nothing to who owes there', async () => {
    const { letter, panel } = await buildRejected(api);
    const [interviewer] = panel.seats;
    const stranger = await api.person(Role.INTERVIEWER);
    const blind = await api.person(Role.RECRUITER, Role.INTERVIEWER);
    await api.asApp(
      `insert into interview_participant (id, created_at, interview_id, user_id, role, feedback, feedback_due_at, is_active,
         vetting_case_id, candidate_id, stage, starts_at, ends_at, blocks)
       select gen_random_uuid(), created_at, interview_id, $2, 'SHADOW', 'OWED', now(), true,
         vetting_case_id, candidate_id, stage, starts_at, ends_at, true
       from interview_participant where interview_id = $1 limit 1`,
      [panel.interview.uuid, blind.viewer.id],
    );

    const lists: Owed[] = [];
    for (const person of [interviewer, stranger, blind]) {
      const { data, errors } = await api.run(person, '{ lettersOwed(first: 100) { totalCount nodes { id } } }');
      expect(errors).toEqual([]);
      lists.push(data?.['lettersOwed'] as Owed);
    }

    expect(lists.slice(0, 2)).toEqual([
      { totalCount: 1, nodes: [{ id: letter.id }] },
      { totalCount: 0, nodes: [] },
    ]);
    expect(lists[2]?.nodes.map(({ id }) => id)).not.toContain(letter.id);
    expect(lists[2]?.totalCount).toBe(lists[2]?.nodes.length);
  });

  test('is refused to other roles', async () => {
    const other = await api.person(Role.ADMIN, Role.MATCHER, Role.ANALYST, Role.COMPANY_SCREENER);

    const { errors } = await api.run(other, '{ lettersOwed { totalCount } }');

    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
