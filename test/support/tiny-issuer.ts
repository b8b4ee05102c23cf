import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** What an ID token says. */
export type Claims = Record<string, unknown>;

/** A provider that signs whatever it is told to: what a real one would never do. */
export interface TinyIssuer {
  readonly url: string;
  /** Makes the next ID token of these claims; a test puts another one in its place. */
  idToken: (claims: Claims) => Promise<string>;
  /** What is said of whoever comes next, beside what every token says. */
  claims: Claims;
  /** Signs with a new key, and publishes it instead of the old one. */
  readonly rotate: () => Promise<void>;
  readonly sign: (claims: Claims, alg?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts one on loopback. */
export async function startTinyIssuer(clientId: string): Promise<TinyIssuer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  let keys = await newKeys('first');
  const issuer: TinyIssuer = {
    url,
    claims: {},
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keys.kid }).sign(keys.privateKey),
    idToken: (claims) => issuer.sign(claims),
    rotate: async () => {
      keys = await newKeys('second');
    },
    close: () => closed(server),
  };
  const token = (): Promise<string> => {
    const now = secondsNow();
    return issuer.idToken({ iss: url, aud: clientId, sub: 'somebody', iat: now, exp: now + 300, ...issuer.claims });
  };
  server.on('request', (request, response) => {
    void answer(String(request.url), { url, jwk: keys.jwk, token }).then((body) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  });
  return issuer;
}

/** The time as providers see it, which no test sets. */
export function secondsNow(): number {
  return Math.floor((performance.timeOrigin + performance.now()) / 1_000);
}

interface Answering {
  readonly url: string;
  readonly jwk: JWK;
  readonly token: () => Promise<string>;
}

async function answer(path: string, { url, jwk, token }: Answering): Promise<object> {
  if (path.startsWith('/jwks')) return { keys: [jwk] };
  if (path.startsWith('/token')) return { access_token: 'opaque', token_type: 'bearer', id_token: await token() };
  return {
    issuer: url,
    authorization_endpoint: `${url}/auth`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    authorization_response_iss_parameter_supported: true,
  };
}

async function newKeys(kid: string): Promise<{ kid: string; privateKey: CryptoKey; jwk: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
