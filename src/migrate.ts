import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { ormOptions } from './orm.ts';

/** Any two numbers that nothing else on the database locks. */
const migrationLock = 'select pg_advisory_lock(1179603536, 2)';

/** Brings a database to the newest schema as `owner`; two at once wait for each other. Gives the names of what ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const guard = new Client({ connectionString: ownerUrl });
  await guard.connect();
  const orm = await MikroORM.init({ ...ormOptions({ url: ownerUrl, poolSize: 1, purpose: 'migrate' }) });
  try {
    await guard.query(migrationLock);
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close(true);
    await guard.end();
  }
}

/** The migrations that a database lacks, for whom looks at it with any login. */
export async function pendingMigrations(appUrl: string, names: readonly string[]): Promise<readonly string[]> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ table: string | null }>(
      `select to_regclass('schema_migration') as table`,
    );
    if (!found[0]?.table) return names;
    const { rows } = await client.query<{ name: string }>('select name from schema_migration');
    const done = new Set(rows.map((row) => row.name));
    return names.filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}
