import { Client } from 'pg';
import type { Config } from './config.ts';
import { codeOf, EmbeddedPostgresError, messageOf } from './database/embedded-error.ts';
import { DatabaseError } from './database/database-error.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { createDatabase, ensureRoles, onDatabase, refuseIfOwner } from './database/roles.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { demoStateOf } from './seed/demo-state.ts';
import { migrations } from '../migrations/list.ts';

/** A database that is ready to be served: roles made, migrated, and the serving login unable to rewrite the record. */
export interface OpenDatabase {
  /** The address of the login that serves. */
  readonly appUrl: string;
  /** Names of the migrations that ran on opening. */
  readonly migrated: readonly string[];
  /** Lets go; an embedded database that nobody else uses stops. */
  readonly close: () => Promise<void>;
}

/** Whether the database is for an application that serves, or for one command. */
export interface Purpose {
  readonly purpose: 'serve' | 'join';
  /** Hears what a person should know, a line at a time. */
  readonly say: (line: string) => void;
}

/** Opens the external database of the configuration, or starts or joins the embedded one. */
export function openDatabase(config: Config, { purpose, say }: Purpose): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = config;
  return databaseUrl === null ? openEmbedded(dataDir, { purpose, say }) : openExternal(databaseUrl, databaseOwnerUrl);
}

const databaseName = 'fourgate';

async function openEmbedded(dataDir: string, { purpose, say }: Purpose): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({ dataDir, purpose, say }).catch((error: unknown) => {
    throw namingFolder(dataDir, error);
  });
  try {
    const { superuserUrl, appUrl, stop } = server;
    await ensureRoles(superuserUrl, appUrl);
    const ownerUrl = onDatabase(superuserUrl, databaseName);
    const migrated = await prepare(superuserUrl);
    if (purpose === 'join' || !(await isHalfSeeded(ownerUrl))) return { appUrl, migrated, close: stop };
    say('Loading the demo data was interrupted, and nobody has used the database since: starting over.');
    await dropDatabase(superuserUrl);
    return { appUrl, migrated: await prepare(superuserUrl), close: stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function prepare(superuserUrl: string): Promise<string[]> {
  const url = onDatabase(superuserUrl, databaseName);
  await createDatabase(superuserUrl, databaseName);
  return (await lacking(url)).length === 0 ? [] : migrate(url);
}

async function isHalfSeeded(url: string): Promise<boolean> {
  return connected(url, async (client) => {
    const ask = async (text: string, values: readonly unknown[]): Promise<unknown[][]> =>
      (await client.query<unknown[]>({ text, values: [...values], rowMode: 'array' })).rows;
    return (await demoStateOf(ask)) === 'unfinished';
  });
}

/** Not by force: whoever is connected is using it after all. */
function dropDatabase(superuserUrl: string): Promise<unknown> {
  return connected(superuserUrl, (client) => client.query(`drop database ${databaseName}`)).catch((error: unknown) => {
    if (codeOf(error) !== '55006') throw error;
    throw new DatabaseError('Another command is using the half-loaded database. Start again when it is done.');
  });
}

/** What the file system refuses concerns the folder that was asked for. */
function namingFolder(dataDir: string, error: unknown): unknown {
  const isOfFiles = error instanceof Error && 'syscall' in error && 'path' in error;
  return isOfFiles ? new EmbeddedPostgresError(`DATA_DIR ${dataDir} cannot be used: ${error.message}.`) : error;
}

async function openExternal(appUrl: string, ownerUrl: string | null): Promise<OpenDatabase> {
  const migrated = ownerUrl === null ? [] : await naming('DATABASE_OWNER_URL', () => migrateExternal(ownerUrl, appUrl));
  await naming('DATABASE_URL', () => checkExternal(appUrl));
  return { appUrl, migrated, close: () => Promise.resolve() };
}

async function migrateExternal(ownerUrl: string, appUrl: string): Promise<string[]> {
  await ensureRoles(ownerUrl, appUrl);
  await createDatabase(ownerUrl, decodeURIComponent(new URL(ownerUrl).pathname.slice(1)));
  await refuseOldServer(ownerUrl);
  return migrate(ownerUrl);
}

async function checkExternal(appUrl: string): Promise<void> {
  await refuseOldServer(appUrl);
  await refuseIfOwner(appUrl);
  const { length } = await lacking(appUrl);
  if (length === 0) return;
  throw new DatabaseError(
    `The database lacks ${String(length)} migrations: set DATABASE_OWNER_URL to a login with CREATEROLE, or run \`fourgate migrate\` with it.`,
  );
}

function lacking(url: string): Promise<readonly string[]> {
  return pendingMigrations(
    url,
    migrations.map(({ name }) => name),
  );
}

const oldestServer = 150_000;

async function refuseOldServer(url: string): Promise<void> {
  const { rows } = await connected(url, (client) => client.query<{ version: string }>(versionOf));
  if (Number(rows[0]?.version) >= oldestServer) return;
  throw new DatabaseError('The database server is older than PostgreSQL 15.');
}

const versionOf = `select current_setting('server_version_num') as version`;

/** Connection problems and missing rights are for a person to solve, and concern one variable. */
const personal = /^(08|28|3D|42501|53|57P0)|^E[A-Z_]+$/;

async function naming<T>(variable: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = messageOf(error).split('\n')[0] ?? '';
    if (personal.test(codeOf(error)) || /timeout|terminated|SSL/.test(message))
      throw new DatabaseError(`${variable}: ${message || `cannot connect (${codeOf(error)})`}.`);
    throw error;
  }
}

async function connected<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
