import type { EntityManager } from '@mikro-orm/postgresql';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import type { InterviewFacts } from '../vetting/vetting-case.waiting-on.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { FeedbackState } from './interview.words.ts';

/** What the interviews of the present stage of a locked case have come to, with everything written that is pending. */
export async function interviewFactsOf(tx: EntityManager, vettingCase: VettingCase): Promise<InterviewFacts> {
  const { stage } = vettingCase;
  await tx.flush();
  const newestFirst = { orderBy: { createdAt: 'desc', id: 'desc' } } as const;
  const interviews = await tx.find(Interview, { vettingCase, stage }, newestFirst);
  const seats = await tx.find(InterviewParticipant, { interview: interviews });
  // A proposal waits on the candidate, whatever feedback its interview will call for.
  const running = new Set(interviews.filter(({ status }) => agreed.includes(status)).map(({ id }) => id));
  const owed = seats.filter(({ isActive, feedback, interview }) => {
    return isActive && feedback === FeedbackState.OWED && running.has(interview.id);
  });
  const submitted = seats.filter(({ feedback }) => feedback === FeedbackState.SUBMITTED);
  const { minTechnicalScorecards } = await vettingCase.policy.loadOrFail();
  return {
    proposed: interviews.filter(({ status }) => status === InterviewStatus.PROPOSED).length,
    scheduled: interviews.filter(({ status }) => status === InterviewStatus.SCHEDULED).length,
    noShowBy: noShowBy(interviews[0]?.status),
    owed: owed.length,
    submitted: submitted.length,
    required: stage === VettingStage.TECHNICAL_INTERVIEW ? minTechnicalScorecards : 1,
  };
}

const agreed: readonly InterviewStatus[] = [InterviewStatus.SCHEDULED, InterviewStatus.COMPLETED];

function noShowBy(newest: InterviewStatus | undefined): InterviewFacts['noShowBy'] {
  if (newest === InterviewStatus.NO_SHOW_CANDIDATE) return 'CANDIDATE';
  return newest === InterviewStatus.NO_SHOW_INTERVIEWER ? 'INTERVIEWER' : null;
}
