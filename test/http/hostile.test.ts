import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Role } from '../../src/kernel/role.ts';
import { heapInUse } from '../support/memory.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let server: TestServer;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  server = await startTestServer(api);
  // What is compiled on first use is not what is measured.
  await ask('{ viewer { id } }');
});

beforeEach(() => {
  server.statements.length = 0;
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

const ask = (query: string, variables: object = {}) => post(server.app, { query, variables }, { token: admin.token });

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Each level asks the roles of the one who granted the role above. */
function deep(depth: number): string {
  return `{ viewer { user ${'{ roleGrants { grantedBy '.repeat(depth)} { id } ${'} }'.repeat(depth)} } }`;
}

function fragmentChain(length: number): string {
  const fragments = times(
    length,
    (n) => `fragment F${String(n)} on User { roleGrants { grantedBy { ...F${String(n + 1)} } } }`,
  );
  return `{ viewer { user { ...F0 } } } ${fragments} fragment F${String(length)} on User { id }`;
}

function doubling(power: number): string {
  const fragments = times(power, (n) => `fragment F${String(n)} on User { ...F${String(n + 1)} ...F${String(n + 1)} }`);
  return `{ viewer { user { ...F0 } } } ${fragments} fragment F${String(power)} on User { id }`;
}

const create = (n: number): string =>
  `m${String(n)}: createUser(input: { name: "A", email: "a${String(n)}@hostile.example" }) { errors { code } }`;

/** The best of three, each with another text, so that nothing is remembered and a busy machine is forgiven. */
async function quickestOf(query: string): Promise<number> {
  const spent: number[] = [];
  for (const attempt of ['1', '2', '3']) {
    const began = performance.now();
    await ask(`${query} # ${attempt}`);
    spent.push(performance.now() - began);
  }
  return Math.min(...spent);
}

const refusals: [string, string, string][] = [
  ['31 aliases', `{ viewer { user { ${times(31, (n) => `a${String(n)}: id`)} } } }`, 'LIMIT_EXCEEDED'],
  ['101 aliases', `{ ${times(101, (n) => `a${String(n)}: __typename`)} }`, 'LIMIT_EXCEEDED'],
  ['10,000 aliases', `{ ${times(10_000, (n) => `a${String(n)}: __typename`)} }`, 'LIMIT_EXCEEDED'],
  ['2 mutations', `mutation { ${times(2, create)} }`, 'LIMIT_EXCEEDED'],
  ['50 mutations', `mutation { ${times(50, create)} }`, 'LIMIT_EXCEEDED'],
  ['2 mutations in a fragment', `mutation { ...M } fragment M on Mutation { ${times(2, create)} }`, 'LIMIT_EXCEEDED'],
  ['21 root fields', `{ ${times(21, () => 'viewer { id }')} }`, 'LIMIT_EXCEEDED'],
  ['a depth of 13', deep(5).replace('{ id }', '{ roleGrants { id } }'), 'LIMIT_EXCEEDED'],
  ['a depth of 20', deep(9), 'LIMIT_EXCEEDED'],
  ['a depth of 2,000', deep(999), 'LIMIT_EXCEEDED'],
  ['a depth of 8,000', deep(4_000), 'LIMIT_EXCEEDED'],
  ['a depth of 20 through fragments', fragmentChain(9), 'LIMIT_EXCEEDED'],
  ['fragments doubled 16 times', doubling(16), 'LIMIT_EXCEEDED'],
  ['fragments doubled 60 times', doubling(60), 'LIMIT_EXCEEDED'],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['1,500 fields that overlap', `{ viewer { user { ${times(1_500, () => 'name')} } } }`, 'LIMIT_EXCEEDED'],
  ['30,000 times one field', `{ ${'__typename '.repeat(20_000)} }`, 'LIMIT_EXCEEDED'],
  ['5,000 directives', `{ viewer ${'@a '.repeat(5_000)} { id } }`, 'LIMIT_EXCEEDED'],
  ['21 directives', `{ viewer ${'@include(if: true) '.repeat(21)} { id } }`, 'LIMIT_EXCEEDED'],
  [
    'introspection in circles',
    `{ __schema { types ${'{ fields { type '.repeat(12)} { name } ${'} }'.repeat(12)} } }`,
    'LIMIT_EXCEEDED',
  ],
  ['a page of 0', '{ users(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of -1', '{ users(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of 101', '{ users(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of 2^31-1', '{ users(first: 2147483647) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of 101 by default', 'query ($n: Int = 101) { users(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of 101 below', '{ viewer { user { roleGrants(first: 101) { id } } } }', 'BAD_USER_INPUT'],
  ['101 ids', `{ nodes(ids: [${times(101, () => '"a"')}]) { id } }`, 'BAD_USER_INPUT'],
  [
    '101 ids in a variable',
    `query ($ids: [ID!]! = [${times(101, () => '"a"')}]) { nodes(ids: $ids) { id } }`,
    'BAD_USER_INPUT',
  ],
  ['a NUL', String.raw`{ node(id: "a\u0000") { id } }`, 'BAD_USER_INPUT'],
  ['half a surrogate', String.raw`{ node(id: "\uD800") { id } }`, 'GRAPHQL_PARSE_FAILED'],
  ['a control character', String.raw`{ node(id: "\u001b[2J") { id } }`, 'BAD_USER_INPUT'],
  ['a text of 10,001', `{ node(id: "${'a'.repeat(10_001)}") { id } }`, 'BAD_USER_INPUT'],
];

describe('a document', () => {
  test.each(refusals)('with %s is refused quickly and before anything is read', async (_name, query, code) => {
    const response = await ask(query);

    expect([response.statusCode, new Set(codesOf(response))]).toEqual([400, new Set([code])]);
    expect(response.json()).not.toHaveProperty('data');
    expect(server.statements).toEqual([]);
    expect(await quickestOf(query)).toBeLessThan(100);
  });

  test('that is refused has changed nothing', async () => {
    expect(await api.asApp(`select 1 from user_account where email like '%hostile.example'`)).toEqual([]);
  });

  test('at its limits passes', async () => {
    const answers = await Promise.all([
      ask(`{ viewer { user { ${times(30, (n) => `a${String(n)}: id`)} } } }`),
      ask(deep(4)),
      ask('{ users(first: 100) { nodes { roleGrants(first: 7) { grantedBy { name } } } } }'),
      ask('{ nodes(ids: 500) { id } }'),
      ask(getIntrospectionQuery()),
    ]);

    expect(answers.map((it) => messagesOf(it))).toEqual([[], [], [], [], []]);
  });
});

const inputs: [string, unknown][] = [
  ['0', 0],
  ['-1', -1],
  ['101', 101],
  ['2^31', 2 ** 31],
  ['1.5', 1.5],
  ['a text', '10'],
  ['a list', [10]],
  ['an object', { a: 1 }],
];

describe('a variable', () => {
  test.each(inputs)('of %s for a page is refused by name', async (_name, n) => {
    const response = await ask('query ($n: Int) { users(first: $n) { totalCount } }', { n });

    expect([response.statusCode, codesOf(response)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(messagesOf(response)[0]).toMatch(/\$n|first/);
    expect(server.statements).toEqual([]);
  });

  test('of 1e400 is no number', async () => {
    const body = '{"query":"query ($n: Int) { users(first: $n) { totalCount } }","variables":{"n":1e400}}';

    expect(codesOf(await post(server.app, body, { token: admin.token }))).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['a NUL', 'a\0b'],
    ['a carriage return', 'a\r\nb'],
    ['an escape', '\u001b[31m'],
    ['a C1 control', '\u0085'],
    ['a lone surrogate', '\uD800'],
    ['a lone low surrogate', 'a\uDC00'],
    ['10,001 characters', 'a'.repeat(10_001)],
    ['200 KB', 'a'.repeat(200_000)],
  ])('with %s is refused wherever it stands, and nothing changes', async (_name, name) => {
    const mutation = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { errors { code } } }';
    const input = { name, email: 'text@hostile.example' };

    const asInput = await ask(mutation, { input });
    const asId = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: name });

    expect([codesOf(asInput), codesOf(asId)]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
    expect(asInput.json()).toMatchObject({ errors: [{ extensions: { inputPath: ['input', 'name'] } }] });
    expect(await api.asApp(`select 1 from user_account where email = $1`, [input.email])).toEqual([]);
  });

  test('with a newline and a tab passes', async () => {
    const response = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'a\n\tb' });

    expect(response.json()).toMatchObject({ data: { node: null } });
  });
});

