import type { OpenBounds } from './bounds.ts';

/** A quantile of values that are all known, with its interval. */
export interface Quantile extends OpenBounds {
  readonly value: number;
}

/**
 * The value below which a share of the values lies, between two neighbours in proportion (type 7 of Hyndman and Fan),
 * with a 95 % interval whose bounds are values themselves: whatever the distribution, at least 95 % of samples have the
 * quantile between them. A bound for which there are too few values is null; null where there is none at all.
 */
export function quantileOf(values: readonly number[], share: number): Quantile | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  const { low, high } = ranks(sorted.length, share);
  const value = below + (place - Math.floor(place)) * (above - below);
  // At the far ends the ranks alone may leave out what lies between two neighbours.
  const [from, to] = [Math.min(low - 1, Math.floor(place)), Math.max(high - 1, Math.ceil(place))];
  return { value, low: sorted[from] ?? null, high: sorted[to] ?? null };
}

const tail = 0.025;

/** The ranks, from 1, between which the quantile lies: at most 2.5 % of samples have it outside on either side. */
function ranks(n: number, share: number): { readonly low: number; readonly high: number } {
  let low = 0;
  let log = n * Math.log1p(-share);
  // P(at most k of n lie below the quantile), k from 0 on.
  let atMost = Math.exp(log);
  let k = 0;
  while (atMost < 1 - tail && k < n) {
    if (atMost <= tail) low = k + 1;
    log += Math.log((n - k) / (k + 1)) + Math.log(share / (1 - share));
    k += 1;
    atMost += Math.exp(log);
  }
  return { low, high: k + 1 };
}
