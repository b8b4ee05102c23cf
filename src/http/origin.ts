import type { FastifyRequest } from 'fastify';
import { requestError } from '../graphql/request-error.ts';

const safe = ['GET', 'HEAD', 'OPTIONS'];

/** The origin of this server as browsers see it: the configured one, or else the one that was asked. */
export function ownOrigin({ protocol, host }: FastifyRequest, publicUrl: string | null): string {
  return publicUrl === null ? `${protocol}://${host}` : new URL(publicUrl).origin;
}

/** Throws when a page of another origin, or of none, sent what may change something: browsers add a cookie for any page. */
export function refuseOtherOrigins(request: FastifyRequest, publicUrl: string | null): void {
  if (safe.includes(request.method) || request.headers.origin === ownOrigin(request, publicUrl)) return;
  throw requestError('FORBIDDEN_ORIGIN', 'With a cookie, send the header Origin of this server, as its own pages do.');
}

/** True when a header says that a page of another origin sent it. */
export function isFromElsewhere(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin !== ownOrigin(request, publicUrl);
}
