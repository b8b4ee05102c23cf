import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../src/kernel/role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { refusedBy } from '../support/refused-by.ts';
import { ask, cookieIn, enter, givePassword, ownOrigin, postTo, registered } from '../support/sign-in.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, startTestServer } from '../support/test-server.ts';

let api: TestApi;
let app: FastifyInstance;
let replica: FastifyInstance;
let admin: Person;
const changeByGet = 'mutation { signOut(input: { sessionId: "none" }) { errors { code } } }';

beforeAll(async () => {
  api = await startTestApi();
  const documents = registered(changeByGet);
  app = (await startTestServer(api, { documents })).app;
  replica = (await startTestServer(api, { documents })).app;
  admin = await api.person(Role.ADMIN);
});

afterAll(async () => {
  await Promise.all([app.close(), replica.close()]);
  await api.close();
});

const start = new Date('2026-11-24T10:00:00.000Z');
const later = (seconds: number): void => {
  api.clock.now = new Date(start.getTime() + seconds * 1_000);
};

const minute = 60;
const hour = 60 * minute;

async function signedIn(...roles: Role[]): Promise<{ person: Person; cookie: string }> {
  later(0);
  const person = await api.person(...roles);
  await givePassword(api, person);
  return { person, cookie: cookieIn(await enter(app, person.email)) };
}

const sessionsOf = (person: Person): Promise<Record<string, unknown>[]> =>
  api.asApp('select id, ended_at from session where user_id = $1 order by signed_in_at, id', [person.viewer.id]);

describe('the cookie of a session', () => {
  test('is bound to this server, hidden from scripts and from other sites, and gone with the browser', async () => {
    const person = await api.person();
    await givePassword(api, person);

    const answer = await enter(app, person.email);

    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-fourgate=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('is stored as its hash alone', async () => {
    const { person, cookie } = await signedIn();

    const [row] = await api.asApp('select s::text as row from session s where user_id = $1', [person.viewer.id]);

    expect(String(row?.['row'])).not.toContain(cookie.split('=')[1]);
  });

  test('runs registered documents only', async () => {
    const { cookie } = await signedIn();

    const answer = await ask(app, cookie, '{ viewer { roles } }');

    expect(codesOf(answer)).toEqual(['DOCUMENT_NOT_REGISTERED']);
  });

  test('opens the API', async () => {
    const { person, cookie } = await signedIn();

    const answer = await ask(app, cookie);

    expect(answer.json()).toMatchObject({ data: { viewer: { user: { name: person.name } } } });
  });

  test('acts on behalf of nobody: with that header it opens nothing, whoever is named', async () => {
    const { person, cookie } = await signedIn(Role.ADMIN);
    const other = await api.person(Role.RECRUITER);
    const audited = () => api.asApp('select action from audit_event where actor = $1', [person.viewer.id]);
    const before = await audited();

    for (const named of [person.id, other.id, admin.id, 'nobody', '']) {
      const headers = { origin: ownOrigin, 'on-behalf-of': named };
      const accept = 'text/event-stream';
      const payload = { query: '{ viewer { user { name } } }' };
      const answers = [
        await ask(app, cookie, undefined, headers),
        await ask(app, cookie, changeByGet, headers),
        await app.inject({
          method: 'POST',
          url: '/graphql/stream',
          headers: { cookie, ...headers, accept },
          payload,
        }),
      ];

      expect(answers.map((it) => [it.statusCode, ...codesOf(it)])).toEqual(Array(3).fill([403, 'FORBIDDEN']));
      for (const answer of answers) expect(answer.json()).not.toHaveProperty('data');
    }
    expect(await audited()).toEqual(before);
    expect((await ask(app, cookie)).json()).toMatchObject({ data: { viewer: { user: { name: person.name } } } });
  });

  test('is new at each signing in, and the one that the browser had works no more', async () => {
    const { person, cookie } = await signedIn();

    const next = cookieIn(await enter(app, person.email, { headers: { cookie } }));
    later(1);

    expect(next).not.toBe(cookie);
    expect((await ask(app, cookie)).statusCode).toBe(401);
    expect((await ask(app, next)).statusCode).toBe(200);
  });

  test('is never one that somebody else chose', async () => {
    const person = await api.person();
    await givePassword(api, person);
    const planted = '__Host-fourgate=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

    const cookie = cookieIn(await enter(app, person.email, { headers: { cookie: planted } }));

    expect(cookie).not.toBe(planted);
    expect((await ask(app, planted)).statusCode).toBe(401);
  });
});

describe('the origin of a request with a cookie', () => {
  test.each([
    ['is missing', {}],
    ['is another site', { origin: 'https://evil.example' }],
    ['is another port', { origin: 'http://localhost:8080' }],
    ['is secret', { origin: 'null' }],
  ])('is refused when it %s, and nothing runs', async (_name, headers) => {
    const { person, cookie } = await signedIn(Role.ADMIN);
    const mutation = `mutation { createUser(input: { name: "Forged", email: "forged@fourgate.example" }) { user { id } } }`;

    const answer = await ask(app, cookie, mutation, headers);

    expect([answer.statusCode, codesOf(answer)]).toEqual([403, ['FORBIDDEN_ORIGIN']]);
    expect(await api.asApp(`select 1 from user_account where email = 'forged@fourgate.example'`)).toEqual([]);
    expect(
      await api.asApp('select 1 from audit_event where actor = $1 and action <> $2', [
        person.viewer.id,
        'user.signedIn',
      ]),
    ).toEqual([]);
  });

  test('is not asked of a token, which no page sends by itself', async () => {
    const answer = await ask(app, '', undefined, {
      authorization: `Bearer ${admin.token}`,
      origin: 'https://evil.example',
    });

    expect(answer.statusCode).toBe(200);
  });

  test('is that of PUBLIC_URL where one is set', async () => {
    const config = { trustProxy: [], nodeEnv: 'test', publicUrl: 'https://fourgate.example' } as const;
    const behind = await startTestServer(api, { config, documents: registered() });
    const { cookie } = await signedIn();

    const own = await ask(behind.app, cookie, undefined, { origin: 'https://fourgate.example' });
    const asked = await ask(behind.app, cookie, undefined, { origin: ownOrigin });

    expect([own.statusCode, asked.statusCode]).toEqual([200, 403]);
    await behind.app.close();
  });

  test('may be missing where nothing is changed, and a GET changes nothing', async () => {
    const { cookie } = await signedIn(Role.ADMIN);
    const get = (query: string) =>
      app.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { cookie, 'apollo-require-preflight': '1' },
      });

    const read = await get('{ viewer { user { name } } }');
    const changed = await get(changeByGet);

    expect([read.statusCode, changed.statusCode]).toEqual([200, 405]);
  });
});

