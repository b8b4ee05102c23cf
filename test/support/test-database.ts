import { randomUUID } from 'node:crypto';
import pg from 'pg';

interface Address {
  /** A login that may create databases and roles. */
  readonly url: string;
  /** The login that the server uses, on the template. */
  readonly appUrl: string;
  readonly template: string;
}

/** A database of its own for one test file, copied from the migrated template. */
export interface TestDatabase {
  /** As the server connects. */
  readonly appUrl: string;
  /** As the one who migrates connects. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

/** Copies the template, or another one that nobody is connected to: about 50 ms. */
export async function createTestDatabase(of?: TestDatabase): Promise<TestDatabase> {
  const address = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as Address;
  const name = `fourgate_test_${randomUUID().replaceAll('-', '')}`;
  // By its files: through the log, as is usual, it takes longer, and so does whatever is dropped next.
  await asAdmin(address, `create database ${name} template ${of ? nameOf(of) : address.template} strategy file_copy`);
  return databaseOf(address, name);
}

/** For what asks the same few times on many connections: a statement is planned once on each, whatever its values are. */
export async function planOnce(database: TestDatabase): Promise<TestDatabase> {
  const address = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as Address;
  await asAdmin(address, `alter database ${nameOf(database)} set plan_cache_mode = 'force_generic_plan'`);
  return database;
}

/** A copy of a database that the first test file to ask for it fills, and what was said of it then. */
export async function copyOfWorld(
  world: string,
  fill: (database: TestDatabase) => Promise<string>,
): Promise<{ readonly database: TestDatabase; readonly said: string }> {
  const address = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as Address;
  const name = `${address.template}_${world}`;
  const template = databaseOf(address, name);
  const said = await withAdmin(address, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const known = await client.query<{ said: string }>(
      `select shobj_description(oid, 'pg_database') as said from pg_database where datname = $1`,
      [name],
    );
    if (known.rows[0]) return known.rows[0].said;
    const built = await createTestDatabase();
    const text = await fill(built);
    await client.query(`comment on database ${nameOf(built)} is ${pg.escapeLiteral(text)}`);
    await client.query(`alter database ${nameOf(built)} rename to ${name}`);
    return text;
  });
  return { database: await createTestDatabase(template), said };
}

function asAdmin(address: Address, statement: string): Promise<unknown> {
  return withAdmin(address, (client) => client.query(statement));
}

async function withAdmin<T>({ url }: Address, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function nameOf({ appUrl }: TestDatabase): string {
  return new URL(appUrl).pathname.slice(1);
}

function databaseOf(address: Address, name: string): TestDatabase {
  return {
    appUrl: withDatabase(address.appUrl, name),
    ownerUrl: withDatabase(address.url, name),
    drop: async () => {
      await asAdmin(address, `drop database if exists ${name} with (force)`);
    },
  };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
