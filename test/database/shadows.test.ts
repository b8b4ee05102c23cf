import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildRated } from '../support/build-decision.ts';
import { refusedBy } from '../support/refused-by.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

const appendOnly = [
  'application_snapshot',
  'audit_event',
  'check_in',
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
  'rate_withdrawal',
  'interview_slot',
  'scorecard_version',
  'stage_transition',
  'time_off',
  'vetting_move',
  'vetting_policy',
  'withdrawal',
];

describe('the serving login on a table that is append-only', () => {
  const attempts = appendOnly.flatMap((table) =>
    [
      `update ${table} set created_at = created_at`
        .replace('_move set created_at = created_at', '_move set rule = rule')
        .replace(/(rate_\w+ion|rate_withdrawal) set created_at = created_at/, '$1 set term_key = term_key'),
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} add column mine int`,
      `alter table ${table} owner to current_user`,
      `drop trigger ${table}_append_only on ${table}`,
      `create trigger mine before insert on ${table} for each row execute function fourgate_append_only()`,
      `create rule mine as on update to ${table} do instead nothing`,
      `drop table ${table}`,
    ].map((statement) => [statement]),
  );

  test.each(attempts)('may not: %s', async (statement) => {
    expect(await refusedBy(api, statement)).toBe('42501');
  });
});

describe('the serving login', () => {
  test.each([
    ['set role owner', '42501'],
    ['set session_replication_role = replica', '42501'],
    ['create schema mine', '42501'],
    ['create function public.mine() returns int language sql as $$ select 1 $$', '42501'],
    [
      'create or replace function fourgate_append_only() returns trigger language plpgsql as $$ begin return new; end $$',
      '42501',
    ],
    ['alter function vetting_case_guard() reset search_path', '42501'],
    [`select pg_read_file('/etc/passwd')`, '42501'],
    ['select key from rate_pseudonym', '42501'],
    [`select rate_pseudonym_of('person', gen_random_uuid())`, '42501'],
    ['select rate_observe(gen_random_uuid())', '42501'],
    [`copy (select 1) to program 'true'`, '42501'],
    ['insert into schema_migration (name) values (1)', '42501'],
  ])('may not: %s', async (statement, code) => {
    expect(await refusedBy(api, statement)).toBe(code);
  });

  test('owns no table, sequence, view, type, function or schema', async () => {
    const owned = await api.asApp(`
      select relname as name from pg_class where relowner = current_user::regrole
      union all select typname from pg_type where typowner = current_user::regrole
      union all select proname from pg_proc where proowner = current_user::regrole
      union all select nspname from pg_namespace where nspowner = current_user::regrole
      union all select datname from pg_database where datdba = current_user::regrole`);

    expect(owned).toEqual([]);
  });
});

describe('a guard', () => {
  test('looks into our schema before anything temporary, as every function does', async () => {
    const open = await api.asApp(`
      select proname from pg_proc p join pg_language l on l.oid = p.prolang
      where pronamespace = 'public'::regnamespace and lanname = 'plpgsql'
        and not coalesce('search_path=public, pg_temp' = any (proconfig), false)`);

    expect(open).toEqual([]);
  });

  test('that acts as the owner is hung on no table of the login itself, to make up what used to be', async () => {
    const refused = await refusedBy(
      api,
      `create temporary table profile_review (id uuid, note text) on commit drop;
       create trigger keep after update on profile_review for each row execute function fourgate_keep_superseded()`,
    );

    expect(refused).toBe('42501');
  });

  test('is not shown a draft in place of a submitted scorecard', async () => {
    const { vettingCase } = await buildRated(api);
    const rated = `select r.id from attribute_rating r join public.scorecard s on s.id = r.scorecard_id
      where s.vetting_case_id = '${vettingCase.uuid}' and s.status = 'SUBMITTED'`;

    const refused = await refusedBy(
      api,
      `create temporary table scorecard on commit drop as select id, 'DRAFT'::text as status from public.scorecard;
       update attribute_rating set rating = 'STRONG_NO', note = 'Forged' where id in (${rated})`,
    );

    expect(refused).toBe('scorecard_submitted');
  });

  test('is not fooled by a trigger of the login itself: a case moves by its transitions alone', async () => {
    const { vettingCase } = await buildRated(api);

    const refused = await refusedBy(
      api,
      `create temporary table lever (a int) on commit drop;
       create function pg_temp.pull() returns trigger language plpgsql as $$
         begin update vetting_case set stage = 'LISTING', moves = moves + 1 where id = '${vettingCase.uuid}'; return new; end $$;
       create trigger pull before insert on lever for each row execute function pg_temp.pull();
       insert into lever values (1)`,
    );

    expect(refused).toBe('vetting_case_moved_by_transition');
  });
});
