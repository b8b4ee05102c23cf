// The database of a run: an embedded PostgreSQL in a folder of its own, filled once for a size, a day and a schema.
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../dist/src/database/embedded-postgres.js';
import { createDatabase, ensureRoles, onDatabase } from '../dist/src/database/roles.js';
import { migrate } from '../dist/src/migrate.js';
import { migrations } from '../dist/migrations/list.js';
import { daysAround } from './dataset/days.js';
import { course, functions, story } from './dataset/helpers.js';
import { load, partsOf, sizes } from './dataset/load.js';

/** The settings of a small server of production, and what counts statements. */
const settings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_utility': 'off',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
};

/** Starts the server on a folder and loads the dataset unless it is there. */
export async function openBenchDatabase({ folder, size, anchor, say }) {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: folder, purpose: 'join', settings, say });
  try {
    const superuserUrl = onDatabase(server.superuserUrl, 'fourgate');
    await fill({ server, superuserUrl, size, anchor, say, marker: join(folder, 'dataset') });
    return { superuserUrl, appUrl: server.appUrl, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fill({ server, superuserUrl, size, anchor, say, marker }) {
  const wanted = fingerprint(size, anchor);
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return;
  await rm(marker, { force: true });
  await makeEmpty(server, superuserUrl);
  say(`Loading ${size} candidates as of ${anchor}.`);
  await load(superuserUrl, { size: sizes[size], anchor, guarded: false, say });
  await writeFile(marker, wanted);
}

/** A database of ours without any data, in place of one that may be there. */
export async function makeEmpty(server, url) {
  await ensureRoles(server.superuserUrl, server.appUrl);
  const name = new URL(url).pathname.slice(1);
  await dropDatabase(server.superuserUrl, name);
  await createDatabase(server.superuserUrl, name);
  await migrate(url);
}

async function dropDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}

/** Changes with the rows that would be loaded, and with the schema that they are loaded into. */
export function fingerprint(size, anchor) {
  const sql = JSON.stringify([
    functions,
    course(sizes[size]),
    story,
    partsOf(sizes[size]),
    daysAround(anchor, new Set()),
  ]);
  const names = migrations.map(({ name }) => name).join();
  return createHash('sha256').update(`${size} ${anchor} ${names} ${sql}`).digest('hex');
}
