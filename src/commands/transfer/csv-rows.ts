import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { valueOf } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { FileError } from './file-error.ts';
import { linesOf } from './lines.ts';
import type { Table, TableRow } from './rows.ts';

/** The rows of a CSV below its header, which has to name columns of the input. */
export async function* csvRows(table: Table): AsyncGenerator<TableRow> {
  let header: readonly (Column | null)[] | null = null;
  for await (const { line, cells } of recordsOf(table.path)) {
    if (header === null) header = headerOf(table, cells);
    else yield rowOf(line, cells, header);
  }
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const largestRecord = 1_048_576;

async function* recordsOf(path: string): AsyncGenerator<CsvRecord> {
  const parser = parse({
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestRecord,
  });
  // What fails there ends the parser, too, and is thrown where that is read.
  pipeline(Readable.from(textsOf(path)), parser).catch(() => undefined);
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      end = info.lines;
      yield { line: end - (record.join('').match(/\n/g)?.length ?? 0), cells: record };
    }
  } catch (error) {
    throw isOfTable(error) ? new FileError(faultOfTable(path, error, end + 1)) : error;
  }
}

/** With one kind of line end, since the parser counts the lines of others wrongly within quotes. */
async function* textsOf(path: string): AsyncGenerator<string> {
  for await (const { text } of linesOf(path)) yield `${text}\n`;
}

function isOfTable(error: unknown): error is CsvError & { readonly lines: number } {
  return error instanceof Error && 'lines' in error && 'code' in error;
}

function faultOfTable(path: string, error: CsvError & { readonly lines: number }, from: number): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quote of ${path} that is opened on line ${String(from)} or later is never closed.`;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `A row of ${path} that begins on line ${String(from)} is longer than a mebibyte: is a quote never closed?`;
  return `Line ${String(error.lines)} of ${path} has a quote in the middle of a cell: quote the whole cell, and double the quotes in it.`;
}

function headerOf({ path, type, ignored }: Table, cells: readonly string[]): (Column | null)[] {
  const columns = columnsOf(type);
  const known = new Map(columns.map((column) => [column.name, column]));
  const names = cells.map((cell) => nameOf(cell.trim(), known));
  const unknown = names.filter((name) => !known.has(name) && !ignored.includes(name));
  if (unknown.length > 0) throw new FileError(unknownColumns(path, unknown, columns));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new FileError(`${path} has the column ${twice} twice.`);
  const lacking = columns.filter(({ name, isRequired }) => isRequired && !names.includes(name));
  if (lacking.length === 0) return names.map((name) => known.get(name) ?? null);
  throw new FileError(`${path} lacks the columns ${lacking.map(({ name }) => name).join(', ')}.`);
}

/** A header may be written `top_end` for `topEnd`. */
function nameOf(header: string, known: ReadonlyMap<string, Column>): string {
  const joined = header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return known.has(joined) ? joined : header;
}

function unknownColumns(path: string, unknown: readonly string[], columns: readonly Column[]): string {
  const [first = ''] = unknown;
  if (unknown.length === 1 && /[;\t|]/.test(first))
    return `${path} has one column, ${quoted(first)}. Commas separate columns here, and \`;\` the items of a list in a cell: save the table as "CSV UTF-8 (comma delimited)".`;
  const names = columns.map(({ name }) => name).join(', ');
  return `${path} has columns that are unknown: ${unknown.map(quoted).join(', ')}. Those known are ${names}.`;
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

function rowOf(line: number, cells: readonly string[], header: readonly (Column | null)[]): TableRow {
  const extra = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (cells.length < header.length || extra) {
    const reason = `The row has ${String(cells.length)} cells, and the header ${String(header.length)}: is a comma not quoted?`;
    return { line, value: {}, fault: { column: null, code: 'INVALID', reason } };
  }
  const value: Tree = {};
  header.forEach((column, index) => {
    const given = column === null ? undefined : valueOf(column, cells[index] ?? '');
    if (column !== null && given !== undefined) put(value, column.path, given);
  });
  return { line, value, fault: null };
}

type Tree = Record<string, unknown>;

function put(into: Tree, [name = '', ...deeper]: readonly string[], value: unknown): void {
  if (deeper.length === 0) into[name] = value;
  else put((into[name] ??= {}) as Tree, deeper, value); // what is not the last step of a path is an object of ours
}
