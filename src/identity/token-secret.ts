import { createHash } from 'node:crypto';

/** A new token's text, what identifies it, and the hash that is stored. */
export interface TokenSecret {
  readonly token: string;
  readonly prefix: string;
  readonly hash: string;
}

const prefixLength = 10;

/** Makes a bearer token of 256 unpredictable bits. */
export function newTokenSecret(randomBytes: (size: number) => Uint8Array): TokenSecret {
  const token = `fg_${Buffer.from(randomBytes(32)).toString('base64url')}`;
  return { token, prefix: token.slice(0, prefixLength), hash: tokenHash(token) };
}

/** The stored form of a token: 256 random bits need no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
