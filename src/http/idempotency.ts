import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Retry } from '../graphql/request-context.ts';

/** The key under which a request may be sent again, as it came; null without the header. */
export function retryOf({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): Retry | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  return { key: String(key), bodyHash: createHash('sha256').update(canonical(body)).digest('hex') };
}

/** True for 1 to 255 visible characters of ASCII. */
export function isKey(key: string): boolean {
  return /^[!-~]{1,255}$/.test(key);
}

/** JSON in which the order of fields says nothing. */
function canonical(body: unknown): string {
  return JSON.stringify(body, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
