import type { FastifyReply, FastifyRequest } from 'fastify';
import { retryAfterSeconds } from '../identity/sign-in-tally.ts';
import { refuse } from './fastify.ts';

/** Answers whoever tried to sign in too often. */
export function tooManyTries(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = 'There were too many tries. Wait a quarter of an hour, or ask an administrator for an invitation.';
  reply.code(429).header('retry-after', String(retryAfterSeconds));
  return refuse(request, reply, { code: 'TOO_MANY_TRIES', message });
}
