import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** Everything that the environment decides, checked; nothing else reads the environment. */
export interface Config {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Absolute; holds the embedded database, its passwords and the demo tokens. */
  readonly dataDir: string;
  /** The file in which the heads of the audit's chain are written down. */
  readonly auditAnchor: string;
  /** The `app` login of an external PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** A login with CREATEROLE that migrates the external database. */
  readonly databaseOwnerUrl: string | null;
  /** How many connections to the database the server keeps at most. */
  readonly databasePoolSize: number;
  /** A login with CREATEDB and CREATEROLE for the tests; null lets them start their own server. */
  readonly testDatabaseUrl: string | null;
  /** How many times the usual number of rounds the properties and races of the tests are played. */
  readonly testEffort: number;
  readonly seed: 'demo' | 'none';
  /** How many candidates the demo data have. */
  readonly demoCandidates: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly nodeEnv: 'development' | 'production' | 'test';
  /** Points of cost that each account may spend in a minute on all servers together; 0 for no end. */
  readonly budgetPerMinute: number;
  /** Whether `/graphiql` is there. */
  readonly graphiql: boolean;
  /** The addresses of the proxies whose `X-Forwarded-*` headers are believed. */
  readonly trustProxy: readonly string[];
  /** Absolute paths of files of documents that sessions may run, beside the ones of the house. */
  readonly trustedDocuments: readonly string[];
  /** Where browsers reach the server, e.g. `https://fourgate.example`; null when it is where they ask. */
  readonly publicUrl: string | null;
  /** The identity provider of the organisation; null where people sign in by password. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
}

const hostPattern = /^[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i;

const port = z.string().regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535');
const databaseUrl = z
  .string()
  .refine(isDatabaseUrl, 'must name login, host and database, like postgres://login:password@host:5432/fourgate')
  .nullable()
  .default(null);

const variables = z.object({
  PORT: port
    .transform(Number)
    .refine((number) => number <= 65_535, 'must be a whole number from 0 to 65535')
    .default(4000),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || hostPattern.test(host), 'must be an address or a host name')
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .refine((folder) => !folder.includes('\0'), 'must be a folder')
    .default('.data'),
  AUDIT_ANCHOR: z
    .string()
    .refine((file) => !file.includes('\0'), 'must be a file')
    .optional(),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  DATABASE_POOL_SIZE: z
    .string()
    .regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000')
    .transform(Number)
    .default(10),
  TEST_DATABASE_URL: databaseUrl,
  TEST_EFFORT: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .default(1),
  SEED: z.enum(['demo', 'none']).optional(),
  DEMO_CANDIDATES: z
    .string()
    .regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000')
    .transform(Number)
    .default(200),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  BUDGET_PER_MINUTE: z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, 'must be a whole number from 0 to 999999999')
    .transform(Number)
    .default(300_000),
  GRAPHIQL: z.enum(['on', 'off']).optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .refine((list) => list.every((address) => isIP(address) > 0), 'must be addresses joined by commas')
    .default([]),
  TRUSTED_DOCUMENTS: z
    .string()
    .transform((text) => text.split(',').map((path) => path.trim()))
    .refine((list) => list.every((path) => path !== '' && !path.includes('\0')), 'must be files joined by commas')
    .default([]),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be the address of this server and no path, like https://fourgate.example')
    .transform((text) => new URL(text).origin)
    .nullable()
    .default(null),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'must be an https address, or an http one of this machine')
    .nullable()
    .default(null),
  OIDC_CLIENT_ID: z.string().nullable().default(null),
  OIDC_CLIENT_SECRET: z.string().nullable().default(null),
});

type Variables = z.output<typeof variables>;

/** The configuration that these variables make; an empty one counts as not set. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = variables.safeParse(given, { error: messageOf });
  if (!result.success) throw new ConfigError(firstLine(result.error));
  const seed = seedOf(result.data);
  refuseContradictions(result.data, seed);
  return configOf(result.data, seed);
}

/** The configuration of this process, read at the moment of the call. */
export function configOfProcess(): Config {
  return readConfig(process.env);
}

/** True when only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function configOf(values: Variables, seed: Config['seed']): Config {
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    auditAnchor: resolve(values.AUDIT_ANCHOR ?? join(values.DATA_DIR, 'audit-anchor.jsonl')),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    testDatabaseUrl: values.TEST_DATABASE_URL,
    testEffort: values.TEST_EFFORT,
    seed,
    demoCandidates: values.DEMO_CANDIDATES,
    logLevel: values.LOG_LEVEL,
    nodeEnv: values.NODE_ENV,
    budgetPerMinute: values.BUDGET_PER_MINUTE,
    graphiql: (values.GRAPHIQL ?? (values.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
    trustProxy: values.TRUST_PROXY,
    trustedDocuments: values.TRUSTED_DOCUMENTS.map((path) => resolve(path)),
    publicUrl: values.PUBLIC_URL,
    oidc: oidcOf(values),
  };
}

function oidcOf(values: Variables): Config['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === null && clientId === null && clientSecret === null) return null;
  if (issuer !== null && clientId !== null && clientSecret !== null && values.PUBLIC_URL !== null) {
    return { issuer, clientId, clientSecret };
  }
  throw new ConfigError(
    'A provider takes OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL, all of them.',
  );
}

function seedOf(values: Variables): Config['seed'] {
  return values.SEED ?? (values.DATABASE_URL === null ? 'demo' : 'none');
}

function refuseContradictions(values: Variables, seed: Config['seed']): void {
  if (values.DATABASE_OWNER_URL !== null && values.DATABASE_URL === null) {
    throw new ConfigError('DATABASE_OWNER_URL needs DATABASE_URL, the login that serves.');
  }
  if (seed === 'none') return;
  if (values.DATABASE_URL !== null) {
    throw new ConfigError('SEED=demo is refused with DATABASE_URL: demo data belongs in the embedded database only.');
  }
  if (!isLoopback(values.HOST)) {
    throw new ConfigError(
      `HOST ${values.HOST} is not loopback, and demo data brings tokens that open everything: set SEED=none.`,
    );
  }
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const hasHost = url.hostname !== '' || url.searchParams.has('host');
  return /^postgres(ql)?:$/.test(url.protocol) && hasHost && url.username !== '' && url.pathname.length > 1;
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}${password}` === '';
}

/** Values stay out of the line: a database's address holds its password. */
function firstLine(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${String(issue?.path[0])} ${issue?.message ?? 'is not valid'}.`;
}

function messageOf(issue: { readonly code?: string; readonly values?: readonly unknown[] }): string | undefined {
  return issue.code === 'invalid_value' ? `must be one of ${(issue.values ?? []).join(', ')}` : undefined;
}
