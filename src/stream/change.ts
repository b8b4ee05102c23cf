/** What happened that subscriptions tell of. */
export type ChangeKind = 'CASE_MOVED' | 'SCORECARD_SUBMITTED' | 'MATCH_ANSWERED';

/** That something happened, and to which row; what it was is read anew for everyone who is told. */
export interface Change {
  readonly kind: ChangeKind;
  /** The row's uuid. */
  readonly id: string;
  /** The uuid of what the row is about: the case, or the match. */
  readonly aboutId: string;
}
