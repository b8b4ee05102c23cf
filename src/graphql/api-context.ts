import type { UnderWay } from '../database/under-way.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';
import type { RequestContext } from './request-context.ts';
import type { Turn } from './turns.ts';

/** A request's context as the API's own machinery sees it. */
export interface ApiContext extends RequestContext {
  /** Where the log line of the request learns what was asked. */
  readonly notes: { operationName: string | null };
  /** What it asks of the database, to be cancelled when nobody waits for it any more. */
  readonly underWay: UnderWay;
  /** Its turn among requests; null for what has none, as the events of streams. */
  readonly turn: Turn | null;
}

/** Whoever shows no token: may ask for nothing that reaches a resolver. */
export const anonymous: Viewer = viewerOf('00000000-0000-0000-0000-000000000000', []);
