import { boundsOf, type Observation, restrictedMean, survival, type SurvivalStep } from '../statistics/kaplan-meier.ts';
import { meanOf } from '../statistics/mean-interval.ts';
import { quantileOf } from '../statistics/quantiles.ts';
import { wilson } from '../statistics/wilson.ts';
import type { KpiFigure } from './kpi-definition.ts';
import { KpiStatistic } from './kpi.words.ts';

/** How the interval of a share is computed. */
export const wilsonMethod = 'Wilson score, 95 %';

/** A share of what was counted, with its interval. */
export function shareFigure(numerator: number, n: number, statistic = KpiStatistic.SHARE): KpiFigure {
  const value = n === 0 ? null : numerator / n;
  const interval = n === 0 ? null : { ...wilson(numerator, n), method: wilsonMethod };
  return { statistic, value, numerator, denominator: n, n, interval };
}

/** The mean of values of which none is censored, as a sum by their number. */
export function meanFigure(values: readonly number[]): KpiFigure {
  const n = values.length;
  const numerator = values.reduce((sum, value) => sum + value, 0);
  const mean = meanOf(values);
  const interval = mean && { low: mean.low, high: mean.high, method: 't, 95 %' };
  const value = n === 0 ? null : numerator / n;
  return { statistic: KpiStatistic.MEAN, value, numerator, denominator: n, n, interval };
}

/** The time within which a share of values lies, of which none is censored. */
export function quantileFigure(values: readonly number[], statistic: KpiStatistic, share: number): KpiFigure {
  const quantile = quantileOf(values, share);
  const interval = quantile && { low: quantile.low, high: quantile.high, method: 'Order statistics, 95 %' };
  const value = quantile?.value ?? null;
  return { statistic, value, numerator: null, denominator: null, n: values.length, interval };
}

/** Why a quantile is not known that the curve does not reach. */
export const unreached = {
  [KpiStatistic.MEDIAN]: 'Fewer than half have come to it, as far as they were watched.',
  [KpiStatistic.P90]: 'Fewer than nine in ten have come to it, as far as they were watched.',
};

/** The figure, or where it has no value why it has none. */
export function knownOr(unknown: string, figure: KpiFigure): KpiFigure {
  return figure.value === null ? { ...figure, interval: null, unknown } : figure;
}

/** Median, ninth tenth and restricted mean of times of which some are only known to be longer. */
export function curveFigures(
  observed: readonly Observation[],
  { horizon, horizonIs }: { readonly horizon: number; readonly horizonIs: string },
): KpiFigure[] {
  const steps = survival(observed);
  const same = { numerator: null, denominator: null, n: observed.length };
  const quantile = (statistic: keyof typeof unreached, share: number): KpiFigure =>
    knownOr(unreached[statistic], { ...same, statistic, ...crossing(steps, share) });
  const mean = restrictedMean(observed, horizon);
  const interval = mean && { low: mean.low, high: mean.high, method: 'Area under Kaplan–Meier, Greenwood, 95 %' };
  return [
    quantile(KpiStatistic.MEDIAN, 0.5),
    quantile(KpiStatistic.P90, 0.1),
    knownOr(`Nobody has been watched for ${horizonIs} yet.`, {
      ...same,
      statistic: KpiStatistic.RESTRICTED_MEAN,
      value: mean?.value ?? null,
      interval,
    }),
  ];
}

/** The first time at which no more than a share lasts longer, with the times at which the curve's interval holds it. */
export function crossing(steps: readonly SurvivalStep[], share: number): Pick<KpiFigure, 'value' | 'interval'> {
  const first = (bound: (step: SurvivalStep) => number): number | null =>
    steps.find((step) => bound(step) <= share + 1e-12)?.time ?? null;
  const low = first((step) => boundsOf(step)?.low ?? step.survival);
  const high = first((step) => boundsOf(step)?.high ?? 1);
  const method = 'Kaplan–Meier, Brookmeyer–Crowley (log-log), 95 %';
  return { value: first((step) => step.survival), interval: steps.length === 0 ? null : { low, high, method } };
}
