import { type Config, isLoopback } from './config.ts';
import { ConfigError } from './config-error.ts';

/** Throws when a server with this configuration would be unsafe in production; the message is one line with what to do. */
export function refuseUnsafe(config: Config): void {
  if (config.nodeEnv !== 'production') return;
  const fault = rules.map((rule) => rule(config)).find((it) => it !== null);
  if (fault != null) throw new ConfigError(`NODE_ENV=production: ${fault}`);
}

type Rule = (config: Config) => string | null;

const rules: readonly Rule[] = [
  ({ seed }) => (seed === 'demo' ? 'demo data brings tokens that open everything: set SEED=none.' : null),
  ({ publicUrl }) =>
    publicUrl?.startsWith('https:') === true
      ? null
      : 'set PUBLIC_URL to the https address at which browsers reach the server.',
  ({ host, trustProxy }) =>
    isLoopback(host) || trustProxy.length > 0
      ? null
      : `HOST ${host} is not loopback and the server speaks plain HTTP: put a proxy with TLS before it and name it in TRUST_PROXY.`,
  ({ logLevel }) =>
    ['debug', 'trace'].includes(logLevel) ? `LOG_LEVEL ${logLevel} says too much: set info, or less.` : null,
  ({ oidc }) =>
    oidc !== null && isWeak(oidc.clientSecret)
      ? 'OIDC_CLIENT_SECRET is one that others guess: set a long random one.'
      : null,
  ({ oidc }) => (oidc?.issuer.startsWith('http:') === true ? 'OIDC_ISSUER must be an https address.' : null),
  ({ databaseUrl }) => weakPassword('DATABASE_URL', databaseUrl),
  ({ databaseOwnerUrl }) => weakPassword('DATABASE_OWNER_URL', databaseOwnerUrl),
];

const shortestSecret = 16;
const usual = ['secret', 'password', 'changeme', 'change-me', 'default', 'example', 'fourgate', 'postgres'];

/** Short, of few characters, or one of those that examples have. */
function isWeak(secret: string): boolean {
  return secret.length < shortestSecret || new Set(secret).size < 6 || usual.includes(secret.toLowerCase());
}

/** A database on this machine may know its people by other means than a password. */
function weakPassword(name: string, url: string | null): string | null {
  if (url === null) return null;
  const { username, password, hostname } = new URL(url);
  if (hostname === '' || isLoopback(hostname) || password === '') return null;
  const isGuessed = password === username || usual.includes(decodeURIComponent(password).toLowerCase());
  return isGuessed ? `${name} has a password that others guess: set another one.` : null;
}
