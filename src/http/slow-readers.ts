import type { FastifyInstance, FastifyReply } from 'fastify';
import { notesOf } from './notes.ts';

/** Milliseconds that whoever asked has to read an answer. */
export const longestReadMs = 30_000;

/**
 * Cuts the connection of whoever takes longer than this to read an answer: until it is read it stays in memory, and Node
 * waits for ever. Streams are left to their own patience.
 */
export function cutSlowReaders(app: FastifyInstance, longestMs: number): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) cutLater(reply, longestMs);
  });
}

function cutLater({ raw, request, log }: FastifyReply, longestMs: number): void {
  const timer = setTimeout(() => {
    const { operationName: operation } = notesOf(request);
    log.warn({ requestId: request.id, operation }, 'an answer was not read in time');
    // A connection that ends in the usual way would keep what was written in the system until it is read.
    raw.socket?.resetAndDestroy();
  }, longestMs).unref();
  raw.once('close', () => {
    clearTimeout(timer);
  });
}
