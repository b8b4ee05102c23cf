// What it costs to count cases while they change: the same updates with and without the trigger that keeps the counts.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openBenchDatabase } from './database.js';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100k' },
    data: { type: 'string' },
    changes: { type: 'string', default: '2000' },
  },
});
const changes = Number(options.changes);
const rounds = 7;
const trigger = 'vetting_case_count_keep_changed';
/** A deadline that moves is counted in one place less and in another one more: the dearest change there is. */
const moved = {
  name: 'rollup-cost',
  text: `update vetting_case set deadline = deadline + interval '1 hour', stage_due_at = stage_due_at + interval '1 hour'
    where id = $1`,
};
const open = [];

try {
  const client = await connect();
  const times = { kept: [], left: [] };
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % 2 === 0 ? ['kept', 'left'] : ['left', 'kept'];
    for (const name of turn) times[name].push(await microsecondsAChange(client, name === 'kept'));
  }
  // What is rolled back leaves dead rows, which other measurements would wade through.
  await client.query('vacuum analyze vetting_case, vetting_case_count');
  tell(times, await statusTime(client));
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  for (const close of open.reverse()) await close();
}

async function connect() {
  const folder = options.data ?? fileURLToPath(new URL(`.data/${options.size}`, import.meta.url));
  const anchor = new Date().toISOString().slice(0, 10);
  const say = (line) => process.stderr.write(`${line}\n`);
  const database = await openBenchDatabase({ folder, size: options.size, anchor, say });
  open.push(database.stop);
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  open.push(() => client.end());
  return client;
}

/** One statement a change, as a request sends it, in a transaction that is rolled back: every time begins alike. */
async function microsecondsAChange(client, isKept) {
  const { rows } = await client.query({
    text: `select id from vetting_case where status = 'OPEN' and deadline is not null order by md5(id::text) limit $1`,
    values: [changes],
  });
  await client.query('begin');
  if (!isKept) await client.query(`alter table vetting_case disable trigger ${trigger}`);
  const started = performance.now();
  for (const { id } of rows) await client.query({ ...moved, values: [id] });
  const elapsed = performance.now() - started;
  await client.query('rollback');
  return (elapsed * 1_000) / rows.length;
}

/** How long the counts themselves take to read: they are as many whatever the number of cases. */
async function statusTime(client) {
  const { rows } = await client.query(
    `explain (analyze, format json) select stage, status, sum(cases) from vetting_case_count group by 1, 2`,
  );
  const { rows: kept } = await client.query('select count(*)::int as count from vetting_case_count');
  return { milliseconds: rows[0]['QUERY PLAN'][0]['Execution Time'], rows: kept[0].count };
}

function tell({ kept, left }, status) {
  const [withIt, without] = [median(kept), median(left)];
  const apart = (times) => `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  process.stdout.write(
    [
      `${options.size}: ${changes} changes of a case in each of ${rounds} rounds, microseconds a change`,
      `  counted      ${withIt.toFixed(0)} (${apart(kept)})`,
      `  not counted  ${without.toFixed(0)} (${apart(left)})`,
      `  counting     ${(withIt - without).toFixed(0)}, × ${(withIt / without).toFixed(2)}`,
      `  reading      ${status.milliseconds.toFixed(2)} ms for ${status.rows} rows of counts`,
      '',
    ].join('\n'),
  );
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
