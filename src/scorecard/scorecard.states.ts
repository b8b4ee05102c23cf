/** Where a scorecard stands. */
export enum ScorecardStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  VOIDED = 'VOIDED',
}

/** One allowed move of a scorecard; `from` is null when the move creates it. */
export interface ScorecardMove {
  readonly from: ScorecardStatus | null;
  readonly to: ScorecardStatus;
}

const { DRAFT, SUBMITTED, VOIDED } = ScorecardStatus;

/** Every move that a scorecard can make; an amendment is a new version of a submitted one, and no move. */
export const scorecardMoves: readonly ScorecardMove[] = [
  { from: null, to: DRAFT },
  { from: DRAFT, to: SUBMITTED },
  { from: SUBMITTED, to: VOIDED },
];

/** True when the table knows the way; `from` is null for a new scorecard. */
export function isScorecardMoveAllowed(from: ScorecardStatus | null, to: ScorecardStatus): boolean {
  return scorecardMoves.some((move) => move.from === from && move.to === to);
}
