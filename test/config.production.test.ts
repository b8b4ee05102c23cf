import { describe, expect, test } from '@jest/globals';
import { refuseUnsafe } from '../src/config.production.ts';
import { readConfig } from '../src/config.ts';

const unusual = 'x7Qp-41mm_ZZ';
const safe: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  TRUST_PROXY: '10.0.0.1',
  PUBLIC_URL: 'https://fourgate.example',
  DATABASE_URL: `postgres://app:${unusual}@db.example:5432/fourgate`,
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'fourgate',
  OIDC_CLIENT_SECRET: 'pW4-kk29-Zxq-7711',
};

const lineOf = (env: NodeJS.ProcessEnv): string | null => {
  try {
    refuseUnsafe(readConfig({ ...safe, ...env }));
    return null;
  } catch (error) {
    return (error as Error).message; // whatever was thrown is one
  }
};

describe('a configuration for production', () => {
  test('is accepted when it is safe', () => {
    expect(lineOf({})).toBeNull();
  });

  test.each<readonly [string, NodeJS.ProcessEnv, string]>([
    [
      'demo data',
      { DATABASE_URL: '', HOST: '', TRUST_PROXY: '' },
      'demo data brings tokens that open everything: set SEED=none.',
    ],
    ['no address', { PUBLIC_URL: '', OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' }, address()],
    ['a plain address', { PUBLIC_URL: 'http://fourgate.example' }, address()],
    [
      'plain HTTP for everybody',
      { TRUST_PROXY: '' },
      'HOST 0.0.0.0 is not loopback and the server speaks plain HTTP: put a proxy with TLS before it and name it in TRUST_PROXY.',
    ],
    ['a log that tells all', { LOG_LEVEL: 'debug' }, 'LOG_LEVEL debug says too much: set info, or less.'],
    ['a log that traces', { LOG_LEVEL: 'trace' }, 'LOG_LEVEL trace says too much: set info, or less.'],
    ['a plain provider', { OIDC_ISSUER: 'http://127.0.0.1:9' }, 'OIDC_ISSUER must be an https address.'],
    ...['short', 'aaaaaaaaaaaaaaaaaaaaaaa', 'changeme'].map(
      (secret) =>
        [
          `the secret ${secret}`,
          { OIDC_CLIENT_SECRET: secret },
          'OIDC_CLIENT_SECRET is one that others guess: set a long random one.',
        ] as const,
    ),
    [
      'a usual password',
      { DATABASE_URL: 'postgres://app:postgres@db.example:5432/fourgate' },
      'DATABASE_URL has a password that others guess: set another one.',
    ],
    [
      'the login as password',
      { DATABASE_OWNER_URL: 'postgres://migrator:migrator@db.example:5432/fourgate' },
      'DATABASE_OWNER_URL has a password that others guess: set another one.',
    ],
  ])('is refused by one line with %s', (_name, env, line) => {
    expect(lineOf(env)).toBe(`NODE_ENV=production: ${line}`);
    expect(lineOf({ ...env, NODE_ENV: 'development' })).toBeNull();
  });
});

function address(): string {
  return 'set PUBLIC_URL to the https address at which browsers reach the server.';
}
