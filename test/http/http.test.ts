import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { group } from '../../src/kernel/rights.ts';
import { Role } from '../../src/kernel/role.ts';
import { policies } from '../../src/policies.ts';
import type { ServerParts } from '../../src/server.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let usual: TestServer;
let server: FastifyInstance;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  usual = await startTestServer(api);
  server = usual.app;
});

afterAll(async () => {
  await server.close();
  await api.close();
});

const me = '{ viewer { user { name } } }';
const schemaName = '{ __schema { queryType { name } } }';

describe('routes', () => {
  test('are these and no others', () => {
    expect(server.printRoutes({ commonPrefix: false })).toMatchInlineSnapshot(`
     "├── /livez (GET, HEAD)
     ├── /readyz (GET, HEAD)
     ├── /sign-in (GET, HEAD)
     │   ├── /password (POST)
     │   └── /invitation (POST)
     ├── /sign-out (POST)
     ├── /graphql (GET, POST, OPTIONS, HEAD)
     │   └── /stream (GET, POST, PUT, DELETE, HEAD)
     └── /graphiql (GET, HEAD)
     "
    `);
  });

  test('are without a page to try the API with, where nobody wants one', async () => {
    const config = { trustProxy: [], nodeEnv: 'production' as const, graphiql: false };
    const bare = await startTestServer(api, { config });

    const response = await bare.app.inject('/graphiql');

    expect([response.statusCode, codesOf(response)]).toEqual([404, ['NOT_FOUND']]);
    await bare.app.close();
  });

  test('answer what is nowhere in the same form', async () => {
    const response = await server.inject('/nowhere');

    expect(response.statusCode).toBe(404);
    expect(codesOf(response)).toEqual(['NOT_FOUND']);
  });
});

/** A probe gives up after 80 ms, which a busy machine may take to answer: it is asked again. */
async function readinessWithin(ms: number): Promise<LightMyRequestResponse> {
  const until = performance.now() + ms;
  let answer = await server.inject('/readyz');
  while (answer.statusCode !== 200 && performance.now() < until) answer = await server.inject('/readyz');
  return answer;
}

