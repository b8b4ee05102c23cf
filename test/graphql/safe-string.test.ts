import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { faultOfText, textsInDocument, textsInVariables } from '../../src/graphql/safe-string.ts';

describe('faultOfText', () => {
  test.each([
    ['plain words', 'Ada Lovelace'],
    ['newlines and tabs', 'one\n\ttwo'],
    ['an emoji', '👩‍💻'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['nothing', ''],
  ])('accepts %s', (_name, text) => {
    expect(faultOfText(text)).toBeNull();
  });

  test.each([
    ['a NUL', 'a\0b', 'has a NUL character: leave it out'],
    ['half a surrogate pair', 'a\uD83D', 'has half a surrogate pair: send it as well-formed Unicode'],
    ['an escape character', '\u001b[31m', 'has a control character; only newline and tab are allowed'],
    ['a carriage return', 'a\r\n', 'has a control character; only newline and tab are allowed'],
    ['a C1 control', '\u0085', 'has a control character; only newline and tab are allowed'],
    ['10,001 characters', 'x'.repeat(10_001), 'has 10001 characters, and 10000 are allowed'],
  ])('refuses %s', (_name, text, fault) => {
    expect(faultOfText(text)).toBe(fault);
  });
});

describe('textsInVariables', () => {
  test('names the place of each bad text, however deep', () => {
    const refused = textsInVariables({ input: { name: 'fine', skills: [{ name: 'Go' }, { name: '\0' }] } });

    expect(refused.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
      {
        message: 'The text at `input.skills.1.name` has a NUL character: leave it out.',
        code: 'BAD_USER_INPUT',
        inputPath: ['input', 'skills', '1', 'name'],
      },
    ]);
  });

  test('stops at 20 levels, also where there are 50,000', () => {
    const deep = JSON.parse(`{"input": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`) as Record<string, unknown>;

    expect(textsInVariables(deep).map((error) => error.message)).toEqual([
      'The variable $input is nested deeper than 20 levels.',
    ]);
  });

  test('reports ten at most', () => {
    expect(textsInVariables({ ids: Array.from({ length: 50_000 }, () => '\0') })).toHaveLength(10);
  });
});

describe('textsInDocument', () => {
  test('finds texts that are written into the document', () => {
    const document = parse(String.raw`mutation { rename(input: { id: "1", tags: ["ok", "a\u0000"] }) { received } }`);

    expect(textsInDocument(document).map((error) => error.extensions)).toEqual([
      { code: 'BAD_USER_INPUT', inputPath: ['input', 'tags'] },
    ]);
  });
});
