import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EmbeddedPostgresBusyError } from '../../src/database/embedded-error.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { processOf } from '../../src/database/embedded-process.ts';
import {
  ask,
  open,
  removeFolders,
  serverPid,
  startHolder,
  stopAll,
  temporaryFolder,
} from '../support/embedded-world.ts';

afterEach(stopAll);
afterAll(removeFolders);

describe('startEmbeddedPostgres to serve', () => {
  test('makes a server that only this machine reaches, with a password, sorting alike everywhere', async () => {
    const dataDir = temporaryFolder();

    const database = await open({ dataDir, purpose: 'serve', settings: { fsync: 'off', max_connections: '37' } });

    const settings = await ask<{ name: string; setting: string }>(
      database.superuserUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories',
         'password_encryption', 'server_encoding', 'max_connections', 'TimeZone') order by name`,
    );
    const [locale] = await ask(
      database.superuserUrl,
      `select datlocprovider, datlocale, datcollate from pg_database where datname = 'postgres'`,
    );
    const access = readFileSync(join(dataDir, 'postgres/credentials.json'), 'utf8');
    expect(database.startedHere).toBe(true);
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      TimeZone: 'UTC',
      listen_addresses: '127.0.0.1',
      max_connections: '37',
      password_encryption: 'scram-sha-256',
      server_encoding: 'UTF8',
      unix_socket_directories: '',
    });
    expect(locale).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', datcollate: 'C' });
    expect(statSync(join(dataDir, 'postgres/credentials.json')).mode & 0o777).toBe(0o600);
    expect(access).toContain(new URL(database.superuserUrl).password);
    expect(access).toContain(new URL(database.appUrl).password);
  });

  test('refuses a wrong password', async () => {
    const database = await open({ dataDir: temporaryFolder(), purpose: 'serve' });
    const url = new URL(database.superuserUrl);
    url.password = 'wrong';

    const attempt = ask(url.href, 'select 1');

    await expect(attempt).rejects.toThrow('password authentication failed for user "postgres"');
  });

  test('keeps rows and address over a restart, and leaves no server behind', async () => {
    const dataDir = temporaryFolder();
    const first = await open({ dataDir, purpose: 'serve' });
    await ask(first.superuserUrl, 'create table kept as select 7 as number');
    const server = processOf(serverPid(first.place));
    await first.stop();
    const after = processOf(server?.pid ?? 0);

    const second = await open({ dataDir, purpose: 'serve' });

    expect(server).not.toBeNull();
    expect(after).toBeNull();
    expect(second.superuserUrl).toBe(first.superuserUrl);
    expect(await ask(second.superuserUrl, 'select number from kept')).toEqual([{ number: 7 }]);
  });

  test('takes another port when someone else has got the remembered one', async () => {
    const dataDir = temporaryFolder();
    const first = await open({ dataDir, purpose: 'serve' });
    await first.stop();
    const taken = createServer();
    await new Promise<void>((listening) => {
      taken.listen(Number(new URL(first.superuserUrl).port), '127.0.0.1', listening);
    });

    const second = await open({ dataDir, purpose: 'serve' });
    const answer = await ask(second.superuserUrl, 'select 1 as one');
    taken.close();

    expect(new URL(second.superuserUrl).port).not.toBe(new URL(first.superuserUrl).port);
    expect(answer).toEqual([{ one: 1 }]);
  });

  test('tells a second application on the folder who has it, and goes on for the first', async () => {
    const dataDir = temporaryFolder();
    const first = await open({ dataDir, purpose: 'serve' });

    const second = startEmbeddedPostgres({ dataDir, purpose: 'serve' });

    await expect(second).rejects.toEqual(new EmbeddedPostgresBusyError(dataDir, process.pid));
    await expect(second).rejects.toThrow(
      `Another Fourgate (pid ${String(process.pid)}) already runs on ${dataDir}. Stop it first, or give this one another folder with DATA_DIR.`,
    );
    expect(await ask(first.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('makes the cluster anew when the first start was cut short', async () => {
    const dataDir = temporaryFolder();
    const first = await open({ dataDir, purpose: 'serve' });
    await first.stop();
    const half = join(temporaryFolder(), 'postgres/cluster.0123456789ab');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'PG_VERSION'), '18\n');

    const second = await open({ dataDir: join(half, '../..'), purpose: 'serve' });

    expect(await ask(second.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(second.place).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  test('names the version when the folder was made by another PostgreSQL', async () => {
    const dataDir = temporaryFolder();
    const cluster = join(dataDir, 'postgres/cluster');
    const first = await open({ dataDir, purpose: 'serve' });
    await first.stop();
    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');

    const second = startEmbeddedPostgres({ dataDir, purpose: 'serve' });

    await expect(second).rejects.toThrow(
      `The database in ${cluster} is of PostgreSQL 17, and this Fourgate brings 18. Choose another folder with DATA_DIR, or go back to the release that made it.`,
    );
  });

  test('drains before the database goes when Ctrl-C reaches the whole process group', async () => {
    const holder = startHolder({ dataDir: temporaryFolder() });
    const { place = '' } = await holder.told();
    const server = serverPid(place);

    process.kill(-holder.pid, 'SIGINT');
    const told = await holder.told();
    const code = await holder.exit;

    expect(told).toEqual({ drained: 2 });
    expect(code).toBe(0);
    expect(server).toBeGreaterThan(0);
    expect(processOf(server)).toBeNull();
  });
});

describe('startEmbeddedPostgres to join', () => {
  test('uses a running server and leaves it running', async () => {
    const dataDir = temporaryFolder();
    const application = await open({ dataDir, purpose: 'serve' });

    const command = await open({ dataDir, purpose: 'join' });
    await command.stop();

    expect(command.startedHere).toBe(false);
    expect(command.superuserUrl).toBe(application.superuserUrl);
    expect(await ask(application.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('starts a server for the time of the command', async () => {
    const command = await open({ dataDir: temporaryFolder(), purpose: 'join' });
    const server = serverPid(command.place);
    await command.stop();

    expect(command.startedHere).toBe(true);
    expect(server).toBeGreaterThan(0);
    expect(processOf(server)).toBeNull();
  });

  test('lets two commands that start at once share one server, which stops with the last', async () => {
    const dataDir = temporaryFolder();
    const commands = await Promise.all([open({ dataDir, purpose: 'join' }), open({ dataDir, purpose: 'join' })]);
    const [starter, guest] = commands.toSorted((a, b) => Number(b.startedHere) - Number(a.startedHere));
    const server = serverPid(commands[0].place);

    await starter?.stop();
    const answer = await ask(guest?.superuserUrl ?? '', 'select 1 as one');
    await guest?.stop();

    expect(commands.filter((command) => command.startedHere)).toHaveLength(1);
    expect(answer).toEqual([{ one: 1 }]);
    expect(processOf(server)).toBeNull();
  });

  test('keeps its server when the application stops meanwhile', async () => {
    const dataDir = temporaryFolder();
    const application = await open({ dataDir, purpose: 'serve' });
    const command = await open({ dataDir, purpose: 'join' });
    const server = serverPid(command.place);

    await application.stop();
    const answer = await ask(command.superuserUrl, 'select 1 as one');
    await command.stop();

    expect(answer).toEqual([{ one: 1 }]);
    expect(processOf(server)).toBeNull();
  });
});
