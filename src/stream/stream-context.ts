import type { RequestContext } from '../graphql/request-context.ts';
import type { ChangeWatch } from './change-watch.ts';
import type { DueWatch } from './due-watch.ts';

/** What a subscription knows beside what any request does. */
export interface StreamContext extends RequestContext {
  readonly changes: ChangeWatch;
  readonly dues: DueWatch;
  /** Ends the subscription; its source ends with it. */
  readonly ended: AbortSignal;
  /** A fresh context of the moment. */
  readonly again: () => RequestContext;
}
