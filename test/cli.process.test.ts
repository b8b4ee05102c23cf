import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolders, serverPid, temporaryFolder } from './support/embedded-world.ts';
import { endServers, fourgate, freePort, paste, rolesAt, startFourgate, type Server } from './support/run-fourgate.ts';

const dataDir = temporaryFolder();
let server: Server;

beforeAll(async () => {
  server = await startFourgate({ DATA_DIR: dataDir, SEED: 'none' });
  await server.says('Fourgate is ready');
}, 60_000);

afterAll(async () => {
  await endServers();
  removeFolders();
});

/** A command that joins the running database. */
function joined(...args: string[]): ReturnType<typeof fourgate> {
  return fourgate(args, { DATA_DIR: dataDir });
}

interface Made {
  readonly id: string;
  readonly token: string;
}

async function made(...args: string[]): Promise<Made> {
  const { stdout } = await joined(...args, '--json');
  const [row] = JSON.parse(stdout) as [Made]; // the command's own words
  return row;
}

describe('a server with SEED=none', () => {
  test('says with which commands to make the first user and token, and they work as they are printed', async () => {
    const lines = server.printed().stdout.split('\n');
    const [createUser = '', createToken = ''] = lines.filter((line) => line.includes('npm run fourgate -- '));

    const user = await paste(createUser);
    const token = await paste(createToken);
    const seen = await rolesAt(server, /fg_\S+/.exec(token.stdout)?.[0] ?? '');

    expect(user).toMatchObject({ code: 0, stderr: '' });
    expect(token).toMatchObject({ code: 0, stderr: '' });
    expect(seen).toEqual({ status: 200, roles: ['ADMIN', 'HEAD_OF_TALENT'] });
  });

  test('prints its address and log lines, and nothing of its parts', () => {
    const { stdout, stderr } = server.printed();
    const plain = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('{'));

    expect(plain.slice(0, 3)).toEqual([
      `Fourgate is ready at ${server.url}/graphql`,
      `GraphiQL: ${server.url}/graphiql`,
      'No account yet? Make the first:',
    ]);
    expect(plain).toHaveLength(5);
    expect(stderr).toBe('');
    expect(existsSync(join(dataDir, 'demo-tokens.json'))).toBe(false);
    expect(serverPid(join(dataDir, 'postgres'))).toBeGreaterThan(0);
  });

  test('keeps its folder from a second one', async () => {
    const second = await fourgate(['start'], { DATA_DIR: dataDir, PORT: String(await freePort()) });

    expect(second).toEqual({
      code: 1,
      stdout: '',
      stderr: `Another Fourgate (pid ${String(server.pid)}) already runs on ${dataDir}. Stop it first, or give this one another folder with DATA_DIR.\n`,
    });
  });
});

describe('accounts and tokens', () => {
  test('are made, listed, revoked and disabled, with nothing but JSON on standard output', async () => {
    const account = ['--name', 'Ada', '--email', 'ada@example.com', '--role', 'recruiter', 'MATCHER'];
    const user = await made('user', 'create', ...account);
    const narrow = ['--role', 'matcher', '--read-only'];
    const first = await made('token', 'create', '--user', 'ADA@example.com', '--label', 'one', '--days', '1');
    const second = await made('token', 'create', '--user', user.id, '--label', 'two', ...narrow);
    const revoked = await joined('token', 'revoke', first.id, '--json');
    const tokens = await joined('token', 'list', '--json');
    const seen = [await rolesAt(server, first.token), await rolesAt(server, second.token)];
    const disabled = await joined('user', 'disable', 'ada@example.com', '--json');
    const users = await joined('user', 'list', '--json');

    expect(seen).toEqual([
      { status: 401, roles: null },
      { status: 200, roles: ['MATCHER'] },
    ]);
    expect(JSON.parse(revoked.stdout)).toMatchObject([{ id: first.id }]);
    expect(JSON.parse(tokens.stdout)).toContainEqual({
      id: second.id,
      user: 'Ada',
      label: 'two',
      prefix: second.token.slice(0, 10),
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      roles: ['MATCHER'],
      isReadOnly: true,
      mayActForOthers: false,
    });
    expect(tokens.stdout).not.toContain(first.id);
    expect(JSON.parse(disabled.stdout)).toEqual([{ id: user.id, status: 'DISABLED' }]);
    expect(JSON.parse(users.stdout)).toContainEqual({
      id: user.id,
      name: 'Ada',
      email: 'ada@example.com',
      kind: 'PERSON',
      status: 'DISABLED',
      roles: ['MATCHER', 'RECRUITER'],
    });
    expect([revoked, tokens, disabled, users].map(({ stderr }) => stderr)).toEqual(['', '', '', '']);
  });

  test('of services need no e-mail address', async () => {
    const { id } = await made('user', 'create', '--name', 'Exporter', '--service', '--role', 'ANALYST');
    const { token } = await made('token', 'create', '--user', id, '--label', 'export');

    expect(await rolesAt(server, token)).toEqual({ status: 200, roles: ['ANALYST'] });
  });

  test('are refused with 1 in one line that says why', async () => {
    const person = ['user', 'create', '--name'];
    await joined(...person, 'Bo', '--email', 'bo@example.com');

    const refused = await Promise.all([
      joined('token', 'create', '--user', 'no@example.com', '--label', 'x'),
      joined('token', 'revoke', 'abc'),
      joined(...person, 'Bo', '--email', 'BO@example.com'),
      joined(...person, 'Eve', '--email', 'eve'),
      joined(...person, '', '--email', 'eve@example.com'),
      joined(...person, '\u001b[31m', '--service'),
    ]);

    expect(refused.map(({ code, stdout }) => ({ code, stdout }))).toEqual(refused.map(() => ({ code: 1, stdout: '' })));
    expect(refused.map(({ stderr }) => stderr)).toEqual([
      'There is no user no@example.com. `user list` shows all.\n',
      'No such api token. Check the id.\n',
      'There is an account with this e-mail address already.\n',
      expect.stringMatching(/^[^\n]*e-?mail[^\n]*\n$/),
      expect.stringMatching(/^[^\n]+\n$/),
      'The name has a control character; only newline and tab are allowed.\n',
    ]);
  });
});

