// A run as somebody starts it, on a database of its own: what it prints as JSON, and what it leaves behind.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { roundOf, rpsOf, timesOf } from '../measure.js';
import { paceOf } from '../pace.js';
import { startContender } from '../processes.js';
import { queries } from '../workload.js';

const run = promisify(execFile);
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const kept = async () => (await readdir(at('results'))).sort();
const figures = ['p50', 'p99', 'serverCpuMs', 'postgresCpuMs', 'statements', 'bytes', 'refused', 'rps1', 'rps16'];

test('a run of the smallest size prints its results as JSON, and leaves no file behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-run-'));
  await chmod(folder, 0o711);
  const before = await kept();
  try {
    const asked = ['--size', '2k', '--quick', '--json', '--queries', 'Q5', '--contenders', 'fourgate'];
    const more = ['--connections', '1,16', '--processes', '2', '--pages', '--data', folder, '--port', '6290'];
    const { stdout } = await run(process.execPath, [at('start.js'), ...asked, ...more], { maxBuffer: 1e7 });
    const results = JSON.parse(stdout);
    const names = ['fourgate', 'fourgate ×2'];
    assert.deepEqual(Object.keys(results.queries), ['Q5']);
    assert.deepEqual(Object.keys(results.pages), ['10', '20', '50', '100']);
    assert.deepEqual(Object.keys(results.queries.Q5), names);
    for (const it of Object.values(results.queries.Q5)) assert.deepEqual(Object.keys(it).sort(), [...figures].sort());
    assert.deepEqual(Object.keys(results.memory), names);
    assert.equal(typeof results.noise.Q5.fourgate, 'number');
    assert.deepEqual(Object.keys(results.times), ['Q5', 'Q1:10', 'Q1:20', 'Q1:50', 'Q1:100']);
    assert.ok(results.pages[100].fourgate.bytes > 5 * results.pages[10].fourgate.bytes);
    assert.deepEqual(await kept(), before);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a quick run of everything asks for no more than a minute and a half', () => {
  const connections = [1, 16, 64];
  const all = Object.keys(queries);
  const quick = (contenders) => paceOf({ quick: true, queries: all, contenders, connections });
  const { rounds, milliseconds } = quick(['sql', 'postgraphile', 'pothos', 'fourgate']);
  const windows = 4 * all.length * (rounds * connections.length + 2);
  assert.equal(rounds, 3);
  assert.ok(windows * milliseconds <= 90_000 && milliseconds > 300, String(milliseconds));
  assert.equal(quick(['sql']).milliseconds, 1_000);
});

test('what is compared is compared within a round, and its passes count together', () => {
  const pass = (count, seconds) => ({
    16: { count, seconds, refused: 0, bytes: 0, latencies: [count], server: count, postgres: null },
  });
  const slowThenFast = [
    roundOf([pass(10, 1), pass(30, 1)]),
    roundOf([pass(100, 1), pass(100, 3)]),
    roundOf([pass(90, 1)]),
  ];
  assert.deepEqual(rpsOf(slowThenFast), [20, 50, 90]);
  assert.equal(slowThenFast[0][16].serverCpuMs, 1);
  assert.equal(slowThenFast[0][16].postgresCpuMs, null);
  assert.equal(timesOf(rpsOf(slowThenFast), [10, 25, 30]), 2);
});

/** A contender whose processes say which one they are. */
const parrot = {
  name: 'parrot',
  processes: 2,
  command: ({ port }) => [
    '--eval',
    `require('node:http').createServer((_, response) => response.end('${port}'))
      .listen(${port}, '127.0.0.1', () => process.stdout.write('ready\\n'))`,
  ],
  environment: () => ({}),
  readyPath: '/',
};

test('connections go to the processes of a contender in turn, and all of them end with it', async () => {
  const server = await startContender(parrot, { port: 6280 });
  try {
    assert.equal(server.pids.length, 2);
    const answers = [];
    for (let asked = 0; asked < 4; asked += 1) answers.push(await ask(6280));
    assert.deepEqual(answers, ['6282', '6283', '6282', '6283']);
  } finally {
    await server.stop();
  }
  await assert.rejects(ask(6280), /ECONNREFUSED/);
  await assert.rejects(ask(6283), /ECONNREFUSED/);
});

test('a process that cannot start takes the others with it', async () => {
  const taken = createServer();
  await new Promise((resolve) => taken.listen(6283, '127.0.0.1', resolve));
  await assert.rejects(startContender(parrot, { port: 6280 }), /parrot did not start/);
  taken.close();
  await assert.rejects(ask(6282), /ECONNREFUSED/);
});

function ask(port) {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', agent: false }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
    sent.on('error', reject);
    sent.end();
  });
}
