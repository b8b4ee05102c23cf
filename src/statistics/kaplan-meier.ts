import type { Estimate, OpenBounds } from './bounds.ts';
import { within, z95 } from './bounds.ts';
import { logLogBounds } from './log-log.ts';
import { instantsOf } from './risk-sets.ts';

/** How long something was watched, and whether it ended then or was only last seen; in any unit of time. */
export interface Observation {
  readonly time: number;
  readonly event: boolean;
}

/** A step of a survival curve, at a time at which something ended. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share that lasts longer than this time. */
  readonly survival: number;
  /** Greenwood's; 0 where nobody is left, where it has no meaning. */
  readonly variance: number;
}

/** A median, null while less than half have ended by the last that is known, with what bounds it. */
export interface Median extends OpenBounds {
  readonly value: number | null;
}

/**
 * The curve of Kaplan and Meier: the share that lasts longer, step by step, with Greenwood's variance. Who was last seen
 * at the time of a step counts as at risk there, since events come first where times are equal. No events: no steps.
 */
export function survival(observations: readonly Observation[]): readonly SurvivalStep[] {
  let share = 1;
  let greenwood = 0;
  return instantsOf(observations).flatMap(({ time, atRisk, here }) => {
    const events = here.filter(({ event }) => event).length;
    if (events === 0) return [];
    share *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    return [{ time, atRisk, events, survival: share, variance: share === 0 ? 0 : share * share * greenwood }];
  });
}

/** Half, with room for what is lost in multiplying shares. */
const half = 0.5 + 1e-12;

/**
 * The first time at which half or fewer last longer, with the interval of Brookmeyer and Crowley: the times at which the
 * log-log interval of the curve holds a half. A bound that the curve does not reach is null, and so is the median.
 */
export function medianOf(steps: readonly SurvivalStep[]): Median {
  const firstWhere = (bound: (step: SurvivalStep) => number | undefined): number | null =>
    steps.find((step) => (bound(step) ?? 1) <= half)?.time ?? null;
  return {
    value: firstWhere((step) => step.survival),
    low: firstWhere((step) => (step.survival === 0 ? 0 : boundsOf(step)?.low)),
    high: firstWhere((step) => boundsOf(step)?.high),
  };
}

/** The 95 % log-log interval of a step; null where nobody is left. */
export function boundsOf({ survival: share, variance }: SurvivalStep): ReturnType<typeof logLogBounds> {
  return logLogBounds(share, variance);
}

/**
 * The mean time up to a horizon: the area under the curve until there, with its 95 % interval, within 0 and the horizon.
 * Null when nobody was watched that long and somebody was still there when last seen, for the curve ends before.
 */
export function restrictedMean(observations: readonly Observation[], horizon: number): Estimate | null {
  if (!reaches(observations, horizon)) return null;
  const steps = survival(observations).filter(({ time }) => time < horizon);
  let value = steps[0]?.time ?? horizon;
  const areas = steps.map(({ time, survival: share }, index) => share * ((steps[index + 1]?.time ?? horizon) - time));
  value += sum(areas);
  let left = sum(areas);
  let variance = 0;
  for (const [index, { atRisk, events }] of steps.entries()) {
    if (atRisk > events) variance += (left * left * events) / (atRisk * (atRisk - events));
    left -= areas[index] ?? 0;
  }
  const spread = z95 * Math.sqrt(variance);
  return { value, low: within(value - spread, 0, horizon), high: within(value + spread, 0, horizon) };
}

/**
 * The share that has ended by a time, that time included, with its 95 % log-log interval; the interval is 0 to 1 where
 * none or all have. Null when the curve ends before that time.
 */
export function endedBy(observations: readonly Observation[], time: number): Estimate | null {
  if (!reaches(observations, time)) return null;
  const step = survival(observations).findLast((it) => it.time <= time);
  if (!step) return { value: 0, low: 0, high: 1 };
  const { low, high } = boundsOf(step) ?? { low: 0, high: 1 };
  return { value: 1 - step.survival, low: 1 - high, high: 1 - low };
}

/** Whether the curve is known at a time: somebody was watched that long, or none is left. */
function reaches(observations: readonly Observation[], time: number): boolean {
  const last = observations.reduce((longest, it) => Math.max(longest, it.time), -1);
  return last >= time || (last >= 0 && observations.every((it) => it.time < last || it.event));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
