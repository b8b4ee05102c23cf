import type { RunStatement } from '../database/statements.ts';
import type { Change, ChangeKind } from './change.ts';
import { Ticker } from './ticker.ts';

const everyMs = 200;
/** More at once than any stream would take. */
const mostAtOnce = 1_000;
/** Half of the time that changes are kept. */
const longestGapMs = 30 * 60_000;

/** Hears of changes; a stop for whoever fell behind comes through `end`. */
export interface ChangeListener {
  readonly kind: ChangeKind;
  readonly tell: (change: Change) => void;
  /** Changes were lost to it. */
  readonly end: () => void;
}

/**
 * Looks for what was committed since the last look, one statement for everybody who listens on this server: none is
 * missed and none comes twice, in whatever order transactions end, and also when the database was away in between.
 */
export class ChangeWatch {
  readonly #run: RunStatement;
  readonly #ticker: Ticker;
  readonly #listeners = new Set<ChangeListener>();
  #seen: Promise<string> | null = null;
  #seenAt = 0;

  constructor(run: RunStatement, report: (error: unknown) => void) {
    this.#run = run;
    this.#ticker = new Ticker(everyMs, () => this.#look(), report);
  }

  /** Tells a listener of all that is committed from now on; the answer stops that. */
  async listen(listener: ChangeListener): Promise<() => void> {
    this.#listeners.add(listener);
    const stop = (): void => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    };
    try {
      this.#seen ??= this.#run(snapshot, []).then(([row]) => String(row?.[0]));
      await this.#seen;
      this.#seenAt ||= performance.now();
    } catch (error) {
      stop();
      throw error;
    }
    this.#ticker.start();
    return stop;
  }

  #rest(): void {
    this.#ticker.stop();
    this.#seen = null;
    this.#seenAt = 0;
  }

  async #look(): Promise<void> {
    const before = this.#seen;
    if (!before) return;
    const rows = await this.#run(changes, [await before]);
    // Nobody may have listened for a moment: then whoever came since has a beginning of their own.
    if (this.#seen !== before) return;
    const isTooLate = performance.now() - this.#seenAt > longestGapMs;
    this.#seen = Promise.resolve(String(rows[0]?.[0]));
    this.#seenAt = performance.now();
    if (isTooLate || rows.length > mostAtOnce)
      this.#listeners.forEach(({ end }) => {
        end();
      });
    else
      rows.forEach((row) => {
        this.#tell(row);
      });
  }

  #tell([, kind, id, aboutId]: readonly unknown[]): void {
    if (kind === null) return;
    const change = { kind: kind as ChangeKind, id: String(id), aboutId: String(aboutId) };
    for (const listener of this.#listeners) if (listener.kind === change.kind) listener.tell(change);
  }
}

const snapshot = 'select pg_current_snapshot()::text';

/** One row at least, which says what has been seen now. */
const changes = `
  select pg_current_snapshot()::text, c.kind, c.row_id::text, c.about_id::text
  from (select 1) look left join stream_change c
    on c.xact >= pg_snapshot_xmin($1::pg_snapshot)
    and not pg_visible_in_snapshot(c.xact, $1::pg_snapshot)
    and pg_visible_in_snapshot(c.xact, pg_current_snapshot())
  order by c.id limit ${String(mostAtOnce + 1)}`;
