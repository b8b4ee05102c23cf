import { betaQuantile } from './beta-distribution.ts';
import { type Estimate, within } from './bounds.ts';

/** How many of how many, for one of several groups. */
export interface Counted {
  readonly numerator: number;
  readonly n: number;
}

/**
 * The shares of several groups, each drawn towards the share of all the more the fewer it counts, with 95 % intervals:
 * empirical Bayes with a beta prior, whose strength is how alike the groups are, by the method of moments. Groups that
 * do not differ more than chance lets them are drawn hardest: by a prior as strong as all that was counted.
 */
export function shrunkenShares(groups: readonly Counted[]): readonly Estimate[] {
  const n = total(groups, (it) => it.n);
  // Half of one more on either side, so that a share of none or of all does not silence what is to come.
  const share = (total(groups, (it) => it.numerator) + 0.5) / (n + 1);
  const strength = strengthOf(groups, n);
  return groups.map((group) => {
    const a = share * strength + group.numerator;
    const b = (1 - share) * strength + group.n - group.numerator;
    return { value: a / (a + b), low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) };
  });
}

/** How many counted ones the prior is worth, between one and all. */
function strengthOf(groups: readonly Counted[], n: number): number {
  const most = Math.max(1, n);
  const share = total(groups, (it) => it.numerator) / n;
  const room = total(groups, (it) => (1 - it.n / n) * (it.n - 1));
  if (!(room > 0) || share <= 0 || share >= 1) return most;
  const squares = total(groups, (it) => (it.n === 0 ? 0 : it.n * (it.numerator / it.n - share) ** 2));
  const degrees = total(groups, (it) => 1 - it.n / n);
  const alike = (squares / (share * (1 - share)) - degrees) / room;
  return alike <= 0 ? most : within(1 / alike - 1, 1, most);
}

function total(groups: readonly Counted[], valueOf: (group: Counted) => number): number {
  return groups.reduce((sum, group) => sum + valueOf(group), 0);
}
