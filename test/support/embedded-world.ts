import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client, type QueryResultRow } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from '../../src/database/embedded-postgres.ts';
import { succeeds } from '../../src/database/embedded-user.ts';

const holderScript = join(dirname(fileURLToPath(import.meta.url)), 'embedded-holder.ts');

/** Nobody waits for the disk in a test. */
const quick = { fsync: 'off' };

/** The line of an account in the machine's list, or null. */
export function accountOf(name: string): { readonly uid: number; readonly gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

const started: EmbeddedPostgres[] = [];

/** Starts the database in this process; `stopAll` stops it at the latest. */
export async function open(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ settings: quick, ...options });
  started.push(database);
  return database;
}

/** Stops what the tests of a file have opened. */
export async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((database) => database.stop()));
}

/** A new folder that goes away with the tests that made it. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'fourgate-test-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

/** Removes the folders that the file made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The rows of one statement on a connection of its own. */
export async function ask<T extends QueryResultRow>(url: string, sql: string): Promise<readonly T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The pid in the cluster's own file; 0 when no server has left one. */
export function serverPid(place: string): number {
  try {
    return Number(readFileSync(join(place, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

/** The superuser's address on the database of a server that runs on this folder, by what it keeps there. */
export function addressIn(dataDir: string): string {
  const read = (file: string): string => readFileSync(join(dataDir, 'postgres', file), 'utf8').trim();
  const { superuser } = JSON.parse(read('credentials.json')) as { superuser: string }; // what the application wrote
  return `postgres://postgres:${superuser}@127.0.0.1:${read('port')}/fourgate`;
}

/** True when that account can read this checkout and run this Node: not where root keeps them to itself. */
export async function canHold(account: { readonly uid: number; readonly gid: number }): Promise<boolean> {
  const readsItself = ['--eval', `require('node:fs').accessSync(${JSON.stringify(holderScript)})`];
  return succeeds({ name: 'nobody', ...account }, process.execPath, readsItself);
}

/** What a holder says: its database, or why it has none. */
export interface Told {
  readonly superuserUrl?: string;
  readonly place?: string;
  readonly startedHere?: boolean;
  readonly lines?: readonly string[];
  readonly failure?: string;
  readonly drained?: number;
}

/** An application in a process and process group of its own. */
export interface Holder {
  readonly pid: number;
  /** The next thing that it says. */
  readonly told: () => Promise<Told>;
  /** Its exit code; null when a signal ended it. */
  readonly exit: Promise<number | null>;
}

/** Starts an application that serves, under another account when given one. */
export function startHolder(
  options: Omit<EmbeddedPostgresOptions, 'purpose'>,
  account: { uid?: number; gid?: number } = {},
): Holder {
  const args = [
    '--experimental-strip-types',
    '--no-warnings',
    holderScript,
    JSON.stringify({ settings: quick, ...options, purpose: 'serve' }),
  ];
  const child = spawn(process.execPath, args, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<Told> => {
    const next = await lines.next();
    return next.done ? {} : (JSON.parse(next.value) as Told); // the holder's own words
  };
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { pid: child.pid ?? 0, told, exit };
}
