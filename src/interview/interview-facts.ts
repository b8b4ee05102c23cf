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
  const { minTechnicalScorecards } = await vettingCase.policy.loadOrFail();
  return factsOf({ stage, interviews, seats, minTechnicalScorecards });
}

/** The interviews of one stage of a case, newest first, the seats in them, and how many scorecards its policy asks for. */
export interface StageInterviews {
  readonly stage: VettingStage;
  readonly interviews: readonly Pick<Interview, 'id' | 'status'>[];
  readonly seats: readonly (Pick<InterviewParticipant, 'isActive' | 'feedback'> & {
    readonly interview: { readonly id: string };
  })[];
  readonly minTechnicalScorecards: number;
}

/** What those interviews have come to. */
export function factsOf({ stage, interviews, seats, minTechnicalScorecards }: StageInterviews): InterviewFacts {
  // A proposal waits on the candidate, whatever feedback its interview will call for.
  const running = new Set(interviews.filter(({ status }) => agreed.includes(status)).map(({ id }) => id));
  const owed = seats.filter(({ isActive, feedback, interview }) => {
    return isActive && feedback === FeedbackState.OWED && running.has(interview.id);
  });
  return {
    proposed: interviews.filter(({ status }) => status === InterviewStatus.PROPOSED).length,
    scheduled: interviews.filter(({ status }) => status === InterviewStatus.SCHEDULED).length,
    noShowBy: noShowBy(interviews[0]?.status),
    owed: owed.length,
    submitted: seats.filter(({ feedback }) => feedback === FeedbackState.SUBMITTED).length,
    required: stage === VettingStage.TECHNICAL_INTERVIEW ? minTechnicalScorecards : 1,
  };
}

const agreed: readonly InterviewStatus[] = [InterviewStatus.SCHEDULED, InterviewStatus.COMPLETED];

function noShowBy(newest: InterviewStatus | undefined): InterviewFacts['noShowBy'] {
  if (newest === InterviewStatus.NO_SHOW_CANDIDATE) return 'CANDIDATE';
  return newest === InterviewStatus.NO_SHOW_INTERVIEWER ? 'INTERVIEWER' : null;
}
