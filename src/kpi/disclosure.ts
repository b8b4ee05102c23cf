/** A thing that was counted: in which month (`2026-11`), and of which group it is. */
export interface Counted {
  readonly month: string;
  readonly group: string | null;
}

/** What may be shown of one group, or of several that are shown as one. */
export interface Cell<T> {
  readonly group: string | null;
  readonly counted: readonly T[];
}

/** Whole months, half-open: `2026-01` to `2026-04` are three. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** What may be shown for a window: of the blocks that lie in it. */
export interface Disclosed<T> {
  /** Null when no block lies in the window. */
  readonly months: Months | null;
  readonly cells: readonly Cell<T>[];
}

/** What a figure is asked of by somebody who sees none of the rows. */
export interface Disclosure {
  readonly window: Months;
  /** First month that may still change, and those after it. */
  readonly unsettled: string;
  /** No group that can be worked out from all answers together is smaller. */
  readonly fewest: number;
  readonly isGrouped: boolean;
}

/** The name under which groups are shown together that are too small, or would give a small one away. */
export const remaining = 'REMAINING';

/** So long a block waits for its small groups to grow. */
const longestBlock = 12;

/**
 * What of all that was ever counted may be shown for a window to who sees no rows. Time is cut into blocks of whole months
 * that depend on no question: so every answer is a sum of blocks, and no difference of answers is less than a block.
 * docs/decisions/0028 argues it.
 */
export function disclosed<T extends Counted>(counted: readonly T[], asked: Disclosure): Disclosed<T> {
  const inside = blocksOf(counted, asked).filter(({ from, to }) => from >= asked.window.from && to <= asked.window.to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return { months: null, cells: [] };
  const months = { from: first.from, to: last.to };
  const all = inside.flatMap((block) => block.counted);
  if (!asked.isGrouped) return { months, cells: [{ group: null, counted: all }] };
  const small = new Set(inside.flatMap((block) => [...smallIn(block, asked.fewest)]));
  const groups = [...groupsOf(all)].filter(([group]) => !small.has(group));
  const rest = all.filter(({ group }) => small.has(group));
  const cells = groups.map(([group, members]) => ({ group, counted: members }));
  return { months, cells: rest.length === 0 ? cells : [...cells, { group: remaining, counted: rest }] };
}

interface Block<T> extends Months {
  readonly counted: readonly T[];
}

/** The blocks of all time up to what is unsettled; what fills no block yet is in none. */
function blocksOf<T extends Counted>(counted: readonly T[], asked: Disclosure): Block<T>[] {
  const settled = counted.filter(({ month }) => month < asked.unsettled);
  const byMonth = Map.groupBy(settled, ({ month }) => month);
  const [first] = [...byMonth.keys()].sort();
  if (first === undefined) return [];
  const months = monthsBetween({ from: first, to: asked.unsettled });
  const single = months.map((from) => ({ from, to: nextMonth(from), counted: byMonth.get(from) ?? [] }));
  const whole = joined(single, (block) => block.counted.length >= asked.fewest);
  if (!asked.isGrouped) return whole;
  return joined(whole, (block) => hasNoSmallGroup(block, asked.fewest) || lengthOf(block) >= longestBlock);
}

/** Joins blocks from the first on until each is complete; what is left over at the end is in none. */
function joined<T>(blocks: readonly Block<T>[], isComplete: (block: Block<T>) => boolean): Block<T>[] {
  const complete: Block<T>[] = [];
  let open: Block<T> | null = null;
  for (const block of blocks) {
    open = open ? { from: open.from, to: block.to, counted: [...open.counted, ...block.counted] } : block;
    if (!isComplete(open)) continue;
    complete.push(open);
    open = null;
  }
  return complete;
}

function hasNoSmallGroup<T extends Counted>({ counted }: Block<T>, fewest: number): boolean {
  return [...groupsOf(counted).values()].every((members) => members.length >= fewest);
}

/** Groups of a block that are too small, and the next smallest ones until they are enough together. */
function smallIn<T extends Counted>({ counted }: Block<T>, fewest: number): ReadonlySet<string | null> {
  const bySize = [...groupsOf(counted)].sort(
    ([one, less], [other, more]) => less.length - more.length || (String(one) < String(other) ? -1 : 1),
  );
  const small = new Set<string | null>();
  let together = 0;
  for (const [group, { length }] of bySize) {
    if (length >= fewest && (together === 0 || together >= fewest)) break;
    small.add(group);
    together += length;
  }
  return small;
}

function groupsOf<T extends Counted>(counted: readonly T[]): Map<string | null, T[]> {
  return Map.groupBy(counted, ({ group }) => group);
}

function monthsBetween({ from, to }: Months): string[] {
  const months: string[] = [];
  for (let month = from; month < to; month = nextMonth(month)) months.push(month);
  return months;
}

function lengthOf(months: Months): number {
  return monthsBetween(months).length;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}
