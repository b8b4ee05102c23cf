import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { interviewFactsOf } from '../interview/interview-facts.ts';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { InterviewStatus, submissionBlockersOf } from '../interview/interview.states.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import { type Blocker, notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { setWaiting } from '../vetting/move-case.ts';
import { keepVersion } from './keep-version.ts';
import { lockOwnSeat, type Seat } from './own-seat.ts';
import { Scorecard } from './scorecard.entity.ts';
import { mustBeUnblocked, mustBeWhole } from './scorecard.guards.ts';

/** A draft to hand in, and the version of it that was seen. */
export interface SubmitScorecard {
  readonly scorecardId: string;
  readonly version: number;
}

/**
 * Hands in the viewer's own draft: kept whole as version 1, the debt is paid, and an interview on which nobody owes any
 * more is completed in the same transaction. Everything that is missing is refused at once.
 */
export async function submitScorecard(context: Context, input: SubmitScorecard): Promise<Scorecard> {
  const id = await context.see('Scorecard', input.scorecardId, 'scorecardId');
  return context.em.transactional(async (tx) => {
    const seat = await lockOwnSeat(tx, context.viewer.id, await interviewOfOwn(tx, context, id));
    const scorecard = seat.scorecard;
    if (scorecard?.id !== id) throw notAllowed('This is not the scorecard of your seat.');
    mustBeCurrent(scorecard, input.version);
    mustBeUnblocked(startBlockers(seat, context.now));
    await mustBeWhole(tx, id);
    scorecard.submit(context.now);
    seat.participant.feedback = FeedbackState.SUBMITTED;
    await keepVersion(tx, context, { scorecard, reason: null });
    await tx.flush();
    await settle(tx, context, seat);
    record(tx, context, { action: 'scorecard.submitted', objectType: 'Scorecard', objectId: id });
    return scorecard;
  });
}

/** Not kept, so that the scorecard is read anew under its lock. */
async function interviewOfOwn(tx: EntityManager, context: Context, id: string): Promise<string> {
  const { author, interview } = await tx.findOneOrFail(Scorecard, id, { disableIdentityMap: true });
  if (author.id !== context.viewer.id) throw notAllowed('Only its author submits a scorecard.');
  return interview.id;
}

function startBlockers({ interview: { status, startsAt } }: Seat, now: Date): readonly Blocker[] {
  return submissionBlockersOf({ status, startsAt, submittedScorecards: 0 }, now);
}

/** Completes the interview when this was the last debt on it, and says whom the case waits on now. */
async function settle(tx: EntityManager, context: Context, { interview, vettingCase }: Seat): Promise<void> {
  const owed = await tx.count(InterviewParticipant, { interview, isActive: true, feedback: FeedbackState.OWED });
  if (owed === 0 && interview.status === InterviewStatus.SCHEDULED) {
    interview.complete(context.now);
    await tx.flush();
  }
  // Whoever saw the case without this scorecard must not decide it as if it were not there.
  vettingCase.partRecorded();
  await setWaiting(context, vettingCase, { interviews: await interviewFactsOf(tx, vettingCase) });
}
