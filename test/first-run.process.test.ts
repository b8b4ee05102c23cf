import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../src/kernel/role.ts';
import { removeFolders, serverPid, temporaryFolder } from './support/embedded-world.ts';
import { endServers, fourgate, rolesAt, startFourgate, type Server } from './support/run-fourgate.ts';

const dataDir = temporaryFolder();
const place = join(dataDir, 'postgres');
const tokenFile = join(dataDir, 'demo-tokens.json');
const npmStart = ['npm', 'start', '--silent'];
const everyRole = Object.values(Role).sort();

let server: Server;

afterAll(async () => {
  await endServers();
  removeFolders();
});

function readTokens(): Record<string, string> {
  return JSON.parse(readFileSync(tokenFile, 'utf8')) as Record<string, string>; // what the seed wrote
}

// The life of one folder: each part goes on where the last one left it.

describe('npm start in a fresh folder', () => {
  test('loads demo data and is ready within a minute, and prints where what is and nothing of its parts', async () => {
    server = await startFourgate({ DATA_DIR: dataDir }, npmStart);
    await server.says('Server listening');
    const early = await server.isReady();
    const readyAfter = await server.says('Demo tokens, by role');
    const late = await server.isReady();
    const { stdout, stderr } = server.printed();

    expect({ early, late }).toEqual({ early: false, late: true });
    expect(readyAfter).toBeLessThan(60_000);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([
      'Demo data loaded.',
      `Fourgate is ready at ${server.url}/graphql`,
      `GraphiQL: ${server.url}/graphiql`,
      `Demo tokens, by role: ${tokenFile}`,
    ]);
    expect(stderr).toBe('');
  }, 90_000);

  test('leaves a token for every role in a file for its user alone, and OWNER with all roles but INTERVIEWER', async () => {
    const tokens = readTokens();
    const seen = await Promise.all(everyRole.map((role) => rolesAt(server, tokens[role] ?? '')));
    const owner = await rolesAt(server, tokens['OWNER'] ?? '');
    const others = ['HEAD_OF_TALENT_2', 'INTERVIEWER_2', 'OWNER', 'RECRUITER_2', 'SOFT_SKILLS_INTERVIEWER'];

    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect(Object.keys(tokens).sort()).toEqual([...everyRole, ...others].sort());
    expect(seen).toEqual(everyRole.map((role) => ({ status: 200, roles: [role] })));
    expect(owner).toEqual({ status: 200, roles: everyRole.filter((role) => role !== Role.INTERVIEWER) });
  });

  test('loads them once', async () => {
    const again = await fourgate(['seed', '--json'], { DATA_DIR: dataDir });

    expect(again).toMatchObject({ code: 0, stderr: 'The demo data are there already.\n' });
    expect(JSON.parse(again.stdout)).toEqual([{ seeded: false, tokens: tokenFile }]);
  });
});

