import type { FastifyRequest } from 'fastify';

/** What the log says of a request beyond HTTP: filled while the request is answered. */
export interface RequestNotes {
  operationName: string | null;
}

const notes = new WeakMap<FastifyRequest, RequestNotes>();

/** The notes of a request, the same object whenever asked. */
export function notesOf(request: FastifyRequest): RequestNotes {
  const known = notes.get(request) ?? { operationName: null };
  notes.set(request, known);
  return known;
}
