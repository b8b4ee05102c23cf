import type { RawRow } from '../database/statements.ts';
import { endedBy, medianOf, type Observation, restrictedMean, survival } from '../statistics/kaplan-meier.ts';
import type { KpiFigure } from './kpi-definition.ts';
import { knownOr, unreached } from './kpi-figures.ts';
import { KpiStatistic } from './kpi.words.ts';

/** Of a row: how long something took, or was watched without its end, and whether it ended. */
export function observationsIn(facts: readonly RawRow[]): Observation[] {
  return facts.map(([time, ended]) => ({ time: Number(time), event: ended === true }));
}

/** As if nobody had looked any longer than that: what ends later is not known to end. */
export function watchedFor(longest: number, observations: readonly Observation[]): Observation[] {
  return observations.map((it) => (it.time > longest ? { time: longest, event: false } : it));
}

/** Horizon and promise of a time that is watched, in its unit. */
export interface Marks {
  /** Up to when the mean is taken. */
  readonly horizon: number;
  /** In words, with its unit. */
  readonly horizonIs: string;
  /** Within how long it is promised; left out where nothing is. */
  readonly promised?: number;
}

/** Median, mean up to the horizon and share in time of what is watched and may not have ended yet. */
export function watchedFigures(observations: readonly Observation[], marks: Marks): KpiFigure[] {
  const { promised, horizonIs } = marks;
  const counted = countedOf(observations);
  const median = medianOf(survival(observations));
  const mean = restrictedMean(observations, marks.horizon);
  const share = promised === undefined ? null : endedBy(observations, promised);
  const figures = [
    {
      ...counted,
      statistic: KpiStatistic.MEDIAN,
      value: median.value,
      interval: { low: median.low, high: median.high, method: 'Brookmeyer-Crowley, log-log, 95 %' },
      unknown: unreached.MEDIAN,
    },
    {
      ...counted,
      statistic: KpiStatistic.RESTRICTED_MEAN,
      value: mean?.value ?? null,
      interval: mean && { low: mean.low, high: mean.high, method: 'Kaplan-Meier, Greenwood, 95 %' },
      unknown: `Nobody has been watched for ${horizonIs} yet.`,
    },
    {
      ...counted,
      statistic: KpiStatistic.SHARE_IN_TIME,
      value: share?.value ?? null,
      interval: share && { low: share.low, high: share.high, method: 'Kaplan-Meier, log-log, 95 %' },
      unknown: 'Nobody has been watched for as long as is promised yet.',
    },
  ];
  return figures
    .filter(({ statistic }) => promised !== undefined || statistic !== KpiStatistic.SHARE_IN_TIME)
    .map(({ unknown, ...figure }) => knownOr(unknown, figure));
}

/** Those that ended, of all. */
export function countedOf(
  observations: readonly { readonly event: boolean }[],
): Pick<KpiFigure, 'numerator' | 'denominator' | 'n'> {
  const n = observations.length;
  return { numerator: observations.filter(({ event }) => event).length, denominator: n, n };
}

/** What `watchedFigures` gives where something is promised. */
export const promisedStatistics = [KpiStatistic.MEDIAN, KpiStatistic.RESTRICTED_MEAN, KpiStatistic.SHARE_IN_TIME];
