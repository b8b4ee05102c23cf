import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Head } from './seal-audit.ts';

/** A head of the chain as it was written down outside of the database. */
export interface Anchor extends Head {
  readonly at: string;
}

/** Writes a head down outside of the database, a line of JSON at the end of a file that is made when there is none. */
export async function anchorHead(file: string, { count, hash }: Head, now: Date): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify({ count, hash, at: now.toISOString() })}\n`, { mode: 0o600 });
}

/** The heads of a file, in the order of the chain; none where there is no file. A line that was cut short is passed over. */
export async function anchorsIn(file: string): Promise<readonly Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const anchors = text.split('\n').flatMap((line) => anchorOf(line) ?? []);
  return anchors.sort((one, other) => one.count - other.count);
}

function anchorOf(line: string): Anchor | null {
  const [, count, hash, at] = /^\{"count":(\d+),"hash":"([0-9a-f]{64})","at":"([^"]+)"\}$/.exec(line) ?? [];
  return hash && at ? { count: Number(count), hash, at } : null;
}
