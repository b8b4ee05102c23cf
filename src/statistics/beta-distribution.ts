/** The share of a beta distribution that lies below a value between 0 and 1. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast below the mean only; above it the mirror image does.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The value below which a share of a beta distribution lies. */
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  // Halved until no number lies between them.
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2) {
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many standard errors of a mean 95 % lie within, by Student, where the variance is known from few. */
export function student95(degrees: number): number {
  const x = betaQuantile(0.05, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}

const tiny = 1e-300;
const steps = 500;

/** The continued fraction of the incomplete beta function, by Lentz's way. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / clear(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= steps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = value;
    for (const term of [even, odd]) {
      d = 1 / clear(1 + term * d);
      c = clear(1 + term / c);
      value *= d * c;
    }
    if (Math.abs(value / before - 1) < 1e-15) break;
  }
  return value;
}

function clear(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** By Stirling's series, which is exact to the last digits from 15 on; below it is brought there first. */
function logGamma(x: number): number {
  let [at, below] = [x, 0];
  while (at < 15) {
    below += Math.log(at);
    at += 1;
  }
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - 1 / (1680 * at ** 7);
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - below;
}
