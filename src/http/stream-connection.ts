import { Readable } from 'node:stream';

/** How much waits for a client, and how long for it to read. */
export interface Patience {
  readonly mostUnsent: number;
  readonly patienceMs: number;
}

const usual: Patience = { mostUnsent: 16, patienceMs: 10_000 };

/** One event stream on its way to a client: who fills it waits while the client does not read, and gives up in the end. */
export class StreamConnection {
  readonly #patience: Patience;
  #unsent = 0;
  readonly #waiting = new Set<() => void>();
  #body: AsyncGenerator<string, void> | null = null;
  #output: Readable | null = null;
  #hear: () => void = () => undefined;

  constructor(patience = usual) {
    this.#patience = patience;
  }

  /** Hears of the end, however it comes. */
  whenEnded(hear: () => void): void {
    this.#hear = hear;
  }

  get isOpen(): boolean {
    return this.#output !== null;
  }

  /** What the client reads; ended by it or by us, the body ends too. */
  open(body: AsyncGenerator<string, void>): Readable {
    this.#body = body;
    const next = async (): Promise<IteratorResult<string, void>> => {
      const item = await body.next();
      if (item.done !== true && item.value.startsWith('event: next')) this.#wasSent();
      return item;
    };
    const items = { next, return: () => body.return(), [Symbol.asyncIterator]: () => items };
    this.#output = Readable.from(items).once('close', () => {
      this.#hear();
    });
    return this.#output;
  }

  /** Waits until there is room for one more message, and counts it; cuts the client off that makes no room. */
  async room(): Promise<void> {
    const until = performance.now() + this.#patience.patienceMs;
    while (this.#unsent >= this.#patience.mostUnsent) {
      if (performance.now() >= until) {
        this.cut();
        return;
      }
      await this.#someRoom(until - performance.now());
    }
    this.#unsent += 1;
  }

  /** Ends it once what waits has been sent. */
  async end(): Promise<void> {
    await this.#body?.return();
  }

  /** Ends it at once. */
  cut(): void {
    this.#output?.destroy();
  }

  #wasSent(): void {
    this.#unsent -= 1;
    for (const wake of this.#waiting) wake();
  }

  async #someRoom(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const wake = (): void => {
      resolve(undefined);
    };
    this.#waiting.add(wake);
    const timer = setTimeout(wake, ms);
    await promise;
    clearTimeout(timer);
    this.#waiting.delete(wake);
  }
}
