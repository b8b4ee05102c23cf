import type { RequestContext } from '../graphql/request-context.ts';
import { configOfProcess } from '../config.ts';
import type { Surroundings } from '../contexts.ts';
import { openDatabase } from '../open-database.ts';
import { commandContext, openSurroundings } from '../surroundings.ts';

/** Prints for a person, or one JSON value for a program. */
export interface Output {
  /** True for one JSON value on standard output. */
  readonly json?: boolean;
}

/** Runs one command on the database of the configuration, joining a running one, and stops only what it started. */
export async function withDatabase<T>(
  work: (context: RequestContext, surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(configOfProcess(), { purpose: 'join', say: toStandardError });
  try {
    const surroundings = await openSurroundings(database.appUrl);
    try {
      return await work(commandContext(surroundings, new Date()), surroundings);
    } finally {
      await surroundings.close();
    }
  } finally {
    await database.stop();
  }
}

/** Prints rows as a table of columns, or as JSON. */
export function print(output: Output, rows: readonly Readonly<Record<string, unknown>>[]): void {
  if (output.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else for (const row of rows) process.stdout.write(`${Object.values(row).map(String).join('  ')}\n`);
}

/** A line about what is going on, which is no result. */
export function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
