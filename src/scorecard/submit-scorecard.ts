import type { RunStatement } from '../database/statements.ts';
import { type Ending, inTransaction } from '../database/transaction.ts';
import { factsOf } from '../interview/interview-facts.ts';
import { completedAt, InterviewStatus, submissionBlockersOf } from '../interview/interview.states.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { notAllowed, type UserError } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { readClockRules } from '../vetting/clock-rules.queries.ts';
import { freshStage } from '../vetting/move-case.ts';
import { clockAfter, type WaitsAfter, waitsAfter } from '../vetting/vetting-case.standing.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { lockOwnSeat, mustOwe, noSeat } from './own-seat.ts';
import { gapsIn, type ScorecardFacts } from './scorecard.complete.ts';
import { Scorecard } from './scorecard.entity.ts';
import { mustBeUnblocked } from './scorecard.guards.ts';
import { ScorecardStatus } from './scorecard.states.ts';
import { submitted } from './scorecard.transitions.ts';
import { readSubmission, type Submission } from './submission.ts';
import { type SubmittedScorecard, writingSubmission } from './write-submission.ts';

/** A draft to hand in, and the version of it that was seen. */
export interface SubmitScorecard {
  readonly scorecardId: string;
  readonly version: number;
}

/**
 * Hands in the viewer's own draft: kept whole as version 1, the debt is paid, and an interview on which nobody owes any
 * more is completed in the same transaction. Everything that is missing is refused at once.
 */
export async function submitScorecard(context: Context, input: SubmitScorecard): Promise<Pick<Scorecard, 'id'>> {
  const parsed = parseGlobalId(input.scorecardId);
  const id = parsed?.type === 'Scorecard' ? parsed.key : null;
  const isDone = id !== null && (await inTransaction(context, (...at) => submitOwn(at, context, { ...input, id })));
  if (!isDone) throw await whyNotOwn(context, input);
  return { id };
}

/** False when the viewer has no seat to hand it in from. */
async function submitOwn(
  [run, ending]: readonly [RunStatement, Ending],
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const viewerId = context.viewer.id;
  // Asked for at once: the reading sees what there is when the locking is done.
  const [isLocked, found] = await Promise.all([
    lockOwnSeat(run, { of: 'scorecard', key: id, viewerId }),
    readSubmission(run, id, viewerId),
  ]);
  if (!isLocked || !found) return false;
  mustOwe(found);
  if (found.card.scorecard.status === ScorecardStatus.VOIDED)
    throw notAllowed('This is not the scorecard of your seat.');
  mustBeCurrent(found.card.scorecard, version);
  const { status, startsAt } = found.interview;
  mustBeUnblocked(submissionBlockersOf({ status, startsAt, submittedScorecards: 0 }, context.now));
  mustBeUnblocked(gapsIn(factsIn(found.card)).map(({ code, message }) => ({ code, message })));
  const { isClockMoved, ...becomes } = handedIn(found, context.now);
  const stands = { ...found.vettingCase, ...becomes.vettingCase };
  const clock = isClockMoved ? clockAfter(stands, await readClockRules(run, stands.id)) : null;
  ending.write(writingSubmission(context, { ...becomes, clock }));
  ending.answer(context.answerOf('Scorecard', id));
  return true;
}

/** What decides whether it is complete. */
function factsIn({ scorecard, ratings, evidence, kit }: Submission['card']): ScorecardFacts {
  return {
    ...scorecard,
    asksForEnglish: scorecard.stage === VettingStage.SOFT_SKILLS_INTERVIEW,
    kit,
    ratings: ratings.map(({ attribute, ...said }) => ({ ...said, attributeId: attribute.id })),
    evidence,
  };
}

interface HandedIn extends Omit<SubmittedScorecard, 'clock'>, Pick<WaitsAfter, 'isClockMoved'> {}

/** What becomes of case, interview and scorecard; the interview is completed with the last debt on it. */
function handedIn(found: Submission, now: Date): HandedIn {
  const { vettingCase, interview, participant, ofStage, card } = found;
  const seats = ofStage.seats.map((seat) => {
    return seat.id === participant.id ? { ...seat, feedback: FeedbackState.SUBMITTED } : seat;
  });
  const isOwed = seats.some((seat) => {
    return seat.interview.id === interview.id && seat.isActive && seat.feedback === FeedbackState.OWED;
  });
  const completion = !isOwed && interview.status === InterviewStatus.SCHEDULED ? completedAt(now) : null;
  const interviews = ofStage.interviews.map((one) => (one.id === interview.id ? { ...one, ...completion } : one));
  const stageFacts = { ...freshStage, interviews: factsOf({ ...ofStage, interviews, seats }) };
  const { waits, isClockMoved } = waitsAfter(vettingCase, stageFacts, now);
  return {
    card,
    participant: { id: participant.id, feedback: FeedbackState.SUBMITTED },
    scorecard: submitted(card.scorecard, now),
    interview: completion && { id: interview.id, ...completion },
    vettingCase: { id: vettingCase.id, ...waits },
    isClockMoved,
  };
}

/** Says, while nothing is locked, why the viewer has no seat to hand this in from. */
async function whyNotOwn(context: Context, { scorecardId }: SubmitScorecard): Promise<UserError> {
  const id = await context.see('Scorecard', scorecardId, 'scorecardId');
  const { author } = await context.em.fork().findOneOrFail(Scorecard, id);
  return author.id === context.viewer.id ? noSeat() : notAllowed('Only its author submits a scorecard.');
}
