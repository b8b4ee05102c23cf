import { execFile } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf, EmbeddedPostgresError } from './embedded-error.ts';

const run = promisify(execFile);

/** Another account of this machine, under which root starts the database: PostgreSQL refuses to be root. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Nothing of our own environment may change what PostgreSQL does. */
export const cleanEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** True when this process is root, so that PostgreSQL needs another account. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The first of these accounts that the machine has; null when we are not root and need none. */
export async function databaseUser(candidates: readonly string[]): Promise<SystemUser | null> {
  if (!isRoot()) return null;
  const accounts = await readAccounts();
  const user = candidates.map((name) => accounts.find((account) => account.name === name)).find(Boolean);
  if (user) return user;
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and this machine has no user ${candidates.join(' or ')}. Start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** The account with this uid, named by its number when the machine has no name for it. */
export async function userOf(uid: number, gid: number): Promise<SystemUser> {
  const account = (await readAccounts()).find((one) => one.uid === uid);
  return account ?? { name: String(uid), uid, gid };
}

/** What `spawn` needs to start a program under that account. */
export function as(user: SystemUser | null): { readonly uid?: number; readonly gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Hands a file or folder to that account. */
export async function give(path: string, user: SystemUser | null): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

/** True when that account can go into the folder. */
export async function canEnter(user: SystemUser | null, folder: string): Promise<boolean> {
  return succeeds(user, '/bin/sh', ['-c', 'cd "$0"', folder]);
}

/** True when the program runs under that account and ends well. */
export async function succeeds(user: SystemUser | null, program: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(program, args, { ...as(user), cwd: '/', env: cleanEnvironment });
    return true;
  } catch (error) {
    if (user && codeOf(error) === 'EPERM') {
      throw new EmbeddedPostgresError(
        `PostgreSQL does not run as root, and this root may not start programs as ${user.name}. Start as an ordinary user, or set DATABASE_URL.`,
      );
    }
    return false;
  }
}

async function readAccounts(): Promise<readonly SystemUser[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
}
