import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  buildRejected,
  buildReviewed,
  type BuiltLetter,
  call,
  caseInput,
  type DecisionMutation,
  evidenceOf,
  keyOf,
  versionOf,
} from '../support/build-decision.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let colleague: Person;
let interviewer: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  colleague = await api.person(Role.HEAD_OF_TALENT);
  interviewer = await api.person(Role.INTERVIEWER);
});

afterAll(() => api.close());

/** A step of a letter as it is now. */
async function step(person: Person, mutation: DecisionMutation, letter: BuiltLetter, more: object = {}) {
  const version = await versionOf(api, 'feedback_letter', letter.key);
  return call(api, person, mutation, { feedbackLetterId: letter.id, version, ...more });
}

/** A step that is refused, which changes nothing but the audit. */
async function refusedStep(person: Person, mutation: DecisionMutation, at: { letter: BuiltLetter; more?: object }) {
  const before = await contentsOf(api);
  const { codes, errors } = await step(person, mutation, at.letter, at.more);
  expect(await contentsOf(api)).toEqual(before);
  return { codes, path: errors[0]?.path, refusals: await refusalsOf(api, at.letter.key) };
}

/** A letter about a profile review, in draft. */
async function earlyLetter(): Promise<BuiltLetter> {
  const { key } = await buildReviewed(api, recruiter);
  const reasons = [{ code: 'INSUFFICIENT_EXPERIENCE' }];
  const { payload } = await call(api, recruiter, 'rejectVettingCase', { ...(await caseInput(api, key)), reasons });
  const { id, version } = payload['feedbackLetter'] as { id: string; version: number };
  return { id, version, key: keyOf(id) };
}

const byMail = { channel: 'EMAIL' };

describe('a letter about the profile review', () => {
  test('is sent straight from the draft by any recruiter, with channel and time', async () => {
    const letter = await earlyLetter();

    const { payload, errors } = await step(recruiter, 'sendFeedbackLetter', letter, byMail);

    expect(errors).toEqual([]);
    expect(payload['feedbackLetter']).toMatchObject({
      status: 'SENT',
      channel: 'EMAIL',
      sentAt: '2026-11-24T10:00:00.000Z',
      sentBy: { id: recruiter.id },
      isOwed: false,
    });
  });

  test('is not reviewed', async () => {
    const letter = await earlyLetter();

    expect(await refusedStep(recruiter, 'submitFeedbackLetterForReview', { letter })).toMatchObject({
      codes: ['ILLEGAL_TRANSITION'],
    });
  });

  test.each([
    ['before the decision', '2026-11-23T10:00:00.000Z'],
    ['in the future', '2026-11-25T10:00:00.000Z'],
  ])('cannot have been sent %s', async (_name, sentAt) => {
    const letter = await earlyLetter();

    expect(await refusedStep(recruiter, 'sendFeedbackLetter', { letter, more: { ...byMail, sentAt } })).toMatchObject({
      codes: ['INVALID'],
      path: ['sentAt'],
    });
  });

  test('is final once sent', async () => {
    const letter = await earlyLetter();
    await step(recruiter, 'sendFeedbackLetter', letter, byMail);

    for (const [mutation, more] of [
      ['sendFeedbackLetter', byMail],
      ['saveFeedbackLetterDraft', { opening: 'Hello again' }],
      ['returnFeedbackLetter', { reason: 'A word is missing' }],
    ] as const) {
      expect(await refusedStep(recruiter, mutation, { letter, more })).toMatchObject({ codes: ['ILLEGAL_TRANSITION'] });
    }
  });
});

