import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isScorecardMoveAllowed, ScorecardStatus } from '../../src/scorecard/scorecard.states.ts';
import { buildDraft, buildPanel, buildSubmitted, type Panel, saveDraft } from '../support/build-scorecard.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

/** What PostgreSQL answers to the server's own login: the broken constraint, a missing grant, or nothing. */
const refusalOf = async (text: string, ...values: readonly unknown[]): Promise<unknown> => {
  try {
    await api.asApp(text, values);
    return null;
  } catch (error) {
    const { code, constraint } = error as { readonly code: string; readonly constraint?: string };
    return constraint ?? code;
  }
};

const noGrant = '42501';

/** A scorecard with one part of each kind. */
const submitted = async (panel: Panel) => {
  const [author] = panel.seats;
  const draft = await buildDraft(api, panel, { person: author });
  const claimVerdicts = panel.claims.map((claim) => ({ claimId: claim.id, verdict: 'VERIFIED' }));
  await saveDraft(api, author, { interviewId: panel.interview.id, version: draft.version, claimVerdicts });
  await api.asApp(`update scorecard set status = 'SUBMITTED', submitted_at = now() where id = $1`, [draft.uuid]);
  return draft;
};

const copyOf = (changes: Readonly<Record<string, string>>): string => {
  const kept = ['participant_id', 'author_id', 'interview_id', 'vetting_case_id', 'stage', 'status', 'submitted_at'];
  const columns = [...kept, 'recommendation', 'summary', 'challenges_used', 'private_note', 'version'];
  return (
    `insert into scorecard (id, created_at, ${columns.join(', ')}) ` +
    `select gen_random_uuid(), now(), ${columns.map((column) => changes[column] ?? column).join(', ')} from scorecard where id = $1`
  );
};

describe('raw SQL on a submitted scorecard', () => {
  test.each([
    ['edits it', `update scorecard set summary = 'Better' where id = $1`, 'scorecard_submitted'],
    ['edits the private note', `update scorecard set private_note = '' where id = $1`, 'scorecard_submitted'],
    [
      'takes it back',
      `update scorecard set status = 'DRAFT', submitted_at = null where id = $1`,
      'scorecard_submitted',
    ],
    [
      'edits it while voiding it',
      `update scorecard set status = 'VOIDED', recommendation = 'STRONG_YES' where id = $1`,
      'scorecard_submitted',
    ],
    ['deletes it', `delete from scorecard where id = $1`, noGrant],
    ['empties the table', `truncate scorecard cascade`, noGrant],
    [
      'changes a rating',
      `update attribute_rating set rating = 'STRONG_YES' where scorecard_id = $1`,
      'scorecard_submitted',
    ],
    ['deletes a rating', `delete from attribute_rating where scorecard_id = $1`, 'scorecard_submitted'],
    ['changes evidence', `update evidence set excerpt = 'x' where scorecard_id = $1`, 'scorecard_submitted'],
    ['deletes evidence', `delete from evidence where scorecard_id = $1`, 'scorecard_submitted'],
    [
      'adds evidence',
      `insert into evidence (id, created_at, scorecard_id, position, kind, excerpt) values (gen_random_uuid(), now(), $1, 9, 'QUOTE', 'x')`,
      'scorecard_submitted',
    ],
    [
      'changes a verdict',
      `update claim_verdict set verdict = 'REFUTED' where scorecard_id = $1`,
      'scorecard_submitted',
    ],
    ['deletes a verdict', `delete from claim_verdict where scorecard_id = $1`, 'scorecard_submitted'],
  ])('is refused when it %s', async (_what, statement, refusal) => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);
    const values = statement.includes('$1') ? [uuid] : [];

    const answer = await refusalOf(statement, ...values);

    expect(answer).toBe(refusal);
  });

  test('is refused when it moves a part of a draft into it', async () => {
    const panel = await buildPanel(api);
    const card = await submitted(panel);
    const draft = await buildDraft(api, panel, { person: panel.seats[1] });

    const answer = await refusalOf(
      `update evidence set scorecard_id = $1 where scorecard_id = $2`,
      card.uuid,
      draft.uuid,
    );

    expect(answer).toBe('scorecard_submitted');
  });

  test('is refused on its versions, which only grow', async () => {
    const panel = await buildPanel(api);
    const card = await buildSubmitted(api, panel, { person: panel.seats[0] });

    const answers = [
      await refusalOf(`update scorecard_version set content = '{}' where scorecard_id = $1`, card.uuid),
      await refusalOf(`delete from scorecard_version where scorecard_id = $1`, card.uuid),
      await refusalOf(
        `insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, submitted_at)
         select gen_random_uuid(), now(), scorecard_id, number, content, content_hash, now() from scorecard_version where scorecard_id = $1`,
        card.uuid,
      ),
    ];

    expect(answers).toEqual([noGrant, noGrant, 'scorecard_version_scorecard_id_number_unique']);
  });
});

