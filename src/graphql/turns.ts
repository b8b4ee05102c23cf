import { requestError } from './request-error.ts';

/** How long a query waits for its turn, as long as for a connection. */
const longestWaitMs = 1_000;

/**
 * Lets so many queries run at once; others wait in order, for a second at most. A query that runs holds the rows that it
 * has read so far, and the fewer do at a time the sooner what they leave behind is collected.
 */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #left: number;

  constructor(atOnce: number) {
    this.#left = atOnce;
  }

  /** Runs the work now or when it is its turn. Throws that the service is busy when that takes too long. */
  take<T>(work: () => T | Promise<T>): T | Promise<T> {
    if (this.#left === 0) return this.#turn().then(() => this.#run(work));
    this.#left -= 1;
    return this.#run(work);
  }

  #run<T>(work: () => T | Promise<T>): T | Promise<T> {
    let result: T | Promise<T> | null = null;
    try {
      result = work();
      if (!(result instanceof Promise)) return result;
      return result.finally(() => {
        this.#pass();
      });
    } finally {
      if (!(result instanceof Promise)) this.#pass();
    }
  }

  /** Whoever has waited longest is next. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#left += 1;
  }

  #turn(): Promise<undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => {
      this.#waiting.delete(begin);
      reject(requestError('SERVICE_UNAVAILABLE', 'The server is busy. Try again in a moment.'));
    }, longestWaitMs);
    const begin = (): void => {
      clearTimeout(timer);
      this.#waiting.delete(begin);
      resolve(undefined);
    };
    this.#waiting.add(begin);
    return promise;
  }
}
