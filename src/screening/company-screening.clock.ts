const lapseDays = 30;
const DAY = 86_400_000;

/** When a round lapses of which nothing came in since then. */
export function lapsesAt(lastActivityAt: Date): Date {
  return new Date(lastActivityAt.getTime() + lapseDays * DAY);
}
