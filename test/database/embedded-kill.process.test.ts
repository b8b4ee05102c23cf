import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { hasEnded } from '../../src/database/embedded-server.ts';
import { isAlive, processOf } from '../../src/database/embedded-process.ts';
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

async function kill(pid: number): Promise<void> {
  const id = processOf(pid);
  if (!id) throw new Error(`No process ${String(pid)} to kill.`);
  process.kill(pid, 'SIGKILL');
  await hasEnded(id, 10_000);
}

/** A connection that the server may cut. */
async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

describe('after kill -9 of the application', () => {
  test('the next one adopts the running server, and stops it at its end', async () => {
    const dataDir = temporaryFolder();
    const holder = startHolder({ dataDir });
    const { superuserUrl = '', place = '' } = await holder.told();
    const server = processOf(serverPid(place));
    await ask(superuserUrl, 'create table kept as select 7 as number');
    await kill(holder.pid);
    const said: string[] = [];

    const next = await open({ dataDir, purpose: 'serve', say: (line) => said.push(line) });
    const rows = await ask(next.superuserUrl, 'select number from kept');
    const same = processOf(serverPid(place));
    await next.stop();

    expect(next.startedHere).toBe(false);
    expect(said).toEqual(['Using the database server that an earlier run left running.']);
    expect(rows).toEqual([{ number: 7 }]);
    expect(same).toEqual(server);
    expect(processOf(server?.pid ?? 0)).toBeNull();
  });

  test('a command uses the server and leaves it running', async () => {
    const dataDir = temporaryFolder();
    const holder = startHolder({ dataDir });
    const { place = '' } = await holder.told();
    const server = serverPid(place);
    await kill(holder.pid);

    const command = await open({ dataDir, purpose: 'join' });
    await command.stop();
    const left = processOf(server);
    await open({ dataDir, purpose: 'serve' });

    expect(command.startedHere).toBe(false);
    expect(left?.pid).toBe(server);
  });
});

describe('after kill -9 of the postmaster', () => {
  test('the application starts it again on the same address, with everything committed', async () => {
    const said: string[] = [];
    const database = await open({ dataDir: temporaryFolder(), purpose: 'serve', say: (line) => said.push(line) });
    await ask(database.superuserUrl, 'create table kept as select 7 as number');
    const killed = serverPid(database.place);

    await kill(killed);
    const rows = await eventually(() => ask(database.superuserUrl, 'select number from kept'));

    expect(rows).toEqual([{ number: 7 }]);
    expect(serverPid(database.place)).not.toBe(killed);
    expect(said).toContain('PostgreSQL ended by itself; starting it again.');
  });

  test('and of the application, the next one starts it', async () => {
    const dataDir = temporaryFolder();
    const holder = startHolder({ dataDir });
    const { superuserUrl = '', place = '' } = await holder.told();
    await ask(superuserUrl, 'create table kept as select 7 as number');
    await kill(holder.pid);
    await kill(serverPid(place));

    const next = await open({ dataDir, purpose: 'serve' });

    expect(next.startedHere).toBe(true);
    expect(await ask(next.superuserUrl, 'select number from kept')).toEqual([{ number: 7 }]);
  });

  test('the next start waits until the last session has let go of the memory', async () => {
    const dataDir = temporaryFolder();
    const holder = startHolder({ dataDir });
    const { superuserUrl = '', place = '' } = await holder.told();
    const busy = await connect(superuserUrl);
    const [session] = (await busy.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
    const deaf = `do $$ declare till timestamptz := clock_timestamp() + interval '1.5 s';
      begin while clock_timestamp() < till loop end loop; end $$`;
    busy.query(deaf).catch(() => undefined);
    await sleep(200);
    await kill(holder.pid);
    await kill(serverPid(place));
    const remains = processOf(session?.pid ?? 0);
    const said: string[] = [];

    const next = await open({ dataDir, purpose: 'serve', say: (line) => said.push(line) });

    expect(remains).not.toBeNull();
    expect(said[0]).toBe('The memory of the database server that was killed is still in use; trying again.');
    expect(await ask(next.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test.each([
    ['a process that is none of its own', () => process.pid],
    ['no process', () => 4_000_000],
  ])('a pid file with the pid of %s does not keep it from starting', async (_, pid) => {
    const dataDir = temporaryFolder();
    const first = await open({ dataDir, purpose: 'serve' });
    await first.stop();
    const lines = [String(pid()), join(first.place, 'cluster'), '1700000000', '20000', '', '127.0.0.1', '1 1', 'ready'];
    writeFileSync(join(first.place, 'cluster/postmaster.pid'), `${lines.join('\n')}\n`);

    const second = await open({ dataDir, purpose: 'serve' });

    expect(second.startedHere).toBe(true);
    expect(await ask(second.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a pid file with another live server is not touched', async () => {
    const [other, mine] = [temporaryFolder(), temporaryFolder()];
    const neighbour = await open({ dataDir: other, purpose: 'serve' });
    const server = processOf(serverPid(neighbour.place)) ?? { pid: 0, birth: '' };
    const first = await open({ dataDir: mine, purpose: 'serve' });
    await first.stop();
    const lines = [
      String(server.pid),
      join(first.place, 'cluster'),
      '1700000000',
      '20000',
      '',
      '127.0.0.1',
      '1 1',
      'ready',
    ];
    writeFileSync(join(first.place, 'cluster/postmaster.pid'), `${lines.join('\n')}\n`);

    const second = await open({ dataDir: mine, purpose: 'serve' });
    await second.stop();

    expect(second.startedHere).toBe(true);
    expect(isAlive(server)).toBe(true);
  });
});

/** The database is away for a moment. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 500; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await sleep(20);
    }
  }
}
