import type { FastifyRequest } from 'fastify';
import { anonymous } from '../graphql/api-context.ts';
import { requestError } from '../graphql/request-error.ts';
import { type Introspection, isTextOpenToAnyone } from '../graphql/sign-in.ts';
import type { Viewer } from '../kernel/viewer.ts';

/** How a server finds out who asks. */
export interface SignIn {
  /** Tells whose token it is, or null when it does not work. */
  readonly authenticate: (token: string) => Promise<Viewer | null>;
  readonly introspection: Introspection;
}

/** Who sent the request. Throws when a token does not work, and when one is missing that the document needs. */
export async function viewerOfRequest(request: FastifyRequest, signIn: SignIn): Promise<Viewer> {
  const token = bearerOf(request.headers.authorization);
  if (token === null) {
    if (isTextOpenToAnyone(textOf(request), signIn.introspection)) return anonymous;
    throw requestError('UNAUTHENTICATED', 'Sign in first: send the header `Authorization: Bearer` with your token.');
  }
  const viewer = await signIn.authenticate(token);
  if (viewer) return viewer;
  const message = 'This token is unknown, expired or revoked. Ask an administrator for a new one.';
  throw requestError('UNAUTHENTICATED', message);
}

function bearerOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header) ?? [];
  if (token !== undefined) return token;
  throw requestError('UNAUTHENTICATED', 'The header Authorization must be `Bearer`, a space and a token.');
}

/** The document of a request, read as Apollo will read it; empty where Apollo refuses the request. */
export function textOf({ method, url, body }: FastifyRequest): string {
  if (method === 'GET') return new URL(url, 'http://localhost').searchParams.get('query') ?? '';
  const isText = typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string';
  return isText ? String(body.query) : '';
}
