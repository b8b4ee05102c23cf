import type { GraphQLError } from 'graphql';
import { requestError } from '../graphql/request-error.ts';
import type { Footing, Standing } from '../identity/standing.ts';
import type { Viewer } from '../kernel/viewer.ts';

const everyMs = 400;

/** Something that stays open for as long as its viewer may what they might when it was opened. */
export interface Open {
  readonly kind: 'stream' | 'subscription';
  readonly viewer: Viewer;
  /** Ends it; a reason is told as the last thing. */
  readonly end: (reason?: GraphQLError) => void;
}

/** How a registry finds out what rights rest on, of all who have something open in one statement. */
export type LookUp = (viewers: readonly Viewer[]) => Promise<Standing>;

/** What is open on a server, ended within half a second of the rights of whoever opened it. */
export class StreamRegistry {
  readonly #lookUp: LookUp;
  readonly #open = new Map<Open, string | null>();
  #timer: NodeJS.Timeout | null = null;
  #isLooking = false;

  constructor(lookUp: LookUp) {
    this.#lookUp = lookUp;
  }

  get size(): number {
    return this.#open.size;
  }

  /** How many of a kind somebody has open. */
  countOf(kind: Open['kind'], { id }: Viewer): number {
    return [...this.#open.keys()].filter((open) => open.kind === kind && open.viewer.id === id).length;
  }

  /** Keeps an eye on something until it is removed. */
  async add(open: Open): Promise<void> {
    this.#open.set(open, null);
    const now = (await this.#lookUp([open.viewer]))(open.viewer);
    judge(open, null, now);
    if (this.#open.has(open)) this.#open.set(open, now?.roles ?? null);
    this.#timer ??= setInterval(() => void this.#look(), everyMs).unref();
  }

  remove(open: Open): void {
    this.#open.delete(open);
    if (this.#open.size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Ends everything. */
  endAll(): void {
    for (const { end } of [...this.#open.keys()]) end();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const looked = [...this.#open];
      const standing = await this.#lookUp(looked.map(([{ viewer }]) => viewer));
      for (const [open, before] of looked) judge(open, before, standing(open.viewer));
    } catch {
      // Without the database nothing is told anyway; the next look comes.
    } finally {
      this.#isLooking = false;
    }
  }
}

/** Whose rights are others by now subscribes anew, and is admitted or refused by them. */
function judge(open: Open, before: string | null, now: Footing | null): void {
  if (now === null) open.end(gone());
  else if (!now.holds || (before !== null && before !== now.roles)) open.end();
}

function gone(): GraphQLError {
  return requestError('UNAUTHENTICATED', 'Your token or session has ended. Sign in again.');
}