describe('the tour', () => {
  test('plays through, twice at once, a line for each step', async () => {
    const plays = await Promise.all(
      [1, 2].map(() => fourgate(['tour', '--url', server.url, '--tokens', tokenFile], { DATA_DIR: '/nonexistent' })),
    );
    const [{ stdout } = { stdout: '' }] = plays;

    expect(plays.map(({ code, stderr }) => ({ code, stderr }))).toEqual(plays.map(() => ({ code: 0, stderr: '' })));
    expect(stdout).toContain('  RECRUITER submits the application → OPEN / PROFILE_REVIEW');
    expect(stdout).toContain('  INTERVIEWER_2 sees that it is in, and nothing of it');
    expect(stdout).toContain('  the candidate holds a credential and is listed');
    expect(stdout).toContain('  RECRUITER sends it → SENT');
    expect(stdout).toContain('  COMPANY_SCREENER cannot waive the funding: INVALID');
    expect(stdout).toContain('  RECRUITER finds it by a word, a skill and a rate');
    expect(stdout).toContain('  MATCHER suspends the company → SUSPENDED, its listing is PAUSED');
    expect(stdout).toMatch(/The tour is over: everything went as it is written\.\n$/);
  });

  test('leaves nothing that must never be, and verify says so beside the running server', async () => {
    const { code, stdout, stderr } = await fourgate(['verify'], { DATA_DIR: dataDir });

    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('ok '))).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('ends with 1 and one line at what is not as it is written', async () => {
    const foreign = join(dataDir, 'foreign.json');
    writeFileSync(foreign, JSON.stringify({ ...readTokens(), RECRUITER: `fg_${'x'.repeat(43)}` }));
    const at = (...args: string[]) => fourgate(['tour', ...args], { DATA_DIR: dataDir });

    const surprises = await Promise.all([
      at('--url', server.url, '--tokens', foreign),
      at('--url', server.url, '--tokens', join(dataDir, 'none.json')),
      at('--url', 'http://127.0.0.1:9'),
      at(),
    ]);

    expect(surprises.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(surprises.map(({ stderr }) => stderr)).toEqual([
      expect.stringMatching(/^Not as it is written: HTTP 401 as RECRUITER: [^\n]+ --tokens\.\n$/),
      expect.stringMatching(/^Not as it is written: there are no demo tokens in [^\n]+none\.json: [^\n]+\n$/),
      expect.stringMatching(/^Not as it is written: nothing answers at http:\/\/127\.0\.0\.1:9[^\n]*\n$/),
      expect.stringMatching(/^Another Fourgate \(pid \d+\) already runs on [^\n]+\n$/),
    ]);
  });
});

describe('npm start again', () => {
  let before: Record<string, string>;

  beforeAll(async () => {
    before = readTokens();
    process.kill(-server.pid, 'SIGKILL');
    await server.ended;
    rmSync(tokenFile);
  });

  test('after a kill -9 adopts the database within 20 s, and remakes the tokens whose file is lost', async () => {
    const postmaster = serverPid(place);
    server = await startFourgate({ DATA_DIR: dataDir }, npmStart);
    const readyAfter = await server.says('Demo tokens, by role');
    const seen = [await rolesAt(server, before['ADMIN'] ?? ''), await rolesAt(server, readTokens()['ADMIN'] ?? '')];

    expect(readyAfter).toBeLessThan(20_000);
    expect(server.printed().stdout).toContain('Using the database server that an earlier run left running.\n');
    expect(server.printed().stdout).not.toContain('Demo data loaded.');
    expect(serverPid(place)).toBe(postmaster);
    expect(seen).toEqual([
      { status: 401, roles: null },
      { status: 200, roles: ['ADMIN'] },
    ]);
  }, 30_000);

  test('and Ctrl-C, which reaches the whole process group, end with 0 and without a database', async () => {
    process.kill(-server.pid, 'SIGINT');

    expect(await server.ended).toBe(0);
    expect(server.printed().stdout).toMatch(/Stopping\.\n/);
    expect(serverPid(place)).toBe(0);
  });

  test('on an address for strangers revokes the demo tokens, and a SIGINT to npm alone ends it with 0', async () => {
    const { ADMIN = '' } = readTokens();
    server = await startFourgate({ DATA_DIR: dataDir, HOST: '0.0.0.0', SEED: 'none' }, npmStart);
    await server.says('Fourgate is ready');
    const seen = await rolesAt(server, ADMIN);
    process.kill(server.pid, 'SIGINT');
    const code = await server.ended;

    expect(server.printed().stdout).toContain('HOST 0.0.0.0 is not loopback: 12 demo tokens were revoked.\n');
    expect(seen).toEqual({ status: 401, roles: null });
    expect(existsSync(tokenFile)).toBe(false);
    expect({ code, postmaster: serverPid(place) }).toEqual({ code: 0, postmaster: 0 });
  });

  test('by the tour, which starts a server when it is given none and stops it', async () => {
    const { code, stdout, stderr } = await fourgate(['tour'], { DATA_DIR: dataDir });

    expect({ code, stderr, postmaster: serverPid(place) }).toEqual({ code: 0, stderr: '', postmaster: 0 });
    expect(stdout).toMatch(/The tour is over: everything went as it is written\.\n$/);
  });
});
