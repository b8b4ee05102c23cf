import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildRated, buildRejected, call, caseInput } from '../support/build-decision.ts';
import type { Panel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const decided = `query ($id: ID!) { vettingCase(id: $id) {
  decisions { stage outcome reasons { code isConcern } weighed { contentHash scorecardVersion { number } } citedEvidence { evidence { excerpt } } } } }`;
const lettersOf = `query ($id: ID!) { vettingCase(id: $id) {
  feedbackLetters { status items { kind } } feedbackOwed { dueAt letter { status } } } }`;
const nodeOf = 'query ($id: ID!) { node(id: $id) { id } }';

interface Weighed {
  readonly contentHash: string;
}

async function read(person: Person, document: string, id: string): Promise<unknown> {
  const { data } = await api.run(person, document, { id });
  return data?.['vettingCase'];
}

/** A letter in the states that it can be in before it is sent. */
async function moveLetter(panel: Panel, letter: { id: string; version: number }): Promise<void> {
  const { id: feedbackLetterId, version } = letter;
  await call(api, panel.recruiter, 'submitFeedbackLetterForReview', { feedbackLetterId, version });
}

describe('decisions', () => {
  test('are read by recruiters with what they weighed', async () => {
    const { panel } = await buildRejected(api);

    const seen = await read(recruiter, decided, panel.vettingCase.id);

    const [first, second] = (seen as { decisions: { weighed: unknown[] }[] }).decisions[0]?.weighed ?? [];
    expect(seen).toEqual({
      decisions: [
        {
          stage: 'TECHNICAL_INTERVIEW',
          outcome: 'REJECT',
          reasons: [{ code: 'CRUD_WITHOUT_ARCHITECTURE', isConcern: false }],
          weighed: [first, second],
          citedEvidence: [{ evidence: { excerpt: 'I would say NO' } }, { evidence: { excerpt: 'I would say NO' } }],
        },
      ],
    });
    expect(first).toMatchObject({ scorecardVersion: { number: 1 } });
  });

  test('are read by an assigned interviewer once they are made', async () => {
    const { panel } = await buildRejected(api);

    expect(await read(panel.seats[0], decided, panel.vettingCase.id)).toMatchObject({
      decisions: [{ outcome: 'REJECT' }],
    });
  });

  test('give no hash of a scorecard to who reads a decision and not what it weighed', async () => {
    const { panel } = await buildRejected(api);
    const shadow = await api.person(Role.INTERVIEWER);
    // Who only listens owes nothing, and hands nothing in.
    const seat = `insert into interview_participant select (jsonb_populate_record(null::interview_participant, to_jsonb(p) ||
      jsonb_build_object('id', gen_random_uuid(), 'user_id', $1::text, 'role', 'SHADOW', 'feedback', 'NOT_REQUIRED', 'feedback_due_at', null))).*
      from interview_participant p where p.interview_id = $2 limit 1`;
    await api.asApp(seat, [shadow.viewer.id, panel.interview.uuid]);
    const weighedBy = async (person: Person) =>
      (await read(person, decided, panel.vettingCase.id)) as { decisions: { weighed: Weighed[] }[] };
    api.statements.length = 0;

    const ofShadow = (await weighedBy(shadow)).decisions;
    const statements = api.statements.filter((text) => text.includes('scorecard_version'));
    const ofAuthor = (await weighedBy(panel.seats[0])).decisions;

    const hidden = { contentHash: '', scorecardVersion: null };
    expect(ofShadow).toMatchObject([{ outcome: 'REJECT', weighed: [hidden, hidden] }]);
    expect(statements.length).toBeLessThanOrEqual(2);
    for (const { contentHash } of ofAuthor[0]?.weighed ?? []) expect(contentHash).toMatch(/^[\da-f]{64}$/);
    expect(ofAuthor[0]?.weighed).toHaveLength(2);
  });

  test('hide the case altogether from an interviewer who is not assigned', async () => {
    const { panel } = await buildRejected(api);
    const other = await api.person(Role.INTERVIEWER);

    expect(await read(other, decided, panel.vettingCase.id)).toBeNull();
  });

  test.each([[Role.MATCHER], [Role.ANALYST], [Role.ADMIN], [Role.COMPANY_SCREENER]])('are not for %s', async (role) => {
    const { panel } = await buildRejected(api);
    const { errors } = await api.run(await api.person(role), decided, { id: panel.vettingCase.id });

    expect(errors[0]?.code).toBe('FORBIDDEN');
  });

  test('are not seen by the candidate among the staff', async () => {
    const both = await api.person(Role.RECRUITER);
    const { id, key, candidate } = await buildCase(api, recruiter);
    await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, key)),
      reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }],
    });
    const [letter] = await api.asApp('select id from feedback_letter where vetting_case_id = $1', [key]);
    await api.asApp('update candidate set user_id = $2 where id = $1', [candidate.key, both.viewer.id]);

    expect(await read(both, lettersOf, id)).toBeNull();
    const node = Buffer.from(`FeedbackLetter:${String(letter?.['id'])}`).toString('base64url');
    expect((await api.run(both, nodeOf, { id: node })).data).toEqual({ node: null });
    expect((await api.run(recruiter, nodeOf, { id: node })).data).toEqual({ node: { id: node } });
  });
});

