/** Where a listing stands. */
export enum ListingStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  PUBLISHED = 'PUBLISHED',
  PAUSED = 'PAUSED',
  FILLED = 'FILLED',
  CLOSED = 'CLOSED',
  EXPIRED = 'EXPIRED',
}

/** What is done to a listing by a move. */
export enum ListingMoveKind {
  DRAFT = 'DRAFT',
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  PUBLISH = 'PUBLISH',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  FILL = 'FILL',
  CLOSE = 'CLOSE',
  EXPIRE = 'EXPIRE',
  PAUSE_WITH_COMPANY = 'PAUSE_WITH_COMPANY',
  REOPEN = 'REOPEN',
}

/** The number of a rule of the table of moves. */
export type ListingRule = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8' | 'L9' | 'L10' | 'L11';

/** One allowed move of a listing; `from` is null when the move creates it. */
export interface ListingMove {
  readonly rule: ListingRule;
  readonly kind: ListingMoveKind;
  readonly from: ListingStatus | null;
  readonly to: ListingStatus;
  /** Whether a person makes it, or time or the company's own move does. */
  readonly by: 'PERSON' | 'SYSTEM';
}

const { DRAFT, IN_REVIEW, PUBLISHED, PAUSED, FILLED, CLOSED, EXPIRED } = ListingStatus;
const kinds = ListingMoveKind;

const endingsOf = (from: ListingStatus): readonly ListingMove[] => [
  { rule: 'L7', kind: kinds.FILL, from, to: FILLED, by: 'PERSON' },
  { rule: 'L8', kind: kinds.CLOSE, from, to: CLOSED, by: 'PERSON' },
  { rule: 'L9', kind: kinds.EXPIRE, from, to: EXPIRED, by: 'SYSTEM' },
];

/** Every move that a listing can make; what is not here is refused by code and database alike. */
export const listingMoves: readonly ListingMove[] = [
  { rule: 'L1', kind: kinds.DRAFT, from: null, to: DRAFT, by: 'PERSON' },
  { rule: 'L2', kind: kinds.SUBMIT, from: DRAFT, to: IN_REVIEW, by: 'PERSON' },
  { rule: 'L3', kind: kinds.RETURN, from: IN_REVIEW, to: DRAFT, by: 'PERSON' },
  { rule: 'L4', kind: kinds.PUBLISH, from: IN_REVIEW, to: PUBLISHED, by: 'PERSON' },
  { rule: 'L5', kind: kinds.PAUSE, from: PUBLISHED, to: PAUSED, by: 'PERSON' },
  { rule: 'L6', kind: kinds.RESUME, from: PAUSED, to: PUBLISHED, by: 'PERSON' },
  { rule: 'L10', kind: kinds.PAUSE_WITH_COMPANY, from: PUBLISHED, to: PAUSED, by: 'SYSTEM' },
  ...endingsOf(PUBLISHED),
  ...endingsOf(PAUSED),
  { rule: 'L11', kind: kinds.REOPEN, from: FILLED, to: PUBLISHED, by: 'PERSON' },
];

/** The move of that kind that leads away from a state; undefined when there is none. */
export function listingMoveFrom(from: ListingStatus, kind: ListingMoveKind): ListingMove | undefined {
  return listingMoves.find((move) => move.from === from && move.kind === kind);
}

/** What decides, beside the clock, where a listing stands. */
export interface StoredStanding {
  readonly status: ListingStatus;
  /** Null until it is published. */
  readonly expiresAt: Date | null;
}

/** Where a listing stands at a moment: one whose time is over has expired, also before that is stored. */
export function listingStatusAt({ status, expiresAt }: StoredStanding, now: Date): ListingStatus {
  const canExpire = listingMoveFrom(status, kinds.EXPIRE) !== undefined;
  return canExpire && expiresAt !== null && expiresAt <= now ? EXPIRED : status;
}
