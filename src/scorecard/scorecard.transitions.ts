import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { isScorecardMoveAllowed, ScorecardStatus } from './scorecard.states.ts';

/** What of a scorecard says whether it may change, and how often it has. */
export interface ChangingScorecard {
  readonly status: ScorecardStatus;
  readonly version: number;
}

/** A draft after something was written in it: every save is a new version. */
export function written<T extends object>({ status, version }: ChangingScorecard, text: T): T & { version: number } {
  mustBeDraft(status);
  return { ...text, version: version + 1 };
}

/** What of a scorecard is new once it is handed in. */
export interface SubmittedState extends ChangingScorecard {
  readonly submittedAt: Date;
}

/** A draft after it was handed in: from then on it does not change. */
export function submitted({ status, version }: ChangingScorecard, at: Date): SubmittedState {
  mustBeDraft(status);
  return { status: ScorecardStatus.SUBMITTED, submittedAt: at, version: version + 1 };
}

function mustBeDraft(status: ScorecardStatus): void {
  if (isScorecardMoveAllowed(status, ScorecardStatus.SUBMITTED)) return;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'This scorecard is submitted and no longer changes.');
}
