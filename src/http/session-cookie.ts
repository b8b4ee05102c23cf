import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The prefix makes browsers refuse it without Secure, with a domain, and for any path but the whole server. */
const name = '__Host-fourgate';

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** Lets requests and replies have cookies. */
export async function acceptCookies(app: FastifyInstance): Promise<void> {
  await app.register(cookie);
}

/** What the cookie of a session holds; null when there is none. */
export function sessionCookieOf({ cookies }: FastifyRequest): string | null {
  const held = cookies[name];
  return held === undefined || held === '' ? null : held;
}

/** Gives the browser a session until it ends at the latest; the attributes are the same wherever it runs. */
export function giveSessionCookie(reply: FastifyReply, secret: string): FastifyReply {
  return reply.setCookie(name, secret, attributes);
}

/** Takes the cookie away. */
export function clearSessionCookie(reply: FastifyReply): FastifyReply {
  return reply.clearCookie(name, attributes);
}
