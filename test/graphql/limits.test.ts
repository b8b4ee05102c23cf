import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, type GraphQLError, parse } from 'graphql';
import { admit } from '../../src/graphql/admission.ts';
import { limits } from '../../src/graphql/limits.ts';
import { sampleSchema } from '../support/sample-schema.ts';

const schema = sampleSchema();

interface Refusal {
  readonly code: unknown;
  readonly message: string;
}

function refusals(source: string, variables: Readonly<Record<string, unknown>> = {}): Refusal[] {
  const document = parse(source, { maxTokens: limits.tokens });
  const errors: readonly GraphQLError[] = admit(schema, { document, operationName: undefined, variables }).errors ?? [];
  return errors.map((error) => ({ code: error.extensions['code'], message: error.message }));
}

/** Milliseconds that refusing takes, parsing included: the best of five, so that a busy machine is forgiven. */
function timed(source: string): { readonly ms: number; readonly message: string } {
  const message = messageOf(source);
  const spent = Array.from({ length: 5 }, () => {
    const start = performance.now();
    messageOf(source);
    return performance.now() - start;
  });
  return { ms: Math.min(...spent), message };
}

function messageOf(source: string): string {
  try {
    return refusals(source)[0]?.message ?? '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

function nested(depth: number): string {
  return `{ candidate(id: "c0") { ${'friend { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} } }`;
}

describe('documents', () => {
  test('pass at a depth of 12 and not at 13', () => {
    expect(refusals(nested(12))).toEqual([]);
    expect(refusals(nested(13))).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'This document has 13 levels of fields, and 12 are allowed.' },
    ]);
  });

  test('are as deep as their fragments make them', () => {
    const source = `{ candidate(id: "c0") { ...A } } ${'ABCDEF'
      .split('')
      .map(
        (name, index) =>
          `fragment ${name} on Candidate { friend { friend { ${'ABCDEF'[index + 1] ? `...${String('ABCDEF'[index + 1])}` : 'id'} } } }`,
      )
      .join(' ')}`;

    expect(refusals(source)).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'This document has 14 levels of fields, and 12 are allowed.' },
    ]);
  });

  test.each([20, 300])('of depth %d are refused', (depth) => {
    expect(refusals(nested(depth))[0]?.code).toBe('LIMIT_EXCEEDED');
  });

  test.each([2_000, 8_000])('of depth %d end at the limit of tokens', (depth) => {
    expect(timed(nested(depth)).message).toMatch(/^Syntax Error: Document contains more tha. 2000 tokens/);
  });

  test('have at most 30 aliases', () => {
    const aliased = (count: number): string =>
      `{ candidate(id: "c0") { ${Array.from({ length: count }, (_, n) => `a${String(n)}: id`).join(' ')} } }`;

    expect(refusals(aliased(30))).toEqual([]);
    expect(refusals(aliased(31))).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'This document has 31 aliases, and 30 are allowed.' },
    ]);
    expect(refusals(aliased(101))[0]?.code).toBe('LIMIT_EXCEEDED');
    expect(timed(aliased(10_000)).message).toMatch(/^Syntax Error: Document contains more tha. 2000 tokens/);
  });

  test('have at most 20 directives', () => {
    const directed = (count: number): string => `{ candidate(id: "c0") { id ${'@include(if: true) '.repeat(count)} } }`;

    expect(refusals(directed(21))[0]).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'This document has 21 directives, and 20 are allowed.',
    });
    expect(timed(directed(5_000)).message).toMatch(/^Syntax Error: Document contains more tha. 2000 tokens/);
  });

  test('have at most 20 root fields, fragments counted in', () => {
    const rooted = (count: number): string =>
      `{ ...Roots fails } fragment Roots on Query { ${'fails '.repeat(count - 1)} }`;

    expect(refusals(rooted(20))).toEqual([]);
    expect(refusals(rooted(21))).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'This document has 21 root fields, and 20 are allowed.' },
    ]);
  });

  test.each([2, 50])('have one mutation, not %d', (count) => {
    const mutations = Array.from({ length: count }, (_, n) => `m${String(n)}: other`).join(' ');

    expect(refusals(`mutation { ${mutations} }`)).toContainEqual({
      code: 'LIMIT_EXCEEDED',
      message: `This document has ${String(count)} mutations, and 1 are allowed.`,
    });
  });

  test('with fragments that double sixteen times are refused within 50 ms', () => {
    const doubled = Array.from(
      { length: 16 },
      (_, n) => `fragment F${String(n)} on Candidate { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    const source = `{ candidate(id: "c0") { ...F0 } } ${doubled.join(' ')} fragment F16 on Candidate { id }`;

    const { ms, message } = timed(source);

    expect(message).toBe('This document has 196608 selections with its fragments written out, and 1000 are allowed.');
    expect(ms).toBeLessThan(50);
  });

  test.each([
    ['1,500 overlapping fields', `{ candidate(id: "c0") { ${'name '.repeat(1_500)} } }`],
    ['30,000 duplicate fields', `{ candidate(id: "c0") { ${'name '.repeat(30_000)} } }`],
    ['1,900 root fields', `{ ${'fails '.repeat(1_900)} }`],
  ])('with %s are refused within 100 ms', (_name, source) => {
    const { ms, message } = timed(source);

    expect(message).not.toBe('');
    expect(ms).toBeLessThan(100);
  });

  test('may not select one field a thousand times', () => {
    expect(refusals(`{ candidate(id: "c0") { ${'name '.repeat(990)} } }`)).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        message: 'This document selects the same fields too often. Select each of them once.',
      },
    ]);
  });

  test('whose fragments go in circles are invalid', () => {
    const source = '{ candidate(id: "c0") { ...A } } fragment A on Candidate { friend { ...A } }';

    expect(refusals(source)[0]).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Cannot spread fragment "A" within itself.',
    });
  });

  test('may hold the standard introspection query', () => {
    expect(
      refusals(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true })),
    ).toEqual([]);
  });

  test('may not introspect deeper than 20 levels, nor everything ten times', () => {
    const deep = `{ __schema { types { ${'ofType { '.repeat(19)} name ${'} '.repeat(19)} } } }`;
    const wide = `{ __schema { ${Array.from({ length: 25 }, (_, n) => `t${String(n)}: types { fields { type { fields { args { type { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }`).join(' ')} } }`;

    expect(refusals(deep)[0]).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'This document has 22 levels of introspection, and 20 are allowed.',
    });
    expect(refusals(wide)[0]?.message).toContain('parts of the schema');
  });
});

describe('pages', () => {
  const literal = (first: string): string => `{ candidates(first: ${first}) { nodes { id } } }`;
  const withVariable = 'query ($n: Int!) { candidates(first: $n) { nodes { id } } }';

  test.each([['1'], ['25'], ['100']])('of %s pass', (first) => {
    expect(refusals(literal(first))).toEqual([]);
    expect(refusals(withVariable, { n: Number(first) })).toEqual([]);
  });

  test.each([['0'], ['-1'], ['101'], ['2147483647']])('of %s are refused as literal, variable and default', (first) => {
    const refusal = {
      code: 'BAD_USER_INPUT',
      message: `The argument candidates(first:) is ${first}; ask for 1 to 100.`,
    };

    expect(refusals(literal(first))).toEqual([refusal]);
    expect(refusals(withVariable, { n: Number(first) })).toEqual([refusal]);
    expect(refusals(`query ($n: Int! = ${first}) { candidates(first: $n) { nodes { id } } }`)).toEqual([refusal]);
  });

  test('of null are refused where the argument may not be null', () => {
    const source = 'query ($n: Int) { candidates(first: $n) { nodes { id } } }';

    expect(refusals(source, {})).toEqual([]);
    expect(refusals(source, { n: null })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'The argument candidates(first:) is null; ask for 1 to 100.' },
    ]);
  });

  test('may be left out', () => {
    expect(refusals('{ candidates { nodes { interviews { id } } } }')).toEqual([]);
  });
});

describe('counts', () => {
  test('let the deep query of the workload pass', () => {
    const deep = `{ candidates(first: 100) { nodes { id name interviews(first: 2) {
      id interviewer { id name } scorecard { id ratings { attribute value } } } } } }`;

    expect(refusals(deep)).toEqual([]);
  });

  test('refuse three pages of 100 in each other', () => {
    const source = `{ candidates(first: 100) { nodes { interviews(first: 100) { scorecards { ... on Scorecard { ratings { value } } } } } } }`;

    expect(refusals(source)[0]).toEqual({
      code: 'LIMIT_EXCEEDED',
      message:
        'This document may return 910,101 objects, and 10,000 are allowed. Ask for smaller pages with `first`, or for less at once.',
    });
  });

  test('follow the variables of the request', () => {
    const source =
      'query ($n: Int!) { candidates(first: $n) { nodes { interviews(first: $n) { id interviewer { id } } } } }';

    expect(refusals(source, { n: 40 })).toEqual([]);
    expect(refusals(source, { n: 100 })[0]?.code).toBe('LIMIT_EXCEEDED');
  });

  test('merge what has one response key', () => {
    const one = '{ candidates(first: 100) { nodes { interviews(first: 40) { id } } } }';
    const thrice = `{ ${'candidates(first: 100) { nodes { interviews(first: 40) { id } } } '.repeat(3)} }`;

    expect(refusals(one)).toEqual([]);
    expect(refusals(thrice)).toEqual([]);
  });

  test('refuse more than 5,000 fields that give objects', () => {
    const source = `{ candidates(first: 100) { nodes { ${Array.from({ length: 25 }, (_, n) => `f${String(n)}: friend { friend { id } }`).join(' ')} } } }`;

    expect(refusals(source)).toContainEqual({
      code: 'LIMIT_EXCEEDED',
      message:
        'This document may resolve 5,002 fields that give objects, and 5,000 are allowed. Ask for smaller pages with `first`, or for less at once.',
    });
  });
});
