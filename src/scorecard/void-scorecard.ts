import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import { interviewFactsOf } from '../interview/interview-facts.ts';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { setWaiting } from '../vetting/move-case.ts';
import { lockScorecard, submittedFactsOf } from './lock-scorecard.ts';
import { voidBlockersOf } from './scorecard.blockers.ts';
import type { Scorecard } from './scorecard.entity.ts';
import { mustBeUnblocked } from './scorecard.guards.ts';

/** Which scorecard to take out of account, and why. */
export interface VoidScorecard {
  readonly scorecardId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a submitted scorecard out of account: it stays on record, and its author owes one again. */
export async function voidScorecard(context: Context, input: VoidScorecard): Promise<Scorecard> {
  const id = await context.see('Scorecard', input.scorecardId, 'scorecardId');
  return context.em.transactional(async (tx) => {
    const seat = await lockScorecard(tx, id);
    const { scorecard, participant, vettingCase } = seat;
    await mustNotBeBlind(tx, context, scorecard);
    mustBeCurrent(scorecard, input.version);
    const by = ref(User, context.viewer.id);
    scorecard.void({ by, at: context.now, reason: input.reason.trim() });
    mustBeUnblocked(voidBlockersOf(submittedFactsOf(seat)));
    participant.feedback = FeedbackState.OWED;
    await tx.flush();
    // Whoever saw the case with this scorecard must not decide it as if it still counted.
    vettingCase.partRecorded();
    await setWaiting(context, vettingCase, { interviews: await interviewFactsOf(tx, vettingCase) });
    record(tx, context, { action: 'scorecard.voided', objectType: 'Scorecard', objectId: id });
    return scorecard;
  });
}

/** An own scorecard is seen by whoever owes another one of the stage; it is not for them to say which ones count. */
async function mustNotBeBlind(tx: EntityManager, context: Context, { vettingCase, stage }: Scorecard): Promise<void> {
  const debt = { vettingCase, stage, user: context.viewer.id, blocks: true, feedback: FeedbackState.OWED };
  if ((await tx.count(InterviewParticipant, debt)) === 0) return;
  throw notAllowed('Submit your own scorecard of this stage first.');
}
