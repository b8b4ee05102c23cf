import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Binaries } from './embedded-binaries.ts';
import { credentialsOf, makeCluster } from './embedded-cluster.ts';
import { EmbeddedPostgresError, messageOf } from './embedded-error.ts';
import { writePrivate, type Place } from './embedded-place.ts';
import { findPostmaster, hasEnded, launch, LaunchError, type Postmaster } from './embedded-server.ts';

/** What it takes to have a server on a place. */
export interface Wanted {
  readonly place: Place;
  readonly binaries: () => Promise<Binaries>;
  readonly settings: Readonly<Record<string, string>>;
  /** True when clients already know the port and the passwords, which must then stay. */
  readonly isRestart: boolean;
  readonly say: (line: string) => void;
}

/** A server, and whether this call started it or found it running. */
export interface Running {
  readonly server: Postmaster;
  readonly startedHere: boolean;
}

const adoptLimitMs = 120_000;
const startLimitMs = 30_000;

/** The server that already runs on the place, or else a new one; the caller holds the lock on starting. */
export async function adoptOrStart(wanted: Wanted): Promise<Running> {
  const found = await adopt(wanted.place);
  if (found) return { server: found, startedHere: false };
  const binaries = await wanted.binaries();
  if (!wanted.isRestart) await makeCluster(wanted.place, binaries);
  return { server: await startOn(wanted, binaries, Date.now() + startLimitMs), startedHere: true };
}

/** The address of a login on the server. */
export function addressOf(
  login: string,
  password: string,
  on: { readonly port: number; readonly database: string },
): string {
  return `postgres://${login}:${password}@127.0.0.1:${String(on.port)}/${on.database}`;
}

async function adopt(place: Place): Promise<Postmaster | null> {
  const deadline = Date.now() + adoptLimitMs;
  for (;;) {
    const found = await findPostmaster(place.cluster);
    if (!found) return null;
    if (found.status === 'ready') {
      await mustAnswer(found, place);
      return found;
    }
    if (await hasEnded(found, 50)) continue;
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `PostgreSQL (pid ${String(found.pid)}) runs in ${place.cluster} but does not get ready (${found.status}).`,
      );
    }
  }
}

async function mustAnswer({ pid, port }: Postmaster, place: Place): Promise<void> {
  const { superuser } = await credentialsOf(place);
  const client = new Client({
    connectionString: addressOf('postgres', superuser, { port, database: 'postgres' }),
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL (pid ${String(pid)}) runs in ${place.cluster} but cannot be used: ${messageOf(error)}.`,
    );
  }
}

async function startOn(wanted: Wanted, binaries: Binaries, deadline: number): Promise<Postmaster> {
  const { place, settings } = wanted;
  try {
    return await launch({ place, binaries, port: await portOf(place), settings });
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    if (Date.now() > deadline || !(await overcome(error, wanted))) throw failure(error, place);
  }
  return startOn(wanted, binaries, deadline);
}

/** True when another try may go better. */
async function overcome({ output }: LaunchError, { place, isRestart, say }: Wanted): Promise<boolean> {
  if (output.includes('is still in use')) {
    say('The memory of the database server that was killed is still in use; trying again.');
    await sleep(250);
    return true;
  }
  if (!output.includes('could not create any TCP/IP sockets')) return false;
  if (isRestart) await sleep(250);
  else await choosePort(place);
  return true;
}

function failure({ output }: LaunchError, { ground }: Place): EmbeddedPostgresError {
  const reason =
    output.split('\n').findLast((line) => line.includes('FATAL:') || line.includes('PANIC:')) ?? output.trim();
  return new EmbeddedPostgresError(
    `PostgreSQL did not start: ${reason || 'it said nothing'}. See ${join(ground, 'server.log')}.`,
  );
}

async function portOf(place: Place): Promise<number> {
  const port = Number(await readFile(join(place.ground, 'port'), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : choosePort(place);
}

/** Below the ports that systems lend to outgoing connections, so that a restart finds it free again. */
async function choosePort(place: Place): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(20_000, 30_000);
    if (!(await isFree(port))) continue;
    await writePrivate(place.ground, 'port', String(port));
    return port;
  }
  throw new EmbeddedPostgresError('No free port for PostgreSQL between 20000 and 30000.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}
