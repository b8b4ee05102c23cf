import { Readable, type Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import { guarded, joinList } from './cells.ts';
import type { ExportColumn, Node } from './export-columns.ts';
import type { Format } from './rows.ts';

/** The bytes of an export. */
export function written(format: Format, columns: readonly ExportColumn[], rows: AsyncIterable<Node>): Readable {
  return format === 'ndjson' ? Readable.from(jsonLines(columns, rows)) : csv(columns, rows);
}

/** As a spreadsheet wants it: with a mark of its encoding, and no text that it would take for a formula. */
function csv(columns: readonly ExportColumn[], rows: AsyncIterable<Node>): Transform {
  const stringifier = stringify({
    header: true,
    columns: columns.map(({ name }) => name),
    bom: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
  const source = Readable.from(cellsOf(columns, rows));
  source.on('error', (error) => stringifier.destroy(error));
  return source.pipe(stringifier);
}

async function* cellsOf(columns: readonly ExportColumn[], rows: AsyncIterable<Node>): AsyncGenerator<unknown[]> {
  for await (const row of rows) yield columns.map((column) => cellOf(column, column.value(row)));
}

/** Numbers stay numbers, also below zero. */
function cellOf({ cell }: ExportColumn, value: unknown): unknown {
  if (typeof value === 'string') return guarded(value);
  if (!Array.isArray(value)) return value;
  return guarded(cell ? cell(value) : joinList(value.map(String)));
}

async function* jsonLines(columns: readonly ExportColumn[], rows: AsyncIterable<Node>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(objectOf(columns, row))}\n`;
}

/** What is not known is left out; what stands behind a dot goes into an object. */
function objectOf(columns: readonly ExportColumn[], row: Node): Node {
  const object: Record<string, unknown> = {};
  for (const column of columns) {
    const value = column.value(row);
    if (value === null || value === undefined) continue;
    const [name = '', inner] = column.name.split('.');
    object[name] = inner === undefined ? value : { ...(object[name] as Node | undefined), [inner]: value };
  }
  return object;
}
