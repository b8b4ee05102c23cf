/** How senior a developer is, by years of commercial experience; claimed and assessed apart. */
export enum Seniority {
  MIDDLE = 'MIDDLE',
  SENIOR = 'SENIOR',
  STRONG_SENIOR = 'STRONG_SENIOR',
}

/** The band of that many years: [3,5), [5,8), [8,∞); null below three, which is no band of ours. */
export function seniorityOf(years: number): Seniority | null {
  if (years >= 8) return Seniority.STRONG_SENIOR;
  if (years >= 5) return Seniority.SENIOR;
  return years >= 3 ? Seniority.MIDDLE : null;
}
