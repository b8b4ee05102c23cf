import { afterAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeFolders, serverPid, temporaryFolder } from './support/embedded-world.ts';
import { endServers, fourgate, startFourgate } from './support/run-fourgate.ts';

afterAll(async () => {
  await endServers();
  removeFolders();
});

/** A folder whose first start was killed while it loaded the demo data. */
async function halfLoaded(): Promise<string> {
  const dataDir = temporaryFolder();
  const server = await startFourgate({ DATA_DIR: dataDir, DEMO_CANDIDATES: '1000' });
  await server.says('Server listening');
  await sleep(700);
  process.kill(-server.pid, 'SIGKILL');
  await server.ended;
  return dataDir;
}

describe('demo data whose loading was killed', () => {
  test('are not taken for whole: a command says so, the next start begins anew', async () => {
    const dataDir = await halfLoaded();

    const people = await fourgate(['user', 'list', '--json'], { DATA_DIR: dataDir });
    const seed = await fourgate(['seed'], { DATA_DIR: dataDir });
    const server = await startFourgate({ DATA_DIR: dataDir });
    await server.says('Demo tokens, by role');

    expect(JSON.parse(people.stdout)).not.toEqual([]);
    expect(seed).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Loading the demo data was interrupted. `npm start` begins anew.\n',
    });
    expect(server.printed().stdout).toContain(
      'Loading the demo data was interrupted, and nobody has used the database since: starting over.\n',
    );
    expect(server.printed().stdout).toContain('Demo data loaded.\n');
  }, 90_000);

  test('are kept once somebody has made an account: the start stops in one line, and SEED=none goes on', async () => {
    const dataDir = await halfLoaded();
    await fourgate(['user', 'create', '--name', 'Ada', '--email', 'ada@example.com'], { DATA_DIR: dataDir });

    const start = await fourgate(['start'], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
    const server = await startFourgate({ DATA_DIR: dataDir, SEED: 'none' });
    await server.says('Fourgate is ready');

    expect(start).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Loading the demo data was interrupted, and the database was used since\. .+\n$/),
    });
    expect(server.printed().stdout).not.toContain('Demo data loaded.');
  }, 90_000);
});

describe('Ctrl-C while the demo data load', () => {
  test('ends with 0 and without a database, and the next start begins anew', async () => {
    const dataDir = temporaryFolder();
    const server = await startFourgate({ DATA_DIR: dataDir, DEMO_CANDIDATES: '1000' });
    await server.says('Server listening');
    await sleep(700);
    process.kill(-server.pid, 'SIGINT');
    const code = await server.ended;
    const seed = await fourgate(['seed', '--json'], { DATA_DIR: dataDir });

    expect({ code, postmaster: serverPid(join(dataDir, 'postgres')) }).toEqual({ code: 0, postmaster: 0 });
    expect(server.printed().stderr).toBe('');
    expect(seed).toMatchObject({
      code: 1,
      stderr: 'Loading the demo data was interrupted. `npm start` begins anew.\n',
    });
  }, 90_000);
});