describe('health', () => {
  test('says that the process lives and that it can serve', async () => {
    const live = await server.inject('/livez');
    const ready = await readinessWithin(5_000);

    expect([live.statusCode, live.json()]).toEqual([200, { status: 'live' }]);
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('is not ready before it is, nor without a database', async () => {
    const early = await startTestServer(api, { isReady: () => false });
    const alone = await startTestServer(api, { run: () => Promise.reject(new Error('gone')) });

    const answers = await Promise.all([early, alone].map(({ app }) => app.inject('/readyz')));
    const lives = await Promise.all([early, alone].map(({ app }) => app.inject('/livez')));

    expect(answers.map((it) => [it.statusCode, it.json<unknown>()])).toEqual([
      [503, { status: 'unavailable' }],
      [503, { status: 'unavailable' }],
    ]);
    expect(lives.map((it) => it.statusCode)).toEqual([200, 200]);
    await Promise.all([early.app.close(), alone.app.close()]);
  });

  test('answers within 100 ms of a database that does not, and asks it once for a crowd', async () => {
    let asked = 0;
    const run: ServerParts['run'] = () => {
      asked += 1;
      return new Promise(() => undefined);
    };
    const stuck = await startTestServer(api, { run });

    const answers = await Promise.all(Array.from({ length: 20 }, () => stuck.app.inject('/readyz')));
    const waits: number[] = [];
    for (let probe = 0; probe < 5; probe += 1) {
      const began = performance.now();
      await stuck.app.inject('/readyz');
      waits.push(performance.now() - began);
    }

    expect(answers.map((it) => it.statusCode)).toEqual(Array.from({ length: 20 }, () => 503));
    expect(Math.min(...waits)).toBeLessThan(100);
    expect(asked).toBe(1);
    await stuck.app.close();
  });
});

describe('signing in', () => {
  test('opens the API to whoever brings a token that works', async () => {
    const response = await post(server, { query: me }, { token: admin.token });

    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ data: { viewer: { user: { name: admin.name } } } });
  });

  test.each([
    ['no token', null, {}],
    ['an unknown token', 'fg_unknown', {}],
    ['another scheme', null, { authorization: 'Basic YTpi' }],
    ['a token with a space', null, { authorization: 'Bearer a b' }],
    ['an empty header', null, { authorization: '' }],
  ])('is refused with %s', async (_name, token, headers) => {
    const response = await post(server, { query: me }, { token, headers });

    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(codesOf(response)).toEqual(['UNAUTHENTICATED']);
    expect(response.json()).not.toHaveProperty('data');
  });

  test('ends with a token that expired, that was revoked, and with the account', async () => {
    const [late, revoked, disabled] = await Promise.all([api.person(), api.person(), api.person()]);
    const tokens = [late.token, revoked.token, disabled.token];
    await api.asApp(`update api_token set expires_at = $2 where user_id = $1`, [late.viewer.id, api.clock.now]);
    await api.asApp(`update api_token set revoked_at = $2 where user_id = $1`, [revoked.viewer.id, api.clock.now]);
    await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [disabled.viewer.id]);

    const answers = await Promise.all(tokens.map((token) => post(server, { query: me }, { token })));

    const message = 'This token is unknown, expired or revoked. Ask an administrator for a new one.';
    expect(answers.map((it) => messagesOf(it))).toEqual([[message], [message], [message]]);
  });

  test('is not needed for the name of the root, nor for the schema outside of production', async () => {
    const name = await post(server, { query: '{ __typename }' }, { token: null });
    const schema = await post(server, { query: schemaName }, { token: null });

    expect(name.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(schema.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  test('is needed for the schema in production', async () => {
    const production = await startTestServer(api, { config: { trustProxy: [], nodeEnv: 'production' } });

    const stranger = await post(production.app, { query: schemaName }, { token: null });
    const staff = await post(production.app, { query: schemaName }, { token: admin.token });

    expect(codesOf(stranger)).toEqual(['UNAUTHENTICATED']);
    expect(staff.statusCode).toBe(200);
    await production.app.close();
  });

  test.each([
    '{ __typename viewer { id } }',
    '{ ...A } fragment A on Query { viewer { id } }',
    '{ ... on Query { viewer { id } } }',
    'query A { __typename } query B { viewer { id } }',
    '{ __typename: viewer { id } }',
    '{ nothingOfThatName }',
  ])('is needed for %s', async (query) => {
    const posted = await post(server, { query, operationName: 'A' }, { token: null });
    const got = await server.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': '1' },
    });

    expect([posted.statusCode, got.statusCode]).toEqual([401, 401]);
  });

  test('is not circumvented by an address that two readers read differently', async () => {
    const hidden = encodeURIComponent(me);
    const urls = [
      `/graphql?query=${encodeURIComponent('{ __typename }')}&query=${hidden}`,
      `/graphql?query=%7B__typename%7D;query=${hidden}`,
      `/graphql?Query=x&query=${hidden}`,
      `/graphql?query[]=x&query=${hidden}`,
    ];

    const answers = await Promise.all(
      urls.map((url) => server.inject({ url, headers: { 'apollo-require-preflight': '1' } })),
    );

    expect(answers.map((it) => [it.statusCode, it.body.includes('"data"')])).toEqual([
      [400, false],
      [400, false],
      [401, false],
      [401, false],
    ]);
  });

  test('keeps names of the schema from strangers', async () => {
    const response = await post(server, { query: '{ __schema { typez { name } } }' }, { token: null });

    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain('Did you mean');
  });
});

describe('what the roles never allow', () => {
  const nobody = group('nobody', {});
  const strict = policies.map((item) =>
    item.kind === 'type' && item.type === 'User'
      ? { ...item, fields: new Map(item.fields).set('email', nobody).set('status', nobody) }
      : item,
  );
  const sentence = 'Your roles do not allow User.email. Leave it out, or ask an administrator for the role.';
  let narrow: TestServer;

  beforeAll(async () => {
    narrow = await startTestServer(api, { policies: strict });
  });

  afterAll(() => narrow.app.close());

  test('is refused field by field, before anything is read', async () => {
    const query = '{ users { nodes { name email ...A } } } fragment A on User { status }';

    const response = await post(narrow.app, { query }, { token: admin.token });

    expect(response.statusCode).toBe(403);
    expect(codesOf(response)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(messagesOf(response)[0]).toBe(sentence);
    expect(narrow.statements).toEqual([]);
  });

  test('is refused for a mutation as a whole, which leaves its row in the audit', async () => {
    const actor = await api.person(Role.ADMIN);
    const query = `mutation { createUser(input: { name: "Ada", email: "ada@fourgate.example" }) { user { email } } }`;

    const response = await post(narrow.app, { query }, { token: actor.token });

    expect(messagesOf(response)).toEqual([sentence]);
    expect(await api.asApp(`select 1 from user_account where email = 'ada@fourgate.example'`)).toEqual([]);
    const audit = await api.asApp(`select action, outcome, code, request_id from audit_event where actor = $1`, [
      actor.viewer.id,
    ]);
    expect(audit).toEqual([
      {
        action: 'createUser',
        outcome: 'REFUSED',
        code: 'NOT_ALLOWED',
        request_id: response.headers['x-request-id'],
      },
    ]);
  });
});
