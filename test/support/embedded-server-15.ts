import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, shutDown } from '../../src/database/embedded-server.ts';
import { as, cleanEnvironment, databaseUser } from '../../src/database/embedded-user.ts';
import { temporaryFolder } from './embedded-world.ts';

const native = '/usr/lib/postgresql/15';

/** True when this machine has the oldest PostgreSQL that we support, in Debian's place. */
export const hasServer15 = existsSync(join(native, 'bin/initdb'));

/** Starts that PostgreSQL on an empty cluster. */
export async function startServer15(): Promise<{ readonly superuserUrl: string; readonly stop: () => Promise<void> }> {
  const user = await databaseUser(['postgres', 'nobody']);
  const ground = temporaryFolder();
  const place = { home: ground, ground, cluster: join(ground, 'cluster'), user };
  const passwordFile = join(ground, 'password');
  mkdirSync(place.cluster, { mode: 0o700 });
  writeFileSync(passwordFile, 'secret');
  if (user) chownSync(place.cluster, user.uid, user.gid);
  const flags = ['--no-sync', '--username=postgres', '--auth=scram-sha-256', '--locale=C', '--encoding=UTF8'];
  execFileSync(join(native, 'bin/initdb'), [`--pgdata=${place.cluster}`, `--pwfile=${passwordFile}`, ...flags], {
    ...as(user),
    cwd: '/',
    env: cleanEnvironment,
    stdio: 'pipe',
  });
  const port = 19_000 + (process.pid % 1000);
  const server = await launch({ place, binaries: { native, version: '15' }, port, settings: { fsync: 'off' } });
  return {
    superuserUrl: `postgres://postgres:secret@127.0.0.1:${String(port)}/postgres`,
    stop: () => shutDown(server),
  };
}
