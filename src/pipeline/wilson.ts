/** Bounds of a share. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the standard normal distribution. */
const z = 1.959963984540054;

/** The 95 % interval of a share by Wilson's score: it stays within 0 and 1, also where few were counted. */
export function wilson(numerator: number, n: number): Bounds {
  const share = numerator / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const centre = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
