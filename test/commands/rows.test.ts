import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownColumns } from '../../src/commands/transfer/export-columns.ts';
import { faultsOf } from '../../src/commands/transfer/faults.ts';
import { type Format, rowsOf, type TableRow } from '../../src/commands/transfer/rows.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { removeFolders, temporaryFolder } from '../support/embedded-world.ts';
import { checkout } from '../support/run-fourgate.ts';

const { schema, type } = applicationSchema();
const folder = temporaryFolder();
let files = 0;

afterAll(removeFolders);

function fileOf(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `table-${String(files)}`);
  writeFileSync(path, content);
  return path;
}

async function readAt(path: string, format: Format = 'csv'): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of rowsOf({ path, format, type, ignored: ownColumns })) rows.push(row);
  return rows;
}

/** The sentence with which a file is refused, without its path. */
async function refusalAt(path: string, format: Format = 'csv'): Promise<string> {
  const error: unknown = await readAt(path, format).catch((thrown: unknown) => thrown);
  return String(error).replaceAll(path, 'FILE');
}

const header = 'name,email,yearsOfExperience,primaryLanguage';

describe('a CSV', () => {
  test('is read with lines as an editor counts them, whichever way they end', async () => {
    const lines = [header, 'Ada,ada@example.org,6,go', '', '"Bo\n\nBo",bo@example.org,5,php', 'Cy,cy@example.org,4,go'];
    const endings = ['\n', '\r\n', '\r'];

    const read = await Promise.all(
      endings.map((ending) => readAt(fileOf(`\uFEFF${lines.join('\n').replaceAll('\n', ending)}`))),
    );

    const expected = [
      { line: 2, name: 'Ada' },
      { line: 4, name: 'Bo\n\nBo' },
      { line: 7, name: 'Cy' },
    ];
    expect(read.map((rows) => rows.map(({ line, value }) => ({ line, name: value['name'] })))).toEqual(
      endings.map(() => expected),
    );
  });

  test('has values where its header says, an empty cell being none', async () => {
    const text = `id,${header},desiredRate.min,desiredRate.max,goals.domains\nx,Ada,ada@example.org,6,go,45,60,a;b\nx,Bo,bo@example.org,5,go,,,`;

    const [first, second] = await readAt(fileOf(text));

    expect(first?.value).toEqual({
      name: 'Ada',
      email: 'ada@example.org',
      yearsOfExperience: 6,
      primaryLanguage: 'go',
      desiredRate: { min: '45', max: '60' },
      goals: { domains: ['a', 'b'] },
    });
    expect(second?.value).toEqual({ name: 'Bo', email: 'bo@example.org', yearsOfExperience: 5, primaryLanguage: 'go' });
  });

  test('has a bad row where the cells do not fit the header', async () => {
    const rows = await readAt(fileOf(`${header}\nBo,6,go\nByron, Ada,ada@example.org,6,go\nCy,cy@example.org,1,go,,`));

    expect(rows.map(({ line, fault }) => [line, fault?.reason ?? null])).toEqual([
      [2, 'The row has 3 cells, and the header 4: is a comma not quoted?'],
      [3, 'The row has 5 cells, and the header 4: is a comma not quoted?'],
      [4, null],
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['nothing', '', 'FileError: FILE is empty.'],
    [
      'columns that are unknown',
      `${header},salary,Mail\n`,
      'FileError: FILE has columns that are unknown: "salary", "Mail". Those known are availableFrom, claims, country, desiredRate.max, desiredRate.min, email, engagement, english, github, goals.avoid, goals.directHire, goals.domains, goals.productStage, hoursPerWeek, linkedin, name, phone, primaryLanguage, referrer, skills, source, yearsOfExperience, zone.',
    ],
    ['a column twice', `${header},name\n`, 'FileError: FILE has the column name twice.'],
    ['columns lacking', 'name,email\n', 'FileError: FILE lacks the columns primaryLanguage, yearsOfExperience.'],
    [
      'semicolons between columns',
      'name;email\nAda;ada@example.org\n',
      'FileError: FILE has one column, "name;email". Commas separate columns here, and `;` the items of a list in a cell: save the table as "CSV UTF-8 (comma delimited)".',
    ],
    [
      'a quote that stays open',
      `${header}\nAda,a@example.org,6,go\n"Bo,b@example.org,6,go\nCy,c@example.org,6,go\n`,
      'FileError: A quote of FILE that is opened on line 3 or later is never closed.',
    ],
    [
      'a quote within a cell',
      `${header}\nAda "A" Byron,a@example.org,6,go\n`,
      'FileError: Line 2 of FILE has a quote in the middle of a cell: quote the whole cell, and double the quotes in it.',
    ],
    [
      'a row without an end',
      `${header}\n"${`${'x'.repeat(1_000)}\n`.repeat(1_100)}`,
      'FileError: A row of FILE that begins on line 2 is longer than a mebibyte: is a quote never closed?',
    ],
    [
      'a line without an end',
      'x'.repeat(1_200_000),
      'FileError: FILE has a line of more than a mebibyte: it is no table.',
    ],
  ])('with %s is refused', async (_what, content, refusal) => {
    expect(await refusalAt(fileOf(content))).toBe(refusal);
  });

  test('in another encoding is refused with the line', async () => {
    const latin = Buffer.from(`${header}\nAda,a@example.org,6,go\nDvo\u00ff\u00e1k,d@example.org,6,go\n`, 'latin1');
    const wide = Buffer.from(`\uFEFF${header}\n`, 'utf16le');
    const advice = 'is not in UTF-8. Save the table as "CSV UTF-8 (comma delimited)".';

    expect(await refusalAt(fileOf(latin))).toBe(`FileError: Line 3 of FILE ${advice}`);
    expect(await refusalAt(fileOf(wide))).toBe(`FileError: Line 1 of FILE ${advice}`);
  });

  test('that is a folder or is not there is refused', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);

    expect(await refusalAt(inner)).toBe('FileError: FILE is a folder: name a file.');
    expect(await refusalAt(join(folder, 'none'))).toBe('FileError: There is no file FILE.');
  });

  test('may be far longer than what is held of it', async () => {
    const row = `${'x'.repeat(190)},a@example.org,6,go\n`;
    let rows = 0;

    const path = fileOf(`${header}\n${row.repeat(20_000)}`);
    for await (const { line } of rowsOf({ path, format: 'csv', type, ignored: [] })) {
      rows += 1;
      expect(line).toBe(rows + 1);
    }

    expect(rows).toBe(20_000);
  });
});

