import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { Interview } from '../interview/interview.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { Scorecard } from './scorecard.entity.ts';
import type { SubmittedFacts } from './scorecard.blockers.ts';

/** A scorecard and the seat that it was written from, with all that is locked to change it. */
export interface ScorecardSeat {
  readonly vettingCase: VettingCase;
  readonly interview: Interview;
  readonly participant: InterviewParticipant;
  readonly scorecard: Scorecard;
}

/** Locks case, interview and scorecard, in that order. */
export async function lockScorecard(tx: EntityManager, id: string): Promise<ScorecardSeat> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  // Not kept, so that what is read under the lock is what is written on.
  const at = await tx.findOneOrFail(Scorecard, id, { disableIdentityMap: true });
  const vettingCase = await tx.findOneOrFail(VettingCase, at.vettingCase.id, { lockMode });
  const interview = await tx.findOneOrFail(Interview, at.interview.id, { lockMode });
  const scorecard = await tx.findOneOrFail(Scorecard, id, { lockMode });
  return { vettingCase, interview, scorecard, participant: await scorecard.participant.loadOrFail() };
}

/** What the guards of a submitted scorecard look at, under its locks. */
export function submittedFactsOf({ vettingCase, scorecard }: ScorecardSeat): SubmittedFacts {
  const { stage, submittedAt } = scorecard;
  if (!submittedAt) throw new Error('A scorecard that is not submitted was asked about its submission');
  return { stage, submittedAt, vettingCase: vettingCase.state() };
}
