import type DataLoader from 'dataloader';
import type { Reads } from '../database/reads.ts';
import type { Context } from '../kernel/context.ts';

/** What resolvers know of a request: the operations' context, the lean reads, and the loaders of this request. */
export interface RequestContext extends Context {
  readonly reads: Reads;
  /** Whether plans read what lies below a row with it; else resolvers ask for it, and the answer is the same. */
  readonly readsAhead: boolean;
  /** Loaders made on demand, by the place in the document that needs them: never shared between requests. */
  readonly loaders: Map<object, DataLoader<never, unknown>>;
}