describe('jobs', () => {
  test('are listed and run by name, with nothing but JSON on standard output', async () => {
    const listed = await joined('jobs', 'list', '--json');
    const run = await joined('jobs', 'run', 'expire-vetting-cases', '--json');

    expect(JSON.parse(listed.stdout)).toContainEqual({
      name: 'expire-vetting-cases',
      description: expect.stringContaining('waited on their candidate'),
    });
    expect(run).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test('that are none are refused with 2', async () => {
    expect(await joined('jobs', 'run', 'nothing')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('wrong use', () => {
  const tokenOf = ['token', 'create', '--user', 'ada@example.com', '--label', 'x', '--days'];

  const person = ['user', 'create', '--name', 'Eve', '--email', 'eve@example.com'];
  const abroad = { HOST: '0.0.0.0' };

  test('ends with 2 and one line that says what is wrong', async () => {
    const ran = await Promise.all([
      fourgate(['fly']),
      fourgate(['user', 'fly']),
      fourgate(['user', 'list', '--fast']),
      fourgate(['user', 'create', '--email', 'eve@example.com']),
      fourgate([...person, '--role', 'KING']),
      fourgate([...tokenOf, 'abc']),
      fourgate([...tokenOf, '367']),
      fourgate(['tour', '--url', 'here']),
      fourgate(['start'], { PORT: 'abc' }),
      fourgate(['start'], { SEED: 'some' }),
      fourgate(['start'], abroad),
      fourgate(['seed'], { ...abroad, SEED: 'none' }),
    ]);

    expect(ran.map(({ code, stdout }) => ({ code, stdout }))).toEqual(ran.map(() => ({ code: 2, stdout: '' })));
    expect(ran.map(({ stderr }) => stderr.trimEnd())).toEqual([
      "error: unknown command 'fly'",
      "error: unknown command 'fly'",
      "error: unknown option '--fast'",
      "error: required option '--name <name>' not specified",
      expect.stringMatching(
        /^error: option '--role <roles\.\.\.>' argument 'KING' is invalid\. Roles are ADMIN, .+\.$/,
      ),
      expect.stringMatching(/^error: .+ argument 'abc' is invalid\. It must be a whole number from 1 to 366\.$/),
      expect.stringMatching(/^error: .+ argument '367' is invalid\. It must be a whole number from 1 to 366\.$/),
      expect.stringMatching(/^error: .+ argument 'here' is invalid\. It must be an address, like http:.+$/),
      'PORT must be a whole number from 0 to 65535.',
      'SEED must be one of demo, none.',
      'HOST 0.0.0.0 is not loopback, and demo data brings tokens that open everything: set SEED=none.',
      'HOST 0.0.0.0 is not loopback, and demo data brings tokens that open everything.',
    ]);
  });

  test('is told by --help, which ends with 0', async () => {
    const [all, one] = await Promise.all([fourgate(['--help']), fourgate(['token', 'create', '--help'])]);

    expect(all).toMatchObject({ code: 0, stderr: '' });
    expect(all.stdout).toMatch(/start[^]+migrate[^]+seed[^]+tour[^]+user[^]+token/);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toContain('--days <days>');
  });
});

describe('a command without a server', () => {
  test('starts the database, and stops what it started', async () => {
    const alone = temporaryFolder();

    const migrated = await fourgate(['migrate', '--json'], { DATA_DIR: alone });
    const users = await fourgate(['user', 'list', '--json'], { DATA_DIR: alone });

    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(migrated.stdout)).toContainEqual({ migration: 'migration-2026-11-24-01-tables' });
    expect(users).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(serverPid(join(alone, 'postgres'))).toBe(0);
  }, 60_000);

  test('that finds its port taken says so, names PORT, and leaves no database', async () => {
    const alone = temporaryFolder();
    const { port } = new URL(server.url);

    const ran = await fourgate(['start'], { DATA_DIR: alone, PORT: port, SEED: 'none' });

    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: `PORT ${port} on 127.0.0.1 is taken: stop what listens there, or set another PORT.\n`,
    });
    expect(serverPid(join(alone, 'postgres'))).toBe(0);
  }, 60_000);

  test('names DATA_DIR when it is no folder', async () => {
    const ran = await fourgate(['user', 'list'], { DATA_DIR: '/dev/null/data' });

    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DATA_DIR \/dev\/null\/data [^\n]+\n$/),
    });
  });
});
