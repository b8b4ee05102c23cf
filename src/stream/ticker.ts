/** Does the work again and again while it is wanted, never twice at once; a failure is heard of, and the next turn comes. */
export class Ticker {
  readonly #everyMs: number;
  readonly #work: () => Promise<void>;
  readonly #report: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #isBusy = false;

  constructor(everyMs: number, work: () => Promise<void>, report: (error: unknown) => void) {
    this.#everyMs = everyMs;
    this.#work = work;
    this.#report = report;
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.#turn(), this.#everyMs).unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #turn(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#work();
    } catch (error) {
      this.#report(error);
    } finally {
      this.#isBusy = false;
    }
  }
}
