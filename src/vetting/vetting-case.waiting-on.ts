import { isClosed, VettingStage, type VettingCaseStatus } from './vetting-case.states.ts';

/** Who holds a case up; the clock runs unless it is the candidate. */
export enum WaitingOn {
  RECRUITER = 'RECRUITER',
  CANDIDATE = 'CANDIDATE',
  INTERVIEWER = 'INTERVIEWER',
  DECISION_MAKER = 'DECISION_MAKER',
}

/** What the interviews of the case's present stage have come to. */
export interface InterviewFacts {
  /** Interviews in PROPOSED: the candidate has to choose a time. */
  readonly proposed: number;
  /** Interviews in SCHEDULED, past or to come. */
  readonly scheduled: number;
  /** Who did not come, when the newest interview of the stage ended so; null otherwise. */
  readonly noShowBy: 'CANDIDATE' | 'INTERVIEWER' | null;
  /** People who owe a scorecard. */
  readonly owed: number;
  /** Live submitted scorecards. */
  readonly submitted: number;
  /** Submitted scorecards that the stage's guard asks for. */
  readonly required: number;
}

/** All that decides whom a case waits on. */
export interface WaitingFacts {
  readonly status: VettingCaseStatus;
  readonly stage: VettingStage;
  /** A request to the candidate that neither an answer nor a move has ended yet. */
  readonly hasOpenRequest: boolean;
  readonly hasConfirmedTerms: boolean;
  /** Of the present stage; what it says is not looked at on stages without interviews. */
  readonly interviews: InterviewFacts;
}

/** Whom a case waits on; null once it is closed. Every operation stores what this says, and nothing else. */
export function waitingOn(facts: WaitingFacts): WaitingOn | null {
  if (isClosed(facts.status)) return null;
  if (facts.hasOpenRequest) return WaitingOn.CANDIDATE;
  switch (facts.stage) {
    case VettingStage.PROFILE_REVIEW:
      return WaitingOn.RECRUITER;
    case VettingStage.SOFT_SKILLS_INTERVIEW:
    case VettingStage.TECHNICAL_INTERVIEW:
      return waitingOnInterviews(facts.interviews);
    case VettingStage.LISTING:
      return facts.hasConfirmedTerms ? WaitingOn.RECRUITER : WaitingOn.CANDIDATE;
  }
}

function waitingOnInterviews(facts: InterviewFacts): WaitingOn {
  // First, so that our own debt keeps the clock running whatever else the candidate is asked for.
  if (facts.scheduled > 0 || facts.owed > 0) return WaitingOn.INTERVIEWER;
  if (facts.proposed > 0 || facts.noShowBy === 'CANDIDATE') return WaitingOn.CANDIDATE;
  if (facts.noShowBy === 'INTERVIEWER') return WaitingOn.RECRUITER;
  return facts.submitted > 0 && facts.submitted >= facts.required ? WaitingOn.DECISION_MAKER : WaitingOn.RECRUITER;
}
