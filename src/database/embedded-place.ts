import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rename, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-error.ts';
import { canEnter, databaseUser, isRoot, userOf, type SystemUser } from './embedded-user.ts';

/** Where one embedded database lives, and under which account. */
export interface Place {
  /** Our own folder in DATA_DIR, with the passwords. */
  readonly home: string;
  /** What the database's account can enter: `home`, or a shelter when a folder around it is closed to that account. */
  readonly ground: string;
  readonly cluster: string;
  /** The database's account; null when it is ours. */
  readonly user: SystemUser | null;
}

/** What root needs to find a place. */
export interface Surroundings {
  readonly say: (line: string) => void;
  /** The accounts under which root starts the database, the best first. */
  readonly users: readonly string[];
  /** Folders that every account can enter, the best first. */
  readonly shelters: readonly string[];
}

/** Finds the place of a folder's database again, or makes one. */
export async function findPlace(dataDir: string, around: Surroundings): Promise<Place> {
  const home = await makeHome(dataDir);
  const recorded = await readFile(join(home, 'shelter'), 'utf8').catch(() => home);
  const made = await stat(join(recorded, 'cluster')).catch(() => null);
  if (made) return oldPlace(home, recorded, isRoot() ? await userOf(made.uid, made.gid) : null);
  const user = await databaseUser(around.users);
  if (recorded !== home || (await canEnter(user, home))) return placeOn(home, recorded, user);
  return placeOn(home, await takeShelter(home, user, around), user);
}

/** Writes a file that only the owner of the folder can read, whole or not at all. */
export async function writePrivate(folder: string, name: string, text: string): Promise<void> {
  const half = join(folder, `${name}.${randomBytes(6).toString('hex')}`);
  await writeFile(half, text, { mode: 0o600, flag: 'wx' });
  await belongLike(half, folder);
  await rename(half, join(folder, name));
}

/** Gives what root has made to the owner of the folder, who may be someone else. */
export async function belongLike(path: string, folder: string): Promise<void> {
  if (!isRoot()) return;
  const { uid, gid } = await stat(folder);
  await chown(path, uid, gid);
}

async function makeHome(dataDir: string): Promise<string> {
  try {
    await makeFolders(dataDir);
    const home = join(await realpath(dataDir), 'postgres');
    await makeOpen(home);
    await refuseForeign(home);
    return home;
  } catch (error) {
    if (error instanceof EmbeddedPostgresError || codeOf(error) === '') throw error;
    throw new EmbeddedPostgresError(`DATA_DIR ${dataDir} cannot be used (${codeOf(error)}). Choose another folder.`);
  }
}

/** Level by level, since `recursive` never ends below folders that take none, such as /proc. */
async function makeFolders(path: string): Promise<void> {
  const make = (): Promise<void> => mkdir(path, { mode: 0o711 });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await make();
  }
}

/** A folder of ours that others can pass through but not list; one that exists stays as it is. */
async function makeOpen(folder: string): Promise<void> {
  try {
    await mkdir(folder);
    await chmod(folder, 0o711);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function refuseForeign(home: string): Promise<void> {
  const { uid } = await stat(home);
  if (isRoot() || uid === process.getuid?.()) return;
  throw new EmbeddedPostgresError(
    `The database in ${home} was made by another user (uid ${String(uid)}). Start as that user, or choose another folder with DATA_DIR.`,
  );
}

async function oldPlace(home: string, ground: string, user: SystemUser | null): Promise<Place> {
  if (!user || (await canEnter(user, ground))) return placeOn(home, ground, user);
  throw new EmbeddedPostgresError(
    `The database user ${user.name} can no longer enter ${ground}. Let it pass through every folder on the way (chmod o+x).`,
  );
}

function placeOn(home: string, ground: string, user: SystemUser | null): Place {
  return { home, ground, cluster: join(ground, 'cluster'), user };
}

async function takeShelter(home: string, user: SystemUser | null, around: Surroundings): Promise<string> {
  const ground = await makeShelter(user, around.shelters);
  try {
    await writeFile(join(home, 'shelter'), ground, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await rmdir(ground);
    return readFile(join(home, 'shelter'), 'utf8');
  }
  around.say(`The database user ${user?.name ?? ''} cannot enter ${home}: the database is in ${ground}.`);
  return ground;
}

async function makeShelter(user: SystemUser | null, shelters: readonly string[]): Promise<string> {
  for (const shelter of shelters) {
    const ground = join(shelter, randomBytes(6).toString('hex'));
    if (!(await isSafe(shelter))) continue;
    await makeOpen(ground);
    if (await canEnter(user, ground)) return ground;
    await rmdir(ground);
  }
  throw new EmbeddedPostgresError(
    `No folder for the database: its user ${user?.name ?? ''} can enter none of ${shelters.join(', ')}. Choose another DATA_DIR.`,
  );
}

/** A shelter that someone else made first could be exchanged under us. */
async function isSafe(shelter: string): Promise<boolean> {
  try {
    await makeOpen(shelter);
    const { uid, mode } = await stat(shelter);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
