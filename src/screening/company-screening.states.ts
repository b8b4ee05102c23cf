/** Where a round of screening stands. */
export enum ScreeningStatus {
  IN_PROGRESS = 'IN_PROGRESS',
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}

/** Whether a round lets a company in, or confirms one that is in. */
export enum ScreeningKind {
  INITIAL = 'INITIAL',
  RENEWAL = 'RENEWAL',
}

/** Where a check of a round stands. */
export enum ScreeningCheckStatus {
  PENDING = 'PENDING',
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  WAIVED = 'WAIVED',
}

/** One allowed move of a round; `from` is null when it opens the round. */
export interface ScreeningMove {
  readonly from: ScreeningStatus | null;
  readonly to: ScreeningStatus;
}

/** One allowed move of a check while its round is open; `from` is null when the round begins with it. */
export interface CheckMove {
  readonly from: ScreeningCheckStatus | null;
  readonly to: ScreeningCheckStatus;
}

const { IN_PROGRESS, PASSED, FAILED, WITHDRAWN, LAPSED } = ScreeningStatus;

/** Every move of a round; what is closed stays so, and the next look at a company is a round of its own. */
export const screeningMoves: readonly ScreeningMove[] = [
  { from: null, to: IN_PROGRESS },
  { from: IN_PROGRESS, to: PASSED },
  { from: IN_PROGRESS, to: FAILED },
  { from: IN_PROGRESS, to: WITHDRAWN },
  { from: IN_PROGRESS, to: LAPSED },
];

const results = [ScreeningCheckStatus.PASSED, ScreeningCheckStatus.FAILED, ScreeningCheckStatus.WAIVED];

/** Every move of a check: a result may give way to another, and never to none. A renewal begins with what still holds. */
export const checkMoves: readonly CheckMove[] = [
  { from: null, to: ScreeningCheckStatus.PENDING },
  { from: null, to: ScreeningCheckStatus.PASSED },
  ...[ScreeningCheckStatus.PENDING, ...results].flatMap((from) => results.map((to) => ({ from, to }))),
];

/** True when the table knows the way of a round. */
export function isScreeningMoveAllowed(from: ScreeningStatus | null, to: ScreeningStatus): boolean {
  return screeningMoves.some((move) => move.from === from && move.to === to);
}
