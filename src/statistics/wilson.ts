import { type Bounds, within, z95 as z } from './bounds.ts';

/** The 95 % interval of a share by Wilson's score: it stays within 0 and 1, also where few were counted. */
export function wilson(numerator: number, n: number): Bounds {
  if (n === 0) return { low: 0, high: 1 };
  const share = numerator / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const centre = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return { low: within((centre - spread) / scale, 0, 1), high: within((centre + spread) / scale, 0, 1) };
}
