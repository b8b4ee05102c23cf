import type { TestApi } from './test-api.ts';

/** A row as the table has it. */
export type Row = Readonly<Record<string, unknown>>;

/** A table from end to end. */
export function all(api: TestApi, table: string): Promise<Row[]> {
  return api.asApp(`select * from ${table}`);
}

/** Minutes from 9 to 18 on weekdays in Berlin, counted one by one, that no pause holds; in days of nine hours. */
export function daysCounted(from: Date, to: Date, isCounted: (at: number) => boolean = () => true): number {
  let minutes = 0;
  for (let at = from.getTime(); at < to.getTime(); at += 60_000) if (isOpen(at) && isCounted(at)) minutes += 1;
  return minutes / 540;
}

const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});
const known = new Map<number, boolean>();

/** By the hour, which begins at the same minute in Berlin as elsewhere. */
function isOpen(at: number): boolean {
  const hour = Math.floor(at / 3_600_000);
  const found = known.get(hour);
  if (found !== undefined) return found;
  const parts = Object.fromEntries(berlin.formatToParts(at).map(({ type, value }) => [type, value]));
  const open =
    !['Sat', 'Sun'].includes(parts['weekday'] ?? '') && Number(parts['hour']) >= 9 && Number(parts['hour']) < 18;
  known.set(hour, open);
  return open;
}

/** Half of the values lie below it. */
export function naiveMedian(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
    : (sorted[Math.floor(middle)] ?? NaN);
}

/** The share that lasts longer than a time: the product, over all times before, of who did not end there. */
export function naiveSurvival(
  observed: readonly { readonly time: number; readonly ended: boolean }[],
  at: number,
): number {
  const times = [...new Set(observed.filter(({ ended, time }) => ended && time <= at).map(({ time }) => time))];
  return times.reduce((share, time) => {
    const there = observed.filter((it) => it.time >= time).length;
    const ending = observed.filter((it) => it.ended && it.time === time).length;
    return share * (1 - ending / there);
  }, 1);
}

/** When something happened. */
export function instant(value: unknown): Date {
  return new Date(value as string | Date);
}
