import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { codeOf, messageOf } from '../../database/embedded-error.ts';
import { FileError } from './file-error.ts';

/** A line of a file as an editor counts it, without its end. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const newline = 0x0a;
/** A longer one is no spreadsheet's, and would have to be held in memory. */
const longestLine = 1_048_576;

/**
 * The lines of a file in UTF-8, whichever way they end, without the mark that some programs put in front.
 * Throws `FileError` for what cannot be read, what is empty, and what is in another encoding.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of byteLinesOf(path)) {
    if (!isUtf8(bytes)) throw notUtf8(path, number + 1);
    const text = bytes.toString('utf8').replace(/\r$/, '');
    const bare = number === 0 ? text.replace(/^\uFEFF/, '') : text;
    for (const part of bare.split('\r')) {
      number += 1;
      yield { number, text: part };
    }
  }
  if (number === 0) throw new FileError(`${path} is empty.`);
}

async function* byteLinesOf(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunksOf(path)) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline)) {
      yield bytes.subarray(0, end);
      bytes = bytes.subarray(end + 1);
    }
    if (bytes.length > longestLine) throw new FileError(`${path} has a line of more than a mebibyte: it is no table.`);
    rest = bytes;
  }
  if (rest.length > 0) yield rest;
}

async function* chunksOf(path: string): AsyncGenerator<Buffer<ArrayBuffer>> {
  try {
    // Without an encoding a file is read as bytes.
    for await (const chunk of createReadStream(path)) yield chunk as Buffer<ArrayBuffer>;
  } catch (error) {
    throw new FileError(reasons[codeOf(error)]?.(path) ?? `${path} cannot be read: ${messageOf(error)}.`);
  }
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder: name a file.`,
  EACCES: (path) => `${path} may not be read by this user.`,
};

function notUtf8(path: string, line: number): FileError {
  return new FileError(
    `Line ${String(line)} of ${path} is not in UTF-8. Save the table as "CSV UTF-8 (comma delimited)".`,
  );
}
