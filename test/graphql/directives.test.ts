import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { withoutDirectives } from '../../src/graphql/directives.ts';

const text = (source: string): string => print(parse(source));

describe('withoutDirectives', () => {
  test('gives a document without such directives back as it is', () => {
    const document = parse('query Q($a: Boolean!) { fails @custom(if: $a) }');

    expect(withoutDirectives(document, { a: true })).toBe(document);
  });

  test('decides fields, spreads and inline fragments, also inside of fragments', () => {
    const document = parse(`query ($a: Boolean!, $b: Boolean!) {
      candidate(id: "1") { id @include(if: $a) name @skip(if: $a) ...F @include(if: $b) ... @skip(if: $b) { stage } } }
      fragment F on Candidate { friend @include(if: $a) @skip(if: false) { id } }`);

    expect(print(withoutDirectives(document, { a: true, b: true }))).toBe(
      text(
        `query ($a: Boolean!, $b: Boolean!) { candidate(id: "1") { id ...F } } fragment F on Candidate { friend { id } }`,
      ),
    );
    expect(print(withoutDirectives(document, { a: false, b: false }))).toContain('name');
  });

  test('gives the same document for the same decisions', () => {
    const document = parse('query ($a: Boolean!, $x: Int) { fails @skip(if: $a) echo }');

    const first = withoutDirectives(document, { a: true, x: 1 });

    expect(withoutDirectives(document, { a: true, x: 2 })).toBe(first);
    expect(withoutDirectives(document, { a: false, x: 1 })).not.toBe(first);
  });

  test('refuses null, which decides nothing', () => {
    const document = parse('query ($a: Boolean = true) { fails @skip(if: $a) }');

    expect(() => withoutDirectives(document, { a: null })).toThrow(
      'The variable $a decides @skip or @include: send true or false.',
    );
  });
});
