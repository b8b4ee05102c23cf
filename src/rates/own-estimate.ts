import { student95 } from '../statistics/beta-distribution.ts';
import { type Estimate, z95 } from '../statistics/bounds.ts';
import { fewestPeople } from './own-batches.ts';
import type { Observed } from './observed.ts';

/** After so many months a price counts half. */
const halfLife = 12;
/** How alike the prices of one company are taken to be: 0 would be strangers, 1 one price. */
const alike = 0.5;
/** A published range is taken to hold so many standard deviations, as 95 % of a normal distribution do. */
const deviationsInRange = 2 * z95;
/** Below so many degrees of freedom an interval would say nothing. */
const fewestDegrees = 1;

/** What is known of logarithms of prices before own contracts are looked at. */
export interface Prior {
  readonly centre: number;
  /** How many contracts of today it counts as. */
  readonly weight: number;
  /** Variance of single prices; null where no range is published. */
  readonly variance: number | null;
}

/** What own contracts say of logarithms of prices. */
export interface Summary {
  readonly mean: number;
  readonly variance: number;
  /** How many independent contracts of today they count as. */
  readonly weight: number;
  /** How many independent contracts they are like, whatever their age. */
  readonly effectiveN: number;
}

/** Student's distribution of the logarithm of the median price. */
export interface Posterior {
  readonly centre: number;
  readonly scale: number;
  readonly degrees: number;
}

/** What is published, as something to begin with: null where it has no middle. Amounts in hundredths. */
export function priorOf(
  { low, median, high }: Readonly<Record<'low' | 'median' | 'high', number | null>>,
  ageInMonths: number,
): Prior | null {
  const range = low === null || high === null ? null : { low: Math.log(low), high: Math.log(high) };
  if (median === null && range === null) return null;
  const middle = range === null ? 0 : (range.low + range.high) / 2;
  return {
    centre: median === null ? middle : Math.log(median),
    weight: fewestPeople * halved(ageInMonths),
    variance: range === null ? null : ((range.high - range.low) / deviationsInRange) ** 2,
  };
}

/** Weighs observations by age, and those of one company as hanging together; of at least one. */
export function summaryOf(observed: readonly Observed[], lastMonth: number): Summary {
  const seen = observed.map(({ amount, agreedIn, company }) => ({
    log: Math.log(amount),
    weight: halved(lastMonth - agreedIn),
    company,
  }));
  const total = sum(seen.map(({ weight }) => weight));
  const mean = sum(seen.map(({ weight, log }) => weight * log)) / total;
  const variance = sum(seen.map(({ weight, log }) => weight * (log - mean) ** 2)) / total;
  const squares = sum(seen.map(({ weight }) => weight ** 2));
  const byCompany = [...Map.groupBy(seen, ({ company }) => company).values()];
  const clusters = sum(byCompany.map((own) => sum(own.map(({ weight }) => weight)) ** 2));
  const effectiveN = total ** 2 / ((1 - alike) * squares + alike * clusters);
  return { mean, variance, effectiveN, weight: (effectiveN * squares) / total };
}

/** Own contracts on top of what is published, or alone; null when they are too few or too old for an interval. */
export function posteriorOf({ mean, variance, weight }: Summary, prior: Prior | null): Posterior | null {
  const begun = prior ?? { centre: mean, weight: 0, variance: null };
  const together = begun.weight + weight;
  const centre = (begun.weight * begun.centre + weight * mean) / together;
  const known = begun.variance === null ? 0 : begun.weight;
  const apart = ((begun.weight * weight) / together) * (mean - begun.centre) ** 2;
  const degrees = known + weight - (prior === null ? 1 : 0);
  if (degrees < fewestDegrees) return null;
  const squares = known * (begun.variance ?? 0) + weight * variance + apart;
  return { centre, scale: Math.sqrt(squares / degrees / together), degrees };
}

/** The median price with its 95 % interval, in what the logarithms are of. */
export function medianOf({ centre, scale, degrees }: Posterior): Estimate {
  const spread = student95(degrees) * scale;
  return { value: Math.exp(centre), low: Math.exp(centre - spread), high: Math.exp(centre + spread) };
}

/** How many times one median price is another, with its 95 % interval; degrees of freedom by Welch. */
export function ratioOf(one: Posterior, other: Posterior): Estimate {
  const [first, second] = [one.scale ** 2, other.scale ** 2];
  const together = first + second;
  const degrees = together === 0 ? 1 : together ** 2 / (first ** 2 / one.degrees + second ** 2 / other.degrees);
  return medianOf({ centre: one.centre - other.centre, scale: Math.sqrt(together), degrees });
}

function halved(months: number): number {
  return 0.5 ** (Math.max(0, months) / halfLife);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
