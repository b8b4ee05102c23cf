import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { recordRefusal } from '../audit/record.ts';
import { mayCall } from '../graphql/mutations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { OperationPolicy } from '../kernel/policy.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { createSchema, policies } from '../schema.ts';
import { actingAs, asOption } from './acting.ts';
import { Progress } from './progress.ts';
import { applicationType } from './transfer/application-type.ts';
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

/** `import candidates`. */
export function importCommands(): Command {
  const command = new Command('import').description('Tables into the database');
  command
    .command('candidates <file>')
    .description('hand in an application for each row of a table; all of them, or none when one is bad')
    .requiredOption(...asOption)
    .addOption(new Option('--format <format>', 'by the name of the file when left out').choices(['csv', 'ndjson']))
    .option('--dry-run', 'say what would become of each row, and change nothing')
    .option('--skip-bad', 'leave bad rows out instead, each other row in a transaction of its own')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', `\n${help}`)
    .action(importCandidates);
  return command;
}

const help = `A CSV in UTF-8 has commas between columns, and as header the names of SubmitApplicationInput: name, email,
yearsOfExperience and primaryLanguage at least; desiredRate.min, desiredRate.max, goals.domains and so on for parts.
A list in a cell has ; between its items: claims are slugs, and skills are written python:EXPERT:6;kafka:PRODUCTION:3.
NDJSON has one SubmitApplicationInput in each line.`;

async function importCandidates(path: string, options: ImportOptions, command: Command): Promise<void> {
  const format = options.format ?? formats.get(extname(path).toLowerCase());
  if (!format)
    command.error(`error: the name of ${path} does not say what it is: name it .csv or .ndjson, or set --format.`);
  await withDatabase(async (commandLine, surroundings) => {
    const isRehearsal = options.dryRun === true;
    const wish = { isRehearsal, skipsBad: options.skipBad === true };
    const context = await actingAs(options.as, commandLine, surroundings);
    await mustBeAllowed(context, isRehearsal);
    const schema = createSchema(surroundings.reads.models, ...(isRehearsal ? [leaveNoTrace] : []));
    const table: Table = { path, format, type: applicationType(schema), ignored: ownColumns };
    const report = await importTable(table, { surroundings, schema, ...context, clock: () => new Date() }, wish);
    if (options.json === true) process.stdout.write(`${JSON.stringify({ dryRun: isRehearsal, ...report }, null, 2)}\n`);
    else process.stdout.write(`${linesOfReport(report, wish).join('\n')}\n`);
    if (report.badRows > 0 && !wish.skipsBad) process.exitCode = 1;
  });
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['.csv', 'csv'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** Refused once, and not once for each row. */
async function mustBeAllowed(context: RequestContext, isRehearsal: boolean): Promise<void> {
  const rule = policies.find((it): it is OperationPolicy => it.kind === 'operation' && it.operation === action);
  if (rule && mayCall(context.viewer, rule)) return;
  const error = notAllowed('The roles of that account do not allow an import: it takes RECRUITER or HEAD_OF_TALENT.');
  if (!isRehearsal) await recordRefusal(context, { action, objectType: 'Mutation', objectId: null, error });
  throw error;
}

const action = 'submitApplication';

const leaveNoTrace = (): Promise<void> => Promise.resolve();

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