describe('raw SQL on a draft', () => {
  test('is refused when it submits without a required rating', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await buildDraft(api, panel, { person: panel.seats[0] });
    const submit = `update scorecard set status = 'SUBMITTED', submitted_at = now()`;
    const rate = (rating: string | null, reason: string | null) =>
      api.asApp(
        `update attribute_rating set rating = $2, not_assessed_reason = $3 where scorecard_id = $1 and position = (
           select min(position) from attribute_rating where scorecard_id = $1)`,
        [uuid, rating, reason],
      );

    const whole = await refusalOf(`${submit}, challenges_used = '{SYSTEM_DESIGN}' where id = $1`, uuid);
    await rate(null, null);
    const open = await refusalOf(`${submit} where id = $1`, uuid);
    await rate('NOT_ASSESSED', ' \n');
    const unexplained = await refusalOf(`${submit} where id = $1`, uuid);
    await rate('NOT_ASSESSED', 'No time left');
    const explained = await refusalOf(`${submit} where id = $1`, uuid);

    const missing = 'scorecard_required_ratings';
    expect([whole, open, unexplained, explained]).toEqual([missing, missing, missing, null]);
  });

  test.each([
    [
      'without a recommendation',
      `update scorecard set status = 'SUBMITTED', submitted_at = now(), recommendation = null`,
      'scorecard_submitted_whole',
    ],
    ['without a time', `update scorecard set status = 'SUBMITTED'`, 'scorecard_submitted_whole'],
    [
      'under another author',
      `update scorecard set author_id = (select scheduled_by_id from interview limit 1)`,
      'scorecard_author_is_participant',
    ],
    [
      'with a recommendation in the middle',
      `update scorecard set recommendation = 'MAYBE'`,
      'scorecard_recommendation_check',
    ],
    [
      'with a challenge that there is not',
      `update scorecard set challenges_used = '{WHITEBOARD}'`,
      'scorecard_challenges_used',
    ],
  ])('is refused %s', async (_what, statement, refusal) => {
    const panel = await buildPanel(api);
    const { uuid } = await buildDraft(api, panel, { person: panel.seats[0] });

    const answer = await refusalOf(`${statement} where id = $1`, uuid);

    expect(answer).toBe(refusal);
  });

  test('is refused with a rating out of range', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await buildDraft(api, panel, { person: panel.seats[0] });

    const answer = await refusalOf(`update attribute_rating set rating = 'FIVE' where scorecard_id = $1`, uuid);

    expect(answer).toBe('attribute_rating_rating_check');
  });
});

describe('raw SQL that adds a scorecard', () => {
  test.each([
    ['a second live one of a participant', {}, 'scorecard_one_live'],
    [
      'one that is submitted from the start',
      { status: `'SUBMITTED'`, submitted_at: 'now()' },
      'scorecard_begins_as_draft',
    ],
    [
      'one in the name of somebody else',
      { author_id: '(select scheduled_by_id from interview limit 1)' },
      'scorecard_author_is_participant',
    ],
    ['one of another stage', { stage: `'SOFT_SKILLS_INTERVIEW'` }, 'scorecard_author_is_participant'],
  ])('is refused for %s', async (_what, changes, refusal) => {
    const panel = await buildPanel(api);
    const { uuid } = await buildDraft(api, panel, { person: panel.seats[0] });

    const answer = await refusalOf(copyOf(changes), uuid);

    expect(answer).toBe(refusal);
  });

  test('is let through once the first one is voided', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);

    const early = await refusalOf(copyOf({ status: `'DRAFT'`, submitted_at: 'null' }), uuid);
    await api.asApp(`update scorecard set status = 'VOIDED' where id = $1`, [uuid]);
    const late = await refusalOf(copyOf({ status: `'DRAFT'`, submitted_at: 'null' }), uuid);

    expect([early, late]).toEqual(['scorecard_one_live', null]);
  });
});

describe('moves of a scorecard', () => {
  const statuses = Object.values(ScorecardStatus);
  const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs)('from %s to %s are allowed by code and database alike', async (from, to) => {
    const panel = await buildPanel(api);
    const { uuid } =
      from === ScorecardStatus.DRAFT
        ? await buildDraft(api, panel, { person: panel.seats[0] })
        : await submitted(panel);
    if (from === ScorecardStatus.VOIDED)
      await api.asApp(`update scorecard set status = 'VOIDED' where id = $1`, [uuid]);

    const answer = await refusalOf(
      `update scorecard set status = $2, submitted_at = case $2 when 'DRAFT' then null else coalesce(submitted_at, now()) end where id = $1`,
      uuid,
      to,
    );

    expect(answer === null).toBe(isScorecardMoveAllowed(from, to));
  });
});
