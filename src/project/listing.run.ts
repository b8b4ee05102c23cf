/** How long a listing is shown unless somebody says otherwise: our assumption. */
const usualRunInDays = 60;
/** What nobody looks at for a year is nobody's offer any more. */
const longestRunInDays = 365;
const day = 86_400_000;

/** When a listing that is published at this moment runs out, if nobody says otherwise. */
export function listingExpiry(publishedAt: Date): Date {
  return new Date(publishedAt.getTime() + usualRunInDays * day);
}

/** True of a moment until which a listing may be shown that is published now. */
export function mayRunUntil(expiresAt: Date, now: Date): boolean {
  const run = expiresAt.getTime() - now.getTime();
  return run > 0 && run <= longestRunInDays * day;
}
