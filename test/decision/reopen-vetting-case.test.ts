import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildRejected, buildReviewed, call, caseInput, evidenceOf, versionOf } from '../support/build-decision.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildPanel, leaveCase, saveDraft, wholeDraft } from '../support/build-scorecard.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

const now = new Date('2026-11-24T10:00:00.000Z');

beforeEach(() => {
  api.clock.now = now;
});

afterAll(() => api.close());

const daysOn = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

const reopen = async (key: string, by: Person) =>
  makeMove(api, by, 'reopenVettingCase', { ...(await caseInput(api, key)), reason: 'New facts' });

/** Refuses, and nothing changes but the audit. */
async function refusedReopening(key: string, by: Person) {
  const input = { ...(await caseInput(api, key)), reason: 'New facts' };
  const before = await contentsOf(api);
  const { codes, blockers } = await makeMove(api, by, 'reopenVettingCase', input);
  expect(await contentsOf(api)).toEqual(before);
  return { codes, blockers };
}

/** A case that a recruiter rejected at the profile review, with its letter. */
async function rejectedEarly(by: Person) {
  const built = await buildReviewed(api, by);
  const { payload } = await call(api, by, 'rejectVettingCase', {
    ...(await caseInput(api, built.key)),
    reasons: [{ code: 'COUNTRY_NOT_SERVED' }],
  });
  return { ...built, letter: payload['feedbackLetter'] as { id: string; version: number } };
}

const lettersOf = (key: string) =>
  api.asApp('select status from feedback_letter where vetting_case_id = $1 order by created_at, id', [key]);

describe('a rejection', () => {
  test('is reopened by the head: its letter is never sent, and the clock goes on with what was left', async () => {
    const { panel } = await buildRejected(api);
    const key = panel.vettingCase.uuid;
    api.clock.now = daysOn(30);

    const { payload, errors } = await reopen(key, head);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      status: 'OPEN',
      stage: 'TECHNICAL_INTERVIEW',
      waitingOn: 'DECISION_MAKER',
      reapplyNotBefore: null,
      closedAt: null,
      metDeadline: null,
      slaState: 'ON_TIME',
      minutesLeft: 2700,
    });
    expect(await lettersOf(key)).toEqual([{ status: 'SUPERSEDED' }]);
  });

  test('is superseded by a row that names it, and stays as it was', async () => {
    const { panel } = await buildRejected(api);
    const key = panel.vettingCase.uuid;
    const before = await api.asApp('select * from decision where vetting_case_id = $1', [key]);

    await reopen(key, head);

    expect(await api.asApp('select * from decision where vetting_case_id = $1', [key])).toEqual(before);
    const document = `query ($id: ID!) { vettingCase(id: $id) {
      decisions { outcome reopening { reason reopenedAt reopenedBy { id } } }
      feedbackLetters { status isSuperseded isOwed } feedbackOwed { dueAt }
      transitions { rule reason } } }`;
    const { data } = await api.run(head, document, { id: panel.vettingCase.id });
    expect(data?.['vettingCase']).toMatchObject({
      decisions: [
        {
          outcome: 'REJECT',
          reopening: { reason: 'New facts', reopenedAt: now.toISOString(), reopenedBy: { id: head.id } },
        },
      ],
      feedbackLetters: [{ status: 'SUPERSEDED', isSuperseded: true, isOwed: false }],
      feedbackOwed: null,
    });
  });

  test('can be decided anew by a decision that names the one before, and again', async () => {
    const { panel } = await buildRejected(api);
    const key = panel.vettingCase.uuid;
    for (const reasons of [[{ code: 'DATABASE' }], [{ code: 'API_DESIGN' }]]) {
      api.clock.now = new Date(api.clock.now.getTime() + 60_000);
      await reopen(key, head);
      const { errors } = await call(api, head, 'rejectVettingCase', {
        ...(await caseInput(api, key)),
        reasons,
        citedEvidenceIds: await evidenceOf(api, key),
      });
      expect(errors).toEqual([]);
    }

    const chain = `select d.id, d.supersedes_id from decision d where d.vetting_case_id = $1 order by d.decided_at`;
    const [first, second, third] = await api.asApp(chain, [key]);
    expect([first?.['supersedes_id'], second?.['supersedes_id'], third?.['supersedes_id']]).toEqual([
      null,
      first?.['id'],
      second?.['id'],
    ]);
    expect(await lettersOf(key)).toEqual([{ status: 'SUPERSEDED' }, { status: 'SUPERSEDED' }, { status: 'DRAFT' }]);
  });

  test('leaves ended debts ended', async () => {
    const panel = await buildPanel(api);
    const key = panel.vettingCase.uuid;
    await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, key)),
      reasons: [{ code: 'INTEGRITY' }],
    });

    const { payload } = await reopen(key, head);

    expect(payload['vettingCase']).toMatchObject({ status: 'OPEN', waitingOn: 'INTERVIEWER' });
    const { data } = await saveDraft(api, panel.seats[0], wholeDraft(panel));
    expect(data?.['saveScorecardDraft']).toMatchObject({ errors: [{ code: 'ILLEGAL_TRANSITION' }] });
  });

  test('whose letter was sent reads as superseded', async () => {
    const { key, letter } = await rejectedEarly(recruiter);
    await call(api, recruiter, 'sendFeedbackLetter', {
      feedbackLetterId: letter.id,
      version: letter.version,
      channel: 'EMAIL',
    });

    expect(await refusedReopening(key, recruiter)).toEqual({ codes: ['BLOCKED'], blockers: ['HEAD_ONLY'] });
    expect((await reopen(key, head)).errors).toEqual([]);
    const document = 'query ($id: ID!) { node(id: $id) { ... on FeedbackLetter { status isSuperseded } } }';
    const { data } = await api.run(recruiter, document, { id: letter.id });
    expect(data).toEqual({ node: { status: 'SENT', isSuperseded: true } });
  });

  test('of an early stage is taken back by the recruiter who made it, and by no other', async () => {
    const { key } = await rejectedEarly(recruiter);
    const other = await api.person(Role.RECRUITER);

    expect(await refusedReopening(key, other)).toEqual({ codes: ['BLOCKED'], blockers: ['HEAD_ONLY'] });
    expect((await reopen(key, recruiter)).errors).toEqual([]);
    expect(await refusalsOf(api, key)).toEqual([{ action: 'reopenVettingCase', code: 'BLOCKED' }]);
  });

  test('is not reopened after 30 days', async () => {
    const { key } = await rejectedEarly(recruiter);
    api.clock.now = daysOn(31);

    expect(await refusedReopening(key, head)).toEqual({ codes: ['BLOCKED'], blockers: ['REOPEN_TOO_LATE'] });
  });

  test('is reopened or its letter is sent, never both', async () => {
    const { key, letter } = await rejectedEarly(recruiter);
    const sending = { feedbackLetterId: letter.id, version: letter.version, channel: 'EMAIL' };

    const [reopened, sent] = await Promise.all([
      reopen(key, recruiter),
      call(api, recruiter, 'sendFeedbackLetter', sending),
    ]);

    expect([...reopened.codes, ...sent.codes]).toHaveLength(1);
    expect(await lettersOf(key)).toEqual([{ status: reopened.codes.length === 0 ? 'SUPERSEDED' : 'SENT' }]);
  });
});

