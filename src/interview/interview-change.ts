import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { setWaiting } from '../vetting/move-case.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { isClosed } from '../vetting/vetting-case.states.ts';
import { loadActionFacts } from './action-facts.ts';
import { interviewFactsOf } from './interview-facts.ts';
import type { ActionFacts } from './interview.actions.ts';
import { Interview } from './interview.entity.ts';

/** Which interview is changed, and the version of it that was seen. */
export interface SeenInterview {
  readonly id: string;
  readonly version: number;
}

/** An interview and its case, both locked, and what decides what may be done. */
export interface LockedInterview {
  readonly vettingCase: VettingCase;
  readonly interview: Interview;
  readonly facts: ActionFacts;
}

/** Locks an interview as it was seen, its case first as everywhere. */
export async function lockInterview(tx: EntityManager, { id, version }: SeenInterview): Promise<LockedInterview> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  // Not kept, so that what is read under the lock is what is written on.
  const at = await tx.findOneOrFail(Interview, id, { disableIdentityMap: true });
  const vettingCase = await tx.findOneOrFail(VettingCase, at.vettingCase.id, { lockMode });
  const interview = await tx.findOneOrFail(Interview, id, { lockMode });
  mustBeCurrent(interview, version);
  const facts = (await loadActionFacts(statementsIn(tx), [id])).get(id);
  if (!facts) throw notFound('interview', 'interviewId');
  return { vettingCase, interview, facts };
}

/** Says whom the case waits on now that one of its interviews changed; a case that went on does not look back. */
export async function settleCase(
  tx: EntityManager,
  context: Context,
  { vettingCase, interview }: Pick<LockedInterview, 'vettingCase' | 'interview'>,
): Promise<void> {
  if (isClosed(vettingCase.status) || vettingCase.stage !== interview.stage) return;
  await setWaiting(context, vettingCase, { interviews: await interviewFactsOf(tx, vettingCase) });
}

/** Writes what is pending and counts it as a change of the interview, also when only its people changed. */
export async function countChange(tx: EntityManager, interview: Interview, seen: number): Promise<void> {
  await tx.flush();
  if (interview.version !== seen) return;
  await tx.execute('update interview set version = version + 1 where id = ?', [interview.id]);
  await tx.refresh(interview);
}
