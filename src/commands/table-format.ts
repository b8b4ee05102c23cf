import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Format } from './transfer/rows.ts';
import type { Output } from './with-database.ts';

/** A file, and how the table in it is written. */
export interface ImportedFile {
  readonly path: string;
  readonly format: Format;
}

/** Who imports, and how. */
export interface ImportOptions extends Output {
  readonly as: string;
  readonly format?: Format;
  readonly dryRun?: boolean;
}

/** What `--format` means, for every import. */
export function formatOption(): Option {
  return new Option('--format <format>', 'by the name of the file when left out').choices(['csv', 'ndjson']);
}

/** How a table is written, by what is said or by its name; ends the command when neither tells. */
export function formatOf(path: string, options: { readonly format?: Format }, command: Command): Format {
  const format = options.format ?? formats.get(extname(path).toLowerCase());
  if (format) return format;
  return command.error(`error: the name of ${path} does not say what it is: name it .csv or .ndjson, or set --format.`);
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['.csv', 'csv'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);
