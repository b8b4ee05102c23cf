import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { admit } from '../../src/graphql/admission.ts';
import { compile, interpret, type Run } from '../../src/graphql/compiled.ts';
import { withoutDirectives } from '../../src/graphql/directives.ts';
import { limits } from '../../src/graphql/limits.ts';
import { effort } from '../support/effort.ts';
import { mutated } from '../support/mutations.ts';
import { DocumentWriter, numbersFrom } from '../support/random-documents.ts';
import { sampleSchema } from '../support/sample-schema.ts';

const schema = sampleSchema();
const byJit = compile(schema, 'trusted');
const byReference = interpret(schema);

const real = [
  '{ candidates(first: 2) { edges { cursor node { id name skills { name years } } } totalCount } }',
  'query Q($id: ID! = "c0", $a: Boolean = true) { candidate(id: $id) { ...A friend @include(if: $a) { name ...A } } } fragment A on Candidate { id stage interviews(first: 1) { interviewer { name } } }',
  '{ everything { __typename id ... on Candidate { name friend { id } broken } ... on Interview { scorecards { __typename ... on Scorecard { summary } ... on HiddenScorecard { reason } } } } }',
  'query ($t: String = "x", $from: Int = 1) { echo(text: $t, range: { from: $from, to: null }) nodes(ids: ["c1", "c9"]) { id } }',
  'mutation ($n: String) { rename(input: { id: "1", name: $n, tags: ["a"], stage: LISTING }) { received candidate { name brokenHard } } }',
  '{ a: candidate(id: "c1") { brokenHard interviews { at scorecard { ratings { value } } } } b: fails }',
];

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}

interface Answer {
  readonly data: unknown;
  readonly isWhole: boolean;
  readonly errors: readonly string[];
}

/** What both ways must agree on: below a null that a non-null field brought about, either may stop looking for errors. */
async function answerOf(run: Run, runnable: Parameters<Run>[0]): Promise<Answer> {
  const result: ExecutionResult = await run(runnable);
  const errors = result.errors ?? [];
  const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
  const inSight = errors.filter(({ path = [] }) => at(data, path.slice(0, -1)) !== null);
  return {
    data,
    isWhole: errors.length === 0,
    errors: inSight.map(({ message, path }) => `${String(path)} ${message}`).sort(),
  };
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null)?.[key] ?? null, data);
}

/** Runs a document both ways if it is let in; true when it was. */
async function runsAlike(source: string, variables: Readonly<Record<string, unknown>>): Promise<boolean> {
  const document = parsed(source);
  if (!document) return false;
  const { operation, variables: values } = admit(schema, { document, operationName: undefined, variables });
  if (!operation) return false;
  const runnable = { document: withoutDirectives(document, values), operation, contextValue: {}, variables };

  const answer = await answerOf(byJit, runnable);

  expect({ source, ...answer }).toEqual({ source, ...(await answerOf(byReference, { ...runnable, document })) });
  return true;
}

const seed = Math.floor(Math.random() * 2 ** 31);

describe(`documents from the seed ${String(seed)}`, () => {
  const next = numbersFrom(seed);

  test('that are real ones, damaged, are refused or answered alike by both ways of running', async () => {
    const sources = Array.from({ length: 1_000 * effort }, (_, count) =>
      mutated(real[count % real.length] ?? '', next),
    );

    const ran = await Promise.all(sources.map((source) => runsAlike(source, { a: next() < 0.5 })));

    expect(ran).toHaveLength(1_000 * effort);
  });

  test('that are made up are answered alike by both ways of running', async () => {
    const writer = new DocumentWriter(schema, next, {
      candidates: ['', '(first: 2)', '(stage: LISTING)'],
      candidate: ['(id: "c0")', '(id: "c1")', '(id: "none")'],
      nodes: ['(ids: ["c0", "none"])'],
      echo: ['(text: $t)', '(text: "b", range: { from: 1 })', '(range: { to: null })'],
    });
    let count = 0;
    for (let tries = 0; tries < 400 * effort; tries++) {
      if (await runsAlike(writer.query(), { a: next() < 0.5, b: next() < 0.5, t: 'x' })) count += 1;
    }

    expect(count).toBeGreaterThan(60 * effort);
  });
});

describe('a hundred repeats', () => {
  const bombs: [string, string][] = [
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${String(n)}: fails`).join(' ')} }`],
    ['a depth of 8,000', `{ candidate(id: "c0") ${'{ friend '.repeat(8_000)} { id } ${'}'.repeat(8_000)} }`],
    ['lists 1,900 deep', `{ echo(text: ${'['.repeat(950)}${']'.repeat(950)}) }`],
    [
      '400 fragments in a circle',
      `{ ...F0 } ${Array.from({ length: 400 }, (_, n) => `fragment F${String(n)} on Query { ...F${String((n + 1) % 400)} }`).join(' ')}`,
    ],
    ['a name of 200 KB', `{ ${'a'.repeat(200_000)} }`],
    ['a text of 200 KB', `{ echo(text: "${'a'.repeat(200_000)}") }`],
  ];

  test.each(bombs)('of %s are refused within 100 ms each', (_name, source) => {
    const times = Array.from({ length: 100 }, () => {
      const start = performance.now();
      const document = parsed(source);
      const refused = !document || admit(schema, { document, operationName: undefined, variables: {} }).errors !== null;
      expect(refused).toBe(true);
      return performance.now() - start;
    });

    expect(times.sort((a, b) => a - b)[50]).toBeLessThan(100);
  });
});
