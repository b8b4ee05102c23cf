// The dataset against the rules: what is loaded with triggers off is what the triggers themselves let in and make.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/src/database/embedded-postgres.js';
import { onDatabase } from '../../dist/src/database/roles.js';
import { addBusinessDays } from '../../dist/src/calendar/business-time.js';
import { hashOf } from '../../dist/src/scorecard/scorecard.content.js';
import { clockOf } from '../../dist/src/vetting/vetting-case.clock.js';
import { makeEmpty } from '../database.js';
import { load } from '../dataset/load.js';
import { brokenRules } from '../dataset/invariants.js';

const options = { size: 2_000, anchor: '2026-11-24', say: () => undefined };
let folder;
let server;
let guarded;
let free;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-dataset-'));
  await chmod(folder, 0o711);
  const settings = { fsync: 'off', full_page_writes: 'off' };
  server = await startEmbeddedPostgres({ dataDir: folder, purpose: 'join', settings });
  guarded = await loaded('guarded', true);
  free = await loaded('free', false);
});

after(async () => {
  await guarded?.end();
  await free?.end();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function loaded(name, isGuarded) {
  const url = onDatabase(server.superuserUrl, name);
  await makeEmpty(server, url);
  await load(url, { ...options, guarded: isGuarded });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/**
 * Counts that add up to the same are kept in more rows or in fewer; loading has looked at their sums. A key is drawn
 * by each, and what streams are told is forgotten within the hour.
 */
const told = `tablename not in ('schema_migration', 'vetting_case_count', 'rate_pseudonym', 'stream_change')`;

test('every table is the same, with triggers on and off', async () => {
  const { rows } = await guarded.query(
    `select tablename as name from pg_tables where schemaname = 'public' and ${told} order by 1`,
  );
  for (const { name } of rows) {
    const text = `select count(*)::int as count, md5(string_agg(t::text, '' order by t::text)) as hash from ${name} t`;
    const [{ rows: one }, { rows: other }] = [await guarded.query(text), await free.query(text)];
    assert.deepEqual(other, one, name);
  }
});

test('the numbers are those of the workload', async () => {
  const { rows } = await free.query(`
    select (select count(*) from vetting_case)::int as cases, (select count(*) from candidate_skill)::int as skills,
      (select count(*) from skill)::int as all_skills,
      (select count(distinct status) from vetting_case)::int as statuses,
      (select count(*) from interview) * 1.0 / 2000 between 1.3 and 1.6 as about_one_and_a_half,
      (select count(*) from scorecard where status = 'DRAFT') > 30 as has_drafts`);
  assert.deepEqual(rows, [
    { cases: 2_000, skills: 12_000, all_skills: 200, statuses: 6, about_one_and_a_half: true, has_drafts: true },
  ]);
});

test('companies stand at every place but the last, three of four were let in, and rounds are looked at in all ways', async () => {
  const { rows } = await free.query(`
    select (select count(*) from company)::int as companies, (select count(distinct status) from company)::int as statuses,
      (select count(*) from company_transition where rule = 'C4')::int as let_in,
      (select count(distinct kind || status) from company_screening)::int as kinds_of_rounds,
      (select count(distinct status) from screening_check)::int as kinds_of_checks,
      (select count(*) from screening_check where carried_from_id is not null)::int as taken_over`);
  assert.deepEqual(rows, [
    { companies: 100, statuses: 7, let_in: 75, kinds_of_rounds: 7, kinds_of_checks: 4, taken_over: 40 },
  ]);
});

test('listings stand everywhere, most of them published, each with four skills, and none of a company that is not approved', async () => {
  const { rows } = await free.query(`
    select (select count(*) from project_listing)::int as listings, (select count(distinct status) from project_listing)::int as statuses,
      (select count(*) from project_listing where status = 'PUBLISHED' and expires_at > '2026-11-25')::int as published,
      (select count(*) from listing_skill)::int as skills, (select count(*) from listing_review)::int as reviews`);
  assert.deepEqual(rows, [{ listings: 200, statuses: 7, published: 131, skills: 800, reviews: 178 }]);
});

test('every round is due when five working days of the calendar are over', async () => {
  const { rows } = await free.query(`
    select s.opened_at, s.due_at, b.zone, b.opens_at, b.closes_at, b.working_days, b.holidays::text[]
    from company_screening s join business_calendar b on b.id = s.calendar_id`);
  for (const row of rows) assert.deepEqual(row.due_at, addBusinessDays(calendarOf(row), row.opened_at, 5));
});

test('every clock says what the rules of the clock say', async () => {
  const { rows } = await free.query(`
    select v.*, b.zone, b.opens_at, b.closes_at, b.working_days, b.holidays::text[], p.stage_budgets
    from vetting_case v join vetting_policy p on p.id = v.policy_id join vetting_track t on t.id = v.track_id
    join business_calendar b on b.id = t.calendar_id order by v.id`);
  for (const row of rows) {
    assert.deepEqual(
      {
        deadline: row.deadline,
        stageDueAt: row.stage_due_at,
        pausedSlaState: row.paused_sla_state,
        minutesLeft: row.remaining_minutes,
        metDeadline: row.met_deadline,
      },
      clockOf(factsOf(row)),
      row.id,
    );
  }
});

function factsOf(row) {
  const end = row.status === 'OPEN' || row.status === 'ON_HOLD' ? [] : [{ from: row.closed_at, until: null }];
  return {
    calendar: calendarOf(row),
    stageBudgets: row.stage_budgets,
    receivedAt: row.received_at,
    status: row.status,
    stage: row.stage,
    pauses: [...row.pauses.map(({ from }) => ({ from: new Date(from), until: null })), ...end],
  };
}

function calendarOf(row) {
  return {
    zone: row.zone,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    workingDays: row.working_days,
    holidays: new Set(row.holidays),
  };
}

test('every version carries the hash of what it keeps', async () => {
  const { rows } = await free.query('select id, content, content_hash from scorecard_version');
  assert.ok(rows.length > 2_000);
  for (const { id, content, content_hash: hash } of rows) assert.equal(hash, hashOf(content), id);
});

test('a broken rule is named with its count', async () => {
  await free.query('begin');
  await free.query('set local session_replication_role = replica');
  await free.query(`update vetting_case set moves = 9 where id in (select id from vetting_case limit 2)`);
  await free.query(`delete from user_account where email_key = 'recruiter-0@bench.example'`);
  await free.query(`update company set trust_expires_at = now() + interval '9 years' where status = 'APPLIED'`);
  await free.query(`update project_listing set status = 'PUBLISHED' where status = 'CLOSED'`);
  const broken = await brokenRules(free);
  await free.query('rollback');
  assert.ok(broken.includes('2 × a case stands where its last transition left it'), broken.join());
  assert.ok(broken.includes('5 × a company is trusted as its rounds say, when it is approved'), broken.join());
  assert.ok(
    broken.some((line) => line.endsWith('× a listing stands where its last transition left it')),
    broken.join(),
  );
  assert.ok(
    broken.some((line) => line.endsWith('vetting_case_owner_id_foreign')),
    broken.join(),
  );
});
