import { createContext, runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/fastify.ts';
import { Role } from '../../src/kernel/role.ts';
import { createLog } from '../../src/http/log.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let server: TestServer;
let app: FastifyInstance;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  server = await startTestServer(api);
  app = server.app;
});

beforeEach(() => {
  server.lines.length = 0;
  server.statements.length = 0;
});

afterAll(async () => {
  await app.close();
  await api.close();
});

const me = '{ viewer { user { name } } }';

describe('bodies', () => {
  const nested = (depth: number): string =>
    `{"query":"${me}","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

  test.each([
    ['larger than 256 KiB', JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(256 * 1024)}` }), 413],
    ['of bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400],
    [
      'of half a surrogate in UTF-8',
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      400,
    ],
    ['with a key __proto__', `{"query":"${me}","__proto__":{"a":1}}`, 400],
    ['with a variable __proto__', `{"query":"${me}","variables":{"__proto__":{"a":1}}}`, 400],
    ['with a poisoned constructor', `{"query":"${me}","variables":{"constructor":{"prototype":{"a":1}}}}`, 400],
    ['that are no JSON', '{"query":', 400],
    ['that are empty', '', 400],
    ['that are a list of requests', [{ query: me }, { query: me }], 400],
    ['that are a number', '1', 400],
    ['without a query', {}, 400],
    ['whose query is no text', { query: { kind: 'Document' } }, 400],
    ['whose variables are text', { query: me, variables: '{}' }, 400],
    ['whose variables are a list', { query: me, variables: [] }, 400],
    ['with variables 50,000 levels deep', nested(50_000), 400],
    ['with an operation that is not there', { query: `query A ${me}`, operationName: 'B' }, 400],
    ['that do not say which operation', { query: `query A ${me} query B ${me}` }, 400],
    ['that subscribe', { query: 'subscription { viewer { id } }' }, 400],
  ])('%s are refused', async (_name, payload, status) => {
    const response = await post(app, payload, { token: admin.token });

    expect(response.statusCode).toBe(status);
    expect(messagesOf(response)).toHaveLength(1);
    expect(response.json()).not.toHaveProperty('data');
    expect(server.statements).toEqual([]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/graphql',
  ])('of type %s are refused', async (type) => {
    const response = await post(app, JSON.stringify({ query: me }), {
      token: admin.token,
      headers: { 'content-type': type },
    });

    expect(response.statusCode).toBe(415);
    expect(codesOf(response)).toEqual(['BAD_REQUEST']);
  });
});

describe('persisted queries', () => {
  test('are not supported, said with 200 as their clients expect', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };

    const answers = await Promise.all([
      post(app, { extensions }, { token: admin.token }),
      post(app, { query: me, extensions }, { token: admin.token }),
    ]);

    expect(answers.map((it) => it.statusCode)).toEqual([200, 200]);
    expect(answers.map((it) => codesOf(it))).toEqual([
      ['PERSISTED_QUERY_NOT_SUPPORTED'],
      ['PERSISTED_QUERY_NOT_SUPPORTED'],
    ]);
    expect(answers.map((it) => it.body.includes('"data"'))).toEqual([false, false]);
  });
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
    app.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { authorization: `Bearer ${admin.token}`, ...headers },
    });

  test('answers a query', async () => {
    expect((await get(me)).json()).toMatchObject({ data: { viewer: { user: { name: admin.name } } } });
  });

  test('refuses what a link on another site could send', async () => {
    expect((await get(me, {})).statusCode).toBe(400);
  });

  test('refuses mutations', async () => {
    const mutation = 'mutation { createUser(input: { name: "A", email: "a@fourgate.example" }) { errors { code } } }';

    const response = await get(mutation);

    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST']);
    expect(await api.asApp(`select 1 from user_account where email = 'a@fourgate.example'`)).toEqual([]);
  });
});

describe('headers', () => {
  test.each(['/graphql', '/graphiql', '/livez', '/readyz', '/nowhere'])(
    'of %s protect and do not boast',
    async (url) => {
      const { headers } = await app.inject(url);

      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    },
  );

  test('keep answers of the API out of caches', async () => {
    const [good, bad, unread] = await Promise.all([
      post(app, { query: me }, { token: admin.token }),
      post(app, { query: me }, { token: null }),
      post(app, '{', { token: admin.token }),
    ]);

    expect([good, bad, unread].map((it) => it.headers['cache-control'])).toEqual(['no-store', 'no-store', 'no-store']);
  });

  test('carry an id of our own making, which is also in the errors', async () => {
    const response = await post(app, { query: me }, { token: null, headers: { 'x-request-id': 'theirs' } });

    const id = response.headers['x-request-id'];
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { requestId: id } }] });
  });

  test('with a host that is none are refused', async () => {
    const response = await app.inject({ url: '/livez', headers: { host: 'a b[' } });

    expect(response.statusCode).toBe(400);
  });

  test('of a proxy count only when the proxy is one of ours', async () => {
    const settings = { log: createLog('silent'), trustProxy: ['10.0.0.1'] };
    const proxied = createApp(settings);
    proxied.get('/ip', (request) => request.ip);
    const ask = (remoteAddress: string) =>
      proxied.inject({ url: '/ip', remoteAddress, headers: { 'x-forwarded-for': '9.9.9.9' } });

    const [ours, theirs] = await Promise.all([ask('10.0.0.1'), ask('10.0.0.2')]);

    expect([ours.body, theirs.body]).toEqual(['9.9.9.9', '10.0.0.2']);
  });
});

