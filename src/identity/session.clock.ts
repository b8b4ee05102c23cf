const minute = 60_000;

/** A session ends so long after signing in, whatever is done with it. */
export const longestSessionMs = 8 * 60 * minute;

/** A session ends when nothing was asked with it for so long. */
export const longestIdleMs = 30 * minute;

/** What was asked is noted once in so long, and not at each request. */
export const notedEveryMs = minute;

/** When a session ends if nothing more is asked with it. */
export function endOfSession({ seenAt, expiresAt }: { readonly seenAt: Date; readonly expiresAt: Date }): Date {
  return new Date(Math.min(seenAt.getTime() + longestIdleMs, expiresAt.getTime()));
}
