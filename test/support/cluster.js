// Plain JavaScript over the build: Jest transforms test files, but not what its global set-up imports.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/src/database/embedded-postgres.js';
import { migrate } from '../../dist/src/migrate.js';

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** A cluster with one migrated template: the one of TEST_DATABASE_URL, or an embedded one of its own. */
export async function prepareCluster() {
  const given = process.env.TEST_DATABASE_URL;
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await ownCluster();
  const template = `fourgate_template_${process.pid}`;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`do $$ begin create role owner nologin; exception when duplicate_object then null; end $$`);
  await client.query(`do $$ begin create role app login password 'app'; exception when duplicate_object then null; end $$`);
  await client.query(`drop database if exists ${template}`);
  await client.query(`create database ${template} owner owner`);
  await client.end();
  await migrate(withDatabase(url, template));
  const appUrl = new URL(withDatabase(url, template));
  appUrl.username = 'app';
  appUrl.password = 'app';
  return { address: { url, appUrl: appUrl.href, template }, stop };
}

async function ownCluster() {
  const dataDir = await mkdtemp(join(tmpdir(), 'fourgate-test-'));
  const server = await startEmbeddedPostgres({ dataDir, purpose: 'join', settings: fast });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: server.superuserUrl, stop };
}

function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
