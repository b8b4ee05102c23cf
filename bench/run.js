// Measures Fourgate beside its peers, on one database, in one run. `npm run bench -- --help` tells the options.
import pg from 'pg';
import { fourgate } from './contenders/fourgate.js';
import { pothos } from './contenders/pothos.js';
import { postgraphile } from './contenders/postgraphile.js';
import { sql } from './contenders/sql.js';
import { openBenchDatabase } from './database.js';
import { draftTable, resetDrafts } from './drafts.js';
import { roundOf, runPass, statementsOf } from './measure.js';
import { readOptions } from './options.js';
import { levelsOf, paceOf, warmingLevels } from './pace.js';
import { memoryOf, parentOf, pinSelf, processorTime, startContender } from './processes.js';
import { tablesOf } from './report.js';
import { isRefusedIn, keep, resultsOf } from './results.js';
import { schema } from './sql.js';
import { kindOf } from './pages.js';
import { prepareCalls, readInputs } from './workload.js';

const contenders = { sql, postgraphile, pothos, fourgate };
const several = (count) => ({ ...fourgate, name: `fourgate ×${count}`, processes: count });
const options = readOptions(Object.keys(contenders));
const { connections } = options;
if (options.processes > 1) {
  const more = several(options.processes);
  contenders[more.name] = more;
  options.contenders.push(more.name);
}
const pace = paceOf(options);
const say = (line) => (options.json ? process.stderr : process.stdout).write(`${line}\n`);
/** What has to end with the run, the newest first. */
const open = [];

pinSelf();
try {
  const results = await run();
  say(`\n${tablesOf(results)}\n`);
  if (options.keep) say(`Written to ${await keep(results)}.`);
  if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  if (isRefusedIn(results)) throw new Error('A server refused requests: see the column "refused".');
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
  mustAllHaveWorked(servers);
  const after = memoryNow(servers);
  const memory = Object.fromEntries(options.contenders.map((name) => [name, { idle: idle[name], after: after[name] }]));
  return resultsOf({ cells, memory, options, pace, anchor });
}

async function startAll({ appUrl }) {
  const servers = {};
  for (const [number, name] of options.contenders.entries()) {
    await contenders[name].prepare?.();
    servers[name] = await startContender(contenders[name], { appUrl, port: options.port + number });
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
      const calls = await prepareCalls({ oracle, contender, port: server.port, query, inputs: inputs[kindOf(query)] });
      const cell = { client, oracle, server, contender, query, calls, postmaster, name, rounds: [] };
      await runPass(cell, { milliseconds: pace.warmMs, connections: warmingLevels(connections) });
      cell.statements = await statementsOf(cell);
      cells.push(cell);
    }
    say(`${query}: ${options.contenders.join(', ')} agree.`);
  }
  return cells;
}

/** Contenders take turns within each pass of a query, and each pass begins with another one. */
async function playRounds(cells) {
  for (let round = 0; round < pace.rounds; round += 1) {
    say(`Round ${round + 1} of ${pace.rounds}.`);
    for (const query of options.queries) {
      await playRound({
        round,
        cells: cells.filter((cell) => cell.query === query),
        asked: { milliseconds: pace.milliseconds, connections: levelsOf(query, connections) },
      });
    }
  }
}

async function playRound({ round, cells, asked }) {
  const found = cells.map((cell) => ({ cell, passes: [] }));
  for (let pass = 0; pass < pace.passes; pass += 1) {
    const first = (round * pace.passes + pass) % cells.length;
    for (const { cell, passes } of [...found.slice(first), ...found.slice(0, first)]) {
      passes.push(await runPass(cell, asked));
    }
  }
  for (const { cell, passes } of found) cell.rounds.push(roundOf(passes));
}

function memoryNow(servers) {
  return Object.fromEntries(Object.entries(servers).map(([name, { pids }]) => [name, memoryOf(pids)]));
}

/** Figures of several processes are none of theirs when one stood by. */
function mustAllHaveWorked(servers) {
  for (const [name, { pids, startedMs }] of Object.entries(servers)) {
    const idle = pids.findIndex((pid, at) => startedMs[at] !== null && processorTime([pid]) - startedMs[at] < 50);
    if (idle >= 0) throw new Error(`Process ${idle + 1} of ${name} was never asked.`);
  }
}