describe('the log', () => {
  test('has one line for an answer, with names and numbers and nothing of anybody', async () => {
    const query = 'query Somebody($id: ID!) { node(id: $id) { id } }';

    const response = await post(app, { query, variables: { id: 'canary-7f' } }, { token: admin.token });

    const [line, ...others] = server.lines.map((it) => JSON.parse(it) as Record<string, unknown>); // pino's own lines
    expect(others).toEqual([]);
    expect(line).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      requestId: response.headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'Somebody',
    });
    expect(server.lines.join('')).not.toContain('canary');
    expect(server.lines.join('')).not.toContain(admin.token.slice(3, 12));
  });

  test('does not repeat an address', async () => {
    await app.inject('/canary?token=canary');

    expect(server.lines.join('')).not.toContain('canary');
  });

  test('has the cause of a route that broke, which the client is not told', async () => {
    const kept: string[] = [];
    const fragile = createApp({
      log: createLog('info', { write: (line) => void kept.push(line) }),
      trustProxy: [],
    });
    fragile.get('/broken', () => Promise.reject(Object.assign(new Error('canary'), { code: 'XX000' })));

    const response = await fragile.inject('/broken');

    expect([response.statusCode, messagesOf(response)]).toEqual([500, ['Something went wrong on our side.']]);
    expect(kept.join('')).toContain('"code":"XX000"');
    expect(kept.join('')).not.toContain('canary');
  });

  test('has the cause of what the client is not told, without a value', async () => {
    const broken = await startTestServer(api, {
      run: () => Promise.reject(Object.assign(new Error('duplicate key (canary)'), { code: '42P01' })),
    });

    const response = await post(broken.app, { query: me }, { token: admin.token });

    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'Something went wrong on our side.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: response.headers['x-request-id'] },
        },
      ],
    });
    expect(broken.lines.join('')).toContain('42P01');
    expect(broken.lines.join('')).not.toContain('canary');
    await broken.app.close();
  });

  test.each([
    ['57014', 504, 'TIMEOUT'],
    ['ECONNREFUSED', 503, 'SERVICE_UNAVAILABLE'],
  ])('of a database that answers %s: the client gets %i', async (code, status, name) => {
    const broken = await startTestServer(api, { run: () => Promise.reject(Object.assign(new Error('no'), { code })) });

    const response = await post(broken.app, { query: me }, { token: admin.token });

    expect([response.statusCode, codesOf(response)]).toEqual([status, [name]]);
    await broken.app.close();
  });
});

describe('GraphiQL', () => {
  test('is one page that loads nothing and runs no script but its own', async () => {
    const response = await app.inject('/graphiql');

    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; worker-src blob:; /,
    );
    expect(response.body).toContain('"endpoint":"/graphql"');
    expect(response.body).toContain('Authorization');
    expect(response.body.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="?(?:https?:)?\/\//g)).toBeNull();
  });

  test('follows subscriptions where they are told, and asks everything else at the API', async () => {
    const { body } = await app.inject('/graphiql');
    const fetched: string[] = [];
    const page: { fetch: (url: string, init?: object) => void } = { fetch: (url) => fetched.push(url) };

    const [, routing] = /({ const ask = fetch; [^]*? })\s+YogaGraphiQL\.render/.exec(body) ?? [];
    runInNewContext(String(routing), createContext(page));
    page.fetch('/graphql', { headers: { accept: 'text/event-stream' } });
    page.fetch('/graphql', { headers: { accept: 'application/json' } });
    page.fetch('/elsewhere');

    expect(fetched).toEqual(['/graphql/stream', '/graphql', '/elsewhere']);
    expect(body).toContain('"method":"POST"');
  });

  test('asks without the cookie of a session, which could not even read the schema', async () => {
    const { body } = await app.inject('/graphiql');

    expect(body).toContain('"credentials":"omit"');
  });
});