describe('a session', () => {
  test('ends when nothing was asked for half an hour', async () => {
    const [kept, left] = [await signedIn(), await signedIn()];

    later(30 * minute - 1);
    const before = await ask(app, kept.cookie);
    later(30 * minute);
    const after = await ask(app, left.cookie);

    expect([before.statusCode, after.statusCode]).toEqual([200, 401]);
  });

  test('is kept by what is asked with it, and ends after eight hours all the same', async () => {
    const { cookie } = await signedIn();
    const statuses = new Set<number>();
    for (let at = 0; at < 8 * hour; at += 29 * minute) {
      later(at);
      statuses.add((await ask(app, cookie)).statusCode);
    }

    later(8 * hour - 1);
    const before = await ask(app, cookie);
    later(8 * hour);
    const after = await ask(app, cookie);

    expect([...statuses]).toEqual([200]);
    expect([before.statusCode, after.statusCode]).toEqual([200, 401]);
  });

  test('is noted as used once a minute, and not at each request', async () => {
    const { person, cookie } = await signedIn();
    const seen = async () =>
      (await api.asApp('select seen_at from session where user_id = $1', [person.viewer.id]))[0]?.['seen_at'];

    const times: unknown[] = [];
    for (const at of [1, 59, 60, 61, 119, 120]) {
      later(at);
      await ask(app, cookie);
      times.push(((await seen()) as Date).getTime() - start.getTime());
    }

    expect(times).toEqual([0, 0, 60_000, 60_000, 60_000, 120_000]);
  });

  test.each([
    ['signing out', ({ person }: Signed) => api.run(person, signOutEverywhere, { input: { userId: person.id } })],
    ['a role that is granted', ({ person }: Signed) => changeRole('grantRole', person, 'MATCHER')],
    ['a role that is taken back', ({ person }: Signed) => changeRole('revokeRole', person, 'RECRUITER')],
    ['an administrator', ({ person }: Signed) => api.run(admin, signOutEverywhere, { input: { userId: person.id } })],
    [
      'the end of the account',
      ({ person }: Signed) => api.run(admin, disable, { input: { userId: person.id, version: 1 } }),
    ],
    ['a grant by raw SQL', ({ person }: Signed) => grantBySql(person)],
  ])('ends on every replica within a second by %s', async (_name, end) => {
    const signed = await signedIn(Role.RECRUITER);
    const both = async (): Promise<number[]> =>
      (await Promise.all([ask(app, signed.cookie), ask(replica, signed.cookie)])).map((it) => it.statusCode);
    const before = await both();

    await end(signed);
    later(1);

    expect(before).toEqual([200, 200]);
    expect(await both()).toEqual([401, 401]);
    expect((await sessionsOf(signed.person)).map((row) => row['ended_at'] !== null)).toEqual([true]);
  });

  test('has the rights of the moment, not those of signing in: a token, too', async () => {
    const { person } = await signedIn(Role.RECRUITER);
    const roles = async (server: FastifyInstance): Promise<unknown> =>
      (await ask(server, '', '{ viewer { roles } }', { authorization: `Bearer ${person.token}` })).json<{
        data: { viewer: unknown };
      }>().data.viewer;
    await Promise.all([roles(app), roles(replica)]);

    await changeRole('revokeRole', person, 'RECRUITER');
    later(1);

    expect([await roles(app), await roles(replica)]).toEqual([{ roles: [] }, { roles: [] }]);
  });

  test('is one of twenty at most: the oldest ends', async () => {
    const { person, cookie } = await signedIn();
    for (let time = 1; time <= 20; time += 1) {
      later(time);
      await enter(app, person.email);
    }

    const open = (await sessionsOf(person)).filter((row) => row['ended_at'] === null);

    expect(open).toHaveLength(20);
    expect((await ask(app, cookie)).statusCode).toBe(401);
  });
});

