/** Between what the numbers of a policy lie; the table holds the same bounds. */
export const policyBounds = {
  /** More scorecards than people at a table are never handed in. */
  minTechnicalScorecards: { least: 1, most: 5 },
  reapplyAfterDays: { least: 1, most: 730 },
  expireAfterBusinessDays: { least: 1, most: 60 },
  /** What is due after the five days helps no decision. */
  scorecardDueBusinessDays: { least: 1, most: 5 },
  letterDueBusinessDays: { least: 1, most: 10 },
} as const;

/** What candidates are promised: four stages in so many business days. */
export const promisedBusinessDays = 5;

/** What is wrong with the budgets of the stages, said for people; null when they share the promised days. */
export function faultOfBudgets(budgets: readonly number[]): string | null {
  if (budgets.length !== 4) return 'Give each of the four stages its days, in order.';
  if (budgets.some((days) => days < 1)) return 'Each stage needs a business day at least.';
  const sum = budgets.reduce((total, days) => total + days, 0);
  if (sum === promisedBusinessDays) return null;
  return `The four stages share the five business days that candidates are promised; these add up to ${String(sum)}.`;
}