describe('the worked file of the documents', () => {
  test('is read without a fault', async () => {
    const page = readFileSync(join(checkout, 'docs/tables.md'), 'utf8');
    const [, csv = ''] = /```csv\n([^]+?)```/.exec(page) ?? [];

    const rows = await readAt(fileOf(csv));

    expect(rows).toHaveLength(2);
    expect(rows.flatMap(({ value, fault }) => fault ?? faultsOf(schema, type, value))).toEqual([]);
  });
});

describe('NDJSON', () => {
  test('is read line by line, without what an export adds', async () => {
    const lines = ['{"id":"x","handle":"dev-1","name":"Ada","skills":[{"skill":"go"}]}', '', '{"name":null}'];

    const rows = await readAt(fileOf(lines.join('\r\n')), 'ndjson');

    expect(rows).toEqual([
      { line: 1, value: { name: 'Ada', skills: [{ skill: 'go' }] }, fault: null },
      { line: 3, value: { name: null }, fault: null },
    ]);
  });

  test('has a bad row where a line is no object', async () => {
    const rows = await readAt(fileOf('{"name":\n[1]\n"x"\nnull\n'), 'ndjson');

    const fault = { column: null, code: 'INVALID', reason: 'The line is no JSON object.' };
    expect(rows).toEqual([1, 2, 3, 4].map((line) => ({ line, value: {}, fault })));
  });

  test('that is empty is refused', async () => {
    expect(await refusalAt(fileOf(''), 'ndjson')).toBe('FileError: FILE is empty.');
  });
});
