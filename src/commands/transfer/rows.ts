import type { GraphQLInputObjectType } from 'graphql';
import { csvRows } from './csv-rows.ts';
import type { Fault } from './faults.ts';
import { ndjsonRows } from './ndjson-rows.ts';

/** How a table is written. */
export type Format = 'csv' | 'ndjson';

/** A table to read. */
export interface Table {
  readonly path: string;
  readonly format: Format;
  /** The input that a row is to be. */
  readonly type: GraphQLInputObjectType;
  /** Columns and fields that an export adds, and that say nothing to an import. */
  readonly ignored: readonly string[];
}

/** A row by the line of the file on which it begins; its value is still to be checked. */
export interface TableRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
  /** Why there is no value. */
  readonly fault: Fault | null;
}

/** The rows of a table, one after the other; throws `FileError` when the file is no such table. */
export function rowsOf(table: Table): AsyncGenerator<TableRow> {
  return table.format === 'csv' ? csvRows(table) : ndjsonRows(table);
}
