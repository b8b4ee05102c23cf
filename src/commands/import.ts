import { Command } from 'commander';
import { asOption } from './as-option.ts';
import type { CandidateOptions } from './import-candidates.ts';
import { formatOf, formatOption, type ImportOptions } from './table-format.ts';

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
    .addHelpText('after', `\n${candidatesHelp}`)
    .action(candidates);
  command
    .command('rates <file>')
    .description('take in a table of published rates; all of its rows, or none when one is bad')
    .requiredOption(...asOption)
    .addOption(formatOption())
    .option('--dry-run', 'say what would become of each row, and change nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', `\n${ratesHelp}`)
    .action(rates);
  return command;
}

const candidatesHelp = `A CSV in UTF-8 has commas between columns, and as header the names of SubmitApplicationInput: name, email,
yearsOfExperience and primaryLanguage at least; desiredRate.min, desiredRate.max, goals.domains and so on for parts.
A list in a cell has ; between its items: claims are slugs, and skills are written python:EXPERT:6;kafka:PRODUCTION:3.
NDJSON has one SubmitApplicationInput in each line.`;

const ratesHelp = `The header of a CSV has the names of RateBenchmarkInput, or the same with _ between words: id, source, category, role,
unit, currency, figure_kind and source_lines at least. A list in a cell has ; between its items. Rows that are on record
word for word change nothing; one that says something else under an id on record is bad.`;

async function candidates(path: string, options: CandidateOptions, command: Command): Promise<void> {
  const file = { path, format: formatOf(path, options, command) };
  const { importCandidates } = await import('./import-candidates.ts');
  await importCandidates(file, options);
}

async function rates(path: string, options: ImportOptions, command: Command): Promise<void> {
  const file = { path, format: formatOf(path, options, command) };
  const { importRateTable } = await import('./import-rates.ts');
  await importRateTable(file, options);
}
