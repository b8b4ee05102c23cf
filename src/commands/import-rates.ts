import { actingAs } from './acting.ts';
import { allowedToImport, schemaFor } from './importing.ts';
import type { ImportedFile, ImportOptions } from './table-format.ts';
import { importRates, type RatesReport } from './transfer/import-rates.ts';
import { inputType } from './transfer/input-type.ts';
import { rowsOf, type Table } from './transfer/rows.ts';
import type { BadRow } from './transfer/tally.ts';
import { withDatabase } from './with-database.ts';

/** Takes in a table of published rates, prints a report and sets the exit code. */
export async function importRateTable({ path, format }: ImportedFile, options: ImportOptions): Promise<void> {
  await withDatabase(async (commandLine, surroundings) => {
    const isRehearsal = options.dryRun === true;
    const context = await actingAs(options.as, commandLine, surroundings);
    await allowedToImport(context, { isRehearsal, action: 'importRateBenchmarks', roles: 'HEAD_OF_TALENT' });
    const schema = schemaFor(surroundings, isRehearsal);
    const table: Table = { path, format, type: inputType(schema, 'RateBenchmarkInput'), ignored: [] };
    const report = await importRates({ surroundings, schema, ...context }, rowsOf(table), isRehearsal);
    const shown = { ...report, bad: report.bad.map((row) => asInFile(row, format)) };
    if (options.json === true) process.stdout.write(`${JSON.stringify({ dryRun: isRehearsal, ...shown }, null, 2)}\n`);
    else process.stdout.write(`${linesOf(shown, isRehearsal).join('\n')}\n`);
    if (report.badRows > 0) process.exitCode = 1;
  });
}

/** Columns of a CSV are called as published tables have them. */
function asInFile(row: BadRow, format: Table['format']): BadRow {
  if (format === 'ndjson' || row.column === null) return row;
  return { ...row, column: row.column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) };
}

function linesOf({ rows, imported, known, badRows, bad }: RatesReport, isRehearsal: boolean): string[] {
  const faults = bad.map(
    ({ line, column, reason }) => `Line ${String(line)}${column === null ? '' : `, column ${column}`}: ${reason}`,
  );
  const [rehearsed, verb] = isRehearsal ? ['Dry run, nothing was changed: ', 'would be'] : ['', 'were'];
  const sum =
    badRows > 0
      ? `${String(badRows)} of ${String(rows)} rows are bad, and none ${verb} imported.`
      : `${String(imported)} of ${String(rows)} figures ${verb} imported; ${String(known)} are on record already.`;
  return [...faults, `${rehearsed}${sum}`];
}
