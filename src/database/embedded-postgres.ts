import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packagedBinaries, usableBinaries, type Binaries } from './embedded-binaries.ts';
import { credentialsOf } from './embedded-cluster.ts';
import { EmbeddedPostgresBusyError, EmbeddedPostgresError } from './embedded-error.ts';
import { leaveMark, livingMarks, lock, type Mark } from './embedded-lock.ts';
import { belongLike, findPlace, type Place } from './embedded-place.ts';
import { findPostmaster, shutDown } from './embedded-server.ts';
import { addressOf, adoptOrStart, type Running, type Wanted } from './embedded-start.ts';
import { watch } from './embedded-watch.ts';

/** How to start the embedded database. */
export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** `serve` takes the folder for one application; `join` uses a running server, or one for the time of a command. */
  readonly purpose: 'serve' | 'join';
  /** Hears what a person should know, a line at a time. */
  readonly say?: (line: string) => void;
  /** PostgreSQL settings of a server that is started, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Accounts under which root starts the server, the best first. */
  readonly users?: readonly string[];
  /** Where root puts the database when that account cannot enter the folder, the best first. */
  readonly shelters?: readonly string[];
  /** PostgreSQL's programs, when not those of the installed package. */
  readonly binaries?: Binaries;
}

/** A running embedded database. */
export interface EmbeddedPostgres {
  /** Of `postgres`, the superuser, on the database `postgres`. */
  readonly superuserUrl: string;
  /** Of `app`, which serves, on the database `fourgate`; neither exists before `ensureRoles` and `createDatabase`. */
  readonly appUrl: string;
  /** The folder that holds the cluster and the server's log. */
  readonly place: string;
  /** False when a server was found running. */
  readonly startedHere: boolean;
  /** Lets go of the database; the server stops with the last that uses it. */
  readonly stop: () => Promise<void>;
}

interface Session {
  readonly place: Place;
  /** The folder with the marks of those who use the place. */
  readonly folder: string;
  readonly wanted: Wanted;
}

const busyAfterMs = 400;
const startingLimitMs = 180_000;
const openShelters = ['/var/lib/fourgate', '/var/tmp/fourgate'];

/**
 * Starts the PostgreSQL that npm brought, or adopts the one that an application left running. One that serves is
 * also kept running until `stop`. Throws `EmbeddedPostgresBusyError` when another application serves from the folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const session = await openSession(options);
  const application = options.purpose === 'serve' ? await takeFolder(session, options.dataDir) : null;
  try {
    return await enter(session, application);
  } catch (error) {
    await application?.remove();
    throw error;
  }
}

async function openSession(options: EmbeddedPostgresOptions): Promise<Session> {
  const { say = () => undefined, settings = {}, users = ['postgres', 'nobody'], shelters = openShelters } = options;
  const place = await findPlace(resolve(options.dataDir), { say, users, shelters });
  const folder = join(place.ground, 'locks');
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await belongLike(folder, place.ground);
  const binaries = async (): Promise<Binaries> =>
    usableBinaries(options.binaries ?? (await packagedBinaries()), { user: place.user, ground: place.ground, say });
  return { place, folder, wanted: { place, binaries, settings, say, isRestart: false } };
}

async function takeFolder({ folder }: Session, dataDir: string): Promise<Mark> {
  const mark = await lock({ folder, name: 'application' }, busyAfterMs);
  if (typeof mark === 'number') throw new EmbeddedPostgresBusyError(resolve(dataDir), mark);
  return mark;
}

async function enter(session: Session, application: Mark | null): Promise<EmbeddedPostgres> {
  const { place, wanted } = session;
  const visit = await alone(session, () => arrive(session));
  const { server, startedHere } = visit;
  if (application && !startedHere) wanted.say('Using the database server that an earlier run left running.');
  const restart = (): Promise<Running> => alone(session, () => adoptOrStart({ ...wanted, isRestart: true }));
  const watched = application && watch({ server, startAgain: async () => (await restart()).server, say: wanted.say });
  // A server that was left running with nobody on it is not a command's to stop.
  const mayStop = application !== null || startedHere || visit.hasCompany;
  const passwords = await credentialsOf(place);
  return {
    superuserUrl: addressOf('postgres', passwords.superuser, { port: server.port, database: 'postgres' }),
    appUrl: addressOf('app', passwords.app, { port: server.port, database: 'fourgate' }),
    place: place.ground,
    startedHere,
    stop: once(async () => {
      await watched?.end();
      await alone(session, () => leave(session, visit.mark, mayStop));
      await application?.remove();
    }),
  };
}

interface Visit extends Running {
  readonly mark: Mark;
  /** True when others used the server at that moment. */
  readonly hasCompany: boolean;
}

async function arrive({ folder, wanted }: Session): Promise<Visit> {
  const claim = { folder, name: 'user' };
  const hasCompany = (await livingMarks(claim)).length > 0;
  const mark = await leaveMark(claim);
  try {
    return { ...(await adoptOrStart(wanted)), mark, hasCompany };
  } catch (error) {
    await mark.remove();
    throw error;
  }
}

async function leave({ place, folder }: Session, mark: Mark, mayStop: boolean): Promise<void> {
  await mark.remove();
  const isLast = (await livingMarks({ folder, name: 'user' })).length === 0;
  const server = isLast && mayStop ? await findPostmaster(place.cluster) : null;
  if (server) await shutDown(server);
}

/** Starting and stopping happen one at a time over all processes. */
async function alone<T>({ folder, place }: Session, work: () => Promise<T>): Promise<T> {
  const mark = await lock({ folder, name: 'starting' }, startingLimitMs);
  if (typeof mark === 'number') {
    throw new EmbeddedPostgresError(`Process ${String(mark)} has been starting ${place.cluster} for too long.`);
  }
  try {
    return await work();
  } finally {
    await mark.remove();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
