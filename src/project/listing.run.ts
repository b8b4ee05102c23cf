import { invalid } from '../kernel/user-error.ts';

/** How long a listing is shown unless somebody says otherwise: our assumption. */
const usualRunInDays = 60;
/** What nobody looks at for a year is nobody's offer any more. */
const longestRunInDays = 365;
const day = 86_400_000;

/** When a listing that is shown from now on runs out: as it is asked for, within a year, or after the usual time. */
export function runUntil(asked: Date | null | undefined, now: Date): Date {
  const expiresAt = asked ?? new Date(now.getTime() + usualRunInDays * day);
  const run = expiresAt.getTime() - now.getTime();
  if (run > 0 && run <= longestRunInDays * day) return expiresAt;
  throw invalid('A listing runs out after now, and within a year.', 'expiresAt');
}
