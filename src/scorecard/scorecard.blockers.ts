import type { Blocker } from '../kernel/user-error.ts';
import { type CaseState, VettingCaseStatus, type VettingStage } from '../vetting/vetting-case.states.ts';

/** What keeps a submitted scorecard from being amended or voided. */
export enum ScorecardBlocker {
  STAGE_DECIDED = 'STAGE_DECIDED',
  AMENDMENT_TOO_LATE = 'AMENDMENT_TOO_LATE',
}

/** What the guards of a submitted scorecard look at. */
export interface SubmittedFacts {
  /** Of the scorecard. */
  readonly stage: VettingStage;
  readonly submittedAt: Date;
  readonly vettingCase: CaseState;
}

const AMENDABLE_HOURS = 24;
const HOUR = 3_600_000;

/** What keeps a submitted scorecard from being amended at this moment; empty when nothing does. */
export function amendmentBlockersOf(facts: SubmittedFacts, now: Date): readonly Blocker[] {
  const age = now.getTime() - facts.submittedAt.getTime();
  const message = 'A scorecard is amended within 24 hours of its submission. Ask the head of talent what to do now.';
  const isLate = age > AMENDABLE_HOURS * HOUR;
  return [...voidBlockersOf(facts), ...(isLate ? [{ code: ScorecardBlocker.AMENDMENT_TOO_LATE, message }] : [])];
}

/** What keeps a submitted scorecard from being voided; empty when nothing does. */
export function voidBlockersOf({ stage, vettingCase }: SubmittedFacts): readonly Blocker[] {
  if (!isStageDecided(stage, vettingCase)) return [];
  const message = 'The stage is decided, and the decision rests on what was submitted. Reopen the case first.';
  return [{ code: ScorecardBlocker.STAGE_DECIDED, message }];
}

/** A case comes back to a stage only by a reopening, which supersedes the decision on it. */
function isStageDecided(stage: VettingStage, at: CaseState): boolean {
  return at.stage !== stage || at.status === VettingCaseStatus.REJECTED || at.status === VettingCaseStatus.PASSED;
}
