/** A time at which something ended or was last seen, with how many were watched just before. */
export interface Instant<T> {
  readonly time: number;
  readonly atRisk: number;
  readonly here: readonly T[];
}

/** The different times in order, each with who is at risk and what came to its end there; a time below 0 is refused. */
export function instantsOf<T extends { readonly time: number }>(observations: readonly T[]): readonly Instant<T>[] {
  if (observations.some(({ time }) => !(time >= 0))) throw new RangeError('A time is never below zero.');
  const byTime = Map.groupBy(observations, ({ time }) => time);
  let atRisk = observations.length;
  return [...byTime]
    .sort(([one], [other]) => one - other)
    .map(([time, here]) => {
      const instant = { time, atRisk, here };
      atRisk -= here.length;
      return instant;
    });
}
