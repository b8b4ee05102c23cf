import type { FastifyRequest } from 'fastify';
import { anonymous } from '../graphql/api-context.ts';
import { requestError } from '../graphql/request-error.ts';
import { type Introspection, isTextOpenToAnyone } from '../graphql/sign-in.ts';
import type { ActFor } from '../identity/act-for.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { refuseOtherOrigins } from './origin.ts';
import { sessionCookieOf } from './session-cookie.ts';

/** How a server finds out who asks. */
export interface SignIn {
  /** Tells whose token it is, or null when it does not work. */
  readonly authenticate: (token: string) => Promise<Viewer | null>;
  /** Tells who is signed in by a cookie, or null when it does not work. */
  readonly authenticateSession: (secret: string) => Promise<Viewer | null>;
  /** Gives a service the eyes of the person for whom it acts, or null when it may not. */
  readonly actFor: ActFor;
  /** Where browsers reach the server; null when it is where they ask. */
  readonly publicUrl: string | null;
  readonly introspection: Introspection;
}

/** Whose rights a request has: those of whoever sent it, or of the person on whose behalf a service did. */
export async function viewerOfRequest(request: FastifyRequest, signIn: SignIn): Promise<Viewer> {
  const sender = await senderOf(request, signIn);
  const person = request.headers['on-behalf-of'];
  if (person === undefined || sender === anonymous) return sender;
  const viewer = sender.tokenId === null ? null : await signIn.actFor(sender, String(person));
  if (viewer) return viewer;
  const message = 'What this request came with may not act on behalf of the account in the header On-Behalf-Of.';
  throw requestError('FORBIDDEN', message);
}

/**
 * Who sent the request: by a token, or else by the cookie of a session. Throws when it does not work, when a cookie comes
 * with a page of another origin, and when there is neither and the document needs one.
 */
async function senderOf(request: FastifyRequest, signIn: SignIn): Promise<Viewer> {
  const token = bearerOf(request.headers.authorization);
  if (token !== null) return viewerOfToken(token, signIn);
  const secret = sessionCookieOf(request);
  if (secret !== null) return viewerOfSession(request, secret, signIn);
  if (isTextOpenToAnyone(textOf(request), signIn.introspection)) return anonymous;
  throw requestError('UNAUTHENTICATED', 'Sign in first: send the header `Authorization: Bearer` with your token.');
}

async function viewerOfToken(token: string, { authenticate }: SignIn): Promise<Viewer> {
  const viewer = await authenticate(token);
  if (viewer) return viewer;
  const message = 'This token is unknown, expired or revoked. Ask an administrator for a new one.';
  throw requestError('UNAUTHENTICATED', message);
}

async function viewerOfSession(
  request: FastifyRequest,
  secret: string,
  { authenticateSession, publicUrl }: SignIn,
): Promise<Viewer> {
  refuseOtherOrigins(request, publicUrl);
  const viewer = await authenticateSession(secret);
  if (viewer) return viewer;
  throw requestError('UNAUTHENTICATED', 'This session is over. Sign in again at /sign-in.');
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
