import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { Role } from '../../src/kernel/role.ts';
import { openOrm } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { memoryInUse, memoryKept } from '../support/memory.ts';
import { written } from '../support/slow-client.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { post, startTestServer, type TestServer } from '../support/test-server.ts';

const requests = 100;
const poolSize = 4;

let api: TestApi;
let person: Person;
let server: TestServer;
let orm: MikroORM;
let pool: pg.Pool;
let blocker: pg.Client;
/** Answers whose client went away before the end of them. */
let cutShort = 0;

beforeAll(async () => {
  api = await startTestApi();
  person = await api.person(Role.RECRUITER, Role.ADMIN);
  blocker = new pg.Client({ connectionString: api.url });
  await blocker.connect();
  orm = await openOrm({ url: api.url, poolSize, patienceMs: 10_000 });
  pool = await orm.em.getConnection().getNativeClient();
  const reads = new Reads(await statementsOn(orm), modelsOf(orm), policies);
  server = await startTestServer(api, { orm, reads });
  server.app.server.on('request', (_request, response: ServerResponse) => {
    response.once('close', () => (cutShort += response.writableFinished ? 0 : 1));
  });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
});

beforeEach(async () => {
  cutShort = 0;
  server.lines.length = 0;
  await blocker.query('rollback');
  // Who asks is known from then on.
  await post(server.app, { query: '{ viewer { roles } }' }, { token: person.token });
});

afterAll(async () => {
  await server.app.close();
  await blocker.end();
  await orm.close(true);
  await api.close();
});

function requestOf(query: string, variables: object = {}): string {
  const headers = { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' };
  return written('POST', '/graphql', headers, JSON.stringify({ query, variables }));
}

async function send(text: string, reads = true): Promise<Socket> {
  const { port } = server.app.server.address() as AddressInfo; // it listens on a port
  // One byte at a time, and only when it is asked for.
  const onread = { buffer: Buffer.alloc(1), callback: () => reads };
  const socket = connect({ host: '127.0.0.1', port, onread }).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** Statements that PostgreSQL works on, and those of them that wait for a lock. */
async function working(): Promise<{ readonly active: unknown; readonly locked: unknown }> {
  const text = `select count(*)::int as active, count(*) filter (where wait_event_type = 'Lock')::int as locked
    from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`;
  const [{ active, locked } = {}] = await api.asApp(text);
  return { active, locked };
}

async function until(holds: () => Promise<boolean> | boolean, withinMs: number): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > withinMs) throw new Error(`Not within ${String(withinMs)} ms: ${holds.toString()}`);
    await sleep(10);
  }
}

/** Nothing is left of them: no statement, no connection that is held or waited for, and the next one is served. */
async function allIsGivenBack(): Promise<void> {
  await until(async () => (await working()).active === 0, 1_000);
  await until(() => pool.idleCount === pool.totalCount && pool.waitingCount === 0, 1_000);
  const answer = await post(server.app, { query: '{ users(first: 5) { totalCount } }' }, { token: person.token });
  expect(answer.json()).toMatchObject({ data: { users: { totalCount: expect.any(Number) } } });
  expect(pool.totalCount).toBeLessThanOrEqual(poolSize);
  expect(server.lines.filter((line) => line.includes('failed'))).toEqual([]);
}

describe('a hundred clients that go away', () => {
  const reading = '{ users(first: 5) { nodes { name roleGrants { role } } } }';

  /** Ten come first: what those made the server remember is no leak. */
  async function withoutLeak(work: (count: number) => Promise<void>): Promise<void> {
    await work(10);
    const before = memoryInUse();
    await work(requests);
    expect(await memoryKept(before, 5)).toBeLessThan(5);
  }

  test('before their request has ended leave nothing behind', async () => {
    const whole = requestOf(reading);
    await withoutLeak(async (count) => {
      const cuts = Array.from({ length: count }, (_, n) => Math.ceil((whole.length * (n + 1)) / (count + 1)));
      const sockets = await Promise.all(cuts.map((cut) => send(whole.slice(0, cut))));
      await sleep(100);
      server.statements.length = 0;
      for (const socket of sockets) socket.destroy();

      await until(() => connectionsAre(0), 2_000);
      expect(server.statements).toEqual([]);
      await allIsGivenBack();
    });
  });

  test('while the database is at work for them leave no statement there', async () => {
    await withoutLeak(async (count) => {
      await blocker.query('begin; lock table role_grant in access exclusive mode');
      const sockets = await Promise.all(Array.from({ length: count }, () => send(requestOf(reading))));
      await until(async () => (await working()).locked === poolSize, 1_500);
      await until(() => pool.waitingCount >= count - poolSize, 1_500);
      for (const socket of sockets) socket.destroy();

      // The lock is held on: what ends now was cancelled.
      await until(async () => (await working()).active === 0, 1_500);
      await blocker.query('rollback');
      await until(() => connectionsAre(0), 1_000);
      await allIsGivenBack();
    });
    expect(cutShort).toBe(10 + requests);
  });

  test('while their answer is written leave it', async () => {
    const { id } = await buildCandidate(api, person);
    const addNote = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { errors { code } } }';
    const input = { candidateId: id, text: 'x'.repeat(5_000) };
    for (let n = 0; n < 50; n += 1) await api.run(person, addNote, { input });
    // Of seven megabytes: more than the system takes off the server's hands.
    const notes = Array.from({ length: 28 }, (_, n) => `n${String(n)}: notes(first: 50) { text }`).join(' ');
    const large = requestOf(`query ($id: ID!) { node(id: $id) { ... on Candidate { ${notes} } } }`, { id });

    await withoutLeak(async (count) => {
      for (let round = 0; round < count; round += 10) {
        const sockets = await Promise.all(Array.from({ length: 10 }, () => send(large, false)));
        await until(() => sockets.every(({ bytesRead }) => bytesRead > 0), 10_000);
        for (const socket of sockets) socket.destroy();
      }

      await until(() => connectionsAre(0), 2_000);
      await allIsGivenBack();
    });
    expect(cutShort).toBe(10 + requests);
  });
});

function connectionsAre(count: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  server.app.server.getConnections((error, open) => {
    if (error) reject(error);
    else resolve(open === count);
  });
  return promise;
}
