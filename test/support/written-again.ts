import { randomUUID } from 'node:crypto';
import type { TestApi } from './test-api.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows by their tables, in the order in which they are written. */
export type RememberedRows = ReadonlyMap<string, readonly Row[]>;

const writable = `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
  where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`;
const columns = new Map<string, string>();

/** Reads what somebody built, to write more of the same: each table with the condition of its rows, by their order. */
export async function remember(api: TestApi, tables: readonly (readonly [string, string])[]): Promise<RememberedRows> {
  const rows = new Map<string, readonly Row[]>();
  for (const [table, condition] of tables) {
    const found = await api.asApp(`select to_jsonb(t) as row from ${table} t where ${condition}`);
    rows.set(
      table,
      found.map(({ row }) => row as Row), // of the statement above
    );
    if (columns.has(table)) continue;
    const [named] = await api.asApp(writable, [table]);
    columns.set(table, String(named?.['names']));
  }
  return rows;
}

/** Rows under keys of their own, and statements that write them by what PostgreSQL itself asks for. */
export class WrittenAgain {
  readonly #rows: RememberedRows;

  /** Every remembered key becomes a new one wherever it stands, and each of these texts what is said of it. */
  constructor(rows: RememberedRows, others: Readonly<Record<string, string>> = {}) {
    const keys = [...rows.values()].flat().map(({ id }) => [String(id), randomUUID()] as const);
    const changed = new Map([...keys, ...Object.entries(others)]);
    const renamed = (value: unknown): unknown => (typeof value === 'string' ? (changed.get(value) ?? value) : value);
    this.#rows = new Map(
      [...rows].map(([table, its]) => [
        table,
        its.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, renamed(value)]))),
      ]),
    );
  }

  /** The key of the only row of a table. */
  readonly keyOf = (table: string): string => String(this.#rows.get(table)?.[0]?.['id']);

  /** Writes the rows of a table one after the other, where they begin otherwise with that. */
  readonly insert = (table: string, beginning: Row = {}): string => {
    const names = columns.get(table) ?? '';
    const rows = (this.#rows.get(table) ?? []).map((row) => JSON.stringify({ ...row, ...beginning }));
    const record = (row: string): string => `jsonb_populate_record(null::${table}, $row$${row}$row$)`;
    return rows.map((row) => `insert into ${table} (${names}) select ${names} from ${record(row)};`).join('\n');
  };
}

/** Runs statements in one transaction, and as one. */
export async function asOne(api: TestApi, statements: readonly string[]): Promise<void> {
  await api.asApp(`do $do$ begin ${statements.join('\n')} end $do$`);
}
