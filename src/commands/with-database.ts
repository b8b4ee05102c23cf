import { configOfProcess } from '../config.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { holding } from '../holding.ts';
import { openDatabase } from '../open-database.ts';
import { commandContext, openSurroundings, type OpenSurroundings } from '../surroundings.ts';

/** Prints for a person, or one JSON value for a program. */
export interface Output {
  /** True for one JSON value on standard output. */
  readonly json?: boolean;
}

/** Runs one command on the database of the configuration, joining a running one, and stops only what it started. */
export function withDatabase<T>(
  work: (context: RequestContext, surroundings: OpenSurroundings) => Promise<T>,
): Promise<T> {
  return holding(openJoined(), (surroundings) => work(commandContext(surroundings, new Date()), surroundings));
}

async function openJoined(): Promise<OpenSurroundings> {
  const database = await openDatabase(configOfProcess(), { purpose: 'join', say: toStandardError });
  try {
    const surroundings = await openSurroundings(database.appUrl);
    const close = async (): Promise<void> => {
      await surroundings.close();
      await database.close();
    };
    return { ...surroundings, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Prints rows as lines with two blanks between values, or as JSON. */
export function print(output: Output, rows: readonly Readonly<Record<string, unknown>>[]): void {
  if (output.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else for (const row of rows) process.stdout.write(`${Object.values(row).map(shown).join('  ')}\n`);
}

function shown(value: unknown): string {
  return [value].flat().join(',') || '-';
}

/** A line about what is going on, which is no result. */
export function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
