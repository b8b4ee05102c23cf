import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { letterMoves, LetterStatus } from '../../src/decision/feedback-letter.states.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRejected, buildReviewed, call, caseInput, type Rejected, versionOf } from '../support/build-decision.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

/** What the database says to a statement of the server's own login: the constraint or the code of its refusal. */
async function refusalOf(text: string, values: readonly unknown[] = []): Promise<string> {
  return api.asApp(text, values).then(
    () => 'done',
    (error: unknown) => {
      const { constraint, code } = error as { constraint?: string; code?: string }; // the driver's own fields
      return constraint ?? code ?? 'unknown';
    },
  );
}

/** A letter that has gone out after review. */
async function sentLetter(): Promise<Rejected> {
  const rejected = await buildRejected(api);
  const { id, key } = rejected.letter;
  const next = async () => ({ feedbackLetterId: id, version: await versionOf(api, 'feedback_letter', key) });
  await call(api, recruiter, 'submitFeedbackLetterForReview', await next());
  await call(api, head, 'approveFeedbackLetter', await next());
  await call(api, recruiter, 'sendFeedbackLetter', { ...(await next()), channel: 'EMAIL' });
  return rejected;
}

const insufficient = '42501';

describe('a decision', () => {
  test.each([
    ['is not edited', `update decision set rationale = 'changed' where vetting_case_id = $1`],
    ['is not deleted', 'delete from decision where vetting_case_id = $1'],
    [
      'keeps its reasons',
      `update decision_reason set code = 'OTHER' where decision_id in (select id from decision where vetting_case_id = $1)`,
    ],
    [
      'loses no reason',
      `delete from decision_reason where decision_id in (select id from decision where vetting_case_id = $1)`,
    ],
  ])('%s', async (_name, text) => {
    const { panel } = await buildRejected(api);

    expect(await refusalOf(text, [panel.vettingCase.uuid])).toBe(insufficient);
  });

  test('stands alone for its stage', async () => {
    const { panel } = await buildRejected(api);
    const again = `insert into decision (id, created_at, vetting_case_id, stage, outcome, decided_by_id, decided_at, policy_id, weighed, claim_verdicts, cited_evidence)
      select gen_random_uuid(), created_at, vetting_case_id, stage, 'ADVANCE', decided_by_id, decided_at, policy_id, weighed, claim_verdicts, cited_evidence
      from decision where vetting_case_id = $1`;

    expect(await refusalOf(again, [panel.vettingCase.uuid])).toBe('decision_one_live');
  });

  test('takes the place of one on the same stage only', async () => {
    const { panel } = await buildRejected(api);
    const other = `insert into decision (id, created_at, vetting_case_id, stage, outcome, decided_by_id, decided_at, policy_id, weighed, claim_verdicts, cited_evidence, supersedes_id)
      select gen_random_uuid(), created_at, vetting_case_id, 'PROFILE_REVIEW', 'ADVANCE', decided_by_id, decided_at, policy_id, weighed, claim_verdicts, cited_evidence, id
      from decision where vetting_case_id = $1`;

    expect(await refusalOf(other, [panel.vettingCase.uuid])).toBe('decision_supersedes_same_stage');
  });
});

describe('a withdrawal', () => {
  test('is not edited', async () => {
    const { key } = await buildReviewed(api, recruiter);
    const left = { leftBy: 'CANDIDATE', reason: 'RATE' };
    await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, key)), ...left });

    expect(await refusalOf(`update withdrawal set reason = 'OTHER_JOB' where vetting_case_id = $1`, [key])).toBe(
      insufficient,
    );
  });
});

