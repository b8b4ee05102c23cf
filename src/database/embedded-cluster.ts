import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './embedded-binaries.ts';
import { EmbeddedPostgresError, messageOf, stderrOf } from './embedded-error.ts';
import { writePrivate, type Place } from './embedded-place.ts';
import { as, cleanEnvironment, give } from './embedded-user.ts';

const run = promisify(execFile);

/** The passwords of the two logins of an embedded database. */
export interface Credentials {
  readonly superuser: string;
  readonly app: string;
}

/** The passwords kept in the folder, made on the first call. */
export async function credentialsOf({ home, cluster }: Place): Promise<Credentials> {
  const file = join(home, 'credentials.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return JSON.parse(text) as Credentials; // our own file, written below
  if ((await versionOf(cluster)) !== null) {
    throw new EmbeddedPostgresError(`${file} is lost, and the database cannot be opened without it. Put it back.`);
  }
  const credentials = { superuser: randomPassword(), app: randomPassword() };
  await writePrivate(home, 'credentials.json', JSON.stringify(credentials));
  return credentials;
}

/** Makes the cluster unless it is there; one that was cut short is made anew. */
export async function makeCluster(place: Place, binaries: Binaries): Promise<void> {
  const found = await versionOf(place.cluster);
  if (found !== null) {
    refuseOtherVersion(place, binaries, found);
    return;
  }
  const { superuser } = await credentialsOf(place);
  const half = `${place.cluster}.${randomBytes(6).toString('hex')}`;
  const passwordFile = join(place.ground, 'initdb-password');
  try {
    await clearHalves(place.ground);
    await mkdir(half, { mode: 0o700 });
    await give(half, place.user);
    await rm(passwordFile, { force: true });
    await writeFile(passwordFile, superuser, { mode: 0o600, flag: 'wx' });
    await give(passwordFile, place.user);
    await initdb(place, binaries, [`--pgdata=${half}`, `--pwfile=${passwordFile}`]);
    await rename(half, place.cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function initdb({ user }: Place, { native }: Binaries, where: readonly string[]): Promise<void> {
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256'];
  const options = { ...as(user), cwd: '/', env: cleanEnvironment };
  await run(join(native, 'bin', 'initdb'), [...where, ...locale, ...access], options).catch((error: unknown) => {
    const [line = messageOf(error)] = stderrOf(error)
      .split('\n')
      .filter((text) => text.includes('rror:'));
    throw new EmbeddedPostgresError(`The database cannot be made: ${line}`);
  });
}

/** A start that was killed may have left one, and its initdb may even still run: names are never used twice. */
async function clearHalves(ground: string): Promise<void> {
  const halves = (await readdir(ground)).filter((name) => name.startsWith('cluster.'));
  await Promise.all(halves.map((name) => rm(join(ground, name), { recursive: true, force: true })));
}

async function versionOf(cluster: string): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

function refuseOtherVersion(place: Place, binaries: Binaries, found: string): void {
  const [ours] = binaries.version.split('.');
  if (found === ours) return;
  throw new EmbeddedPostgresError(
    `The database in ${place.cluster} is of PostgreSQL ${found}, and this Fourgate brings ${String(ours)}. Choose another folder with DATA_DIR, or go back to the release that made it.`,
  );
}

function randomPassword(): string {
  return randomBytes(32).toString('base64url');
}
