import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { executionPlugin } from '../../src/graphql/execution.ts';
import { maskError } from '../../src/graphql/masking.ts';
import { requestError } from '../../src/graphql/request-error.ts';
import { sampleSchema } from '../support/sample-schema.ts';

interface Caller {
  readonly requestId: string;
}

interface Answer {
  readonly status: number | undefined;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
}

const ran: string[] = [];
const reported: unknown[] = [];

/** The sample schema, noting which root fields ran. */
function watchedSchema(): GraphQLSchema {
  const schema = sampleSchema();
  for (const type of [schema.getQueryType(), schema.getMutationType()].filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      field.resolve = (...args) => {
        ran.push(field.name);
        return resolve?.(...args);
      };
    }
  }
  return schema;
}

function serverThat(execution: 'trusted' | 'interpreted'): ApolloServer<Caller> {
  const schema = watchedSchema();
  const plugin = executionPlugin<Caller>({
    schema,
    execution,
    timeoutMs: 60,
    checkDocument: ({ operation }) =>
      operation.name?.value === 'Forbidden' ? [requestError('FORBIDDEN', 'Your roles do not allow this.')] : [],
    mask: (error, { requestId }) =>
      maskError(error, { requestId, isAnonymous: false, report: (cause) => reported.push(cause) }),
  });
  return new ApolloServer<Caller>({ schema, plugins: [plugin], dangerouslyDisableValidation: true });
}

describe.each(['trusted', 'interpreted'] as const)('a server that %s', (way) => {
  const server = serverThat(way);
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  async function ask(
    query: string,
    rest: { variables?: Record<string, unknown>; operationName?: string } = {},
  ): Promise<Answer> {
    ran.length = 0;
    const { http, body } = await server.executeOperation({ query, ...rest }, { contextValue: { requestId: 'r1' } });
    if (body.kind !== 'single') throw new Error('An answer has one part');
    const { data, errors = [] } = body.singleResult;
    expect(errors.every((error) => error.extensions?.['requestId'] === 'r1')).toBe(true);
    const shown = errors.map(({ message, extensions }) => ({ message, code: extensions?.['code'] }));
    return { status: http.status, data: JSON.parse(JSON.stringify(data ?? null)), errors: shown };
  }

  test('answers', async () => {
    expect(await ask('query ($id: ID!) { candidate(id: $id) { name } }', { variables: { id: 'c0' } })).toEqual({
      status: undefined,
      data: { candidate: { name: 'Ada' } },
      errors: [],
    });
  });

  test('keeps the data beside an error of a field', async () => {
    expect(await ask('{ fails candidate(id: "c1") { id broken } }')).toEqual({
      status: undefined,
      data: { fails: null, candidate: { id: 'c1', broken: null } },
      errors: expect.arrayContaining([
        { message: 'Take another.', code: 'BAD_USER_INPUT' },
        { message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR' },
      ]),
    });
  });

  test('masks and reports what it does not know', async () => {
    reported.length = 0;

    expect(await ask('{ failsHard }')).toEqual({
      status: undefined,
      data: null,
      errors: [{ message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR' }],
    });
    expect(reported).toEqual([new Error('secret of the database')]);
  });

  test.each([
    ['an invalid document', '{ nothing }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a document beyond a limit', `{ ${'fails '.repeat(21)} }`, {}, 400, 'LIMIT_EXCEEDED'],
    ['a page of 101', '{ candidates(first: 101) { totalCount } fails }', {}, 400, 'BAD_USER_INPUT'],
    ['a NUL in a variable', 'query ($t: String) { echo(text: $t) }', { t: 'a\0' }, 400, 'BAD_USER_INPUT'],
    ['half a surrogate', 'query ($t: String) { echo(text: $t) }', { t: '\uD800' }, 400, 'BAD_USER_INPUT'],
    [
      'a NUL in the document',
      String.raw`mutation { rename(input: { id: "\u0000" }) { received } }`,
      {},
      400,
      'BAD_USER_INPUT',
    ],
    ['a missing variable', 'query ($t: String!) { echo(text: $t) }', {}, 400, 'BAD_USER_INPUT'],
    [
      'a null that decides a directive',
      'query ($a: Boolean = true) { fails @skip(if: $a) }',
      { a: null },
      400,
      'BAD_USER_INPUT',
    ],
    ['several operations', 'query A { fails } query B { fails }', {}, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['what the roles do not allow', 'query Forbidden { fails }', {}, 403, 'FORBIDDEN'],
    ['a second mutation', 'mutation { other again: other }', {}, 400, 'LIMIT_EXCEEDED'],
  ])('refuses %s before anything runs', async (_name, query, variables, status, code) => {
    const answer = await ask(query, { variables });

    expect({
      status: answer.status,
      data: answer.data,
      codes: [...new Set(answer.errors.map((it) => it.code))],
    }).toEqual({
      status,
      data: null,
      codes: [code],
    });
    expect(ran).toEqual([]);
  });

  test('runs the operation that is named', async () => {
    const query = 'query A { echo(text: "a") } query B { echo(text: "b") }';

    expect(await ask(query, { operationName: 'A' })).toMatchObject({ data: { echo: '{"text":"a"}' }, errors: [] });
    expect(await ask(query, { operationName: 'B' })).toMatchObject({ data: { echo: '{"text":"b"}' }, errors: [] });
    expect(await ask(query, { operationName: 'C' })).toMatchObject({ status: 400, data: null });
  });

  test('gives up after its time', async () => {
    expect(await ask('{ slow(ms: 200) }')).toEqual({
      status: 504,
      data: null,
      errors: [
        {
          message: 'This took longer than 0.06 s. Ask for less; after a mutation, look first whether it was done.',
          code: 'TIMEOUT',
        },
      ],
    });
  });

  test('tells what was left out of an input from null', async () => {
    const literal = 'mutation ($n: String) { rename(input: { id: "1", name: $n, stage: LISTING }) { received } }';
    const whole = 'mutation ($input: RenameInput!) { rename(input: $input) { received } }';

    expect(await ask(literal)).toMatchObject({ data: { rename: { received: '{"id":"1","stage":"LISTING"}' } } });
    expect(await ask(whole, { variables: { input: { id: '1', name: null } } })).toMatchObject({
      data: { rename: { received: '{"id":"1","name":null}' } },
    });
  });
});

describe('executionPlugin', () => {
  test('never listens to fields', async () => {
    const plugin = executionPlugin<Caller>({
      schema: sampleSchema(),
      execution: 'trusted',
      timeoutMs: 1_000,
      checkDocument: () => [],
      mask: (error) => error.toJSON(),
    });

    const listener = await plugin.requestDidStart?.({} as Parameters<NonNullable<typeof plugin.requestDidStart>>[0]);

    expect(Object.keys(plugin)).toEqual(['requestDidStart']);
    expect(Object.keys(listener ?? {})).toEqual(['responseForOperation']);
  });
});
