import { invalid } from '../kernel/user-error.ts';

/** A range of hourly rates in US dollars, as exact decimals. */
export interface StatedRate {
  readonly min: string;
  readonly max: string;
}

/** A range as it is stored; none is none on both sides. */
export interface RateColumns {
  readonly desiredRateMin: string | null;
  readonly desiredRateMax: string | null;
}

/** Checks a range and takes it apart. */
export function rateColumns(rate: StatedRate | null | undefined): RateColumns {
  if (!rate) return { desiredRateMin: null, desiredRateMax: null };
  if (Number(rate.min) <= 0) throw invalid('The lowest rate is more than nothing.', 'desiredRate', 'min');
  if (Number(rate.max) < Number(rate.min))
    throw invalid('The highest rate is at least the lowest.', 'desiredRate', 'max');
  return { desiredRateMin: rate.min, desiredRateMax: rate.max };
}
