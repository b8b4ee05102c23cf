import { student95 } from './beta-distribution.ts';
import type { Estimate } from './bounds.ts';

/** The mean of values that are all known, none censored, with Student's 95 % interval; null for fewer than two. */
export function meanOf(values: readonly number[]): Estimate | null {
  const n = values.length;
  if (n < 2) return null;
  const value = values.reduce((sum, it) => sum + it, 0) / n;
  const squares = values.reduce((sum, it) => sum + (it - value) ** 2, 0);
  const spread = student95(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - spread, high: value + spread };
}
