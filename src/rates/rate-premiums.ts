import type { ComputedPremium } from './rate-band.type.ts';
import type { Figure } from './rate-figure.ts';
import { type Compared, type PublishedPremium, PremiumUnit } from './reference/premiums.ts';

/** What stored figures make of a published premium; nothing where they are not on record. */
export function computedOf(premium: PublishedPremium, figures: ReadonlyMap<string, Figure>): ComputedPremium[] {
  return premium.from.flatMap((compared) => {
    const [subject, baseline] = [figures.get(compared.subject), figures.get(compared.baseline)];
    return subject && baseline ? (comparison(premium, { compared, subject, baseline }) ?? []) : [];
  });
}

interface Pair {
  readonly compared: Compared;
  readonly subject: Figure;
  readonly baseline: Figure;
}

/** Of amounts of one basis and unit, or of nothing: of ranges the least and the most that the ratio can be. */
function comparison(premium: PublishedPremium, { compared, subject, baseline }: Pair): ComputedPremium | null {
  const isAlike = subject.basis === baseline.basis && subject.unit === baseline.unit;
  const [upper, lower] = [amountsOf(subject, compared), amountsOf(baseline, compared)];
  if (!isAlike || !upper || !lower) return null;
  const [low, high] = [measured(premium, upper.low / lower.high), measured(premium, upper.high / lower.low)];
  return { subject: compared.subject, baseline: compared.baseline, low, high, agrees: agrees(premium, low, high) };
}

function amountsOf(
  { min, max, median }: Figure,
  { by }: Compared,
): { readonly low: number; readonly high: number } | null {
  const [low, high] = by === 'median' ? [median, median] : [min ?? max, max ?? min];
  return low === null || high === null ? null : { low, high };
}

function measured({ unit }: PublishedPremium, ratio: number): number {
  return unit === PremiumUnit.PERCENT ? rounded((ratio - 1) * 100, 1) : rounded(ratio, 2);
}

/** A percentage is published without decimals; "more than" is more than the number. */
function agrees({ min, isOpenEnded, unit }: PublishedPremium, low: number, high: number): boolean {
  if (min === null) return false;
  if (isOpenEnded) return low > min;
  const decimals = unit === PremiumUnit.PERCENT ? 0 : 1;
  return rounded(low, decimals) <= min && min <= rounded(high, decimals);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
