// Fills an empty database of ours with the dataset, in the order in which the rules allow it.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { candidates } from './candidates.js';
import { cases } from './cases.js';
import { companies, suspended } from './companies.js';
import { daysAround } from './days.js';
import { course, functions, story } from './helpers.js';
import { booked, held } from './interviews.js';
import { brokenRules } from './invariants.js';
import { listings } from './listings.js';
import { giveTokens, people } from './people.js';
import { scorecards } from './scorecards.js';

/** How many candidates each size has. */
export const sizes = { '2k': 2_000, '100k': 100_000, '1m': 1_000_000 };

/** The parts of the dataset, in order. */
export function partsOf(size) {
  return [
    ['people', people(size)],
    ['candidates', candidates],
    ['cases', cases],
    ['interviews', booked(size)],
    ['scorecards', scorecards],
    ['interviews held', held],
    ['companies', companies(size)],
    ['listings', listings(size)],
    ['companies suspended', suspended],
  ];
}

/**
 * Loads the dataset as a superuser. With `guarded` every trigger and foreign key looks at every row, which takes minutes
 * for what takes seconds; without, they are off while loading, and what they see to is counted afterwards.
 * @param {string} url of a superuser on a migrated, empty database
 * @param {{ size: number, anchor: string, guarded: boolean, say: (line: string) => void }} options
 */
export async function load(url, { size, anchor, guarded, say }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = ${guarded ? 'origin' : 'replica'}`);
    await client.query(`set work_mem = '128MB'`);
    await prepare(client, { size, anchor });
    for (const [name, statements] of partsOf(size)) await timed(say, name, () => together(client, statements));
    await giveTokens(client, anchor);
    await client.query('set session_replication_role = origin');
    await timed(say, 'what triggers keep', () => runAll(client, guarded ? [] : kept));
    await timed(say, 'statistics', () => client.query('vacuum analyze'));
    await timed(say, 'check of the rules', () => mustHold(client));
  } finally {
    await client.end();
  }
}

async function prepare(client, { size, anchor }) {
  const { rows } = await client.query('select unnest(holidays)::text as day from business_calendar');
  const { days, workdays } = daysAround(anchor, new Set(rows.map(({ day }) => day)));
  await runAll(client, functions);
  await client.query(`create temp table bench_day (idx int primary key, pos int, day date)`);
  await client.query(`insert into bench_day select * from unnest($1::int[], $2::int[], $3::date[])`, [
    days.map(({ idx }) => idx),
    days.map(({ pos }) => pos),
    days.map(({ day }) => day),
  ]);
  await client.query(`create temp table bench_workday (pos int primary key, day date)`);
  await client.query(`insert into bench_workday select * from unnest($1::int[], $2::date[])`, [
    workdays.map(({ pos }) => pos),
    workdays.map(({ day }) => day),
  ]);
  await runAll(client, [course(size), story, 'analyze story']);
}

/** Rows that triggers keep beside the tables are made here after a load with triggers off. */
const kept = [
  'select vetting_case_count_anew()',
  `insert into rematch_case (id, created_at, version, contract_id, side, candidate_id, listing_id, company_id, owner_id, status,
     opened_at, due_at)
   select distinct on (c.id) t.id, t.created_at, 1, c.id, case c.end_reason when 'DEVELOPER_LEFT' then 'CLIENT' else 'DEVELOPER' end,
     c.candidate_id, c.listing_id, c.company_id, c.success_manager_id, 'OPEN', t.created_at, t.created_at + interval '48 hours'
   from contract c join contract_transition t on t.contract_id = c.id and t.rule in ('K8', 'K9')
   where c.is_early order by c.id, t.seq on conflict (contract_id) do nothing`,
  `select rate_observe(t.id) from contract_term t join contract c on c.id = t.contract_id
   where c.signed_at is not null and t.voided_at is null`,
];

/** In one transaction, since some rules are looked at when it ends. */
async function together(client, statements) {
  await runAll(client, ['begin', ...statements, 'commit']);
}

async function runAll(client, statements) {
  for (const statement of statements) await client.query(statement);
}

async function mustHold(client) {
  const broken = await brokenRules(client);
  if (broken.length > 0) throw new Error(`The dataset breaks rules:\n${broken.join('\n')}`);
}

async function timed(say, name, work) {
  const started = performance.now();
  const result = await work();
  say(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
