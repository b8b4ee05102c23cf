import { type Bounds, z95 } from './bounds.ts';

/** What adding and multiplying shares may lose: a share that should be 0 or 1, and a variance that should be none. */
const nearly = 1e-12;

/**
 * The 95 % interval of a share on the scale of log(-log): it stays within 0 and 1 and is the longer on the side where
 * there is room. Null where the share is 0 or 1, of which that scale knows nothing.
 */
export function logLogBounds(share: number, variance: number): Bounds | null {
  if (share <= nearly || share >= 1 - nearly) return null;
  const log = Math.log(share);
  const spread = Math.exp((z95 * Math.sqrt(Math.max(0, variance))) / Math.abs(share * log));
  return { low: share ** spread, high: share ** (1 / spread) };
}