describe('a letter about the technical interview', () => {
  test('is not said to have been sent before it was approved, PostgreSQL says so too', async () => {
    const { letter } = await buildRejected(api);
    await step(recruiter, 'submitFeedbackLetterForReview', letter);
    const usually = api.clock.now;
    api.clock.now = new Date('2026-11-24T12:00:00.000Z');
    const { payload } = await step(colleague, 'approveFeedbackLetter', letter);
    const more = { ...byMail, sentAt: '2026-11-24T11:00:00.000Z' };

    const refused = await refusedStep(recruiter, 'sendFeedbackLetter', { letter, more });

    api.clock.now = usually;
    expect(payload['feedbackLetter']).toMatchObject({ approvedAt: '2026-11-24T12:00:00.000Z' });
    expect(refused).toMatchObject({ codes: ['INVALID'], path: ['sentAt'] });
    const raw = `update feedback_letter set status = 'SENT', channel = 'EMAIL', sent_by_id = $2, sent_at = $3 where id = $1`;
    expect(await refusedBy(api, raw, [letter.key, recruiter.viewer.id, more.sentAt])).toBe(
      'feedback_letter_sent_after_approval',
    );
  });

  test('goes from its author over a second person to the candidate', async () => {
    const { letter } = await buildRejected(api);

    expect((await step(recruiter, 'submitFeedbackLetterForReview', letter)).payload).toMatchObject({
      feedbackLetter: { status: 'IN_REVIEW', author: { id: recruiter.id } },
    });
    expect((await step(colleague, 'returnFeedbackLetter', letter, { reason: 'Be kinder' })).payload).toMatchObject({
      feedbackLetter: { status: 'DRAFT', author: null, returnReason: 'Be kinder' },
    });
    expect((await step(colleague, 'submitFeedbackLetterForReview', letter)).payload).toMatchObject({
      feedbackLetter: { status: 'IN_REVIEW', author: { id: colleague.id } },
    });
    expect((await step(recruiter, 'approveFeedbackLetter', letter)).payload).toMatchObject({
      feedbackLetter: { status: 'APPROVED', approvedBy: { id: recruiter.id } },
    });
    expect((await step(colleague, 'sendFeedbackLetter', letter, byMail)).payload).toMatchObject({
      feedbackLetter: { status: 'SENT' },
      errors: [],
    });
    const audit = `select action from audit_event where object_id = $1 order by action`;
    expect((await api.asApp(audit, [letter.key])).map(({ action }) => action)).toEqual([
      'feedbackLetter.approved',
      'feedbackLetter.opened',
      'feedbackLetter.returned',
      'feedbackLetter.sent',
      'feedbackLetter.submittedForReview',
      'feedbackLetter.submittedForReview',
    ]);
  });

  test('is not sent before somebody has approved it', async () => {
    const { letter } = await buildRejected(api);

    expect(await refusedStep(colleague, 'sendFeedbackLetter', { letter, more: byMail })).toEqual({
      codes: ['ILLEGAL_TRANSITION'],
      path: [],
      refusals: [{ action: 'sendFeedbackLetter', code: 'ILLEGAL_TRANSITION' }],
    });
  });

  test.each(['submitFeedbackLetterForReview', 'sendFeedbackLetter'] as const)(
    'says something: %s',
    async (mutation) => {
      const { letter } = await buildRejected(api);
      await step(recruiter, 'saveFeedbackLetterDraft', letter, { items: [] });

      const more = mutation === 'sendFeedbackLetter' ? byMail : {};
      expect(await refusedStep(recruiter, mutation, { letter, more })).toMatchObject({
        codes: ['INVALID'],
        path: ['items'],
      });
    },
  );

  test('is not approved by its author', async () => {
    const { letter } = await buildRejected(api);
    await step(recruiter, 'submitFeedbackLetterForReview', letter);

    expect(await refusedStep(recruiter, 'approveFeedbackLetter', { letter })).toMatchObject({ codes: ['NOT_ALLOWED'] });
  });

  test('is not edited while somebody reviews it', async () => {
    const { letter } = await buildRejected(api);
    await step(recruiter, 'submitFeedbackLetterForReview', letter);

    expect(
      await refusedStep(recruiter, 'saveFeedbackLetterDraft', { letter, more: { opening: 'Hello' } }),
    ).toMatchObject({ codes: ['ILLEGAL_TRANSITION'] });
  });

  test.each([
    ['submitFeedbackLetterForReview', {}],
    ['returnFeedbackLetter', { reason: 'Be kinder' }],
    ['approveFeedbackLetter', {}],
    ['sendFeedbackLetter', byMail],
  ] as const)('%s is not for an interviewer', async (mutation, more) => {
    const { letter } = await buildRejected(api);

    expect(await refusedStep(interviewer, mutation, { letter, more })).toMatchObject({ codes: ['NOT_ALLOWED'] });
  });

  test('says which version it has now when it was changed meanwhile', async () => {
    const { letter } = await buildRejected(api);

    const { errors } = await call(api, recruiter, 'submitFeedbackLetterForReview', {
      feedbackLetterId: letter.id,
      version: letter.version + 1,
    });

    expect(errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: letter.version }]);
  });
});

