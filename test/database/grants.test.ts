import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { refusedBy } from '../support/refused-by.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

const tablesWith = async (condition: string): Promise<unknown[]> => {
  const rows = await api.asApp(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ${condition} order by 1`,
  );
  return rows.map((row) => row['name']);
};
const may = (right: string): string => `has_table_privilege(current_user, c.oid, '${right}')`;

const appendOnly = [
  'application_snapshot',
  'audit_event',
  'audit_seal',
  'check_in',
  'company_move',
  'company_transition',
  'contract_move',
  'contract_transition',
  'decision',
  'decision_reason',
  'interview_schedule_version',
  'listing_move',
  'listing_review',
  'listing_transition',
  'match_event',
  'match_move',
  'match_run',
  'note',
  'rate_benchmark',
  'rate_import',
  'rate_observation',
  'rate_pseudonym',
  'rate_withdrawal',
  'reopening',
  'interview_slot',
  'scorecard_version',
  'stage_transition',
  'superseded_row',
  'time_off',
  'vetting_move',
  'vetting_policy',
  'withdrawal',
];

describe('the serving login', () => {
  test('reads every table but the key of the pseudonyms', async () => {
    expect(await tablesWith(`not ${may('select')}`)).toEqual(['rate_pseudonym']);
  });

  test('updates every table but what is append-only and the list of migrations', async () => {
    expect(await tablesWith(`not ${may('update')}`)).toEqual(
      [
        ...appendOnly,
        ...['band_mapping', 'basis_rule', 'country_region', 'evidence_validity', 'project_cost_benchmark'],
        ...['idempotency_key', 'rate_source'],
        ...['schema_migration', 'stream_change', 'vetting_case_count'],
      ].sort(),
    );
  });

  test('adds to every table but the moves, what the database keeps itself, and the list of migrations', async () => {
    expect(await tablesWith(`not ${may('insert')}`)).toEqual([
      'audit_seal',
      'band_mapping',
      'basis_rule',
      'company_move',
      'contract_move',
      'country_region',
      'evidence_validity',
      'listing_move',
      'match_move',
      'project_cost_benchmark',
      'rate_observation',
      'rate_pseudonym',
      'rate_source',
      'rate_withdrawal',
      'schema_migration',
      'stream_change',
      'superseded_row',
      'vetting_case_count',
      'vetting_move',
    ]);
  });

  test('deletes only parts of drafts, and what signing in leaves behind', async () => {
    expect(await tablesWith(may('delete'))).toEqual([
      'attribute',
      'attribute_rating',
      'candidate_skill',
      'claim_verdict',
      'evidence',
      'invitation',
      'kit_question',
      'kit_section',
      'letter_item',
      'listing_skill',
      'session',
      'sign_in_tally',
    ]);
  });

  test('empties no table, owns none and makes none', async () => {
    expect(await tablesWith(may('truncate'))).toEqual([]);
    expect(await tablesWith('pg_get_userbyid(c.relowner) = current_user')).toEqual([]);
    expect(await refusedBy(api, 'create table public.own (id int)')).toBe('42501');
  });
});

describe('a table that is append-only', () => {
  const asOwner = (statement: string): Promise<string> =>
    pastTheGuards(api, [], [statement]).then(
      () => 'done',
      (error: unknown) => (error as { constraint: string }).constraint, // the driver's own shape
    );

  test.each(appendOnly)('is so for its owner too: %s', async (table) => {
    const triggers = await api.asApp(
      `select tgname from pg_trigger where tgrelid = $1::regclass and not tgisinternal and tgenabled = 'O'`,
      [table],
    );

    expect(triggers.map((row) => row['tgname'])).toEqual(
      expect.arrayContaining([`${table}_append_only`, `${table}_never_emptied`]),
    );
  });

  test.each([
    ['changed', `update audit_event set action = 'nothing'`, 'audit_event_append_only'],
    ['deleted', 'delete from audit_event', 'audit_event_append_only'],
    ['emptied', 'truncate audit_event', 'audit_event_append_only'],
    ['changed', 'update vetting_policy set reapply_after_days = 0', 'vetting_policy_append_only'],
  ])('is not %s by its owner', async (_name, statement, constraint) => {
    const admin = await api.person(Role.ADMIN);
    await api.run(
      admin,
      'mutation { grantRole(input: { userId: "none", role: ADMIN, version: 1 }) { errors { code } } }',
    );

    expect(await asOwner(statement)).toBe(constraint);
  });
});
