import type { RunStatement } from '../database/statements.ts';
import { InterviewStatus } from '../interview/interview.states.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import { notAllowed, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import { type CaseState, isClosed, type VettingStage } from '../vetting/vetting-case.states.ts';

/** What decides whether a scorecard is owed from a seat. */
export interface SeatFacts {
  readonly vettingCase: CaseState;
  readonly interview: { readonly stage: VettingStage; readonly status: InterviewStatus };
  readonly participant: { readonly feedback: FeedbackState; readonly isActive: boolean };
}

/** Where the viewer's seat is looked for: in an interview, or behind a scorecard that they wrote, by its uuid. */
export interface SeatSought {
  readonly of: 'interview' | 'scorecard';
  readonly key: string;
  readonly viewerId: string;
}

/**
 * Locks case, interview and scorecard, in that order: behind the viewer's own active seat in an interview and the live
 * scorecard of it, or behind a scorecard that they wrote; false when there is none. What is to be decided on is read
 * after it: this statement sees what was before it waited.
 */
export async function lockOwnSeat(run: RunStatement, { of, key, viewerId }: SeatSought): Promise<boolean> {
  const found = await run(locking[of], [key, viewerId]);
  return found.length > 0;
}

/**
 * What makes the participant `p` the own active seat of the viewer `$2`, as SQL. A seat makes interview and own scorecard
 * visible, unless it is one's own case: so far that is the rule of reading.
 */
export const ownSeatSql = `p.user_id = $2 and p.is_active and not ${isOfViewer('p', '$2')}`;

/** A draft may not have been begun. */
const lockingInterview = `
  with seat as (
    select p.id, p.interview_id, p.vetting_case_id from interview_participant p where p.interview_id = $1 and ${ownSeatSql}
  ), held_case as (
    select c.id from vetting_case c where c.id = (select vetting_case_id from seat) for update
  ), held_interview as (
    select i.id from interview i
    where i.id = (select interview_id from seat) and (select id from held_case) is not null for update
  ), held_card as (
    select s.id from scorecard s where s.participant_id = (select id from seat) and s.status <> 'VOIDED'
      and (select id from held_interview) is not null for update
  )
  select seat.id from seat where (select count(*) from held_card) <= 1`;

/** PostgreSQL locks the rows of a joined row in the order in which they are named. */
const lockingScorecard = `
  select card.id from scorecard card
  join interview i on i.id = card.interview_id
  join vetting_case c on c.id = card.vetting_case_id
  where card.id = $1 and card.author_id = $2
  for update of c, i, card`;

const locking = { interview: lockingInterview, scorecard: lockingScorecard };

/** Refuses whoever does not take part. */
export function noSeat(): UserError {
  return notAllowed('Only who takes part in the interview writes a scorecard of it.');
}

/** Refuses all from whom no scorecard is expected, or none any more. */
export function mustOwe({ vettingCase, interview, participant }: SeatFacts): void {
  const { feedback } = participant;
  if (!participant.isActive) throw noSeat();
  if (feedback === FeedbackState.NOT_REQUIRED || feedback === FeedbackState.EXCUSED) {
    throw notAllowed('No scorecard is expected of you for this interview.');
  }
  if (feedback === FeedbackState.SUBMITTED) throw tooLate('You have submitted your scorecard; it no longer changes.');
  if (feedback === FeedbackState.ENDED || vettingCase.stage !== interview.stage) {
    throw tooLate('This stage is decided. A draft of it stays with you and can no longer be submitted.');
  }
  if (isClosed(vettingCase.status)) {
    throw tooLate('The case was left. Scorecards can be written again once it is reopened.');
  }
  if (!writable.includes(interview.status))
    throw tooLate(`An interview that is ${interview.status} takes no scorecards.`);
}

const writable: readonly InterviewStatus[] = [
  InterviewStatus.PROPOSED,
  InterviewStatus.SCHEDULED,
  InterviewStatus.COMPLETED,
];

function tooLate(message: string): UserError {
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
