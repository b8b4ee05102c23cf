import type { Bindings, RawRow } from '../database/statements.ts';
import type { Published } from '../pipeline/reference/published-figures.ts';
import type { KpiSide } from './kpi.policy.ts';
import type { KpiInterval } from './kpi.type.ts';
import type { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import type { Window } from './kpi-window.ts';

/** What a figure is asked of. */
export interface KpiQuestion {
  readonly window: Window;
  readonly dimension: KpiDimension | null;
  readonly now: Date;
  /** The uuid of who asks: nobody's own case is counted for them. */
  readonly viewer: string;
  /** The figure whose draw of people is counted; null when all are, for who sees the rows. */
  readonly drawnAs: KpiName | null;
}

/** Of fewer than this nothing is said. */
export const fewest = 5;

/** One value before it is known whether it may be shown. */
export interface KpiFigure {
  /** Which part it is of, where `read` tells no parts apart. */
  readonly part?: string;
  readonly statistic: KpiStatistic;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly interval: KpiInterval | null;
  /** Why there is no value, although enough was counted; left out where there is one. */
  readonly unknown?: string;
}

/** Binds a value into the statement and gives the placeholder that stands for it. */
export type Bind = Bindings['bind'];

/** What one figure counts, and how it is read: one statement, whatever is asked of it. */
export interface KpiDefinition {
  readonly name: KpiName;
  readonly side: KpiSide;
  readonly definition: string;
  readonly unit: KpiUnit;
  /** What `figuresOf` gives values of. */
  readonly statistics: readonly KpiStatistic[];
  readonly numeratorIs: string;
  readonly denominatorIs: string;
  readonly published: Published | null;
  /** What it can be grouped by; of anything else it says that it does not know. */
  readonly dimensions: readonly KpiDimension[];
  /** How many there must be; exact counts need none. */
  readonly fewest: number;
  /** True of plain numbers of cases, which are told to everybody while nothing groups them. */
  readonly isExact?: boolean;
  /** Why those who see no rows are told nothing of it, exact numbers in groups; null when they are. */
  readonly closed: string | null;
  /**
   * The figure whose draw of people it has for who sees no rows: its own, or that of another which counts the same. Null
   * where it counts no people. docs/decisions/0041 argues it.
   */
  readonly drawnAs: KpiName | null;
  /** What is of a part of what is counted, so that the rest would follow: not told to who sees no rows. */
  readonly partial?: readonly KpiStatistic[];
  /**
   * Days after which what was counted of a day changes no more, e.g. since nothing can be reopened: figures for those
   * who see no rows are of what has settled.
   */
  readonly settledAfterDays: number;
  /**
   * One row for each thing that is counted, of the window: when it falls into it (text), its group (text; null for none
   * and when nothing is grouped by), its part (text; null where there are no parts), then what `figuresOf` needs.
   */
  readonly read: (bind: Bind, question: KpiQuestion) => string;
  /** True of rows that count, by the columns after the first three, where no SQL can tell; all do when left out. */
  readonly countsWhen?: (question: KpiQuestion) => (facts: RawRow) => boolean;
  /** The values of what falls into one group and part, by the columns after the first three; pure. */
  readonly figuresOf: (facts: readonly RawRow[], question: KpiQuestion) => readonly KpiFigure[];
}
