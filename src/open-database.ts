import type { Config } from './config.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { createDatabase, ensureRoles, onDatabase, refuseIfOwner } from './database/roles.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from '../migrations/list.ts';

/** A database that is ready to be served: roles made, migrated, and the serving login unable to rewrite the record. */
export interface OpenDatabase {
  /** The address of the login that serves. */
  readonly appUrl: string;
  /** Names of the migrations that ran on opening. */
  readonly migrated: readonly string[];
  /** Where the embedded database lies; null for an external one. */
  readonly place: string | null;
  /** Lets go; an embedded database that nobody else uses stops. */
  readonly stop: () => Promise<void>;
}

/** Whether the database is for an application that serves, or for one command. */
export interface Purpose {
  readonly purpose: 'serve' | 'join';
  /** Hears what a person should know, a line at a time. */
  readonly say: (line: string) => void;
}

/** The database is not as it has to be; the message is one line that says what to do. */
export class DatabaseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DatabaseError';
  }
}

/** Opens the external database of the configuration, or starts or joins the embedded one. */
export function openDatabase(config: Config, { purpose, say }: Purpose): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = config;
  return databaseUrl === null ? openEmbedded(dataDir, { purpose, say }) : openExternal(databaseUrl, databaseOwnerUrl);
}

const databaseName = 'fourgate';

async function openEmbedded(dataDir: string, { purpose, say }: Purpose): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({ dataDir, purpose, say });
  try {
    const { superuserUrl, appUrl, place, stop } = server;
    await ensureRoles(superuserUrl, appUrl);
    await createDatabase(superuserUrl, databaseName);
    const migrated = await migrate(onDatabase(superuserUrl, databaseName));
    return { appUrl, migrated, place, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openExternal(appUrl: string, ownerUrl: string | null): Promise<OpenDatabase> {
  if (ownerUrl !== null) await ensureRoles(ownerUrl, appUrl);
  const migrated = ownerUrl === null ? [] : await migrate(ownerUrl);
  await refuseIfOwner(appUrl);
  const pending = await pendingMigrations(
    appUrl,
    migrations.map((migration) => migration.name),
  );
  if (pending.length > 0) {
    const count = String(pending.length);
    throw new DatabaseError(
      `The database lacks ${count} migrations: set DATABASE_OWNER_URL to a login with CREATEROLE, or run \`fourgate migrate\` with it.`,
    );
  }
  return { appUrl, migrated, place: null, stop: () => Promise.resolve() };
}
