import { tokenHash } from './token-secret.ts';

/** What a cookie or a link holds, and what is stored of it. */
export interface OpaqueSecret {
  readonly secret: string;
  readonly hash: string;
}

/** Makes 256 unpredictable bits that say nothing of whose they are. */
export function newSecret(randomBytes: (size: number) => Uint8Array): OpaqueSecret {
  const secret = Buffer.from(randomBytes(32)).toString('base64url');
  return { secret, hash: secretHash(secret) };
}

/** The stored form: 256 random bits need no slow hash. */
export function secretHash(secret: string): string {
  return tokenHash(secret);
}
