import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../bin/breaking.js', import.meta.url));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fourgate-breaking-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const released = `
type Query { old: String @deprecated(reason: "Use new.") kept(old: Int @deprecated(reason: "Use new."), new: Int): String list(filter: Filter): [Colour!]! }
enum Colour { RED BLUE GREY @deprecated(reason: "Use RED.") }
input Filter { a: Int b: Int gone: Int @deprecated(reason: "Use a.") }
`;

/** Compares the released API with one in which something was replaced. */
function compare(...replacements: readonly (readonly [string, string])[]) {
  const current = replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not there`);
    return text.replace(from, to);
  }, released);
  const [before, after] = [join(folder, 'before.graphql'), join(folder, 'after.graphql')];
  writeFileSync(before, released);
  writeFileSync(after, current);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, before, after], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('a change of the API', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'takes away a field',
      'kept(old: Int @deprecated(reason: "Use new."), new: Int): String',
      '',
      "Field 'kept' was removed",
    ],
    ['takes away an argument', ', new: Int)', ')', "Argument 'new: Int' was removed"],
    ['takes away a value', 'BLUE', '', "Enum value 'BLUE' was removed"],
    ['takes away an input field', 'b: Int', '', "Input field 'b' was removed"],
    ['asks for more', 'a: Int b', 'a: Int! b', "Input field 'Filter.a' changed type from 'Int' to 'Int!'"],
    ['adds what has to be given', 'new: Int)', 'new: Int, must: Int!)', "'must: Int!'"],
    ['may be null now', '[Colour!]!', '[Colour!]', "changed type from '[Colour!]!' to '[Colour!]'"],
    [
      'takes one of several',
      'input Filter {',
      'input Filter @oneOf {',
      "Directive 'oneOf' was added to input object 'Filter'",
    ],
  ])('that %s is refused', (_what, from, to, words) => {
    const { status, stderr } = compare([from, to]);

    expect(status).toBe(1);
    expect(stderr).toContain('breaking: ');
    expect(stderr).toContain(words);
  });

  test('that takes away what the last release deprecated passes, and is listed', () => {
    const { status, stdout, stderr } = compare(
      ['old: String @deprecated(reason: "Use new.")', ''],
      ['old: Int @deprecated(reason: "Use new."), ', ''],
      ['GREY @deprecated(reason: "Use RED.")', ''],
      ['gone: Int @deprecated(reason: "Use a.")', ''],
    );

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  test('that only adds passes; another value of an enum is dangerous', () => {
    const { status, stdout, stderr } = compare(
      ['RED BLUE', 'RED BLUE GREEN'],
      ['type Query {', 'type Query { more(by: Choice): Int'],
      ['enum', 'input Choice @oneOf { a: Int b: Int }\nenum'],
    );

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe("dangerous: Enum value 'GREEN' was added to enum 'Colour'\n");
  });

  test('of this tree breaks nothing that was released', () => {
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });

    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(new URL('../schema/released.graphql', import.meta.url), 'utf8')).toContain('type Query {');
  });
});
