const width = 30;
const oftenMs = 100;

/** What a progress is drawn on. */
export interface Drawing {
  readonly isTTY: boolean;
  readonly write: (text: string) => unknown;
}

/** A bar in one line of a terminal's standard error, drawn again now and then; nowhere else there is one. */
export class Progress {
  readonly #total: number;
  readonly #out: Drawing;
  #drawnAt = 0;

  constructor(total: number, out: Drawing = process.stderr) {
    this.#total = total;
    this.#out = out;
  }

  /** Shows how far it is. */
  show(done: number): void {
    const now = performance.now();
    if (!this.#out.isTTY || (now - this.#drawnAt < oftenMs && done < this.#total)) return;
    this.#drawnAt = now;
    this.#out.write(`\r${barOf(done, this.#total)}`);
  }

  /** Leaves the line as it was before. */
  clear(): void {
    if (this.#out.isTTY) this.#out.write(`\r${' '.repeat(barOf(this.#total, this.#total).length)}\r`);
  }
}

/** `[=====     ] 250 of 500 (50 %)`. */
export function barOf(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const bar = '='.repeat(Math.floor(share * width)).padEnd(width);
  return `[${bar}] ${String(done)} of ${String(total)} (${String(Math.floor(share * 100))} %)`;
}
