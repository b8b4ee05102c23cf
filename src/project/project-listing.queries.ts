import type { Where } from '../database/where.ts';
import { ListingStatus } from './project-listing.states.ts';

/** What a list of listings is narrowed by. */
export interface ListingWish {
  readonly status?: readonly ListingStatus[] | null | undefined;
}

/** What a list asks of a listing, as conditions on its row at a moment. */
export function listingConditions(wish: ListingWish | null | undefined, now: Date): Where[] {
  return wish?.status ? [standsAt(wish.status, now)] : [];
}

/** True of a listing that stands so at the moment: one whose time is over has expired, also before that is stored. */
export function standsAt(statuses: readonly ListingStatus[], now: Date): Where {
  const kept = statuses.filter((status) => status !== ListingStatus.EXPIRED);
  return (row, bind) => {
    const isOver = `(${row}.status in ('PUBLISHED', 'PAUSED') and ${row}.expires_at <= ${bind.position(now)}::timestamptz)`;
    const stands = `(${row}.status = any(${bind.words(kept)}) and not ${isOver})`;
    if (!statuses.includes(ListingStatus.EXPIRED)) return stands;
    return `(${stands} or ${row}.status = 'EXPIRED' or ${isOver})`;
  };
}
