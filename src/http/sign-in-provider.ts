import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failedAtProvider, signInWithIdentity } from '../identity/sign-in-with-identity.ts';
import { mayTry, ofAddress } from '../identity/sign-in-tally.ts';
import type { Context } from '../kernel/context.ts';
import { refuse } from './fastify.ts';
import { traceOf } from './log.ts';
import { callbackPath, longestAwaySeconds, type Provider, type Return } from './provider.ts';
import { giveSessionCookie, sessionCookieOf } from './session-cookie.ts';
import { tooManyTries } from './too-many-tries.ts';

/** What signing in at a provider is made of. */
export interface AtProvider {
  readonly provider: Provider;
  /** A context of its own for a stranger's request. */
  readonly contextOf: (request: FastifyRequest, viewer: null) => Context;
}

const memoryName = '__Host-fourgate-away';
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** Adds the way to the provider and the way back. */
export function addProvider(app: FastifyInstance, parts: AtProvider): void {
  app.get('/sign-in/provider', (request, reply) => depart(request, reply, parts));
  app.get(callbackPath, (request, reply) => receive(request, reply, parts));
}

async function depart(request: FastifyRequest, reply: FastifyReply, parts: AtProvider): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const context = parts.contextOf(request, null);
  try {
    const { to } = request.query as { to?: unknown }; // whatever was sent
    const { url, remembered } = await parts.provider.depart(to, context);
    return await reply
      .setCookie(memoryName, remembered, { ...attributes, maxAge: longestAwaySeconds })
      .redirect(url, 303);
  } catch (error) {
    request.log.error({ requestId: request.id, ...traceOf(error) }, 'the provider could not be asked');
    const message = 'The identity provider does not answer. Try again in a while.';
    return refuse(request, reply.code(503), { code: 'SERVICE_UNAVAILABLE', message });
  }
}

/** Whatever comes of it, what was remembered works once in this browser. */
async function receive(request: FastifyRequest, reply: FastifyReply, parts: AtProvider): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store').clearCookie(memoryName, attributes);
  const context = parts.contextOf(request, null);
  if (!(await mayTry(context, ofAddress(request.ip)))) return tooManyTries(request, reply);
  const back = await returned(request, parts.provider, context);
  if (!back) {
    await failedAtProvider(context);
    return notRecognised(request, reply);
  }
  const came = await signInWithIdentity(context, { ...back.proven, earlier: sessionCookieOf(request) });
  return came ? giveSessionCookie(reply, came.secret).redirect(back.to, 303) : notRecognised(request, reply);
}

async function returned(request: FastifyRequest, provider: Provider, { now }: Context): Promise<Return | null> {
  const remembered = request.cookies[memoryName];
  if (remembered === undefined) return null;
  try {
    return await provider.receive({ url: request.url, remembered, now });
  } catch (error) {
    request.log.warn({ requestId: request.id, ...traceOf(error) }, 'a sign-in at the provider failed');
    return null;
  }
}

function notRecognised(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply.code(401), {
    code: 'UNAUTHENTICATED',
    message: 'The identity provider did not recognise anybody who may come in. Ask an administrator for an invitation.',
  });
}
