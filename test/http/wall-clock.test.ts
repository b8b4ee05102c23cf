import { once } from 'node:events';
import { request as requestTo } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { Role } from '../../src/kernel/role.ts';
import { openOrm } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { buildCase } from '../support/build-vetting.ts';
import { addressOf, type Heard, hear } from '../support/streaming.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let blocker: pg.Client;
let orm: MikroORM;
let hasty: TestServer;
let patient: TestServer;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  const url = api.orm.config.get('clientUrl') ?? '';
  blocker = new pg.Client({ connectionString: url });
  await blocker.connect();
  // With one connection, one that is not given back clean is missed at once.
  orm = await openOrm({ url, poolSize: 1, patienceMs: 10_000 });
  const run = await statementsOn(orm);
  const parts = { orm, run: await statementsOn(api.orm), reads: new Reads(run, modelsOf(orm), policies) };
  hasty = await startTestServer(api, { ...parts, longestRequestMs: 400 });
  patient = await startTestServer(api, parts);
});

afterAll(async () => {
  await Promise.all([hasty.app.close(), patient.app.close()]);
  await orm.close(true);
  await blocker.end();
  await api.close();
});

/** Whoever reads or changes roles, or another table, waits while the work is done; for two seconds, after which the database gives up. */
async function whileLocked<T>(work: () => Promise<T>, table = 'role_grant'): Promise<T> {
  await blocker.query('begin');
  try {
    await blocker.query(`lock table ${table} in access exclusive mode`);
    return await work();
  } finally {
    await blocker.query('rollback');
  }
}

const reading = '{ users(first: 5) { nodes { name roleGrants { role } } } }';
const granting = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { errors { code } } }';

/** Statements of others that wait for a lock. */
async function waiting(): Promise<number> {
  const text = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return Number((await api.asApp(text))[0]?.['n']);
}

async function until(holds: (count: number) => boolean, withinMs: number): Promise<number> {
  const began = performance.now();
  while (!holds(await waiting()) && performance.now() - began < withinMs) await sleep(10);
  return performance.now() - began;
}

