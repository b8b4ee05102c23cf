import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { splitList, valueOf } from '../../src/commands/transfer/cells.ts';
import { columnsOf } from '../../src/commands/transfer/columns.ts';
import type { ExportColumn, Node } from '../../src/commands/transfer/export-columns.ts';
import { written } from '../../src/commands/transfer/written-rows.ts';
import { applicationSchema } from '../support/application-schema.ts';

const columns: ExportColumn[] = ['name', 'goals.domains', 'hoursPerWeek'].map((name) => ({
  name,
  select: name,
  value: (row) => row[name],
}));

async function* rowsOf(...rows: readonly Node[]): AsyncGenerator<Node> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** A table of one row, without its header and the mark of its encoding. */
async function lineOf(row: Node): Promise<string> {
  const csv = await text(written('csv', columns, rowsOf(row)));
  return csv.slice(csv.indexOf('\r\n') + 2);
}

async function cellsOf(row: Node): Promise<readonly string[]> {
  const [cells = []] = parse(await lineOf(row), { record_delimiter: '\r\n' });
  return cells;
}

const beginnings: readonly (readonly [string, string])[] = [
  ['a tab', '\t'],
  ['a carriage return', '\r'],
  ['=', '='],
  ['+', '+'],
  ['-', '-'],
  ['@', '@'],
  ['a wide =', '\uFF1D'],
  ['a wide +', '\uFF0B'],
  ['a wide -', '\uFF0D'],
  ['a wide @', '\uFF20'],
];

describe('a text that begins with', () => {
  test.each(beginnings)('%s has a quote in front', async (_name, begins) => {
    const formula = `${begins}1+1|x!A1`;

    expect(await cellsOf({ name: formula })).toEqual([`'${formula}`, '', '']);
  });

  test.each(beginnings)('%s has one in front of each of a list', async (_name, begins) => {
    const formula = `${begins}1+1|x!A1`;

    const [, first] = await cellsOf({ 'goals.domains': [formula, 'health', formula] });

    expect(first).toBe(`'${formula};health;'${formula}`);
  });

  test.each(beginnings)('%s behind what may divide cells has one in front', async (_name, begins) => {
    for (const divider of [';', '\n', ';"', '\n""', '\t'])
      expect((await cellsOf({ name: `a${divider}${begins}1` }))[0]).toBe(`a${divider.replace(/"|$/, `'$&`)}${begins}1`);
  });
});

test('a number below zero stays a number, and nothing else gets a quote', async () => {
  const harmless = { name: 'A-B = 1+1 @home', 'goals.domains': ["it's", 'a-b'], hoursPerWeek: -12 };

  expect(await cellsOf(harmless)).toEqual(['A-B = 1+1 @home', "it's;a-b", '-12']);
});

const letters = fc.string({
  unit: fc.constantFrom('a', '=', '-', ';', ',', '"', '\n', '\t', '\\', '\uFF1D'),
  maxLength: 12,
});
const clean = letters.filter((it) => it.trim() === it && it !== '');

const runs = /^"*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

test('no cell begins as a formula does, wherever a spreadsheet lets cells begin', async () => {
  await fc.assert(
    fc.asyncProperty(letters, fc.array(clean), async (name, domains) => {
      const row = { name, 'goals.domains': domains };

      for (const cell of await cellsOf(row)) expect(cell).not.toMatch(runs);
      for (const divider of [/[;\r\n]/, /[\t\r\n]/])
        for (const piece of (await lineOf(row)).split(divider)) expect(piece).not.toMatch(runs);
    }),
  );
});

test('an import finds what was exported', async () => {
  const known = new Map(columnsOf(applicationSchema().type).map((column) => [column.name, column]));
  const [ofName, ofDomains] = [known.get('name'), known.get('goals.domains')];
  if (!ofName || !ofDomains) throw new Error('There are no such columns');
  await fc.assert(
    fc.asyncProperty(clean, fc.array(clean, { minLength: 1 }), async (name, domains) => {
      const [one = '', many = ''] = await cellsOf({ name, 'goals.domains': domains });

      expect([valueOf(ofName, one), valueOf(ofDomains, many)]).toEqual([name, domains]);
      expect(splitList(many)).toHaveLength(domains.length);
    }),
  );
});
