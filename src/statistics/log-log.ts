import { type Bounds, z95 } from './bounds.ts';

/**
 * The 95 % interval of a share on the scale of log(-log): it stays within 0 and 1 and is the longer on the side where
 * there is room. Null where the share is 0 or 1, of which that scale knows nothing.
 */
export function logLogBounds(share: number, variance: number): Bounds | null {
  if (share <= 0 || share >= 1) return null;
  const log = Math.log(share);
  const spread = Math.exp((z95 * Math.sqrt(variance)) / Math.abs(share * log));
  return { low: share ** spread, high: share ** (1 / spread) };
}
