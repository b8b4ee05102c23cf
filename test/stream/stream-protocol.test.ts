import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { hear, type Listening, startListening } from '../support/streaming.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let server: Listening;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  server = await startListening(api);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

const moved = 'subscription { vettingCaseMoved { seq } }';

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly person?: Person | null;
  readonly headers?: Record<string, string>;
  readonly payload?: object;
}

async function send({ method = 'POST', person = recruiter, headers = {}, payload }: Sent) {
  const authorization = person === null ? {} : { authorization: `Bearer ${person.token}` };
  const response = await server.app.inject({
    method,
    url: '/graphql/stream',
    headers: { ...authorization, ...headers },
    ...(payload && { payload }),
  });
  return { status: response.statusCode, body: response.body, headers: response.headers };
}

const events = { accept: 'text/event-stream' };

function codeIn(body: string): unknown {
  const { errors } = JSON.parse(body) as { errors: { extensions: { code: unknown } }[] };
  return errors[0]?.extensions.code;
}

describe('a request', () => {
  test('without a token, or with one that does not work, is refused', async () => {
    const nobody = await send({ person: null, headers: events, payload: { query: moved } });
    const stranger = await send({ person: { ...recruiter, token: 'x' }, headers: events, payload: { query: moved } });

    for (const { status, body, headers } of [nobody, stranger]) {
      expect(status).toBe(401);
      expect(codeIn(body)).toBe('UNAUTHENTICATED');
      expect(headers['www-authenticate']).toBe('Bearer');
    }
  });

  test.each<readonly [string, Sent, number, string]>([
    ['for a stream that was not reserved', { headers: { 'x-graphql-event-stream-token': 'x' } }, 404, 'NOT_FOUND'],
    ['without a stream', { payload: { query: moved } }, 404, 'NOT_FOUND'],
    ['without a document', { headers: events, payload: {} }, 400, 'BAD_REQUEST'],
    ['with a document that is no text', { headers: events, payload: { query: 1 } }, 400, 'BAD_REQUEST'],
    [
      'with variables that are a list',
      { headers: events, payload: { query: moved, variables: [] } },
      400,
      'BAD_REQUEST',
    ],
  ])('%s is refused', async (_name, sent, status, code) => {
    const answer = await send(sent);

    expect([answer.status, codeIn(answer.body)]).toEqual([status, code]);
  });

  test.each([
    ['a query', '{ viewer { roles } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { addNote(input: { candidateId: "x", text: "x" }) { errors { code } } }', 'BAD_REQUEST'],
    ['no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['nothing that there is', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two things at once',
      'subscription { a: obligationDue { kind } b: obligationDue { kind } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too long a document', `subscription { obligationDue { ${'kind '.repeat(2_001)} } }`, 'LIMIT_EXCEEDED'],
    [
      'too deep a document',
      'subscription { vettingCaseMoved { vettingCase { transitions { vettingCase { transitions { vettingCase { transitions { vettingCase { transitions { vettingCase { transitions { vettingCase { id } } } } } } } } } } } } }',
      'LIMIT_EXCEEDED',
    ],
    ['a malformed id', 'subscription { vettingCaseMoved(vettingCaseId: "x") { seq } }', 'NOT_FOUND'],
  ])('that follows %s is told why not, and ends', async (_name, query, code) => {
    const { status, body, headers } = await send({ headers: events, payload: { query } });

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const [, next = ''] = /^event: next\ndata: (.*)$/m.exec(body) ?? [];
    expect(codeIn(next)).toBe(code);
    expect(body.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });
});

test('POST /graphql says where subscriptions are followed', async () => {
  const { data, errors } = await api.run(recruiter, moved);

  expect(data).toBeUndefined();
  expect(errors).toEqual([
    { code: 'BAD_REQUEST', message: 'Subscriptions are streamed: send them to /graphql/stream.', path: undefined },
  ]);
});

test('somebody follows sixteen subscriptions and no more, and another when one has ended', async () => {
  const person = await api.person(Role.RECRUITER);
  const follow = () => hear(server.address, { person, query: moved });
  const sixteen = [];
  while (sixteen.length < 16) sixteen.push(await follow());

  const refused = await follow();
  const end = await refused.ended;
  const ofOther = await hear(server.address, { person: recruiter, query: moved });
  sixteen[0]?.stop();
  // The server hears of it a moment later.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const next = await follow();
  await Promise.race([next.ended, new Promise((resolve) => setTimeout(resolve, 1_000))]);

  expect(end).toBe('complete');
  expect(refused.errors.map(({ code }) => code)).toEqual(['LIMIT_EXCEEDED']);
  expect(ofOther.errors).toEqual([]);
  expect(next.errors).toEqual([]);
  for (const { stop } of [...sixteen, ofOther, next]) stop();
});

test('somebody reserves eight streams and no more, and sees nobody else’s', async () => {
  const person = await api.person(Role.RECRUITER);
  const other = await api.person(Role.RECRUITER);
  const reserve = () => send({ method: 'PUT', person });
  const eight = [];
  while (eight.length < 8) eight.push(await reserve());

  const ninth = await reserve();
  const token = { 'x-graphql-event-stream-token': eight[0]?.body ?? '' };
  const asOther = await send({ method: 'GET', person: other, headers: { ...events, ...token } });

  expect(eight.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect([ninth.status, codeIn(ninth.body)]).toEqual([400, 'LIMIT_EXCEEDED']);
  expect([asOther.status, codeIn(asOther.body)]).toEqual([404, 'NOT_FOUND']);
});

test('a server that is closed ends its streams cleanly, and soon', async () => {
  const leaving = await startListening(api);
  const all = [
    await hear(leaving.address, { person: recruiter, query: moved }),
    await hear(leaving.address, { person: recruiter, query: moved, singleConnection: true }),
  ];

  const began = performance.now();
  const closing = leaving.app.close();
  const ends = await Promise.all(all.map(({ ended }) => ended));
  const took = performance.now() - began;
  await closing;

  expect(ends).toEqual(['complete', 'complete']);
  expect(all.map(({ errors }) => errors)).toEqual([[], []]);
  expect(took).toBeLessThan(1_500);
});
