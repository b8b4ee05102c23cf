import { actingAs } from './acting.ts';
import { allowedToImport, schemaFor } from './importing.ts';
import { Progress } from './progress.ts';
import type { ImportedFile, ImportOptions } from './table-format.ts';
import { inputType } from './transfer/input-type.ts';
import { ownColumns } from './transfer/export-columns.ts';
import { importApplications, type ImportPlace, type ImportWish } from './transfer/import-applications.ts';
import { linesOfReport } from './transfer/report.ts';
import { rowsOf, type Table } from './transfer/rows.ts';
import type { ImportReport } from './transfer/tally.ts';
import { withDatabase } from './with-database.ts';

/** What becomes of bad rows. */
export interface CandidateOptions extends ImportOptions {
  readonly skipBad?: boolean;
}

/** Hands in an application for each row of a table, prints a report and sets the exit code. */
export async function importCandidates({ path, format }: ImportedFile, options: CandidateOptions): Promise<void> {
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