describe('saveFeedbackLetterDraft', () => {
  test('replaces words and items, and audits a draft once', async () => {
    const { letter, panel } = await buildRejected(api);
    const [citedEvidenceId] = await evidenceOf(api, panel.vettingCase.uuid);
    const items = [{ kind: 'GAP', text: 'Contracts between services', citedEvidenceId }];

    await step(recruiter, 'saveFeedbackLetterDraft', letter, { opening: 'Thank you.' });
    const { payload } = await step(recruiter, 'saveFeedbackLetterDraft', letter, { items });

    expect(payload['feedbackLetter']).toMatchObject({
      version: letter.version + 2,
      opening: 'Thank you.',
      items: [{ kind: 'GAP', text: 'Contracts between services' }],
    });
    const audit = `select count(*)::int from audit_event where object_id = $1 and action = 'feedbackLetter.draftSaved'`;
    expect(await api.asApp(audit, [letter.key])).toEqual([{ count: 1 }]);
  });

  test('lets an interviewer of the candidate help', async () => {
    const { letter, panel } = await buildRejected(api);

    const { payload, errors } = await step(panel.seats[0], 'saveFeedbackLetterDraft', letter, {
      closing: 'Good luck.',
    });

    expect(errors).toEqual([]);
    expect(payload['feedbackLetter']).toMatchObject({ closing: 'Good luck.' });
  });

  test('does not show the draft to another interviewer', async () => {
    const { letter } = await buildRejected(api);

    expect(
      await refusedStep(interviewer, 'saveFeedbackLetterDraft', { letter, more: { closing: 'Good luck.' } }),
    ).toMatchObject({ codes: ['NOT_FOUND'], path: ['feedbackLetterId'] });
  });

  test.each([
    ['cites nothing', {}],
    ['cites two things', { citedEvidenceId: 'x', citedReasonId: 'y' }],
    ['cites a reason', { citedReasonId: 'x' }],
  ])('refuses a gap that %s', async (_name, cited) => {
    const { letter } = await buildRejected(api);
    const items = [{ kind: 'GAP', text: 'Something', ...cited }];

    expect(await refusedStep(recruiter, 'saveFeedbackLetterDraft', { letter, more: { items } })).toMatchObject({
      codes: ['INVALID'],
      path: ['items', '0'],
    });
  });

  test('refuses evidence of another case', async () => {
    const { letter } = await buildRejected(api);
    const other = await buildRejected(api);
    const [citedEvidenceId] = await evidenceOf(api, other.panel.vettingCase.uuid);
    const items = [{ kind: 'GAP', text: 'Something', citedEvidenceId }];

    expect(await refusedStep(recruiter, 'saveFeedbackLetterDraft', { letter, more: { items } })).toMatchObject({
      codes: ['INVALID'],
      path: ['items', '0', 'citedEvidenceId'],
    });
  });

  test('does not find evidence that is none', async () => {
    const { letter } = await buildRejected(api);
    const citedEvidenceId = toGlobalId('Evidence', '01930000-0000-7000-8000-000000000000');
    const items = [{ kind: 'GAP', text: 'Something', citedEvidenceId }];

    expect(await refusedStep(recruiter, 'saveFeedbackLetterDraft', { letter, more: { items } })).toMatchObject({
      codes: ['NOT_FOUND'],
      path: ['items', '0', 'citedEvidenceId'],
    });
  });

  test('refuses the name of whoever interviewed', async () => {
    const { letter, panel } = await buildRejected(api);
    const opening = `${panel.seats[1].name} was not convinced.`;

    expect(await refusedStep(recruiter, 'saveFeedbackLetterDraft', { letter, more: { opening } })).toMatchObject({
      codes: ['INVALID'],
      path: ['items'],
    });
  });

  test('refuses a stale version', async () => {
    const { letter } = await buildRejected(api);

    const { errors } = await call(api, recruiter, 'saveFeedbackLetterDraft', {
      feedbackLetterId: letter.id,
      version: letter.version - 1,
      opening: 'Hello',
    });

    expect(errors).toMatchObject([{ code: 'STALE', currentVersion: letter.version }]);
  });
});
