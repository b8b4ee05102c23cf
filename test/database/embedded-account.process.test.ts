import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { chmodSync, chownSync, existsSync, lstatSync, statSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packagedBinaries, type Binaries } from '../../src/database/embedded-binaries.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import {
  accountOf,
  ask,
  canHold,
  open,
  removeFolders,
  startHolder,
  stopAll,
  temporaryFolder,
} from '../support/embedded-world.ts';

afterEach(stopAll);
afterAll(removeFolders);

const one = [{ one: 1 }];

/** A package of its own, as npm lays it down, without the links that the install script makes. */
async function packageWithoutLinks(folder: string): Promise<Binaries> {
  const packaged = await packagedBinaries();
  const native = join(folder, 'native');
  await cp(packaged.native, native, { recursive: true, verbatimSymlinks: true });
  for (const link of await linksOf(native)) await rm(link);
  return { ...packaged, native };
}

async function linksOf(native: string): Promise<readonly string[]> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as readonly { target: string }[]; // a file of the package
  return links.map(({ target }) => join(dirname(native), target));
}

const isRoot = process.getuid?.() === 0;
const nobody = accountOf('nobody') ?? { uid: 0, gid: 0 };
const hasGuest = isRoot && nobody.uid > 0 && (await canHold(nobody));
const describeAsRoot = isRoot ? describe : describe.skip;
const describeWithGuest = hasGuest ? describe : describe.skip;
const describeAsUser = !isRoot || hasGuest ? describe : describe.skip;

describeAsRoot('as root (skipped when the tests are not)', () => {
  test('the server runs as postgres, or as nobody where there is no postgres', async () => {
    const dataDir = temporaryFolder();
    const expected = accountOf('postgres') ?? accountOf('nobody');

    const database = await open({ dataDir, purpose: 'serve' });

    expect(statSync(join(database.place, 'cluster')).uid).toBe(expected?.uid);
    expect(database.place).toBe(join(dataDir, 'postgres'));
    expect(await ask(database.superuserUrl, 'select 1 as one')).toEqual(one);
  });

  test('the server runs as nobody when the machine has only that', async () => {
    const database = await open({ dataDir: temporaryFolder(), purpose: 'serve', users: ['no-such-user', 'nobody'] });

    expect(statSync(join(database.place, 'cluster')).uid).toBe(nobody.uid);
    expect(await ask(database.superuserUrl, 'select 1 as one')).toEqual(one);
  });

  test('a machine with neither is told what to do', async () => {
    const start = startEmbeddedPostgres({ dataDir: temporaryFolder(), purpose: 'serve', users: ['no-such-user'] });

    await expect(start).rejects.toThrow(
      'PostgreSQL does not run as root, and this machine has no user no-such-user. Start as an ordinary user, or set DATABASE_URL.',
    );
  });

  test('below a closed folder the database goes where its user can enter, says where, and is found again', async () => {
    const [closed, outside] = [temporaryFolder(0o700), temporaryFolder()];
    const options = { dataDir: join(closed, 'app/.data'), shelters: [join(closed, 'no'), join(outside, 'fourgate')] };
    const said: string[] = [];

    const first = await open({ ...options, purpose: 'serve', say: (line) => said.push(line) });
    await ask(first.superuserUrl, 'create table kept as select 7 as number');
    await first.stop();
    const second = await open({ ...options, purpose: 'serve', say: (line) => said.push(line) });

    expect(dirname(first.place)).toBe(join(outside, 'fourgate'));
    expect(said[0]).toBe(
      `The database user ${accountOf('postgres') ? 'postgres' : 'nobody'} cannot enter ${join(closed, 'app/.data/postgres')}: the database is in ${first.place}.`,
    );
    expect(second.place).toBe(first.place);
    expect(await ask(second.superuserUrl, 'select number from kept')).toEqual([{ number: 7 }]);
    expect(statSync(join(closed, 'app/.data/postgres/credentials.json')).mode & 0o777).toBe(0o600);
  });

  test('a shelter that others may write to is not used', async () => {
    const [closed, open_] = [temporaryFolder(0o700), temporaryFolder(0o777)];

    const start = startEmbeddedPostgres({ dataDir: join(closed, '.data'), purpose: 'serve', shelters: [open_] });

    await expect(start).rejects.toThrow('No folder for the database: its user');
    expect(existsSync(join(closed, '.data/postgres/shelter'))).toBe(false);
  });

  test('programs below a closed folder are copied once to where the user can run them, and it says so', async () => {
    const [closed, dataDir] = [temporaryFolder(0o700), temporaryFolder()];
    const binaries = await packageWithoutLinks(closed);
    const copy = join(dataDir, 'postgres', `postgres-${binaries.version}`);
    const said: string[] = [];

    const first = await open({ dataDir, binaries, purpose: 'serve', say: (line) => said.push(line) });
    const answer = await ask(first.superuserUrl, 'select 1 as one');
    await first.stop();
    await open({ dataDir, binaries, purpose: 'serve', say: (line) => said.push(line) });

    expect(answer).toEqual(one);
    expect(said).toEqual([`Copying PostgreSQL to ${copy}, because it cannot be used in ${binaries.native}.`]);
    expect(statSync(join(copy, 'bin/postgres')).mode & 0o777).toBe(0o755);
  });
});

