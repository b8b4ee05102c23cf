import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { isLoopback, readConfig } from '../src/config.ts';
import { ConfigError } from '../src/config-error.ts';

const external = 'postgres://app:secret@db.example:5432/fourgate';
const owner = 'postgres://migrator:secret@db.example:5432/fourgate';

const provider = 'A provider takes OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL, all of them.';
const publicUrl = 'PUBLIC_URL must be the address of this server and no path, like https://fourgate.example.';

function refusal(env: NodeJS.ProcessEnv): unknown {
  try {
    return readConfig(env);
  } catch (error) {
    return error;
  }
}

describe('readConfig', () => {
  test('needs no variable: embedded database, demo data, loopback', () => {
    const config = readConfig({});

    expect(config).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      auditAnchor: resolve('.data/audit-anchor.jsonl'),
      databaseUrl: null,
      databaseOwnerUrl: null,
      databasePoolSize: 10,
      testDatabaseUrl: null,
      testEffort: 1,
      seed: 'demo',
      demoCandidates: 200,
      logLevel: 'info',
      nodeEnv: 'development',
      budgetPerMinute: 300_000,
      graphiql: true,
      trustProxy: [],
      trustedDocuments: [],
      publicUrl: null,
      oidc: null,
    });
  });

  test('takes every variable', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/fourgate',
      AUDIT_ANCHOR: '/mnt/anchor/fourgate.jsonl',
      DATABASE_URL: external,
      DATABASE_OWNER_URL: owner,
      DATABASE_POOL_SIZE: '25',
      TEST_DATABASE_URL: owner,
      TEST_EFFORT: '10',
      SEED: 'none',
      DEMO_CANDIDATES: '30',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      BUDGET_PER_MINUTE: '0',
      GRAPHIQL: 'on',
      TRUST_PROXY: '10.0.0.1, ::1',
      TRUSTED_DOCUMENTS: '/srv/app.json, /srv/other.json',
      PUBLIC_URL: 'https://fourgate.example',
      OIDC_ISSUER: 'https://id.example',
      OIDC_CLIENT_ID: 'fourgate',
      OIDC_CLIENT_SECRET: 'a secret of the provider',
    };

    const config = readConfig(env);

    expect(config).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/srv/fourgate',
      auditAnchor: '/mnt/anchor/fourgate.jsonl',
      databaseUrl: external,
      databaseOwnerUrl: owner,
      databasePoolSize: 25,
      testDatabaseUrl: owner,
      testEffort: 10,
      seed: 'none',
      demoCandidates: 30,
      logLevel: 'debug',
      nodeEnv: 'production',
      budgetPerMinute: 0,
      graphiql: true,
      trustProxy: ['10.0.0.1', '::1'],
      trustedDocuments: ['/srv/app.json', '/srv/other.json'],
      publicUrl: 'https://fourgate.example',
      oidc: { issuer: 'https://id.example', clientId: 'fourgate', clientSecret: 'a secret of the provider' },
    });
  });

  test('takes an empty variable for one that is not set', () => {
    const config = readConfig({ PORT: '', SEED: '', DATABASE_URL: '', TRUST_PROXY: '' });

    expect(config).toEqual(readConfig({}));
  });

  test('has GraphiQL in production only where it is asked for', () => {
    const choices: NodeJS.ProcessEnv[] = [{}, { GRAPHIQL: 'off' }, { NODE_ENV: 'production' }];

    expect(choices.map((env) => readConfig(env).graphiql)).toEqual([true, false, false]);
  });

  test('seeds nothing into an external database unless told otherwise', () => {
    const config = readConfig({ DATABASE_URL: external });

    expect(config.seed).toBe('none');
  });

  test.each<readonly [string, NodeJS.ProcessEnv, string]>([
    ['a port with letters', { PORT: '40x' }, 'PORT must be a whole number from 0 to 65535.'],
    ['a port too high', { PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    ['a negative port', { PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    ['a demo of nobody', { DEMO_CANDIDATES: '0' }, 'DEMO_CANDIDATES must be a whole number from 1 to 1000.'],
    ['no connection', { DATABASE_POOL_SIZE: '0' }, 'DATABASE_POOL_SIZE must be a whole number from 1 to 1000.'],
    ['no effort', { TEST_EFFORT: '0' }, 'TEST_EFFORT must be a whole number from 1 to 100.'],
    ['a host with a blank', { HOST: 'my host' }, 'HOST must be an address or a host name.'],
    ['an unknown seed', { SEED: 'Demo' }, 'SEED must be one of demo, none.'],
    [
      'an unknown log level',
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
    ['an unknown NODE_ENV', { NODE_ENV: 'prod' }, 'NODE_ENV must be one of development, production, test.'],
    [
      'a budget below nothing',
      { BUDGET_PER_MINUTE: '-1' },
      'BUDGET_PER_MINUTE must be a whole number from 0 to 999999999.',
    ],
    ['a GraphiQL that is neither', { GRAPHIQL: 'yes' }, 'GRAPHIQL must be one of on, off.'],
    ['a path of ours', { PUBLIC_URL: 'https://fourgate.example/api' }, publicUrl],
    ['no address of ours', { PUBLIC_URL: 'fourgate.example' }, publicUrl],
    [
      'a provider over http',
      { OIDC_ISSUER: 'http://id.example' },
      'OIDC_ISSUER must be an https address, or an http one of this machine.',
    ],
    [
      'half a provider',
      { PUBLIC_URL: 'https://fourgate.example', OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'fourgate' },
      provider,
    ],
    [
      'a provider and no way back',
      { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'fourgate', OIDC_CLIENT_SECRET: 'x' },
      provider,
    ],
    ['a proxy by name', { TRUST_PROXY: '10.0.0.1,proxy' }, 'TRUST_PROXY must be addresses joined by commas.'],
    [
      'an address that is none',
      { DATABASE_URL: 'secret' },
      'DATABASE_URL must name login, host and database, like postgres://login:password@host:5432/fourgate.',
    ],
    [
      'an address without a login',
      { DATABASE_URL: external, DATABASE_OWNER_URL: 'postgres://db.example/fourgate' },
      'DATABASE_OWNER_URL must name login, host and database, like postgres://login:password@host:5432/fourgate.',
    ],
    [
      'an owner without a server',
      { DATABASE_OWNER_URL: owner },
      'DATABASE_OWNER_URL needs DATABASE_URL, the login that serves.',
    ],
    [
      'demo data in an external database',
      { DATABASE_URL: external, SEED: 'demo' },
      'SEED=demo is refused with DATABASE_URL: demo data belongs in the embedded database only.',
    ],
    [
      'demo data behind an open address',
      { HOST: '0.0.0.0' },
      'HOST 0.0.0.0 is not loopback, and demo data brings tokens that open everything: set SEED=none.',
    ],
  ])('refuses %s in one line that names the variable', (_, env, line) => {
    const error = refusal(env);

    expect(error).toEqual(new ConfigError(line));
    expect(error).toBeInstanceOf(ConfigError);
  });

  test('never repeats the password of a bad address', () => {
    const error = refusal({ DATABASE_URL: 'mysql://root:canary@db.example/fourgate' });

    expect(String(error)).not.toContain('canary');
  });
});

describe('isLoopback', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['127.example.org', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