/** Somebody asks and goes away as soon as the database is at work for them. */
async function askAndLeave(body: object): Promise<void> {
  if (!patient.app.server.listening) await patient.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = patient.app.server.address() as AddressInfo; // it listens on a port
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${admin.token}` };
  const sent = requestTo({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify(body));
  await once(sent, 'finish');
  expect(await until((count) => count > 0, 5_000)).toBeLessThan(5_000);
  sent.destroy();
}

/** Afterwards the servers know who asks, and the one connection is there. */
const warm = async () => {
  await post(hasty.app, { query: '{ viewer { roles } }' }, { token: admin.token });
  return post(patient.app, { query: reading }, { token: admin.token });
};

describe('a request that takes too long', () => {
  test('is cancelled in the database, too, and the next one finds the connection as it should be', async () => {
    await warm();

    const began = performance.now();
    const [answer, answeredMs, goneMs] = await whileLocked(async () => {
      const late = await post(hasty.app, { query: reading }, { token: admin.token });
      return [late, performance.now() - began, await until((count) => count === 0, 5_000)] as const;
    });

    expect([answer.statusCode, codesOf(answer)]).toEqual([504, ['TIMEOUT']]);
    // Sooner than the database would have given up by itself.
    expect(answeredMs).toBeLessThan(1_900);
    expect(goneMs).toBeLessThan(1_000);
    expect((await warm()).json()).toMatchObject({ data: { users: { nodes: expect.any(Array) } } });
  });

  test('changes nothing when it was a change', async () => {
    const { id, viewer } = await api.person();
    const input = { userId: id, role: 'MATCHER', version: 1 };

    await warm();

    const answer = await whileLocked(async () => {
      const late = await post(hasty.app, { query: granting, variables: { input } }, { token: admin.token });
      expect(await until((count) => count === 0, 5_000)).toBeLessThan(1_000);
      return late;
    });
    await warm();

    expect([answer.statusCode, codesOf(answer)]).toEqual([504, ['TIMEOUT']]);
    expect(await api.asApp('select 1 from role_grant where user_id = $1', [viewer.id])).toEqual([]);
    expect(await api.asApp('select version from user_account where id = $1', [viewer.id])).toEqual([{ version: 1 }]);
  });
});

describe('a client that goes away', () => {
  test('takes its query along, within a second, and nothing of it is logged as a failure', async () => {
    await warm();
    patient.lines.length = 0;

    const goneMs = await whileLocked(async () => {
      await askAndLeave({ query: reading });
      return until((count) => count === 0, 5_000);
    });

    expect(goneMs).toBeLessThan(1_000);
    expect((await warm()).statusCode).toBe(200);
    expect(patient.lines.join('')).not.toContain('a request failed');
  });

  test('leaves its change to be done', async () => {
    const { id, viewer } = await api.person();
    const input = { userId: id, role: 'MATCHER', version: 1 };
    await whileLocked(() => askAndLeave({ query: granting, variables: { input } }));
    const granted = async (): Promise<unknown> =>
      (await api.asApp('select role from role_grant where user_id = $1', [viewer.id]))[0]?.['role'];
    const began = performance.now();
    while ((await granted()) === undefined && performance.now() - began < 5_000) await sleep(20);

    expect(await granted()).toBe('MATCHER');
  });

  test('leaves no connection behind, however often it goes', async () => {
    await warm();
    await whileLocked(async () => {
      for (let times = 0; times < 5; times += 1) {
        await askAndLeave({ query: reading });
        await until((count) => count === 0, 5_000);
      }
    });

    const pool: pg.Pool = await orm.em.getConnection().getNativeClient();
    expect((await warm()).statusCode).toBe(200);
    expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0]);
  });
});

describe('an event of a stream', () => {
  const moved = 'subscription { vettingCaseMoved { vettingCase { candidate { identity { name } } } } }';

  /** Somebody follows; the database is at work for them on what happened then. */
  async function told(server: TestServer): Promise<{ heard: Heard; move: () => Promise<void> }> {
    await warm();
    const recruiter = await api.person(Role.RECRUITER);
    const { key } = await buildCase(api, recruiter);
    const address = server.app.server.listening ? addressIn(server) : await addressOf(server.app);
    const heard = await hear(address, { person: recruiter, query: moved });
    const move = async (): Promise<void> => {
      const left = { leftBy: 'CANDIDATE', reason: 'RATE' };
      await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, key)), ...left });
      expect(await until((count) => count > 0, 5_000)).toBeLessThan(5_000);
    };
    return { heard, move };
  }

  test('that takes too long is cancelled in the database, and the stream ends and says so', async () => {
    const { heard, move } = await told(hasty);

    const goneMs = await whileLocked(async () => {
      await move();
      return until((count) => count === 0, 5_000);
    }, 'candidate_identity');
    await heard.ended;

    // Sooner than the database would have given up by itself.
    expect(goneMs).toBeLessThan(1_500);
    expect([heard.events, heard.errors.map(({ code }) => code)]).toEqual([[], ['TIMEOUT']]);
    expect((await warm()).statusCode).toBe(200);
  });

  test('is cancelled when nobody follows any more, and is no failure', async () => {
    const { heard, move } = await told(patient);
    patient.lines.length = 0;

    const goneMs = await whileLocked(async () => {
      await move();
      heard.stop();
      return until((count) => count === 0, 5_000);
    }, 'candidate_identity');

    expect(goneMs).toBeLessThan(1_000);
    expect((await warm()).statusCode).toBe(200);
    expect(patient.lines.join('')).not.toContain('a request failed');
  });
});

function addressIn({ app }: TestServer): string {
  const { port } = app.server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${String(port)}`;
}