describeWithGuest(
  'as root beside an ordinary user (skipped unless root, and where nobody cannot read the checkout)',
  () => {
    test('a folder that an ordinary user made keeps belonging to that user', async () => {
      const dataDir = temporaryFolder();
      chownSync(dataDir, nobody.uid, nobody.gid);
      const holder = startHolder({ dataDir }, nobody);
      const before = await holder.told();
      process.kill(holder.pid, 'SIGINT');
      await holder.exit;

      const database = await open({ dataDir, purpose: 'serve' });
      const answer = await ask(database.superuserUrl, 'select 1 as one');
      await database.stop();
      const again = startHolder({ dataDir }, nobody);
      const after = await again.told();
      process.kill(again.pid, 'SIGINT');
      await again.exit;

      expect(before.failure).toBeUndefined();
      expect(answer).toEqual(one);
      expect(after).toEqual(before);
    });

    test('an ordinary user is told whose the folder is', async () => {
      const dataDir = temporaryFolder();
      const database = await open({ dataDir, purpose: 'serve' });
      await database.stop();

      const holder = startHolder({ dataDir }, nobody);
      const { failure } = await holder.told();

      expect(failure).toBe(
        `EmbeddedPostgresError: The database in ${join(dataDir, 'postgres')} was made by another user (uid 0). Start as that user, or choose another folder with DATA_DIR.`,
      );
    });
  },
);

describeAsUser('as an ordinary user (as root it is nobody; skipped where nobody cannot read the checkout)', () => {
  const account = isRoot ? nobody : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

  function ownFolder(): string {
    const folder = temporaryFolder();
    chownSync(folder, account.uid, account.gid);
    return folder;
  }

  /** One life of an application, with all that it says and shows. */
  async function play(options: { dataDir: string; binaries?: Binaries }): Promise<object> {
    const holder = startHolder(options, isRoot ? account : {});
    const { failure, lines, superuserUrl = '' } = await holder.told();
    if (failure !== undefined) return { failure };
    const owner = statSync(join(options.dataDir, 'postgres/cluster')).uid;
    const answer = await ask(superuserUrl, 'select 1 as one');
    process.kill(holder.pid, 'SIGINT');
    return { lines, owner, answer, code: await holder.exit };
  }

  function wellWith(...lines: readonly string[]): object {
    return { lines, owner: account.uid, answer: one, code: 0 };
  }

  test('the server runs under the same account', async () => {
    const life = await play({ dataDir: ownFolder() });

    expect(life).toEqual(wellWith());
  });

  test('libraries that an install without scripts left unlinked are linked', async () => {
    const folder = ownFolder();
    const binaries = await packageWithoutLinks(folder);
    chownSync(join(binaries.native, 'lib'), account.uid, account.gid);

    const life = await play({ dataDir: join(folder, '.data'), binaries });

    expect(life).toEqual(wellWith());
    expect((await linksOf(binaries.native)).every((link) => lstatSync(link).isSymbolicLink())).toBe(true);
  });

  test('a package that may not be changed is copied', async () => {
    const folder = ownFolder();
    const binaries = await packageWithoutLinks(folder);
    chmodSync(join(binaries.native, 'lib'), 0o555);
    const copy = join(folder, '.data/postgres', `postgres-${binaries.version}`);

    const life = await play({ dataDir: join(folder, '.data'), binaries });
    chmodSync(join(binaries.native, 'lib'), 0o755);

    expect(life).toEqual(wellWith(`Copying PostgreSQL to ${copy}, because it cannot be used in ${binaries.native}.`));
    expect((await linksOf(binaries.native)).some((link) => existsSync(link))).toBe(false);
  });

  test.each([
    ['/etc/passwd/.data', 'ENOTDIR'],
    ['/proc/nowhere/.data', 'ENOENT'],
  ])('a folder that cannot be made is named: %s', async (dataDir, code) => {
    const life = await play({ dataDir });

    expect(life).toEqual({
      failure: `EmbeddedPostgresError: DATA_DIR ${dataDir} cannot be used (${code}). Choose another folder.`,
    });
  });
});