describe('a case that was left', () => {
  test('is reopened by a recruiter, and its debts wake', async () => {
    const panel = await buildPanel(api);
    await leaveCase(api, panel);
    api.clock.now = daysOn(90);

    const { payload, errors } = await reopen(panel.vettingCase.uuid, recruiter);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({ status: 'OPEN', waitingOn: 'INTERVIEWER', minutesLeft: 2700 });
    const { data } = await saveDraft(api, panel.seats[0], wholeDraft(panel));
    expect(data?.['saveScorecardDraft']).toMatchObject({ errors: [] });
    expect(await api.asApp('select id from reopening where vetting_case_id = $1', [panel.vettingCase.uuid])).toEqual(
      [],
    );
  });

  test('is not reopened after 90 days', async () => {
    const panel = await buildPanel(api);
    await leaveCase(api, panel);
    api.clock.now = daysOn(91);

    expect(await refusedReopening(panel.vettingCase.uuid, head)).toEqual({
      codes: ['BLOCKED'],
      blockers: ['REOPEN_TOO_LATE'],
    });
  });

  test('is not reopened beside another one', async () => {
    const { key, candidate } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });
    const document = `mutation ($input: OpenVettingCaseInput!) { openVettingCase(input: $input) { errors { code } } }`;
    await api.run(recruiter, document, { input: { candidateId: candidate.id } });

    expect(await refusedReopening(key, recruiter)).toEqual({ codes: ['BLOCKED'], blockers: ['OPEN_CASE'] });
  });

  // Each lets the reopening go ahead by a little more, so that the two meet at every step of it.
  test.each(Array.from({ length: 10 }, (_, index) => index * 2))(
    'is opened once when it is reopened and a new one is opened %i ms later',
    async (ms) => {
      const { key, candidate } = await buildCase(api, recruiter);
      await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });
      const document = `mutation ($input: OpenVettingCaseInput!) { openVettingCase(input: $input) { errors { code } } }`;
      const seen = { ...(await caseInput(api, key)), reason: 'New facts' };

      const reopening = makeMove(api, recruiter, 'reopenVettingCase', seen);
      await sleep(ms);
      const opening = api.run(recruiter, document, { input: { candidateId: candidate.id } });
      const [{ codes }, opened] = await Promise.all([reopening, opening]);

      const { errors = [] } = (opened.data?.['openVettingCase'] ?? {}) as { errors?: readonly { code: string }[] };
      expect(opened.errors).toEqual([]);
      // By the guard, or by the database where both had passed it.
      expect([...codes, ...errors.map(({ code }) => code)]).toEqual([expect.stringMatching(/^(BLOCKED|CONFLICT)$/)]);
      const open = `select id from vetting_case where candidate_id = $1 and status = 'OPEN'`;
      expect(await api.asApp(open, [candidate.key])).toHaveLength(1);
    },
  );
});

test('an open case is not reopened, and a stale one is not either', async () => {
  const { key } = await buildCase(api, recruiter);

  expect(await refusedReopening(key, head)).toEqual({ codes: ['ILLEGAL_TRANSITION'], blockers: ['NOT_FROM_HERE'] });
  const version = (await versionOf(api, 'vetting_case', key)) + 1;
  const stale = { ...(await caseInput(api, key)), version, reason: 'New facts' };
  expect((await makeMove(api, head, 'reopenVettingCase', stale)).codes).toEqual(['STALE']);
});
