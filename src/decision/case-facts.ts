import type { Viewer } from '../kernel/viewer.ts';
import type { CaseState } from '../vetting/vetting-case.states.ts';

/** One criterion of the recorded profile review. */
export interface CriterionFact {
  readonly criterion: string;
  readonly verdict: 'MET' | 'NOT_MET' | 'UNCLEAR';
  /** The head let a criterion that is not met pass, with a reason. */
  readonly isOverridden: boolean;
}

/** Everything about a case that its guards look at: one row of one statement. */
export interface CaseFacts extends CaseState {
  /** Null until the review is recorded, which it is only with a verdict on every criterion. */
  readonly profileReview: readonly CriterionFact[] | null;
  /** Live submitted scorecards of the present stage that recommend YES or STRONG_YES. */
  readonly scorecardsFor: number;
  /** Live submitted scorecards of the present stage that recommend NO or STRONG_NO. */
  readonly scorecardsAgainst: number;
  /** Scorecards that participants owe on the present stage. */
  readonly scorecardsOwed: number;
  /** What the case's policy asks for at the technical stage. */
  readonly minimumTechnicalScorecards: number;
  /** The candidate's primary specialization claims. */
  readonly claimIds: readonly string[];
  readonly hasConfirmedTerms: boolean;
}

/** Who would make a move. */
export interface CaseViewer extends Pick<Viewer, 'id' | 'roles'> {
  /** True while this person owes a scorecard on the case's present stage, and so is blind on it. */
  readonly owesHere: boolean;
}
