import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { onDatabase } from '../src/database/roles.ts';
import { hasServer15, startServer15 } from './support/embedded-server-15.ts';
import { ask, open, removeFolders, stopAll, temporaryFolder } from './support/embedded-world.ts';
import { endServers, fourgate, freePort, startFourgate } from './support/run-fourgate.ts';

const oldest = 'PostgreSQL 15, the oldest that we support';
const packaged = 'the packaged PostgreSQL (this machine has no /usr/lib/postgresql/15)';

let root = '';
let stop = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const server = hasServer15 ? await startServer15() : await open({ dataDir: temporaryFolder(), purpose: 'serve' });
  ({ superuserUrl: root, stop } = server);
}, 60_000);

afterEach(async () => {
  await endServers();
  await ask(root, 'drop database if exists fourgate with (force)');
  for (const role of ['app', 'migrator', 'serving', 'owner']) await drop(role);
});

afterAll(async () => {
  await stop();
  await stopAll();
  removeFolders();
});

async function drop(role: string): Promise<void> {
  const [found] = await ask(root, `select from pg_roles where rolname = '${role}'`);
  if (found) await ask(root, `drop owned by ${role} cascade`);
  if (found) await ask(root, `drop role ${role}`);
}

function as(login: string, password = 'secret'): string {
  const url = new URL(onDatabase(root, 'fourgate'));
  url.username = login;
  url.password = password;
  return url.href;
}

/** A login with CREATEROLE, and a database that belongs to it. */
async function makeMigrator(): Promise<string> {
  await ask(root, `create role migrator login password 'secret' createrole`);
  await ask(root, 'create database fourgate owner migrator');
  return as('migrator');
}

describe(`an external database, on ${hasServer15 ? oldest : packaged}`, () => {
  test('is migrated by DATABASE_OWNER_URL once, and then serves without it', async () => {
    const both = { DATABASE_URL: as('app'), DATABASE_OWNER_URL: await makeMigrator() };

    const first = await fourgate(['migrate', '--json'], both);
    const second = await fourgate(['migrate', '--json'], both);
    const server = await startFourgate({ DATABASE_URL: as('app') });
    await server.says('Fourgate is ready');
    const isReady = await server.isReady();

    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toContainEqual({ migration: 'migration-2026-11-24-01-tables' });
    expect(second).toEqual({ code: 0, stdout: '[]\n', stderr: 'The schema is the newest.\n' });
    expect(isReady).toBe(true);
    expect(server.printed().stdout).toContain('No account yet? Make the first (with the same DATABASE_URL):');
    expect(server.printed().stdout).not.toContain('secret');
    expect(server.printed().stderr).toBe('');
  });

  test('with migrations missing and no DATABASE_OWNER_URL is refused in one line', async () => {
    const migrator = await makeMigrator();
    await ask(root, `create role app login password 'secret'`);

    const start = await fourgate(['start'], { DATABASE_URL: as('app') });
    const migrate = await fourgate(['migrate'], { DATABASE_URL: as('app') });
    const owner = await fourgate(['migrate'], { DATABASE_OWNER_URL: migrator });

    const line =
      /^The database lacks \d+ migrations: set DATABASE_OWNER_URL to a login with CREATEROLE, or run `fourgate migrate` with it\.\n$/;
    expect(start).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(line) });
    expect(migrate).toEqual(start);
    expect(owner).toEqual({
      code: 2,
      stdout: '',
      stderr: 'DATABASE_OWNER_URL needs DATABASE_URL, the login that serves.\n',
    });
  });

  test('is not served by a login that can act as owner', async () => {
    const both = { DATABASE_URL: as('serving'), DATABASE_OWNER_URL: await makeMigrator() };
    await fourgate(['migrate'], both);
    await ask(root, 'grant owner to serving');

    const start = await fourgate(['start'], both);
    const superuser = await fourgate(['start'], { DATABASE_URL: onDatabase(root, 'fourgate') });
    const same = await fourgate(['start'], { ...both, DATABASE_URL: both.DATABASE_OWNER_URL });

    expect(start).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: the login serving can act as the role owner\. .+\n$/),
    });
    expect(superuser).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: the login postgres is a superuser, or can become one\. .+\n$/),
    });
    expect(same).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL and DATABASE_OWNER_URL .+\n$/),
    });
  });

  test('that cannot be reached is one line with the variable and without the password', async () => {
    await makeMigrator();
    const nowhere = `postgres://app:hush@127.0.0.1:${String(await freePort())}/fourgate`;

    const refused = await fourgate(['start'], { DATABASE_URL: nowhere });
    const wrong = await fourgate(['start'], { DATABASE_URL: as('migrator', 'hush') });
    const missing = await fourgate(['start'], { DATABASE_URL: onDatabase(as('migrator'), 'nothing') });
    const owner = await fourgate(['migrate'], { DATABASE_URL: as('app'), DATABASE_OWNER_URL: as('migrator', 'hush') });

    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: connect ECONNREFUSED .+\n$/),
    });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: 'DATABASE_URL: password authentication failed for user "migrator".\n',
    });
    expect(missing).toMatchObject({ code: 1, stderr: 'DATABASE_URL: database "nothing" does not exist.\n' });
    expect(owner).toMatchObject({
      code: 1,
      stderr: 'DATABASE_OWNER_URL: password authentication failed for user "migrator".\n',
    });
  });

  test('gets no demo data', async () => {
    const DATABASE_URL = as('app');

    const start = await fourgate(['start'], { DATABASE_URL, SEED: 'demo' });
    const seed = await fourgate(['seed'], { DATABASE_URL });

    expect(start).toEqual({
      code: 2,
      stdout: '',
      stderr: 'SEED=demo is refused with DATABASE_URL: demo data belongs in the embedded database only.\n',
    });
    expect(seed).toEqual({
      code: 2,
      stdout: '',
      stderr: 'DATABASE_URL is set: demo data belongs in the embedded database only.\n',
    });
  });
});
