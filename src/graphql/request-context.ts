import type DataLoader from 'dataloader';
import type { Reads } from '../database/reads.ts';
import type { Context } from '../kernel/context.ts';

/** The key that came with a request, and what tells its body from others. */
export interface Retry {
  readonly key: string;
  readonly bodyHash: string;
}

/** What resolvers know of a request: the operations' context, the lean reads, and the loaders of this request. */
export interface RequestContext extends Context {
  readonly reads: Reads;
  /** Whether plans read what lies below a row with it; else resolvers ask for it, and the answer is the same. */
  readonly readsAhead: boolean;
  /** Loaders made on demand, by the place in the document that needs them: never shared between requests. */
  readonly loaders: Map<object, DataLoader<never, unknown>>;
  /** By what the request is known again when it is sent again; null when nobody asked for that. */
  readonly retry: Retry | null;
}
