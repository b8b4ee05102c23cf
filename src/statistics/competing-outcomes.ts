import type { Bounds, Estimate } from './bounds.ts';
import { logLogBounds } from './log-log.ts';
import { instantsOf } from './risk-sets.ts';

/** How long something was watched, and what ended it; null when it was only last seen. */
export interface Outcome<Cause extends string> {
  readonly time: number;
  readonly cause: Cause | null;
}

/** A step of the curves of competing outcomes, at a time at which something ended. */
export interface IncidenceStep<Cause extends string> {
  readonly time: number;
  readonly atRisk: number;
  readonly events: Readonly<Record<Cause, number>>;
  /** Share that nothing has ended by this time; with all incidences it makes 1. */
  readonly survival: number;
  /** Share that each cause has ended by this time. */
  readonly incidence: Readonly<Record<Cause, number>>;
}

/**
 * The cumulative incidences of Aalen and Johansen: which share each cause has ended by a time, though others might have
 * ended it first. Events come before what was last seen at the same time. No events: no steps.
 */
export function cumulativeIncidence<Cause extends string>(
  outcomes: readonly Outcome<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceStep<Cause>[] {
  let left = 1;
  let incidence = recordOf(causes, () => 0);
  return instantsOf(outcomes).flatMap(({ time, atRisk, here }) => {
    const events = recordOf(causes, (cause) => here.filter((it) => it.cause === cause).length);
    const ended = here.filter(({ cause }) => cause !== null).length;
    if (ended === 0) return [];
    const before = left;
    const so = incidence;
    incidence = recordOf(causes, (cause) => so[cause] + (before * events[cause]) / atRisk);
    left = before * (1 - ended / atRisk);
    return [{ time, atRisk, events, survival: left, incidence }];
  });
}

/**
 * The share that a cause has ended by a time, with the 95 % log-log interval on the variance of Marubini and Valsecchi
 * (without anything last seen, that of a plain share). The interval is 0 to 1 where none or all have. Null when nobody
 * was watched that long and somebody was still there when last seen.
 */
export function incidenceAt<Cause extends string>(
  outcomes: readonly Outcome<Cause>[],
  cause: Cause,
  time: number,
): Estimate | null {
  const last = outcomes.reduce((longest, it) => Math.max(longest, it.time), -1);
  if (last < time && (last < 0 || outcomes.some((it) => it.time === last && it.cause === null))) return null;
  const causes = [...new Set([cause, ...outcomes.flatMap((it) => it.cause ?? [])])];
  const { value, bounds } = incidenceBy(cumulativeIncidence(outcomes, causes), cause, time);
  return { value, ...(bounds ?? { low: 0, high: 1 }) };
}

/** The share that a cause has ended by a time, as these steps have it, with those bounds; none where it is 0 or 1. */
export function incidenceBy<Cause extends string>(
  steps: readonly IncidenceStep<Cause>[],
  cause: Cause,
  time: number,
): { readonly value: number; readonly bounds: Bounds | null } {
  const until = steps.filter((step) => step.time <= time);
  const value = until.at(-1)?.incidence[cause] ?? 0;
  return { value, bounds: logLogBounds(value, varianceOf(until, cause)) };
}

function varianceOf<Cause extends string>(steps: readonly IncidenceStep<Cause>[], cause: Cause): number {
  const final = steps.at(-1)?.incidence[cause] ?? 0;
  return steps.reduce((variance, { atRisk: n, events, incidence }, index) => {
    const before = steps[index - 1]?.survival ?? 1;
    const all = Object.values<number>(events).reduce((total, count) => total + count, 0);
    const own = events[cause];
    const toCome = final - incidence[cause];
    const ofLasting = n > all ? (toCome * toCome * all) / (n * (n - all)) : 0;
    const ofOwn = (before * before * (n - own) * own) / n ** 3;
    return variance + ofLasting + ofOwn - (2 * toCome * before * own) / (n * n);
  }, 0);
}

function recordOf<Cause extends string>(
  causes: readonly Cause[],
  valueOf: (cause: Cause) => number,
): Readonly<Record<Cause, number>> {
  // The keys are the causes themselves, which the library types as any string.
  return Object.fromEntries(causes.map((cause) => [cause, valueOf(cause)])) as Record<Cause, number>;
}
