/** Bounds between which something lies. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Bounds of which one may be unknown, where too little was observed to give it. */
export interface OpenBounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** An estimate with its 95 % interval. */
export interface Estimate extends Bounds {
  readonly value: number;
}

/** Two-sided 95 % of the standard normal distribution. */
export const z95 = 1.959963984540054;

/** What lies outside a lower and an upper bound of the possible is brought back to it. */
export function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
