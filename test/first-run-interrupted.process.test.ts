import { afterAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressIn, ask, removeFolders, serverPid, temporaryFolder } from './support/embedded-world.ts';
import { endServers, fourgate, type Ran, startFourgate } from './support/run-fourgate.ts';

afterAll(async () => {
  await endServers();
  removeFolders();
});

/** Starts in a new folder, and gets this signal once the first of many candidates of the demo data is there. */
async function interruptedBy(signal: NodeJS.Signals, dataDir: string): Promise<Omit<Ran, 'stdout'>> {
  const server = await startFourgate({ DATA_DIR: dataDir, DEMO_CANDIDATES: '1000' });
  await server.says('Server listening');
  while ((await ask(addressIn(dataDir), 'select from candidate limit 1')).length === 0) await sleep(10);
  process.kill(-server.pid, signal);
  return { code: await server.ended, stderr: server.printed().stderr };
}

const unfinished = 'Loading the demo data was interrupted. `npm start` begins anew.\n';

test('demo data whose loading was killed are not taken for whole: a command says so, the next start begins anew', async () => {
  const dataDir = temporaryFolder();
  await interruptedBy('SIGKILL', dataDir);

  const people = await fourgate(['user', 'list', '--json'], { DATA_DIR: dataDir });
  const seed = await fourgate(['seed'], { DATA_DIR: dataDir });
  const server = await startFourgate({ DATA_DIR: dataDir });
  await server.says('Demo tokens, by role');

  expect(JSON.parse(people.stdout)).not.toEqual([]);
  expect(seed).toEqual({ code: 1, stdout: '', stderr: unfinished });
  expect(server.printed().stdout).toContain(
    'Loading the demo data was interrupted, and nobody has used the database since: starting over.\n',
  );
  expect(server.printed().stdout).toContain('Demo data loaded.\n');
}, 90_000);

test('Ctrl-C while they load ends with 0 and without a database, and once somebody has made an account what is there is kept', async () => {
  const dataDir = temporaryFolder();
  const ended = await interruptedBy('SIGINT', dataDir);
  const postmaster = serverPid(join(dataDir, 'postgres'));
  const seed = await fourgate(['seed', '--json'], { DATA_DIR: dataDir });
  await fourgate(['user', 'create', '--name', 'Ada', '--email', 'ada@example.com'], { DATA_DIR: dataDir });

  const start = await fourgate(['start'], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
  const server = await startFourgate({ DATA_DIR: dataDir, SEED: 'none' });
  await server.says('Fourgate is ready');

  expect({ ...ended, postmaster }).toEqual({ code: 0, stderr: '', postmaster: 0 });
  expect(seed).toMatchObject({ code: 1, stderr: unfinished });
  expect(start).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Loading the demo data was interrupted, and the database was used since\. .+\n$/),
  });
  expect(server.printed().stdout).not.toContain('Demo data loaded.');
}, 90_000);
