/** How long a request waits for its turn, as long as for a connection. */
const longestWaitMs = 1_000;

/** The place of one request among those that are worked on. */
export class Turn {
  readonly #pass: () => void;
  #holders = 1;
  #isOver = false;

  constructor(pass: () => void) {
    this.#pass = pass;
  }

  /** Keeps the place until this has ended, also when nobody waits for it any more. */
  keepFor(work: Promise<unknown>): void {
    this.#holders += 1;
    const letGo = (): void => {
      this.#letGo();
    };
    work.then(letGo, letGo);
  }

  /** Gives the place to whoever has waited longest; once is enough. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#letGo();
  }

  #letGo(): void {
    this.#holders -= 1;
    if (this.#holders === 0) this.#pass();
  }
}

/**
 * Lets so many requests be worked on at once; others wait in order, for a second at most, and nothing is made for them
 * meanwhile: what is made early is old when it is used, and what is old keeps alive for long what hangs on it.
 */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #left: number;

  constructor(atOnce: number) {
    this.#left = atOnce;
  }

  /** A turn, now or when it comes; null when that takes too long. */
  async next(): Promise<Turn | null> {
    if (this.#left > 0) this.#left -= 1;
    else if (!(await this.#comes())) return null;
    return new Turn(() => {
      this.#pass();
    });
  }

  #pass(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#left += 1;
  }

  #comes(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => {
      this.#waiting.delete(begin);
      resolve(false);
    }, longestWaitMs);
    const begin = (): void => {
      clearTimeout(timer);
      this.#waiting.delete(begin);
      resolve(true);
    };
    this.#waiting.add(begin);
    return promise;
  }
}
