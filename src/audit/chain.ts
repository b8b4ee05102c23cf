import type { Anchor } from './anchor.ts';

/** A row of the audit that is not as it was sealed. */
export interface Fault {
  readonly kind: 'CHANGED' | 'REMOVED' | 'INSERTED' | 'CUT' | 'REWRITTEN';
  /** Its place in the chain, from 1 on; null where it is in none. */
  readonly position: number | null;
  /** The id of the row; null where it is gone. */
  readonly event: string | null;
  readonly detail: string;
}

/** A row of the audit and its seal. */
export interface Link {
  readonly position: number;
  readonly event: string;
  readonly hash: string;
  /** Null when the row itself is gone. */
  readonly content: string | null;
}

/** What is known when the chain has been followed up to a link. */
export interface Before {
  /** How many rows were as they were sealed. */
  readonly count: number;
  /** The hash of the link, as its content and all before it make it. */
  readonly expected: string;
  /** In the order of the chain. */
  readonly anchors: readonly Anchor[];
}

/** What is wrong with a link, or null. */
export function faultOf({ position, event, hash, content }: Link, { count, expected, anchors }: Before): Fault | null {
  const at = { position, event };
  if (position !== count + 1) {
    const detail = `is missing from the chain; the next one is number ${String(position)}`;
    return { kind: 'REMOVED', position: count + 1, event: null, detail };
  }
  if (content === null) return { ...at, kind: 'REMOVED', detail: 'is sealed, and gone from the audit' };
  if (hash !== expected)
    return { ...at, kind: 'CHANGED', detail: 'is not as it was sealed, or stands in another place' };
  const other = anchors.find((anchor) => anchor.count === position && anchor.hash !== hash);
  return other ? { ...at, kind: 'REWRITTEN', detail: rewritten(other, anchors) } : null;
}

function rewritten({ count, at }: Anchor, anchors: readonly Anchor[]): string {
  const from = anchors.filter((anchor) => anchor.count < count).at(-1)?.count ?? 0;
  return `or one before it, from number ${String(from + 1)} on, was another one when it was written down at ${at}`;
}
