import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type ExecutionResult,
  type GraphQLEnumType,
  getIntrospectionQuery,
  getOperationAST,
  parse,
} from 'graphql';
import { compile, interpret, type Run } from '../../src/graphql/compiled.ts';
import { withoutDirectives } from '../../src/graphql/directives.ts';
import { sampleSchema } from '../support/sample-schema.ts';

const schema = sampleSchema();
const byJit = compile(schema, 'trusted');
const byReference = interpret(sampleSchema());

interface Answer {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path: unknown; readonly code: unknown }[];
}

async function answer(
  run: Run,
  source: string,
  variables: Record<string, unknown>,
  decide: typeof withoutDirectives | null,
): Promise<Answer> {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has one operation');
  const decided = decide ? decide(document, variables) : document;
  const result: ExecutionResult = await run({ document: decided, operation, contextValue: {}, variables });
  const errors = (result.errors ?? []).map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions['code'],
  }));
  errors.sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
  return { data: JSON.parse(JSON.stringify(result.data ?? null)), errors };
}

const merges = `query ($a: Boolean!) { candidate(id: "c0") {
  id friend @include(if: $a) { id } friend { name } ... @skip(if: $a) { friend { stage } } ...F } }
  fragment F on Candidate { friend @skip(if: $a) { skills { name } } name @include(if: $a) }`;

const documents: [string, string, Record<string, unknown>][] = [
  [
    'lists in lists',
    '{ candidates(first: 2) { nodes { id name stage skills { name years } interviews { id interviewer { name } scorecard { ratings { value } } } } } }',
    {},
  ],
  ['edges and aliases', '{ page: candidates { edges { cursor node { label: name again: name } } totalCount } }', {}],
  [
    'fragments',
    '{ candidate(id: "c0") { ...A ... on Candidate { name } } } fragment A on Candidate { id friend { ...B } } fragment B on Candidate { id stage }',
    {},
  ],
  [
    'interfaces',
    '{ everything { __typename id ... on Candidate { name friend { name } } ... on User { name } ... on Scorecard { ratings { attribute } } } }',
    {},
  ],
  [
    'unions',
    '{ candidates { nodes { interviews { scorecards { __typename ... on Scorecard { id ratings { value } } ... on HiddenScorecard { reason } } } } } }',
    {},
  ],
  ['nulls in lists', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['c0', 'none', 'c1'] }],
  ['errors in nullable fields', '{ fails candidates { nodes { id broken } } }', {}],
  ['errors in non-null fields', '{ candidates { nodes { id brokenHard } } }', {}],
  ['an error in a non-null root field', '{ candidates { totalCount } failsHard }', {}],
  ['merges under directives, yes', merges, { a: true }],
  ['merges under directives, no', merges, { a: false }],
  ['nothing left to select', 'query ($a: Boolean!) { candidate(id: "c0") { id @skip(if: $a) } }', { a: true }],
  [
    'arguments by default and by variable',
    'query ($t: String = "x", $r: Range) { echo(text: $t, range: $r) }',
    { r: { from: 1 } },
  ],
  ['a variable left out', 'query ($t: String, $r: Range) { echo(text: $t, range: $r) }', {}],
  ['an explicit null', 'query ($t: String) { echo(text: $t) }', { t: null }],
  [
    'a variable left out inside an input',
    'mutation ($n: String) { rename(input: { id: "1", name: $n, tags: "one" }) { received } }',
    {},
  ],
  [
    'a variable given inside an input',
    'mutation ($n: String, $tag: String!) { rename(input: { id: "1", name: $n, tags: [$tag, "two"] }) { received } }',
    { n: 'Ann', tag: 'one' },
  ],
  [
    'a null inside an input',
    'mutation ($n: String = "Ann") { rename(input: { id: "1", name: $n, tags: ["one"] }) { received } }',
    { n: null },
  ],
  [
    'fields left out of an input',
    'mutation ($input: RenameInput!) { rename(input: $input) { received candidate { name } } }',
    { input: { id: 7, note: null } },
  ],
  ['enums', 'query ($s: Stage) { echo(text: "a") candidates(stage: $s) { nodes { stage } } }', { s: 'LISTING' }],
  [
    'an alias that looks like a path',
    '{ candidates { nodes { interviews(first: 1) { id } } } interviews_nodes_candidates: candidate(id: "c1") { id } }',
    {},
  ],
  [
    'an alias that is a prototype',
    '{ __proto__: candidate(id: "c1") { id } constructor: candidate(id: "c0") { id toString: name } }',
    {},
  ],
  ['introspection', getIntrospectionQuery(), {}],
];

