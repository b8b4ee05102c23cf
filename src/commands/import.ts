import { Command } from 'commander';
import { actingAs, asOption } from './acting.ts';
import { addRatesCommand } from './import-rates.ts';
import { allowedToImport, formatOf, formatOption, schemaFor } from './importing.ts';
import { Progress } from './progress.ts';
import { inputType } from './transfer/input-type.ts';
import { ownColumns } from './transfer/export-columns.ts';
import { importApplications, type ImportPlace, type ImportWish } from './transfer/import-applications.ts';
import { linesOfReport } from './transfer/report.ts';
import { type Format, rowsOf, type Table } from './transfer/rows.ts';
import type { ImportReport } from './transfer/tally.ts';
import { type Output, withDatabase } from './with-database.ts';

interface ImportOptions extends Output {
  readonly as: string;
  readonly format?: Format;
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
}

/** `import candidates` and `import rates`. */
export function importCommands(): Command {
  const command = new Command('import').description('Tables into the database');
  command
    .command('candidates <file>')
    .description('hand in an application for each row of a table; all of them, or none when one is bad')
    .requiredOption(...asOption)
    .addOption(formatOption())
    .option('--dry-run', 'say what would become of each row, and change nothing')
    .option('--skip-bad', 'leave bad rows out instead, each other row in a transaction of its own')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', `\n${help}`)
    .action(importCandidates);
  addRatesCommand(command);
  return command;
}

const help = `A CSV in UTF-8 has commas between columns, and as header the names of SubmitApplicationInput: name, email,
yearsOfExperience and primaryLanguage at least; desiredRate.min, desiredRate.max, goals.domains and so on for parts.
A list in a cell has ; between its items: claims are slugs, and skills are written python:EXPERT:6;kafka:PRODUCTION:3.
NDJSON has one SubmitApplicationInput in each line.`;

async function importCandidates(path: string, options: ImportOptions, command: Command): Promise<void> {
  const format = formatOf(path, options, command);
  await withDatabase(async (commandLine, surroundings) => {
    const isRehearsal = options.dryRun === true;
    const wish = { isRehearsal, skipsBad: options.skipBad === true };
    const context = await actingAs(options.as, commandLine, surroundings);
    await allowedToImport(context, { isRehearsal, action: 'submitApplication', roles: 'RECRUITER or HEAD_OF_TALENT' });
    const schema = schemaFor(surroundings, isRehearsal);
    const table: Table = { path, format, type: inputType(schema, 'SubmitApplicationInput'), ignored: ownColumns };
    const report = await importTable(table, { surroundings, schema, ...context, clock: () => new Date() }, wish);
    if (options.json === true) process.stdout.write(`${JSON.stringify({ dryRun: isRehearsal, ...report }, null, 2)}\n`);
    else process.stdout.write(`${linesOfReport(report, wish).join('\n')}\n`);
    if (report.badRows > 0 && !wish.skipsBad) process.exitCode = 1;
  });
}

/** Reads the whole file before it changes anything: one that is no table is refused first. */
async function importTable(table: Table, place: ImportPlace, wish: Omit<ImportWish, 'onRow'>): Promise<ImportReport> {
  let total = 0;
  for await (const { line } of rowsOf(table)) total += Math.sign(line);
  const progress = new Progress(total);
  try {
    return await importApplications(place, rowsOf(table), {
      ...wish,
      onRow: (count) => {
        progress.show(count);
      },
    });
  } finally {
    progress.clear();
  }
}
