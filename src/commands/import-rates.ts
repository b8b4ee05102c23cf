import type { Command } from 'commander';
import { importRates, type RatesReport } from './transfer/import-rates.ts';
import { inputType } from './transfer/input-type.ts';
import { rowsOf, type Table } from './transfer/rows.ts';
import type { BadRow } from './transfer/tally.ts';
import { actingAs, asOption } from './acting.ts';
import { allowedToImport, formatOf, formatOption, schemaFor } from './importing.ts';
import { type Output, withDatabase } from './with-database.ts';

interface RatesOptions extends Output {
  readonly as: string;
  readonly format?: Table['format'];
  readonly dryRun?: boolean;
}

/** Adds `import rates`. */
export function addRatesCommand(command: Command): void {
  command
    .command('rates <file>')
    .description('take in a table of published rates; all of its rows, or none when one is bad')
    .requiredOption(...asOption)
    .addOption(formatOption())
    .option('--dry-run', 'say what would become of each row, and change nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', `\n${help}`)
    .action(importTable);
}

const help = `The header of a CSV has the names of RateBenchmarkInput, or the same with _ between words: id, source, category, role,
unit, currency, figure_kind and source_lines at least. A list in a cell has ; between its items. Rows that are on record
word for word change nothing; one that says something else under an id on record is bad.`;

async function importTable(path: string, options: RatesOptions, command: Command): Promise<void> {
  const format = formatOf(path, options, command);
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
