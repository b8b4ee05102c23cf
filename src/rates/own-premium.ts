import type { Estimate } from '../statistics/bounds.ts';
import { batchesOf, countedOf } from './own-batches.ts';
import { type Posterior, posteriorOf, ratioOf, summaryOf } from './own-estimate.ts';
import { areaOf, type Observed } from './observed.ts';
import { type OwnCompared, type OwnGroup, PremiumUnit, type PublishedPremium } from './reference/premiums.ts';

/** What own contracts make of a premium: in its unit, with how many people it rests on. */
export interface ToldPremium {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isPublishedWithin: boolean;
  readonly subjectN: number;
  readonly baselineN: number;
}

/** A premium by own contracts, or why it is not told. */
export type OwnPremiumAnswer =
  { readonly told: ToldPremium; readonly withheld: null } | { readonly told: null; readonly withheld: string };

/** A ratio of two medians of own contracts alone, from the logarithms of both; of closed batches, as everything that is told. */
export function ownPremiumOf(
  premium: PublishedPremium,
  own: OwnCompared,
  { observed, lastMonth }: { readonly observed: readonly Observed[]; readonly lastMonth: number },
): OwnPremiumAnswer {
  const [subject, baseline] = [own.subject, own.baseline].map((group) => sideOf(group, observed, lastMonth));
  if (!subject || !baseline) return { told: null, withheld };
  const ratio = ratioOf(subject.posterior, baseline.posterior);
  const told = { ...toldIn(premium, ratio), subjectN: subject.n, baselineN: baseline.n };
  return { told, withheld: null };
}

const withheld = 'Too few people of too few companies were observed on one side, or on both: nothing is told.';

interface Side {
  readonly posterior: Posterior;
  readonly n: number;
}

function sideOf({ seniority, area }: OwnGroup, observed: readonly Observed[], lastMonth: number): Side | null {
  const group = observed.filter(
    (one) => one.seniority === seniority && (area === null || areaOf(one.developerRegion) === area),
  );
  const seen = batchesOf(group, lastMonth).flat();
  const posterior = seen.length === 0 ? null : posteriorOf(summaryOf(seen, lastMonth), null);
  return posterior && { posterior, n: countedOf(seen).n };
}

function toldIn({ unit, min }: PublishedPremium, ratio: Estimate): Omit<ToldPremium, 'subjectN' | 'baselineN'> {
  const told = (value: number): number =>
    unit === PremiumUnit.PERCENT ? Math.round((value - 1) * 1000) / 10 : Math.round(value * 100) / 100;
  const [low, high] = [told(ratio.low), told(ratio.high)];
  return { value: told(ratio.value), low, high, isPublishedWithin: min !== null && low <= min && min <= high };
}
