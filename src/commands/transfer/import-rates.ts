import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, parse } from 'graphql';
import { contextFor } from '../../contexts.ts';
import type { UserErrorCode } from '../../kernel/user-error.ts';
import { type Fault, faultOf, faultsOf } from './faults.ts';
import { FileError } from './file-error.ts';
import type { ImportPlace } from './import-applications.ts';
import { inputType } from './input-type.ts';
import type { TableRow } from './rows.ts';
import type { BadRow } from './tally.ts';
import { together } from './together.ts';

/** What became of the figures of a table; of a rehearsal, what would have. */
export interface RatesReport {
  readonly rows: number;
  /** How many were new, and are on record now. */
  readonly imported: number;
  /** How many were on record before, word for word. */
  readonly known: number;
  readonly badRows: number;
  /** Everything that is wrong with the bad rows. */
  readonly bad: readonly BadRow[];
}

/** Hands in all rows at once, through the API's own mutation; a bad one keeps all the others out. */
export async function importRates(
  place: Omit<ImportPlace, 'clock'> & { readonly now: Date },
  rows: AsyncIterable<TableRow>,
  isRehearsal: boolean,
): Promise<RatesReport> {
  const { all, good, bad } = await sorted(place, rows);
  const found: BadRow[] = [...bad];
  let [imported, known] = [0, 0];
  await together(
    place.surroundings.orm.em,
    async (tx) => {
      const { newCount, knownCount, errors } = await handIn(place, good, tx);
      found.push(...errors.flatMap(({ code, message, path }) => badRowOf(good, { code, path, reason: message })));
      [imported, known] = [newCount ?? 0, knownCount ?? 0];
    },
    () => isRehearsal || found.length > 0,
  );
  const isRefused = found.length > 0;
  return {
    rows: all,
    imported: isRefused ? 0 : imported,
    known: isRefused ? 0 : known,
    badRows: new Set(found.map(({ line }) => line)).size,
    bad: found.toSorted((one, other) => one.line - other.line),
  };
}

/** Rows that the mutation may look at, and those that it would not take. */
async function sorted(
  { schema }: Pick<ImportPlace, 'schema'>,
  rows: AsyncIterable<TableRow>,
): Promise<{ readonly all: number; readonly good: readonly TableRow[]; readonly bad: readonly BadRow[] }> {
  const type = inputType(schema, 'RateBenchmarkInput');
  const [good, bad]: [TableRow[], BadRow[]] = [[], []];
  let all = 0;
  for await (const row of rows) {
    all += 1;
    const faults = row.fault ? [row.fault] : faultsOf(schema, type, row.value);
    if (faults.length === 0) good.push(row);
    else bad.push(...faults.map((fault) => ({ line: row.line, ...fault })));
  }
  if (all === 0) throw new FileError('The table has no rows.');
  return { all, good, bad };
}

const document = parse(`mutation ImportRates($input: ImportRateBenchmarksInput!) {
  importRateBenchmarks(input: $input) { newCount knownCount errors { code message path } }
}`);

interface Payload {
  readonly newCount: number | null;
  readonly knownCount: number | null;
  readonly errors: readonly {
    readonly code: UserErrorCode;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

async function handIn(
  { surroundings, schema, viewer, requestId, now }: Parameters<typeof importRates>[0],
  rows: readonly TableRow[],
  tx: EntityManager,
): Promise<Payload> {
  if (rows.length === 0) return { newCount: 0, knownCount: 0, errors: [] };
  const contextValue = { ...contextFor(surroundings, { viewer, requestId, now }), em: tx };
  const variableValues = { input: { rows: rows.map(({ value }) => value) } };
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return (data as unknown as { importRateBenchmarks: Payload }).importRateBenchmarks; // as the document asks
}

interface Refused extends Pick<Fault, 'code' | 'reason'> {
  readonly path: readonly string[];
}

/** `rows.3.median` is the median of the fourth row; what is about the whole is said of the first. */
function badRowOf(rows: readonly TableRow[], { code, reason, path }: Refused): BadRow[] {
  const [list, index = '0', ...column] = path;
  const row = list === 'rows' ? rows[Number(index)] : rows[0];
  return row ? [{ line: row.line, ...faultOf(column, { code, reason }) }] : [];
}
