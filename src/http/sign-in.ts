import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { faultOfText } from '../graphql/safe-string.ts';
import { acceptInvitation } from '../identity/accept-invitation.ts';
import { signInWithPassword } from '../identity/sign-in-with-password.ts';
import { signOut } from '../identity/sign-out.ts';
import type { NewSession } from '../identity/start-session.ts';
import type { Context } from '../kernel/context.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { refuse } from './fastify.ts';
import { isFromElsewhere } from './origin.ts';
import { clearSessionCookie, giveSessionCookie, sessionCookieOf } from './session-cookie.ts';
import type { Provider } from './provider.ts';
import { createSignInPage } from './sign-in-page.ts';
import { addProvider } from './sign-in-provider.ts';
import { tooManyTries } from './too-many-tries.ts';

/** What signing in over HTTP is made of. */
export interface SigningIn {
  /** A context of its own for a request, as somebody or as the stranger who is not signed in yet. */
  readonly contextOf: (request: FastifyRequest, viewer: Viewer | null) => Context;
  readonly authenticateSession: (secret: string) => Promise<Viewer | null>;
  readonly publicUrl: string | null;
  /** The provider of the organisation, where there is one: then nobody signs in by password. */
  readonly provider: Provider | null;
}

/** Adds the page to sign in with, the routes that it posts to, and the one that signs out. */
export function addSignIn(app: FastifyInstance, signingIn: SigningIn): void {
  const { provider, contextOf } = signingIn;
  const page = createSignInPage(provider ? 'provider' : 'password');
  app.get('/sign-in', (_request, reply) => {
    reply.header('content-security-policy', page.policy).header('cache-control', 'no-store');
    return reply.type('text/html; charset=utf-8').send(page.html);
  });
  if (provider) addProvider(app, { provider, contextOf });
  else addPasswords(app, signingIn);
  post(app, signingIn, { url: '/sign-out', answer: (request, reply) => leave(request, reply, signingIn) });
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** A post that pages of other origins are refused, and whose refusals look like those of the API. */
function post(app: FastifyInstance, { publicUrl }: SigningIn, { url, answer }: { url: string; answer: Answer }): void {
  app.post(url, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isFromElsewhere(request, publicUrl)) {
      const message = 'Only pages of this server may sign in and out.';
      return refuse(request, reply.code(403), { code: 'FORBIDDEN_ORIGIN', message });
    }
    return answer(request, reply);
  });
}

function addPasswords(app: FastifyInstance, signingIn: SigningIn): void {
  post(app, signingIn, { url: '/sign-in/password', answer: (request, reply) => enter(request, reply, signingIn) });
  post(app, signingIn, { url: '/sign-in/invitation', answer: (request, reply) => accept(request, reply, signingIn) });
}

const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((it) => faultOfText(it) === null);
const credentials = z.strictObject({ email: text(254), password: text(1_000) });
const acceptance = z.strictObject({ invitation: text(200), password: text(1_000) });

async function enter(request: FastifyRequest, reply: FastifyReply, { contextOf }: SigningIn): Promise<FastifyReply> {
  const given = credentials.safeParse(request.body);
  if (!given.success) return malformed(request, reply, 'email and password');
  const earlier = sessionCookieOf(request);
  const came = await signInWithPassword(contextOf(request, null), { ...given.data, address: request.ip, earlier });
  if (came === 'TOO_MANY') return tooManyTries(request, reply);
  if (came !== 'WRONG') return welcome(reply, came);
  return refuse(request, reply.code(401), {
    code: 'UNAUTHENTICATED',
    message: 'The e-mail address or the password is wrong.',
  });
}

async function accept(request: FastifyRequest, reply: FastifyReply, { contextOf }: SigningIn): Promise<FastifyReply> {
  const given = acceptance.safeParse(request.body);
  if (!given.success) return malformed(request, reply, 'invitation and password');
  const earlier = sessionCookieOf(request);
  const came = await acceptInvitation(contextOf(request, null), { ...given.data, earlier }).catch(refusalOf);
  return came instanceof UserError ? told(request, reply, came) : welcome(reply, came);
}

function refusalOf(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

function told(request: FastifyRequest, reply: FastifyReply, { code, message }: UserError): FastifyReply {
  if (code === UserErrorCode.NOT_FOUND) return refuse(request, reply.code(404), { code: 'NOT_FOUND', message });
  return refuse(request, reply.code(400), { code: 'BAD_USER_INPUT', message });
}

/** Takes the cookie away whatever it held, and ends the session if it worked. */
async function leave(request: FastifyRequest, reply: FastifyReply, signingIn: SigningIn): Promise<FastifyReply> {
  const secret = sessionCookieOf(request);
  const viewer = secret === null ? null : await signingIn.authenticateSession(secret);
  if (viewer?.sessionId != null) {
    await signOut(signingIn.contextOf(request, viewer), { sessionId: toGlobalId('Session', viewer.sessionId) });
  }
  return clearSessionCookie(reply).send({ signedOut: true });
}

function welcome(reply: FastifyReply, { session, secret }: NewSession): FastifyReply {
  const { user, expiresAt } = session;
  return giveSessionCookie(reply, secret).send({
    signedIn: { userId: toGlobalId('User', user.id), expiresAt: expiresAt.toISOString() },
  });
}

function malformed(request: FastifyRequest, reply: FastifyReply, what: string): FastifyReply {
  return refuse(request, reply.code(400), {
    code: 'BAD_USER_INPUT',
    message: `Send ${what}, as texts, and nothing else.`,
  });
}
