import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../src/kernel/role.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

interface Extensions {
  readonly extensions?: {
    readonly cost?: { readonly requested: number; readonly maximum: number };
    readonly budget?: { readonly limit: number; readonly remaining: number; readonly resetAt: string };
  };
}

const limit = 30;
const config = { trustProxy: [], nodeEnv: 'test' as const, budgetPerMinute: limit };
const me = '{ viewer { user { id } } }';
let api: TestApi;
let here: TestServer;
let there: TestServer;

beforeAll(async () => {
  api = await startTestApi();
  [here, there] = await Promise.all([startTestServer(api, { config }), startTestServer(api, { config })]);
});

afterAll(async () => {
  await Promise.all([here.app.close(), there.app.close()]);
  await api.close();
});

const ask = (app: FastifyInstance, query: string, { token }: Person) => post(app, { query }, { token });

const sharedBy = async ({ viewer }: Person): Promise<unknown> =>
  (await api.asApp('select points::int from budget_use where actor_id = $1', [viewer.id]))[0]?.['points'];

/** Waits until the servers have shared what somebody spent, which they do each second. */
async function sharing(person: Person, points: number): Promise<void> {
  const until = performance.now() + 10_000;
  while ((await sharedBy(person)) !== points && performance.now() < until) await sleep(20);
  expect(await sharedBy(person)).toBe(points);
}

describe('an answer', () => {
  test('says what it cost, and what is left of the minute', async () => {
    const person = await api.person(Role.RECRUITER);

    const answer = await ask(here.app, me, person);

    expect(answer.json<Extensions>().extensions).toEqual({
      cost: { requested: 2, maximum: 5_000 },
      budget: { limit, remaining: limit - 2, resetAt: '2026-11-24T10:01:00.000Z' },
    });
  });

  test('says so without a budget, also where it is too dear, and reads nothing then', async () => {
    const dear = '{ candidates(first: 100) { nodes { skills(first: 100) { skill { id } } } } }';
    const person = await api.person(Role.RECRUITER);
    const unlimited = await startTestServer(api);

    const answer = await ask(unlimited.app, dear, person);

    expect([answer.statusCode, codesOf(answer)]).toEqual([400, ['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']]);
    expect(answer.json<Extensions>().extensions).toEqual({ cost: { requested: 5_102, maximum: 5_000 } });
    expect(unlimited.statements).toEqual([]);
    await unlimited.app.close();
  });

  test('costs ten more for a change, and a point at least', async () => {
    const person = await api.person();
    const change = 'mutation { createUser(input: { name: "" }) { errors { code } } }';
    const costs = [];
    for (const query of ['{ __typename }', change]) {
      const { extensions } = (await ask(here.app, query, person)).json<Extensions>();
      costs.push([extensions?.cost?.requested, extensions?.budget?.remaining]);
    }

    expect(costs).toEqual([
      [0, limit - 1],
      [12, limit - 13],
    ]);
  });
});

describe('a budget that is spent', () => {
  test('refuses before anything is read, until the next minute', async () => {
    const person = await api.person(Role.RECRUITER);
    for (let spent = 0; spent < limit; spent += 2) await ask(here.app, me, person);
    here.statements.length = 0;

    const refused = await ask(here.app, me, person);

    expect([refused.statusCode, codesOf(refused), refused.headers['retry-after']]).toEqual([
      429,
      ['BUDGET_SPENT'],
      '60',
    ]);
    expect(refused.json<Extensions>().extensions?.budget).toEqual({
      limit,
      remaining: 0,
      resetAt: '2026-11-24T10:01:00.000Z',
    });
    expect(here.statements).toEqual([]);
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
    expect((await ask(here.app, me, person)).statusCode).toBe(200);
  });

  test('changes nothing and leaves no row in the audit', async () => {
    const admin = await api.person(Role.ADMIN);
    for (let spent = 0; spent < limit; spent += 2) await ask(here.app, me, admin);
    const rows = 'select (select count(*) from audit_event)::int a, (select count(*) from user_account)::int u';
    const before = await api.asApp(rows);

    const input = '{ name: "A", kind: SERVICE }';
    const refused = await ask(here.app, `mutation { createUser(input: ${input}) { errors { code } } }`, admin);

    expect(codesOf(refused)).toEqual(['BUDGET_SPENT']);
    expect(await api.asApp(rows)).toEqual(before);
  });

  test('is spent on every server, once they have shared it', async () => {
    const person = await api.person(Role.RECRUITER);
    for (let spent = 0; spent < limit; spent += 2) await ask(here.app, me, person);
    await sharing(person, limit);

    const first = await ask(there.app, me, person);
    await sharing(person, limit + 2);
    const second = await ask(there.app, me, person);

    // The other server learns with the first request of theirs; that one is the slip.
    expect([first.statusCode, second.statusCode]).toEqual([200, 429]);
  });

  test('lets two servers together give no more than the budget and what one of them gives in a second', async () => {
    const person = await api.person(Role.RECRUITER);
    const until = performance.now() + 4_000;
    let given = 0;
    while (performance.now() < until) {
      const answers = await Promise.all([here.app, there.app].map((app) => ask(app, me, person)));
      given += 2 * answers.filter(({ statusCode }) => statusCode === 200).length;
      await sleep(100);
    }

    expect(given).toBeGreaterThanOrEqual(limit);
    // Ten requests of two points in a second, and one for a second that is a little longer.
    expect(given).toBeLessThanOrEqual(limit + 22);
  });
});

describe('what is shared', () => {
  test('is one row an account, of the newest minute', async () => {
    const person = await api.person(Role.RECRUITER);
    await ask(here.app, me, person);
    await sharing(person, 2);
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
    await ask(there.app, me, person);
    await ask(there.app, me, person);
    await sharing(person, 4);

    expect(await api.asApp('select minute from budget_use where actor_id = $1', [person.viewer.id])).toEqual([
      { minute: new Date(Math.floor(api.clock.now.getTime() / 60_000) * 60_000) },
    ]);
  });

  test('is of accounts that are there, of whole minutes, and more than nothing', async () => {
    const { viewer } = await api.person();
    const add = (actor: string, minute: string, points: number): string =>
      `insert into budget_use values ('${actor}', '${minute}', ${String(points)})`;

    expect(await refusedBy(api, add(viewer.id, '2026-11-24 10:00:01Z', 1))).toBe('budget_use_whole_minute');
    expect(await refusedBy(api, add(viewer.id, '2026-11-24 10:00Z', 0))).toBe('budget_use_points_positive');
    expect(await refusedBy(api, add(crypto.randomUUID(), '2026-11-24 10:00Z', 1))).toBe('budget_use_actor_id_foreign');
  });
});
