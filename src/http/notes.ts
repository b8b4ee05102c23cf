import type { FastifyRequest } from 'fastify';
import { UnderWay } from '../database/under-way.ts';
import type { Turn } from '../graphql/turns.ts';

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

const underWay = new WeakMap<FastifyRequest, UnderWay>();

/** What a request asks of the database, the same object whenever asked. */
export function underWayOf(request: FastifyRequest): UnderWay {
  const known = underWay.get(request) ?? new UnderWay();
  underWay.set(request, known);
  return known;
}

const turns = new WeakMap<FastifyRequest, Turn>();

/** Notes whose turn it is. */
export function noteTurn(request: FastifyRequest, turn: Turn): void {
  turns.set(request, turn);
}

/** The turn of a request; null for one that takes none. */
export function turnOf(request: FastifyRequest): Turn | null {
  return turns.get(request) ?? null;
}
