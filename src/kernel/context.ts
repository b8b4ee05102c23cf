import type { EntityManager } from '@mikro-orm/postgresql';
import type { Answer } from './answer.ts';
import type { Once } from './once.ts';
import type { Viewer } from './viewer.ts';

/** What an operation may know of its surroundings: one per request, job or command, never shared. */
export interface Context {
  /** A fork of its own: identity map and transaction belong to this context alone. */
  readonly em: EntityManager;
  readonly viewer: Viewer;
  /** The moment of the request; an operation has no other clock. */
  readonly now: Date;
  /** A fresh uuid v7. */
  readonly newId: () => string;
  /** That many unpredictable bytes. */
  readonly randomBytes: (size: number) => Uint8Array;
  readonly requestId: string;
  /**
   * The uuid behind a global id, if the viewer sees that row of that type.
   * Throws NOT_FOUND alike for an id that is malformed, of another type, of no row, or of a row that is not seen.
   */
  readonly see: (type: string, globalId: string, ...path: readonly string[]) => Promise<string>;
  /**
   * What the mutation answers of the row that it is about, to be read with the commit; null when nothing of it is asked
   * for. An operation that has no use for it leaves it: then the row is read after the operation.
   */
  readonly answerOf: (type: string, id: string) => Answer | null;
  /** Takes over the operation's transaction where the request may be sent again; null where nobody asked for that. */
  readonly once: Once | null;
}