describe('compile', () => {
  test.each(documents)('answers like graphql-js: %s', async (_name, source, variables) => {
    const reference = await answer(byReference, source, variables, null);

    expect(await answer(byJit, source, variables, withoutDirectives)).toEqual(reference);
  });

  test('refuses a schema in which two fields would share a resolver', () => {
    const ambiguous = buildSchema(
      'type Query { a: Inter b: Interview } type Inter { viewid: ID } type Interview { id: ID }',
    );

    expect(() => compile(ambiguous, 'trusted')).toThrow(
      'Inter.viewid and Interview.id cannot both be compiled: rename one',
    );
  });

  test('refuses a schema in which a value of an enum stands for another word', () => {
    const renamed = buildSchema('type Query { stage: Stage } enum Stage { SCREENING INTERVIEW }');
    Object.assign((renamed.getType('Stage') as GraphQLEnumType).getValue('INTERVIEW') ?? {}, { value: 'talk' });

    expect(() => compile(renamed, 'trusted')).toThrow('Stage.INTERVIEW stands for talk: give both one name');
  });

  test.each([
    ['String', 7],
    ['ID', 7],
    ['Int', '7'],
    ['Int', 2 ** 31],
    ['Float', Number.NaN],
    ['Boolean', 'false'],
    ['Word', 'SILENCE'],
  ])('finds fault with what is no %s when leaves are checked: %s', async (type, value) => {
    const one = buildSchema(`type Query { value: ${type} } enum Word { YES }`);
    Object.assign(one.getQueryType()?.getFields()['value'] ?? {}, { resolve: () => value });

    const checked = await answer(compile(one, 'checked'), '{ value }', {}, null);

    expect(checked).toMatchObject({ data: { value: null }, errors: [{ path: ['value'] }] });
    expect((await answer(compile(one, 'trusted'), '{ value }', {}, null)).errors).toEqual([]);
  });

  test('compiles a document with a variable inside an input, and leaves it to graphql-js when that is left out', async () => {
    const typenames: unknown[] = [];
    const watched = sampleSchema();
    const rename = watched.getMutationType()?.getFields()['rename'];
    Object.assign(rename ?? {}, {
      // Only graphql-js writes the type's name on the path.
      resolve: (...[, , , info]: Parameters<NonNullable<NonNullable<typeof rename>['resolve']>>) => {
        typenames.push(info.path.typename);
        return {};
      },
    });
    const run = compile(watched, 'trusted');
    const source = 'mutation ($n: String) { rename(input: { id: "1", name: $n, tags: [] }) { received } }';

    await answer(run, source, { n: 'Ann' }, withoutDirectives);
    await answer(run, source, {}, withoutDirectives);

    expect(typenames).toEqual([undefined, 'Mutation']);
  });

  test('gives resolvers the info that plans are made from', async () => {
    const seen: unknown[] = [];
    const watched = sampleSchema();
    const friend = watched.getType('Candidate');
    const field = friend && 'getFields' in friend ? friend.getFields()['friend'] : undefined;
    Object.assign(field ?? {}, {
      resolve: (...[, , , info]: Parameters<NonNullable<Extract<typeof field, { resolve?: unknown }>['resolve']>>) => {
        const { fieldName, parentType, returnType, path, fieldNodes, fragments, variableValues, operation } = info;
        seen.push({
          fieldName,
          parentType: parentType.name,
          returnType: String(returnType),
          key: path.key,
          above: path.prev?.key,
          aliases: fieldNodes.map((node) => node.alias?.value),
          selected: fieldNodes.flatMap((node) => node.selectionSet?.selections.map((it) => it.kind) ?? []),
          fragments: Object.keys(fragments),
          variableValues: { ...variableValues },
          operation: operation.name?.value,
          isSchema: info.schema === watched,
        });
        return null;
      },
    });
    const source = `query Q($id: ID!, $n: Int = 3) { candidate(id: $id) { f: friend { id } ...G } echo(range: { to: 1 }) c: candidates(first: $n) { totalCount } }
      fragment G on Candidate { f: friend { ...H } } fragment H on Candidate { name }`;

    await answer(interpret(watched), source, { id: 'c0' }, null);
    await answer(compile(watched, 'trusted'), source, { id: 'c0' }, withoutDirectives);

    expect(seen[0]).toMatchObject({
      fieldName: 'friend',
      key: 'f',
      above: 'candidate',
      aliases: ['f', 'f'],
      variableValues: { id: 'c0', n: 3 },
    });
    expect(seen[1]).toEqual(seen[0]);
  });
});