describe('letters', () => {
  test('are owed until they are sent', async () => {
    const { panel } = await buildRejected(api);

    expect(await read(recruiter, lettersOf, panel.vettingCase.id)).toMatchObject({
      feedbackLetters: [{ status: 'DRAFT' }],
      feedbackOwed: { dueAt: '2026-11-26T10:00:00.000Z', letter: { status: 'DRAFT' } },
    });
  });

  test('are shown to an assigned interviewer as a draft, and no longer in review', async () => {
    const { panel, letter } = await buildRejected(api);
    const seat = panel.seats[0];

    expect(await read(seat, lettersOf, panel.vettingCase.id)).toMatchObject({ feedbackLetters: [{ status: 'DRAFT' }] });
    await moveLetter(panel, letter);

    expect(await read(seat, lettersOf, panel.vettingCase.id)).toEqual({ feedbackLetters: [], feedbackOwed: null });
  });
});

describe('availableTransitions', () => {
  const offered = `query ($id: ID!) { vettingCase(id: $id) {
    availableTransitions { rule toStage toStatus blockers { code } } } }`;

  test('are none for an interviewer', async () => {
    const { vettingCase, seats } = await buildRated(api);

    expect(await read(seats[0], offered, vettingCase.id)).toEqual({ availableTransitions: [] });
  });

  test('say what no input of a recruiter could remove', async () => {
    const { vettingCase } = await buildRated(api, { ratings: ['YES', 'NO'] });

    expect(await read(recruiter, offered, vettingCase.id)).toEqual({
      availableTransitions: [
        { rule: 'V4', toStage: 'LISTING', toStatus: 'OPEN', blockers: [{ code: 'HEAD_ONLY' }] },
        { rule: 'V6', toStage: 'TECHNICAL_INTERVIEW', toStatus: 'REJECTED', blockers: [{ code: 'HEAD_ONLY' }] },
        { rule: 'V7', toStage: 'TECHNICAL_INTERVIEW', toStatus: 'WITHDRAWN', blockers: [] },
        { rule: 'V8', toStage: 'TECHNICAL_INTERVIEW', toStatus: 'ON_HOLD', blockers: [] },
      ],
    });
  });

  test('tell a blind recruiter the same whatever the peer wrote', async () => {
    const answers: unknown[] = [];
    for (const rating of ['STRONG_YES', 'STRONG_NO']) {
      const blind = await api.person(Role.RECRUITER, Role.INTERVIEWER);
      const people = [await api.person(Role.INTERVIEWER), blind] as const;
      const { vettingCase } = await buildRated(api, { people, ratings: [rating] });
      answers.push(await read(blind, offered, vettingCase.id));
    }

    expect(answers[0]).toEqual(answers[1]);
  });

  test('cost one statement for one case and for fifty', async () => {
    const page = `query ($first: Int!) { vettingCases(first: $first) { nodes { availableTransitions { rule } feedbackOwed { dueAt } } } }`;
    while ((await casesSeen(page, 50)) < 50) await buildCase(api, recruiter);
    const counts: number[] = [];
    for (const first of [1, 50]) {
      api.statements.length = 0;
      await api.run(recruiter, page, { first });
      counts.push(api.statements.length);
    }

    expect(counts).toEqual([3, 3]);
  });

  async function casesSeen(page: string, first: number): Promise<number> {
    const { data } = await api.run(recruiter, page, { first });
    return (data?.['vettingCases'] as { nodes: unknown[] }).nodes.length;
  }
});
