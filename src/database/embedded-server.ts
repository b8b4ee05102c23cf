import { spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './embedded-binaries.ts';
import { EmbeddedPostgresError } from './embedded-error.ts';
import { belongLike, type Place } from './embedded-place.ts';
import { commandOf, isAlive, processOf, signal, type ProcessId } from './embedded-process.ts';
import { as, cleanEnvironment } from './embedded-user.ts';

/** A running server, as its own pid file tells. */
export interface Postmaster extends ProcessId {
  readonly port: number;
  /** `starting`, `ready`, `stopping` or empty. */
  readonly status: string;
}

/** What it takes to start a server. */
export interface Launch {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** A server that ended before it was ready, with what it wrote. */
export class LaunchError extends Error {
  readonly output: string;

  constructor(output: string) {
    super('PostgreSQL ended before it was ready.');
    this.name = 'LaunchError';
    this.output = output;
  }
}

const rotateAt = 10 * 1024 * 1024;
const startLimitMs = 120_000;
const stopLimitMs = 30_000;

/** The server that runs on this cluster, if any; a pid file is removed when its process is gone. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const id = processOf(pid);
  if (id && !isSomethingElse(pid, cluster)) return { ...id, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
  // PostgreSQL would take an unreaped or foreign process for its own; without the file it still checks the shared memory.
  await rm(file, { force: true });
  return null;
}

/** Starts a server in a process group of its own, so that Ctrl-C in the terminal does not reach it, and waits until it is ready. */
export async function launch(options: Launch): Promise<Postmaster> {
  const { cluster, ground } = options.place;
  const path = join(ground, 'server.log');
  await rotate(path);
  const log = await open(path, 'a', 0o600);
  try {
    await belongLike(path, ground);
    const { size } = await log.stat();
    const child = start(options, log.fd);
    const ready = await readiness(child, cluster);
    if (ready) return ready;
    throw new LaunchError((await readFile(path)).subarray(size).toString());
  } finally {
    await log.close();
  }
}

/** Stops a server: running statements are cut, everything committed is on disk. */
export async function shutDown(server: ProcessId): Promise<void> {
  signal(server, 'SIGINT');
  if (await hasEnded(server, stopLimitMs)) return;
  signal(server, 'SIGQUIT');
  if (await hasEnded(server, stopLimitMs)) return;
  throw new EmbeddedPostgresError(`PostgreSQL (pid ${String(server.pid)}) does not stop.`);
}

/** True once that process is gone, false when it outlives the time. */
export async function hasEnded(id: ProcessId, waitMs: number): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  while (isAlive(id)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

interface Child {
  readonly pid: number | undefined;
  readonly hasEnded: () => boolean;
}

function start({ place, binaries, port, settings }: Launch, log: number): Child {
  const fixed = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    // Statements, parameters and details would carry personal data into the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // One transaction may take in a whole table of applications, and holds up to three locks for each.
    max_locks_per_transaction: '256',
  };
  const flags = Object.entries({ ...settings, ...fixed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(binaries.native, 'bin', 'postgres'), ['-D', place.cluster, ...flags], {
    ...as(place.user),
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  child.unref();
  return { pid: child.pid, hasEnded: () => ended };
}

async function readiness(child: Child, cluster: string): Promise<Postmaster | null> {
  const deadline = Date.now() + startLimitMs;
  while (!child.hasEnded() && Date.now() < deadline) {
    const found = await findPostmaster(cluster);
    if (found?.pid === child.pid && found?.status === 'ready') return found;
    await sleep(10);
  }
  const late = processOf(child.pid ?? 0);
  if (late) await shutDown(late);
  return null;
}

function isSomethingElse(pid: number, cluster: string): boolean {
  const [program = '', ...args] = commandOf(pid);
  const folder = args[args.indexOf('-D') + 1] ?? '';
  return basename(program) !== 'postgres' || (isAbsolute(folder) && folder !== cluster);
}

async function rotate(path: string): Promise<void> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > rotateAt) await rename(path, `${path}.1`);
}
