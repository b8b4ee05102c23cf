import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { codeOf, messageOf } from '../database/embedded-error.ts';
import { createSchema } from '../schema.ts';
import { actingAs } from './acting.ts';
import type { Exportable } from './transfer/export-columns.ts';
import { planExport } from './transfer/export-rows.ts';
import { FileError } from './transfer/file-error.ts';
import type { Format } from './transfer/rows.ts';
import { written } from './transfer/written-rows.ts';
import { toStandardError, withDatabase } from './with-database.ts';

/** Who exports, and to where. */
export interface ExportOptions {
  readonly as: string;
  readonly format: Format;
  readonly out?: string;
}

/** Writes the rows that somebody sees to a new file or to standard output. */
export async function writeExport(exportable: Exportable, { as, format, out }: ExportOptions): Promise<void> {
  await withDatabase(async (command, surroundings) => {
    const context = await actingAs(as, command, surroundings);
    const place = { context, format, schema: createSchema(surroundings.reads.models) };
    const write = async (to: NodeJS.WritableStream): Promise<number> => {
      const { columns, rows, read } = await planExport(place, exportable);
      await pipeline(written(format, columns, read()), to, { end: to !== process.stdout });
      return rows;
    };
    if (out === undefined) await write(process.stdout).catch(unlessReaderLeft);
    else toStandardError(`${out} holds ${String(await intoNewFile(out, write))} ${exportable.noun}.`);
  });
}

/** Whoever reads our standard output may have read enough. */
function unlessReaderLeft(error: unknown): void {
  if (codeOf(error) !== 'EPIPE') throw error;
}

/** A file that was not there before, and is not there after a failure; it holds personal data. */
async function intoNewFile<T>(path: string, write: (to: NodeJS.WritableStream) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw new FileError(reasons[codeOf(error)]?.(path) ?? `${path} cannot be written: ${messageOf(error)}.`);
  });
  const remove = (): void => {
    rmSync(path, { force: true });
  };
  process.once('exit', remove);
  try {
    const result = await write(file.createWriteStream());
    process.off('exit', remove);
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  EEXIST: (path) => `${path} is there already, and an export overwrites nothing.`,
  ENOENT: (path) => `The folder of ${path} is not there.`,
  EISDIR: (path) => `${path} is a folder: name a file.`,
  EACCES: (path) => `${path} may not be written by this user.`,
};
