// Measures Fourgate beside its peers, on one database, in one run. `npm run bench -- --help` tells the options.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import pg from 'pg';
import { fourgate } from './contenders/fourgate.js';
import { pothos } from './contenders/pothos.js';
import { postgraphile } from './contenders/postgraphile.js';
import { sql } from './contenders/sql.js';
import { openBenchDatabase } from './database.js';
import { draftTable, resetDrafts } from './drafts.js';
import { comparedAt, noiseOf, runRound, statementsOf, summaryOf } from './measure.js';
import { readOptions } from './options.js';
import { canPin, memoryOf, parentOf, pinSelf, startServer } from './processes.js';
import { tablesOf } from './report.js';
import { schema } from './sql.js';
import { prepareCalls, readInputs } from './workload.js';

const contenders = { sql, postgraphile, pothos, fourgate };
const options = readOptions(Object.keys(contenders));
const { connections } = options;
const pace = options.quick
  ? { rounds: 3, milliseconds: 1_000, connections }
  : { rounds: 5, milliseconds: 3_000, connections };
const say = (line) => (options.json ? process.stderr : process.stdout).write(`${line}\n`);
/** What has to end with the run, the newest first. */
const open = [];

pinSelf();
try {
  const results = await run();
  const file = await keep(results);
  say(`\n${tablesOf(results)}\n\nWritten to ${file}.`);
  if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  const refused = Object.values(results.queries)
    .flatMap(Object.values)
    .some((it) => it.refused > 0);
  if (refused) throw new Error('A server refused requests: see the column "refused".');
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  for (const close of open.reverse()) await close();
}

async function run() {
  const anchor = new Date().toISOString().slice(0, 10);
  const database = await openBenchDatabase({ folder: options.folder, size: options.size, anchor, say });
  open.push(database.stop);
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  open.push(() => client.end());
  for (const text of ['create extension if not exists pg_stat_statements', schema, draftTable])
    await client.query(text);
  await resetDrafts(client);
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const oracle = new pg.Pool({ connectionString: database.superuserUrl, max: 1 });
  open.push(() => oracle.end());
  const place = { client, oracle, appUrl: database.appUrl, postmaster: parentOf(rows[0].pid) };
  const servers = await startAll(place);
  const idle = memoryNow(servers);
  const cells = await prepareAll(place, servers);
  await playRounds(cells);
  await resetDrafts(client);
  return resultsOf({ cells, idle, after: memoryNow(servers), anchor });
}

async function startAll({ appUrl }) {
  const servers = {};
  for (const [number, name] of options.contenders.entries()) {
    await contenders[name].prepare?.();
    servers[name] = await startServer(contenders[name], { appUrl, port: options.port + number });
    open.push(servers[name].stop);
  }
  return servers;
}

/** Every answer is looked at before anything is timed; and what is compiled on the way is compiled. */
async function prepareAll({ client, oracle, postmaster }, servers) {
  const inputs = await readInputs(client);
  const cells = [];
  for (const query of options.queries) {
    for (const name of options.contenders) {
      const [contender, server] = [contenders[name], servers[name]];
      const calls = await prepareCalls({ oracle, contender, port: server.port, query, inputs: inputs[query] });
      const cell = { client, oracle, server, contender, query, calls, postmaster, name, rounds: [] };
      await runRound(cell, { milliseconds: 1_000, connections: [1, comparedAt(connections)] });
      cell.statements = await statementsOf(cell);
      cells.push(cell);
    }
    say(`${query}: ${options.contenders.join(', ')} agree.`);
  }
  return cells;
}

/** Contenders take turns within each query, and each round begins with another one. */
async function playRounds(cells) {
  for (let round = 0; round < pace.rounds; round += 1) {
    say(`Round ${round + 1} of ${pace.rounds}.`);
    for (const query of options.queries) {
      const turn = cells.filter((cell) => cell.query === query);
      const first = round % turn.length;
      for (const cell of [...turn.slice(first), ...turn.slice(0, first)]) cell.rounds.push(await runRound(cell, pace));
    }
  }
}

function memoryNow(servers) {
  return Object.fromEntries(Object.entries(servers).map(([name, { pid }]) => [name, memoryOf(pid)]));
}

function resultsOf({ cells, idle, after, anchor }) {
  const byQuery = (value) =>
    Object.fromEntries(
      options.queries.map((query) => [
        query,
        Object.fromEntries(cells.filter((cell) => cell.query === query).map((cell) => [cell.name, value(cell)])),
      ]),
    );
  return {
    setup: {
      size: options.size,
      rounds: pace.rounds,
      secondsAWindow: pace.milliseconds / 1000,
      anchor,
      node: process.version,
      cores: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
      pinned: canPin,
    },
    queries: byQuery(({ rounds, statements }) => summaryOf(rounds, statements)),
    memory: Object.fromEntries(Object.keys(idle).map((name) => [name, { idle: idle[name], after: after[name] }])),
    noise: byQuery(({ rounds }) => noiseOf(rounds)),
  };
}

async function keep(results) {
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  const file = `${new Date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')}.json`;
  await writeFile(new URL(file, folder), `${JSON.stringify(results, null, 2)}\n`);
  return `bench/results/${file}`;
}
