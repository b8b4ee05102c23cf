import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { activate, trackNow } from '../support/build-policy.ts';
import { buildCase } from '../support/build-vetting.ts';
import { refusedBy } from '../support/refused-by.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let caseKey: string;

beforeAll(async () => {
  api = await startTestApi();
  ({ key: caseKey } = await buildCase(api, await api.person(Role.RECRUITER)));
  await activate(api, await api.person(Role.HEAD_OF_TALENT), { ...(await trackNow(api)), reapplyAfterDays: 80 });
});

afterAll(() => api.close());

const insert = (stated: Readonly<Record<string, string>>): string => {
  const row: Readonly<Record<string, string>> = {
    number: '3',
    min_technical_scorecards: '1',
    reapply_after_days: '90',
    expire_after_business_days: '10',
    scorecard_due_business_days: '1',
    letter_due_business_days: '2',
    stage_budgets: `'{1,1,2,1}'`,
    ...stated,
  };
  return `insert into vetting_policy (id, created_at, activated_at, track_id, ${Object.keys(row).join(', ')})
    select gen_random_uuid(), now(), now(), id, ${Object.values(row).join(', ')} from vetting_track where slug = 'BACKEND'`;
};

describe('the database refuses a policy', () => {
  test.each([
    ['whose number leaves a gap', { number: '4' }, 'vetting_policy_gapless'],
    ['whose number is taken', { number: '2' }, 'vetting_policy_gapless'],
    ['that begins anew', { number: '0' }, 'vetting_policy_gapless'],
    ['without scorecards', { min_technical_scorecards: '0' }, 'vetting_policy_bounds'],
    ['without a wait', { reapply_after_days: '0' }, 'vetting_policy_bounds'],
    ['that expires at once', { expire_after_business_days: '0' }, 'vetting_policy_bounds'],
    ['with scorecards due too late', { scorecard_due_business_days: '6' }, 'vetting_policy_bounds'],
    ['with letters due at once', { letter_due_business_days: '0' }, 'vetting_policy_bounds'],
    ['of six days', { stage_budgets: `'{1,2,2,1}'` }, 'vetting_policy_five_days'],
    ['of no days', { stage_budgets: `'{}'` }, 'vetting_policy_five_days'],
    ['of days that are not said', { stage_budgets: `'{1,1,null,1}'` }, 'vetting_policy_five_days'],
    ['of days in a table', { stage_budgets: `'{{1},{1},{2},{1}}'` }, 'vetting_policy_five_days'],
    ['with a stage without a day', { stage_budgets: `'{0,2,2,1}'` }, 'vetting_policy_stage_budgets'],
  ])('%s', async (_name, stated, constraint) => {
    expect(await refusedBy(api, insert(stated))).toBe(constraint);
  });

  test('that comes second in a race to a number', async () => {
    const answers = await Promise.all([refusedBy(api, insert({})), refusedBy(api, insert({}))]);

    expect(answers.filter((constraint) => constraint === null)).toHaveLength(1);
  });

  test('that changes once it is active', async () => {
    expect(await refusedBy(api, 'update vetting_policy set reapply_after_days = 1')).toBe('42501');
  });
});

describe('a case', () => {
  const other = `(select id from vetting_policy where number = 2)`;

  test('keeps the policy that it began under', async () => {
    const update = `update vetting_case set policy_id = ${other} where id = '${caseKey}'`;

    expect(await refusedBy(api, update)).toBe('vetting_case_keeps_policy');
  });

  test('is run by a policy of its own track', async () => {
    await api.asApp(
      `insert into vetting_track select gen_random_uuid(), now(), 'OTHER', 'Other', calendar_id from vetting_track`,
    );
    const copied = `insert into vetting_case (id, created_at, version, candidate_id, track_id, policy_id, stage, status, moves, edits,
        received_at, deadline, pauses, waiting_since, last_moved_at)
      select gen_random_uuid(), now(), 1, candidate_id, t.id, policy_id, 'PROFILE_REVIEW', 'OPEN', 0, 0,
        received_at, deadline, '[]', waiting_since, last_moved_at
      from vetting_case c, vetting_track t where t.slug = 'OTHER'`;

    expect(await refusedBy(api, copied)).toBe('vetting_case_policy_of_track');
  });

  test('is decided under its own policy', async () => {
    const decided = `insert into decision (id, created_at, vetting_case_id, stage, outcome, policy_id, decided_by_id, decided_at)
      select gen_random_uuid(), now(), c.id, c.stage, 'ADVANCE', ${other}, u.id, now()
      from vetting_case c, user_account u limit 1`;

    expect(await refusedBy(api, decided)).toBe('decision_policy_of_case');
  });
});
