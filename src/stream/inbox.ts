/** What waits to be taken, in order; it ends when the signal says so, and by itself when too much waits. */
export class Inbox<T> implements AsyncIterable<T> {
  readonly #most: number;
  readonly #waiting: T[] = [];
  #hasEnded = false;
  #wake: (() => void) | null = null;

  constructor(most: number, ended: AbortSignal) {
    this.#most = most;
    if (ended.aborted) this.#end();
    else
      ended.addEventListener(
        'abort',
        () => {
          this.#end();
        },
        { once: true },
      );
  }

  /** Adds an item; whoever takes them too slowly is told nothing more than what waits already. */
  push(item: T): void {
    if (this.#hasEnded) return;
    if (this.#waiting.length >= this.#most) {
      this.#end();
      return;
    }
    this.#waiting.push(item);
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const item = this.#waiting.shift();
      if (item !== undefined) yield item;
      else if (this.#hasEnded) return;
      else await this.#something();
    }
  }

  #something(): Promise<undefined> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#wake = () => {
      resolve(undefined);
    };
    return promise;
  }

  #end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }
}
