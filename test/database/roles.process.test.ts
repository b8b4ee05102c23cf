import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabase, DatabaseRoleError, ensureRoles, onDatabase, refuseIfOwner } from '../../src/database/roles.ts';
import { hasServer15, startServer15 } from '../support/embedded-server-15.ts';
import { ask, open, removeFolders, stopAll, temporaryFolder } from '../support/embedded-world.ts';

interface Server {
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
}

afterAll(async () => {
  await stopAll();
  removeFolders();
});

const describe15 = hasServer15 ? describe : describe.skip;

describe('on the embedded PostgreSQL', () => {
  testsOn(18, () => open({ dataDir: temporaryFolder(), purpose: 'serve' }));
});

describe15('on PostgreSQL 15 (skipped where /usr/lib/postgresql/15 is missing)', () => {
  testsOn(15, startServer15);
});

function testsOn(version: number, start: () => Promise<Server>): void {
  let server: Server;
  let root = '';

  beforeAll(async () => {
    server = await start();
    root = server.superuserUrl;
  });

  afterEach(async () => {
    await ask(root, 'drop database if exists fourgate');
    const roles = await ask<{ name: string }>(
      root,
      `select rolname as name from pg_roles where rolname !~ '^(pg_|postgres$)'`,
    );
    const names = roles.map(({ name }) => `"${name}"`).join(', ');
    if (names !== '') await ask(root, `drop owned by ${names} cascade`);
    if (names !== '') await ask(root, `drop role ${names}`);
  });

  afterAll(() => server.stop());

  function as(login: string, password = 'secret', database = 'fourgate'): string {
    const url = new URL(onDatabase(root, database));
    url.username = login;
    url.password = password;
    return url.href;
  }

  async function migrator(rights: string): Promise<string> {
    await ask(root, `create role migrator login password 'secret' ${rights}`);
    return as('migrator');
  }

  test('a superuser makes both roles and the login app, twice with the same result', async () => {
    const roles = `select rolname, rolcanlogin, rolsuper, rolcreaterole, rolcreatedb
      from pg_roles where rolname in ('owner', 'app') order by rolname`;

    await ensureRoles(root, as('app'));
    const first = await ask(root, roles);
    await ensureRoles(root, as('app'));
    const second = await ask(root, roles);

    expect(first).toEqual([
      { rolname: 'app', rolcanlogin: true, rolsuper: false, rolcreaterole: false, rolcreatedb: false },
      { rolname: 'owner', rolcanlogin: false, rolsuper: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    expect(second).toEqual(first);
  });

  test('the login that serves reads and writes what owner made, and makes nothing', async () => {
    await ensureRoles(root, as('server', 'päss/word'));
    await createDatabase(root, 'fourgate');
    await ask(
      onDatabase(root, 'fourgate'),
      'set role owner; create table note (text text); grant select, insert on note to app',
    );
    const server_ = as('server', 'päss/word');

    await ask(server_, `insert into note values ('one')`);
    const rows = await ask(server_, 'select text from note');

    expect(rows).toEqual([{ text: 'one' }]);
    await expect(ask(server_, 'create table mine ()')).rejects.toThrow('permission denied for schema public');
    await expect(ask(server_, 'create temporary table note ()')).rejects.toThrow(
      'permission denied to create temporary',
    );
    await expect(ask(server_, 'delete from note')).rejects.toThrow('permission denied for table note');
    await expect(ask(server_, 'set role owner')).rejects.toThrow('permission denied to set role "owner"');
    await expect(refuseIfOwner(server_)).resolves.toBeUndefined();
  });

  test('a login with CREATEROLE and CREATEDB makes roles and database before either exists, and migrates', async () => {
    const url = await migrator('createrole createdb');

    await ensureRoles(url, as('app'));
    await createDatabase(url, 'fourgate');
    await ask(url, 'set role owner; create extension pg_trgm; create table note ()');

    const owners = await ask(
      onDatabase(root, 'fourgate'),
      `select pg_get_userbyid(datdba) as database,
         (select pg_get_userbyid(relowner) from pg_class where relname = 'note') as note
       from pg_database where datname = 'fourgate'`,
    );
    expect(owners).toEqual([{ database: 'owner', note: 'owner' }]);
    await expect(refuseIfOwner(as('app'))).resolves.toBeUndefined();
  });

  test('a login with CREATEROLE alone fills a database that was made for it', async () => {
    const url = await migrator('createrole');
    await ask(root, 'create database fourgate owner migrator');

    await ensureRoles(url, as('app'));
    await createDatabase(url, 'fourgate');
    await createDatabase(url, 'fourgate');
    await ask(url, 'set role owner; create extension pg_trgm; create table note ()');

    await expect(refuseIfOwner(as('app'))).resolves.toBeUndefined();
  });

  test('a login that exists becomes a member of app and keeps its password', async () => {
    const url = await migrator('createrole createdb');
    await ask(root, `create role server login noinherit password 'own'`);
    if (version < 16) await ask(root, 'alter role server inherit');

    await ensureRoles(url, as('server', 'own'));
    await createDatabase(url, 'fourgate');

    const [{ may } = { may: false }] = await ask<{ may: boolean }>(
      as('server', 'own'),
      `select pg_has_role('app', 'USAGE') as may`,
    );
    expect(may).toBe(true);
  });

  test('many servers that start at once agree, from whatever database', async () => {
    await ask(root, 'create database fourgate');
    const urls = Array.from({ length: 10 }, (_item, index) => (index % 2 ? root : onDatabase(root, 'fourgate')));

    await Promise.all(urls.map((url) => ensureRoles(url, as('server'))));
    await Promise.all(urls.map((url) => createDatabase(url, 'fourgate')));

    expect(await ask(root, `select from pg_auth_members where member = 'server'::regrole`)).toHaveLength(1);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['is a superuser', ['alter role server superuser'], 'is a superuser, or can become one'],
    ['can become one', ['create role boss superuser', 'grant boss to server'], 'is a superuser, or can become one'],
    ['is a member of owner', ['grant owner to server'], 'can act as the role owner'],
    [
      'reaches owner through another role',
      ['create role lead', 'grant owner to lead', 'grant lead to server'],
      'can act as the role owner',
    ],
    ['administers owner', ['grant owner to server with admin option'], 'can act as the role owner'],
    ['has CREATEROLE', ['alter role server createrole'], 'has CREATEROLE, and so could make itself owner'],
    ['owns the database', ['alter database fourgate owner to server'], 'owns the database'],
    [
      'writes past every rule',
      ['grant pg_write_all_data to server'],
      'can write past every rule (pg_write_all_data, pg_write_server_files or pg_execute_server_program)',
    ],
  ])('the server refuses a login that %s', async (_name, statements, reason) => {
    await ensureRoles(root, as('server'));
    await createDatabase(root, 'fourgate');
    for (const statement of statements) await ask(root, statement);

    const check = refuseIfOwner(as('server'));

    await expect(check).rejects.toThrow(
      `DATABASE_URL: the login server ${reason}. Use a login that is only a member of the role app; migrations run with DATABASE_OWNER_URL.`,
    );
  });

  test('a login without CREATEROLE is told what it lacks', async () => {
    const url = await migrator('createdb');

    const attempt = ensureRoles(url, as('app'));

    await expect(attempt).rejects.toEqual(
      new DatabaseRoleError(
        'DATABASE_OWNER_URL: its login may not make the roles owner and app. Give it CREATEROLE, or make them yourself.',
      ),
    );
  });

  test('a login without CREATEDB is told what it lacks', async () => {
    const url = await migrator('createrole');
    await ensureRoles(url, as('app'));

    const attempt = createDatabase(url, 'fourgate');

    await expect(attempt).rejects.toThrow(
      'The database fourgate does not exist, and the login of DATABASE_OWNER_URL may not make it. Give it CREATEDB, or run: CREATE DATABASE "fourgate" OWNER owner;',
    );
  });

  test('a database of another login is refused with the statements that open it', async () => {
    const url = await migrator('createrole');
    await ask(root, 'create database fourgate');
    await ensureRoles(url, as('app'));

    const attempt = createDatabase(url, 'fourgate');

    await expect(attempt).rejects.toThrow(
      'Run as a superuser: grant create, connect, temporary on database "fourgate" to owner; grant usage, create on schema public to owner;',
    );
  });

  test('a login is not made without a password', async () => {
    const attempt = ensureRoles(root, as('server', ''));

    await expect(attempt).rejects.toThrow(
      'The login server of DATABASE_URL does not exist, and it is not made without a password in the address.',
    );
    expect(await ask(root, `select from pg_roles where rolname in ('owner', 'app', 'server')`)).toEqual([]);
  });

  test('one login for both is refused', async () => {
    const attempt = ensureRoles(as('app'), as('app'));

    await expect(attempt).rejects.toThrow('DATABASE_URL and DATABASE_OWNER_URL name the same login');
  });
}
