import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isScorecardMoveAllowed, ScorecardStatus } from '../../src/scorecard/scorecard.states.ts';
import { moveCase } from '../../src/vetting/move-case.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import {
  buildDraft,
  buildPanel,
  buildSubmitted,
  type Panel,
  saveDraft,
  submitDraft,
} from '../support/build-scorecard.ts';
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

const voided = `voided_at = now(), voided_by_id = author_id, void_reason = 'The wrong candidate'`;

/** A scorecard with one part of each kind. */
const submitted = async (panel: Panel) => {
  const [author] = panel.seats;
  const draft = await buildDraft(api, panel, { person: author });
  const claimVerdicts = panel.claims.map((claim) => ({ claimId: claim.id, verdict: 'VERIFIED' }));
  await saveDraft(api, author, { interviewId: panel.interview.id, version: draft.version, claimVerdicts });
  await submitDraft(api, author, { ...draft, version: draft.version + 1 });
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
      `update scorecard set status = 'VOIDED', ${voided}, recommendation = 'STRONG_YES' where id = $1`,
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

/** A version as somebody would forge it, of the scorecard given first. */
const aVersion = (changes: Readonly<Record<string, string>> = {}): string => {
  const columns = { number: '2', content: 'content', reason: `'Mixed up'`, submitted_at: 'submitted_at', ...changes };
  return `insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, reason, submitted_at)
    select gen_random_uuid(), now(), scorecard_id, ${columns.number}, ${columns.content}, content_hash, ${columns.reason},
      ${columns.submitted_at} from scorecard_version where scorecard_id = $1 and number = 1`;
};

describe('raw SQL that amends', () => {
  test.each([
    ['in time, with a reason', {}, null],
    ['without a reason', { reason: 'null' }, 'scorecard_version_amended_for_a_reason'],
    ['for a blank reason', { reason: `E' \\n'` }, 'scorecard_version_amended_for_a_reason'],
    ['leaving a gap', { number: '3' }, 'scorecard_version_gapless'],
    ['later than a day after', { submitted_at: `submitted_at + interval '1441 minutes'` }, 'scorecard_amended_in_time'],
    ['before the submission', { submitted_at: `submitted_at - interval '1 second'` }, 'scorecard_amended_in_time'],
    ['to what the scorecard does not say', { content: `content || '{"summary": "Better"}'` }, 'scorecard_submitted'],
  ])('%s is let through or refused', async (_how, changes, refusal) => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);

    expect(await refusalOf(aVersion(changes), uuid)).toBe(refusal);
  });

  test('is refused once the stage is decided, or the scorecard voided', async () => {
    const decided = await buildPanel(api);
    const first = await submitted(decided);
    await buildSubmitted(api, decided, { person: decided.seats[1] });
    const context = api.context(decided.recruiter);
    await context.em.transactional(async (tx) => {
      const vettingCase = await tx.findOneOrFail(VettingCase, decided.vettingCase.uuid);
      await moveCase(tx, context, { vettingCase, move: VettingMove.ADVANCE });
    });
    const panel = await buildPanel(api);
    const second = await submitted(panel);
    await api.asApp(`update scorecard set status = 'VOIDED', ${voided} where id = $1`, [second.uuid]);

    const answers = [
      await refusalOf(aVersion(), first.uuid),
      await refusalOf(`update scorecard set status = 'VOIDED', ${voided} where id = $1`, first.uuid),
      await refusalOf(aVersion(), second.uuid),
    ];

    expect(answers).toEqual(['scorecard_stage_decided', 'scorecard_stage_decided', 'scorecard_submitted']);
  });

  test('goes through whole in one statement, and not without a required rating', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);
    const amended = (content: string, change: string) => `with changed as (${change} where id = $1 returning id)
      insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, reason, submitted_at)
      select gen_random_uuid(), now(), v.scorecard_id, max(v.number) + 1, ${content}, 'hash', 'Mixed up', min(v.submitted_at)
      from scorecard_version v, changed where v.scorecard_id = changed.id group by v.scorecard_id`;
    const said = `(array_agg(v.content))[1]`;

    const summary = await refusalOf(
      amended(`${said} || '{"summary": "Better"}'`, `update scorecard set summary = 'Better'`),
      uuid,
    );
    const designed = await refusalOf(
      amended(
        `${said} || '{"summary": "Better", "challengesUsed": ["SYSTEM_DESIGN"]}'`,
        `update scorecard set challenges_used = '{SYSTEM_DESIGN}'`,
      ),
      uuid,
    );

    expect([summary, designed]).toEqual([null, 'scorecard_required_ratings']);
  });

  test('is refused when it does away with evidence', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);

    const answers = [
      await refusalOf(`delete from evidence where scorecard_id = $1`, uuid),
      await refusalOf(`update evidence set withdrawn_at = now(), excerpt = 'x' where scorecard_id = $1`, uuid),
      // Without a version that says so.
      await refusalOf(`update evidence set withdrawn_at = now() where scorecard_id = $1`, uuid),
    ];

    expect(answers).toEqual(['scorecard_submitted', 'scorecard_submitted', 'scorecard_submitted']);
  });

  test('is not fooled by a temporary table in the place of ours', async () => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);
    const decoy = `do $do$ begin
      create temp table scorecard_version on commit drop as select * from public.scorecard_version where false;
      insert into pg_temp.scorecard_version
        select id, created_at, scorecard_id, 9, content || '{"summary": "Better"}', content_hash, submitted_at, 'x'
        from public.scorecard_version where scorecard_id = '${uuid}';
      update public.scorecard set summary = 'Better' where id = '${uuid}';
    end $do$`;

    expect(await refusalOf(decoy)).toBe('scorecard_submitted');
  });

  test.each([
    ['without a reason', `status = 'VOIDED', voided_at = now(), voided_by_id = author_id`],
    ['for a blank one', `status = 'VOIDED', voided_at = now(), voided_by_id = author_id, void_reason = ' '`],
    ['by nobody', `status = 'VOIDED', voided_at = now(), void_reason = 'x'`],
  ])('is refused when it voids %s', async (_how, change) => {
    const panel = await buildPanel(api);
    const { uuid } = await submitted(panel);

    expect(await refusalOf(`update scorecard set ${change} where id = $1`, uuid)).toBe('scorecard_voided_for_a_reason');
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
    await api.asApp(`update scorecard set status = 'VOIDED', ${voided} where id = $1`, [uuid]);
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
      await api.asApp(`update scorecard set status = 'VOIDED', ${voided} where id = $1`, [uuid]);

    const answer = await refusalOf(
      `update scorecard set status = $2, submitted_at = case $2 when 'DRAFT' then null else coalesce(submitted_at, now()) end
       ${to === ScorecardStatus.VOIDED ? `, ${voided}` : ''} where id = $1`,
      uuid,
      to,
    );

    expect(answer === null).toBe(isScorecardMoveAllowed(from, to));
  });
});
