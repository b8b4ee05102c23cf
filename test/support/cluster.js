// Plain JavaScript over the build: Jest transforms test files, but not what its global set-up imports.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { configOfProcess } from '../../dist/src/config.js';
import { startEmbeddedPostgres } from '../../dist/src/database/embedded-postgres.js';
import { createDatabase, ensureRoles, onDatabase } from '../../dist/src/database/roles.js';
import { migrate } from '../../dist/src/migrate.js';

const fast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  jit: 'off',
  max_connections: '300',
};

/** A cluster with one migrated template: the one of TEST_DATABASE_URL, or an embedded one of its own. */
export async function prepareCluster() {
  const { testDatabaseUrl } = configOfProcess();
  const { url, app, stop } = testDatabaseUrl ? givenCluster(testDatabaseUrl) : await ownCluster();
  const template = `fourgate_template_${process.pid}`;
  await ensureRoles(url, app);
  await createDatabase(url, template);
  await migrate(onDatabase(url, template));
  return { address: { url, appUrl: onDatabase(app, template), template }, stop: () => stop(template) };
}

/** A server that somebody else runs: what is made there is removed again. */
function givenCluster(url) {
  const login = `fourgate_test_${process.pid}`;
  const app = new URL(url);
  app.username = login;
  app.password = randomBytes(16).toString('hex');
  const stop = async (template) => {
    const client = new pg.Client(url);
    await client.connect();
    const made = await client.query('select datname from pg_database where starts_with(datname, $1)', [template]);
    for (const { datname } of made.rows) await client.query(`drop database if exists ${datname} with (force)`);
    await client.query(`drop role if exists ${login}`);
    await client.end();
  };
  return { url, app: app.href, stop };
}

async function ownCluster() {
  const dataDir = await mkdtemp(join(tmpdir(), 'fourgate-test-'));
  // As root the server runs under another account, which must be able to enter; else the cluster goes elsewhere.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, purpose: 'join', settings: fast });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: server.superuserUrl, app: server.appUrl, stop };
}
