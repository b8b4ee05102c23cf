import type { Blocker } from '../../kernel/user-error.ts';
import type { Fault } from './faults.ts';

/** What came of a row: why it is bad, or what the mutation says of it. */
export type Outcome =
  | { readonly bad: readonly Fault[] }
  | { readonly bad: null; readonly isNew: boolean; readonly blockers: readonly Blocker[] };

/** A refusal of a row, by the row's line in the file. */
export interface BadRow extends Fault {
  readonly line: number;
}

/** An application that is put on record and opens no case, and why. */
export interface CaselessRow {
  readonly line: number;
  readonly blockers: readonly Blocker[];
}

/** What became of the rows; of a rehearsal, what would have. */
export interface ImportReport {
  readonly rows: number;
  /** How many of them are on record now. */
  readonly imported: number;
  /** Of these, how many are of people we had never heard of. */
  readonly newCandidates: number;
  readonly badRows: number;
  /** Everything that is wrong with the bad rows. */
  readonly bad: readonly BadRow[];
  readonly withoutCase: readonly CaselessRow[];
}

/** Counts what becomes of rows. */
export class Tally {
  readonly #bad: BadRow[] = [];
  readonly #withoutCase: CaselessRow[] = [];
  readonly #skipsBad: boolean;
  #rows = 0;
  #badRows = 0;
  #newCandidates = 0;

  constructor({ skipsBad }: { readonly skipsBad: boolean }) {
    this.#skipsBad = skipsBad;
  }

  /** How many rows there have been. */
  get rows(): number {
    return this.#rows;
  }

  /** Adds a row with what came of it. */
  add(line: number, outcome: Outcome): void {
    this.#rows += 1;
    if (outcome.bad !== null) {
      this.#badRows += 1;
      this.#bad.push(...outcome.bad.map((fault) => ({ line, ...fault })));
      return;
    }
    if (outcome.isNew) this.#newCandidates += 1;
    if (outcome.blockers.length > 0) this.#withoutCase.push({ line, blockers: outcome.blockers });
  }

  /** True when a bad row keeps all the others out. */
  get isRefused(): boolean {
    return this.#badRows > 0 && !this.#skipsBad;
  }

  /** What there is to tell. */
  report(): ImportReport {
    const { isRefused } = this;
    return {
      rows: this.#rows,
      imported: isRefused ? 0 : this.#rows - this.#badRows,
      newCandidates: isRefused ? 0 : this.#newCandidates,
      badRows: this.#badRows,
      bad: this.#bad,
      withoutCase: isRefused ? [] : this.#withoutCase,
    };
  }
}
