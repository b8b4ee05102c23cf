/** Who needs the new match that a case is about. */
export enum RematchSide {
  CLIENT = 'CLIENT',
  DEVELOPER = 'DEVELOPER',
}

/** Where a re-match stands. */
export enum RematchStatus {
  OPEN = 'OPEN',
  MATCHED = 'MATCHED',
  DECLINED_BY_DEVELOPER = 'DECLINED_BY_DEVELOPER',
  CLOSED_UNMATCHED = 'CLOSED_UNMATCHED',
}

/** How a person ends a case that nobody was found for. */
export enum RematchOutcome {
  DECLINED_BY_DEVELOPER = 'DECLINED_BY_DEVELOPER',
  CLOSED_UNMATCHED = 'CLOSED_UNMATCHED',
}

/** One allowed move of a re-match; `from` is null when an early ending opens it. */
export interface RematchMove {
  readonly from: RematchStatus | null;
  readonly to: RematchStatus;
}

const { OPEN, MATCHED, DECLINED_BY_DEVELOPER, CLOSED_UNMATCHED } = RematchStatus;

/** Every move of a re-match; a presentation makes the one to MATCHED, people make the other two. */
export const rematchMoves: readonly RematchMove[] = [
  { from: null, to: OPEN },
  { from: OPEN, to: MATCHED },
  { from: OPEN, to: DECLINED_BY_DEVELOPER },
  { from: OPEN, to: CLOSED_UNMATCHED },
];

const hour = 3_600_000;

/** True of an outcome that a case of this side may have: a client who lost a developer has none who could decline. */
export function mayEndSo(side: RematchSide, outcome: RematchOutcome): boolean {
  return outcome === RematchOutcome.CLOSED_UNMATCHED || side === RematchSide.DEVELOPER;
}

/** What decides how a case stands against its promise. */
export interface RematchClock {
  readonly status: RematchStatus;
  readonly dueAt: Date;
  /** When somebody was presented; null until then. */
  readonly metAt: Date | null;
}

/** Whole hours until it is due, rounded down, and so negative as soon as it is late; null once it is not open. */
export function hoursLeft({ status, dueAt }: RematchClock, now: Date): number | null {
  return status === RematchStatus.OPEN ? Math.floor((dueAt.getTime() - now.getTime()) / hour) : null;
}

/** True of an open case whose hours are over, to the instant. */
export function isOverdue({ status, dueAt }: RematchClock, now: Date): boolean {
  return status === RematchStatus.OPEN && dueAt < now;
}

/** Whether somebody was presented until it was due; null while that may still come, and for who wants nobody. */
export function isMetInTime({ status, dueAt, metAt }: RematchClock, now: Date): boolean | null {
  if (metAt !== null) return metAt <= dueAt;
  return status === DECLINED_BY_DEVELOPER || (status === OPEN && now <= dueAt) ? null : false;
}
