import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildRejected, caseInput, type Rejected } from '../support/build-decision.ts';
import { buildListed, makeMove } from '../support/build-moves.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

/** A transition of a case from where it stands, as raw SQL. */
function transition(key: string, rule: string, to: string, stated: Readonly<Record<string, string>> = {}): string {
  const { actor = `'${recruiter.viewer.id}'`, reason = `'x'`, until = 'null' } = stated;
  return `insert into stage_transition
    (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status, to_stage, actor_id, reason, hold_until)
    select gen_random_uuid(), now(), id, moves + 1, '${rule}', status, stage, '${to}', stage, ${actor}, ${reason}, ${until}
    from vetting_case where id = '${key}'`;
}

const soon = `now() + interval '1 day'`;

/** Refused, and nothing changed. */
async function refusal(text: string): Promise<string | null> {
  const before = await contentsOf(api);
  const refused = await refusedBy(api, text);
  expect(await contentsOf(api)).toEqual(before);
  return refused;
}

describe('a transition by raw SQL', () => {
  let key: string;

  beforeEach(async () => {
    ({ key } = await buildCase(api, recruiter));
  });

  test.each([
    ['holds without an end', 'V8', 'ON_HOLD', {}, 'stage_transition_hold'],
    ['holds until a time that has passed', 'V8', 'ON_HOLD', { until: 'now()' }, 'stage_transition_hold'],
    ['holds without a reason', 'V8', 'ON_HOLD', { until: soon, reason: 'null' }, 'stage_transition_reason'],
    ['holds for blanks', 'V8', 'ON_HOLD', { until: soon, reason: `' '` }, 'stage_transition_reason'],
    ['leaves until some day', 'V7', 'WITHDRAWN', { until: soon }, 'stage_transition_hold'],
    ['expires by the hand of somebody', 'V9', 'EXPIRED', {}, 'stage_transition_actor'],
    ['leaves by the hand of nobody', 'V7', 'WITHDRAWN', { actor: 'null' }, 'stage_transition_actor'],
  ])('is refused when it %s', async (_name, rule, to, stated, constraint) => {
    expect(await refusal(transition(key, rule, to, stated))).toBe(constraint);
  });

  test('ends what the candidate was asked for', async () => {
    await makeMove(api, recruiter, 'requestFromCandidate', { ...(await caseInput(api, key)), reason: 'A CV' });

    expect(await refusedBy(api, transition(key, 'V8', 'ON_HOLD', { until: soon }))).toBeNull();
    expect(await api.asApp('select requested_at, request_reason from vetting_case where id = $1', [key])).toEqual([
      { requested_at: null, request_reason: null },
    ]);
  });

  test('does not reopen a case of somebody who has passed since', async () => {
    const listed = await buildListed(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });
    const text = `with theirs as (
        insert into vetting_case (id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at,
          waiting_since, pauses, deadline)
        select gen_random_uuid(), now(), candidate_id, track_id, policy_id, 'PROFILE_REVIEW', 'OPEN', 0, 0, now(), now(), '[]', now()
        from vetting_case where id = '${listed.vettingCase}' returning id)
      insert into stage_transition (id, created_at, vetting_case_id, seq, rule, to_status, to_stage, actor_id)
      select gen_random_uuid(), now(), id, 1, 'V1', 'OPEN', 'PROFILE_REVIEW', '${recruiter.viewer.id}' from theirs
      returning vetting_case_id`;
    const [second] = await api.asApp(text);
    const secondKey = String(second?.['vetting_case_id']);
    await api.asApp(transition(secondKey, 'V7', 'WITHDRAWN'));

    expect(await refusal(transition(secondKey, 'V11', 'OPEN'))).toBe('stage_transition_no_credential');
  });
});

describe('what a candidate is asked for', () => {
  test.each([
    ['without words', `requested_at = now()`, 'vetting_case_request_whole'],
    ['in blanks', `requested_at = now(), request_reason = ' '`, 'vetting_case_request_written'],
  ])('is refused %s', async (_name, set, constraint) => {
    const { key } = await buildCase(api, recruiter);

    expect(await refusal(`update vetting_case set ${set} where id = '${key}'`)).toBe(constraint);
  });

  test('is refused for a case that is not open', async () => {
    const { key } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.HOLD] });

    const text = `update vetting_case set requested_at = now(), request_reason = 'A CV' where id = '${key}'`;
    expect(await refusal(text)).toBe('vetting_case_request_while_open');
  });
});

describe('a rejection by raw SQL', () => {
  let rejected: Rejected;
  let key: string;

  beforeEach(async () => {
    rejected = await buildRejected(api);
    key = rejected.panel.vettingCase.uuid;
  });

  const supersede = (set = `'x'`): string => `insert into reopening
    (id, created_at, vetting_case_id, decision_id, reason, reopened_by_id, reopened_at)
    select gen_random_uuid(), now(), vetting_case_id, id, ${set}, decided_by_id, now()
    from decision where vetting_case_id = '${key}' and outcome = 'REJECT'`;
  const endLetter = (): string => `update feedback_letter set status = 'SUPERSEDED' where vetting_case_id = '${key}'`;

  test('is superseded by everything that belongs to it', async () => {
    expect(await refusedBy(api, [supersede(), endLetter(), transition(key, 'V10', 'OPEN')].join(';'))).toBeNull();
  });

  test('is not reopened while it stands', async () => {
    expect(await refusal(transition(key, 'V10', 'OPEN'))).toBe('stage_transition_supersedes');
  });

  test('is not reopened while a letter about it can be sent', async () => {
    const text = [supersede(), transition(key, 'V10', 'OPEN')].join(';');

    expect(await refusal(text)).toBe('stage_transition_supersedes_letter');
  });

  test.each([
    ['without a reopening of the case', () => [supersede(), endLetter()].join(';'), 'reopening_with_transition'],
    ['without words', () => supersede(`' '`), 'reopening_reason'],
    ['by its letter alone', endLetter, 'feedback_letter_superseded_by_reopening'],
    [
      'by another decision alone',
      () => `insert into decision (id, created_at, vetting_case_id, stage, outcome, decided_by_id, decided_at, policy_id,
          weighed, claim_verdicts, cited_evidence, supersedes_id)
        select gen_random_uuid(), created_at, vetting_case_id, stage, 'ADVANCE', decided_by_id, decided_at, policy_id,
          weighed, claim_verdicts, cited_evidence, id from decision where vetting_case_id = '${key}'`,
      'decision_supersedes_reopened',
    ],
    [
      'under cover of a temporary table',
      () => `create temporary table reopening as select id as decision_id, vetting_case_id from public.decision;
        ${transition(key, 'V10', 'OPEN')}`,
      'stage_transition_supersedes',
    ],
  ])('is not superseded %s', async (_name, text, constraint) => {
    expect(await refusal(text())).toBe(constraint);
  });

  test.each([
    ['changed', `update reopening set reason = 'y' where vetting_case_id = $1`],
    ['taken back', 'delete from reopening where vetting_case_id = $1'],
  ])('once superseded is not %s', async (_name, text) => {
    await makeMove(api, head, 'reopenVettingCase', { ...(await caseInput(api, key)), reason: 'New facts' });

    expect(await refusedBy(api, text, [key])).toBe('42501');
  });
});
