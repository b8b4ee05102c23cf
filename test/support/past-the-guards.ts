import pg from 'pg';
import type { TestApi } from './test-api.ts';

/** Runs statements as the owner of the tables with their triggers off: to compare worlds that the rules keep apart. */
export async function pastTheGuards(
  api: TestApi,
  tables: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const [database] = await api.asApp('select current_database() as name');
  const { url } = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as { url: string };
  const address = new URL(url);
  address.pathname = `/${String(database?.['name'])}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query('set role owner');
    await client.query('begin');
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
    for (const statement of statements) await client.query(statement);
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
