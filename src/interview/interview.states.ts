import type { Blocker } from '../kernel/user-error.ts';

/** Where an interview stands. */
export enum InterviewStatus {
  PROPOSED = 'PROPOSED',
  SCHEDULED = 'SCHEDULED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
  NO_SHOW_CANDIDATE = 'NO_SHOW_CANDIDATE',
  NO_SHOW_INTERVIEWER = 'NO_SHOW_INTERVIEWER',
}

/** One allowed move of an interview; `from` is null when the move creates it. */
export interface InterviewMove {
  readonly from: InterviewStatus | null;
  readonly to: InterviewStatus;
}

/** What keeps an interview from a move, or a scorecard from being submitted for it. */
export enum InterviewBlocker {
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  NOT_STARTED = 'NOT_STARTED',
  SCORECARD_SUBMITTED = 'SCORECARD_SUBMITTED',
  START_TOO_LONG_AGO = 'START_TOO_LONG_AGO',
  CASE_MOVED_ON = 'CASE_MOVED_ON',
}

/** Who did not come. */
export enum NoShowSide {
  CANDIDATE = 'CANDIDATE',
  INTERVIEWER = 'INTERVIEWER',
}

/** Where an interview ends to which a side did not come. */
export const noShowStatus: Readonly<Record<NoShowSide, InterviewStatus>> = {
  CANDIDATE: InterviewStatus.NO_SHOW_CANDIDATE,
  INTERVIEWER: InterviewStatus.NO_SHOW_INTERVIEWER,
};

/** What the guards of an interview look at. */
export interface InterviewFacts {
  readonly status: InterviewStatus;
  /** Null while the candidate has several slots to choose from. */
  readonly startsAt: Date | null;
  /** Live submitted scorecards of this interview. */
  readonly submittedScorecards: number;
}

const { PROPOSED, SCHEDULED, COMPLETED, CANCELLED, NO_SHOW_CANDIDATE, NO_SHOW_INTERVIEWER } = InterviewStatus;
const OLDEST_START_IN_DAYS = 30;
const DAY = 86_400_000;

/** Every move that an interview can make; a retry after a no-show is a new interview. */
export const interviewMoves: readonly InterviewMove[] = [
  { from: null, to: PROPOSED },
  { from: null, to: SCHEDULED },
  { from: PROPOSED, to: SCHEDULED },
  { from: PROPOSED, to: CANCELLED },
  { from: SCHEDULED, to: COMPLETED },
  { from: SCHEDULED, to: CANCELLED },
  { from: SCHEDULED, to: NO_SHOW_CANDIDATE },
  { from: SCHEDULED, to: NO_SHOW_INTERVIEWER },
];

/** The states in which an interview takes its people's time; two such never overlap for one person. */
export const timeTakingStatuses: readonly InterviewStatus[] = [PROPOSED, SCHEDULED, COMPLETED];

/** True when the table knows the way; `from` is null for a new interview. */
export function isInterviewMoveAllowed(from: InterviewStatus | null, to: InterviewStatus): boolean {
  return interviewMoves.some((move) => move.from === from && move.to === to);
}

/** What of an interview is new once it was held. */
export interface CompletedState {
  readonly status: InterviewStatus;
  readonly completedAt: Date;
}

/** What an interview that was held becomes; whoever calls has asked the guards. */
export function completedAt(now: Date): CompletedState {
  return { status: COMPLETED, completedAt: now };
}

/** What keeps an interview from moving to a state at this moment; empty when nothing does. */
export function interviewBlockersOf(to: InterviewStatus, facts: InterviewFacts, now: Date): readonly Blocker[] {
  if (!isInterviewMoveAllowed(facts.status, to)) {
    return [blocker(InterviewBlocker.NOT_FROM_HERE, `An interview that is ${facts.status} cannot become ${to}.`)];
  }
  if (to === COMPLETED) return notStarted(facts, now);
  if (to === SCHEDULED) return [];
  return [...(to === CANCELLED ? [] : notStarted(facts, now)), ...alreadyRated(facts)];
}

/** What keeps a participant of whom feedback is required from submitting it at this moment; empty when nothing does. */
export function submissionBlockersOf(facts: InterviewFacts, now: Date): readonly Blocker[] {
  if (facts.status === SCHEDULED || facts.status === COMPLETED) return notStarted(facts, now);
  return [blocker(InterviewBlocker.NOT_FROM_HERE, `An interview that is ${facts.status} takes no scorecards.`)];
}

/** What keeps an interview from being recorded with such a start; up to 30 days past is fine. */
export function startBlockersOf(startsAt: Date, now: Date): readonly Blocker[] {
  if (now.getTime() - startsAt.getTime() <= OLDEST_START_IN_DAYS * DAY) return [];
  return [blocker(InterviewBlocker.START_TOO_LONG_AGO, 'Give a start that is no more than 30 days past.')];
}

/** What keeps a scheduled interview from being held at another time; empty when nothing does. */
export function rescheduleBlockersOf(facts: InterviewFacts): readonly Blocker[] {
  if (facts.status === SCHEDULED) return alreadyRated(facts);
  const message = `An interview that is ${facts.status} has no time to change.`;
  return [blocker(InterviewBlocker.NOT_FROM_HERE, message)];
}

function notStarted({ startsAt }: InterviewFacts, now: Date): readonly Blocker[] {
  if (startsAt !== null && startsAt <= now) return [];
  return [blocker(InterviewBlocker.NOT_STARTED, 'Wait until the interview has started.')];
}

function alreadyRated({ submittedScorecards }: InterviewFacts): readonly Blocker[] {
  if (submittedScorecards === 0) return [];
  const message = 'A scorecard of this interview is submitted, so it took place: complete it instead.';
  return [blocker(InterviewBlocker.SCORECARD_SUBMITTED, message)];
}

/** A blocker of an interview, said so that a person can act on it. */
export function blocker(code: InterviewBlocker, message: string): Blocker {
  return { code, message };
}