interface Measured {
  readonly status: number;
  readonly code: string;
  readonly medianMs: number;
  readonly statements: number;
  readonly heapMb: number;
}

const repeats = 100;

/** A hundred times the same, each time as another text, so that nothing is remembered. */
async function measured(query: string): Promise<Measured> {
  const times: number[] = [];
  const first = await ask(query);
  const before = heapInUse();
  for (let round = 0; round < repeats; round++) {
    const began = performance.now();
    await ask(`${query} # ${String(round)}`);
    times.push(performance.now() - began);
  }
  return {
    status: first.statusCode,
    code: [...new Set(codesOf(first))].join(),
    medianMs: Math.round((times.sort((a, b) => a - b)[repeats / 2] ?? 0) * 10) / 10,
    statements: server.statements.length,
    heapMb: Math.round((heapInUse() - before) * 10) / 10,
  };
}

describe('a hundred repeats', () => {
  const table: string[] = [];

  afterAll(() => {
    const head = `${'refused'.padEnd(36)} status code                       median  statements  heap`;
    process.stdout.write(`${[head, ...table].join('\n')}\n`);
  });

  test.each(refusals)('of %s read nothing and leave no memory behind', async (name, query, code) => {
    const { status, medianMs, statements, heapMb, ...said } = await measured(query);

    table.push(
      `${name.padEnd(36)} ${String(status)}    ${said.code.padEnd(26)} ${String(medianMs).padStart(5)} ms ${String(statements).padStart(5)} ${String(heapMb).padStart(9)} MB`,
    );
    expect([status, said.code, statements]).toEqual([400, code, 0]);
    expect(heapMb).toBeLessThan(20);
  });
});
