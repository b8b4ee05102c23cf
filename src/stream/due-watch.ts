import type { RunStatement } from '../database/statements.ts';
import type { Among } from '../pipeline/owed-rows.ts';
import { dueWithin } from './due.queries.ts';
import { Ticker } from './ticker.ts';

const everyMs = 1_000;

/** Looks which dates have passed since the last look, one statement for everybody who is to hear of theirs. */
export class DueWatch {
  readonly #run: RunStatement;
  readonly #clock: () => Date;
  readonly #ticker: Ticker;
  readonly #listeners = new Set<(among: Among) => void>();
  #looked: Date | null = null;

  constructor(run: RunStatement, clock: () => Date, report: (error: unknown) => void) {
    this.#run = run;
    this.#clock = clock;
    this.#ticker = new Ticker(everyMs, () => this.#look(), report);
  }

  /** Tells of all dates that pass from now on; the answer stops that. */
  listen(tell: (among: Among) => void): () => void {
    this.#looked ??= this.#clock();
    this.#listeners.add(tell);
    this.#ticker.start();
    return () => {
      this.#listeners.delete(tell);
      if (this.#listeners.size > 0) return;
      this.#ticker.stop();
      this.#looked = null;
    };
  }

  async #look(): Promise<void> {
    const after = this.#looked;
    const until = this.#clock();
    if (!after || until <= after) return;
    const among = await dueWithin(this.#run, { after, until });
    if (this.#looked !== after) return;
    this.#looked = until;
    if (among)
      this.#listeners.forEach((tell) => {
        tell(among);
      });
  }
}