describe('a sent letter', () => {
  let sent: Rejected;

  beforeAll(async () => {
    sent = await sentLetter();
  });

  test.each([
    ['keeps its words', `update feedback_letter set opening = 'changed' where id = $1`, 'feedback_letter_final'],
    ['does not move', `update feedback_letter set status = 'DRAFT' where id = $1`, 'feedback_letter_final'],
    ['keeps its time', 'update feedback_letter set sent_at = now() where id = $1', 'feedback_letter_final'],
    ['keeps its items', `update letter_item set text = 'changed' where letter_id = $1`, 'feedback_letter_draft_only'],
    ['loses no item', 'delete from letter_item where letter_id = $1', 'feedback_letter_draft_only'],
    [
      'gets no further item',
      `insert into letter_item (id, created_at, letter_id, position, kind, text, cited_evidence_id)
       select gen_random_uuid(), created_at, letter_id, 99, kind, text, cited_evidence_id
       from letter_item where letter_id = $1 and cited_evidence_id is not null limit 1`,
      'feedback_letter_draft_only',
    ],
    ['is not deleted', 'delete from feedback_letter where id = $1', insufficient],
  ])('%s', async (_name, text, refusal) => {
    expect(await refusalOf(text, [sent.letter.key])).toBe(refusal);
  });
});

describe('a draft', () => {
  test.each([
    [
      'is not moved to another case',
      "update feedback_letter set due_at = due_at + interval '1 day' where id = $1",
      'feedback_letter_fixed',
    ],
    ['is not approved at once', `update feedback_letter set status = 'APPROVED' where id = $1`, 'feedback_letter_move'],
    ['is not sent at once', `update feedback_letter set status = 'SENT' where id = $1`, 'feedback_letter_move'],
    [
      'has an author in review',
      `update feedback_letter set status = 'IN_REVIEW' where id = $1`,
      'feedback_letter_review_is_recorded',
    ],
    [
      'cites something',
      `update letter_item set cited_evidence_id = null where letter_id = $1 and kind = 'GAP'`,
      'letter_item_cites',
    ],
  ])('%s', async (_name, text, refusal) => {
    const { letter } = await buildRejected(api);

    expect(await refusalOf(text, [letter.key])).toBe(refusal);
  });

  test('in review is not approved by its author', async () => {
    const { letter } = await buildRejected(api);
    await call(api, recruiter, 'submitFeedbackLetterForReview', {
      feedbackLetterId: letter.id,
      version: letter.version,
    });
    const approve = `update feedback_letter set status = 'APPROVED', approved_by_id = author_id, approved_at = now() where id = $1`;

    expect(await refusalOf(approve, [letter.key])).toBe('feedback_letter_second_person');
  });
});

describe('the guard of letters', () => {
  const source = `select prosrc from pg_proc where proname = 'feedback_letter_guard'`;

  /** The pairs that the function spells out for letters that are reviewed, and for those that are not. */
  async function spelled(): Promise<{ reviewed: string[]; short: string[] }> {
    const [row] = await api.asApp(source);
    const [reviewed = '', short = ''] = String(row?.['prosrc'])
      .split('then (old.status, new.status) in')
      .slice(1)
      .join('')
      .split('else (old.status');
    const pairs = (text: string) =>
      [...text.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, from, to]) => `${String(from)} ${String(to)}`);
    return { reviewed: pairs(reviewed).toSorted(), short: pairs(short).toSorted() };
  }

  /** The moves of the table between states that only an edit of it could end. */
  function known(stage: VettingStage): string[] {
    const ends: (LetterStatus | null)[] = [LetterStatus.WAIVED, LetterStatus.SUPERSEDED];
    const moves = letterMoves.filter((move) => move.stage === stage && move.from !== null && !ends.includes(move.to));
    return moves.map(({ from, to }) => `${String(from)} ${to}`).toSorted();
  }

  test('knows the moves of the code', async () => {
    const { reviewed, short } = await spelled();

    expect(reviewed).toEqual(known(VettingStage.TECHNICAL_INTERVIEW));
    expect(reviewed).toEqual(known(VettingStage.LISTING));
    expect(short).toEqual(known(VettingStage.PROFILE_REVIEW));
    expect(short).toEqual(known(VettingStage.SOFT_SKILLS_INTERVIEW));
  });
});