interface Signed {
  readonly person: Person;
}

const signOutEverywhere = `mutation ($input: SignOutEverywhereInput!) {
  signOutEverywhere(input: $input) { user { id } errors { code } }
}`;
const signOut = `mutation ($input: SignOutInput!) { signOut(input: $input) { session { endedAt } errors { code } } }`;
const disable = `mutation ($input: DisableUserInput!) { disableUser(input: $input) { errors { code } } }`;

function changeRole(name: 'grantRole' | 'revokeRole', { id }: Person, role: string): Promise<unknown> {
  const type = name === 'grantRole' ? 'GrantRoleInput' : 'RevokeRoleInput';
  return api.run(admin, `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`, {
    input: { userId: id, role, version: 1 },
  });
}

function grantBySql({ viewer }: Person): Promise<unknown> {
  return api.asApp(
    `insert into role_grant (id, created_at, user_id, role) values (gen_random_uuid(), $1, $2, 'ANALYST')`,
    [api.clock.now, viewer.id],
  );
}

describe('signing out', () => {
  test('takes the cookie away and ends the session', async () => {
    const { person, cookie } = await signedIn();

    const answer = await postTo(app, '/sign-out', {}, { headers: { cookie, origin: ownOrigin } });
    later(1);

    expect(answer.json()).toEqual({ signedOut: true });
    expect(answer.headers['set-cookie']).toMatch(/^__Host-fourgate=; .*Expires=Thu, 01 Jan 1970/);
    expect((await ask(app, cookie)).statusCode).toBe(401);
    const audit = 'select action from audit_event where actor = $1 order by id';
    expect(await api.asApp(audit, [person.viewer.id])).toEqual(
      expect.arrayContaining([{ action: 'user.signedIn' }, { action: 'user.signedOut' }]),
    );
  });

  test('by a page of another site is refused', async () => {
    const { cookie } = await signedIn();

    const answer = await postTo(app, '/sign-out', {}, { headers: { cookie, origin: 'https://evil.example' } });

    expect(codesOf(answer)).toEqual(['FORBIDDEN_ORIGIN']);
    expect((await ask(app, cookie)).statusCode).toBe(200);
  });

  test('is for own sessions, and for an administrator', async () => {
    const { person, cookie } = await signedIn();
    const head = await api.person(Role.HEAD_OF_TALENT);
    const other = await api.person(Role.RECRUITER);
    const [row] = await sessionsOf(person);
    const input = { sessionId: toGlobalId('Session', String(row?.['id'])) };

    const answers = [];
    for (const who of [other, head, person]) answers.push((await api.run(who, signOut, { input })).data?.['signOut']);
    const everywhere = await api.run(head, signOutEverywhere, { input: { userId: person.id } });

    const endedAt = start.toISOString();
    expect(answers).toEqual([
      { session: null, errors: [{ code: 'NOT_FOUND' }] },
      { session: null, errors: [{ code: 'NOT_ALLOWED' }] },
      { session: { endedAt }, errors: [] },
    ]);
    expect(everywhere.data).toEqual({ signOutEverywhere: { user: null, errors: [{ code: 'NOT_ALLOWED' }] } });
    later(1);
    expect((await ask(app, cookie)).statusCode).toBe(401);
  });
});

