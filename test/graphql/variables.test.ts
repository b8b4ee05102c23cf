import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { coerceVariables, type CoercedVariables } from '../../src/graphql/variables.ts';
import { sampleSchema } from '../support/sample-schema.ts';

const schema = sampleSchema();

function coerce(source: string, sent: Readonly<Record<string, unknown>>): CoercedVariables {
  const operation = getOperationAST(parse(source));
  if (!operation) throw new Error('The document has one operation');
  return coerceVariables(schema, operation, sent);
}

const rename = 'mutation ($input: RenameInput!) { rename(input: $input) { received } }';

describe('coerceVariables', () => {
  test('gives values with defaults, and leaves out what was left out', () => {
    const { values, errors } = coerce('query ($n: Int = 5, $id: ID, $s: String) { fails }', { id: 7, other: 1 });

    expect(errors).toEqual([]);
    expect(values).toEqual({ n: 5, id: '7' });
  });

  test('keeps an explicit null apart from what was left out', () => {
    expect(coerce(rename, { input: { id: '1', note: null } }).values).toEqual({ input: { id: '1', note: null } });
  });

  test('names the place of each wrong value and does not repeat the whole input', () => {
    const { errors } = coerce(rename, { input: { id: '1', name: 5, tags: ['a', {}], secret: 'x' } });

    expect(errors.map((error) => [error.extensions['inputPath'], error.message])).toEqual([
      [['input', 'name'], 'The variable $input.name cannot be accepted: String cannot represent a non string value: 5'],
      [
        ['input', 'tags', '1'],
        'The variable $input.tags.1 cannot be accepted: String cannot represent a non string value: {}',
      ],
      [['input'], 'The variable $input cannot be accepted: Field "secret" is not defined by type "RenameInput".'],
    ]);
  });

  test.each([
    ['left out', {}],
    ['null', { input: null }],
    ['inherited', Object.create({ input: { id: '1' } }) as Record<string, unknown>],
  ])('refuses a required variable that is %s', (_name, sent) => {
    expect(coerce(rename, sent).errors.map((error) => error.message)).toEqual([
      'The variable $input of type RenameInput! is required: send a value.',
    ]);
  });

  test.each([['1e400'], ['NaN'], ['2147483648'], ['1.5'], ['"5"'], ['true']])('refuses %s for an Int', (text) => {
    const n: unknown = text === 'NaN' ? Number.NaN : JSON.parse(text);

    expect(coerce('query ($n: Int) { fails }', { n }).errors.map((error) => error.extensions['code'])).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('stops reading a list of 50,000 wrong values after ten', () => {
    const { errors } = coerce('query ($ids: [Int!]!) { fails }', { ids: Array.from({ length: 50_000 }, () => 'x') });

    expect(errors).toHaveLength(10);
  });
});