describe('the list of sessions', () => {
  const own = '{ viewer { sessions { means signedInAt user { name } } } }';

  test('shows the own ones that are open, and those of others to whoever administers', async () => {
    const { person } = await signedIn(Role.RECRUITER);
    const entry = { means: 'PASSWORD', signedInAt: start.toISOString(), user: { name: person.name } };
    const theirs = `query ($id: ID!) { node(id: $id) { ... on User { sessions { means } } } }`;

    const open = await api.run(person, own);
    const seen = await Promise.all(
      [admin, await api.person(Role.RECRUITER)].map((it) => api.run(it, theirs, { id: person.id })),
    );
    later(30 * minute);
    const over = await api.run(person, own);

    expect(open.data).toEqual({ viewer: { sessions: [entry] } });
    expect(seen.map((it) => it.data)).toEqual([
      { node: { sessions: [{ means: 'PASSWORD' }] } },
      { node: { sessions: [] } },
    ]);
    expect(over.data).toEqual({ viewer: { sessions: [] } });
  });

  test('takes as many statements for twenty as for one', async () => {
    const { person } = await signedIn();
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      await api.run(person, own);
      return api.statements.length;
    };

    const one = await count();
    for (let time = 1; time < 20; time += 1) await enter(app, person.email);

    expect([one, await count()]).toEqual([one, one]);
  });
});

describe('raw SQL as the serving login', () => {
  test.each([
    ['makes a session of a service', `'SERVICE', 'ACTIVE'`, 'session_of_active_person'],
    ['makes a session of who is locked out', `'PERSON', 'DISABLED'`, 'session_of_active_person'],
  ])('cannot: %s', async (_name, account, constraint) => {
    const [user] = await api.asApp(
      `insert into user_account (id, created_at, version, kind, status, name, name_key, email, email_key)
       select id, now(), 1, x.kind, x.status, 'Nobody', 'nobody', id::text, id::text
       from (values (gen_random_uuid(), ${account})) x (id, kind, status) returning id`,
    );

    expect(await refusedBy(api, insertSession, [user?.['id']])).toBe(constraint);
  });

  test.each([
    ['lengthens a session', `update session set expires_at = expires_at + interval '1 hour'`, 'session_fixed'],
    [
      'gives a session to another',
      `update session set user_id = (select min(id::text)::uuid from user_account)`,
      'session_fixed',
    ],
    ['makes a session young again', `update session set seen_at = seen_at - interval '1 second'`, 'session_over'],
    ['opens a session again', 'update session set ended_at = null where ended_at is not null', 'session_over'],
  ])('cannot: %s', async (_name, statement, constraint) => {
    const { person } = await signedIn();
    await api.asApp('update session set ended_at = now() where user_id = $1', [person.viewer.id]);
    await signedIn();

    expect(await refusedBy(api, statement)).toBe(constraint);
  });
});

const insertSession = `insert into session (id, created_at, user_id, hash, means, signed_in_at, seen_at, expires_at)
  values (gen_random_uuid(), now(), $1, repeat('a', 64), 'PASSWORD', now(), now(), now() + interval '8 hours')`;
