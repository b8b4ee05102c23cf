import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Interview } from '../interview/interview.entity.ts';
import { InterviewStatus } from '../interview/interview.states.ts';
import type { Context } from '../kernel/context.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';

/** Locks the interviews of a locked case, as every decision on it does, in the order of their keys. */
export function lockInterviews(tx: EntityManager, vettingCase: VettingCase): Promise<Interview[]> {
  return tx.find(Interview, { vettingCase }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
}

/** Calls off those of the locked interviews that are still to come, all or those before a moment, and says which. */
export function cancelFutureInterviews(
  context: Context,
  interviews: readonly Interview[],
  before: Date | null = null,
): readonly string[] {
  const future = interviews.filter(
    ({ status, startsAt }) =>
      (status === InterviewStatus.PROPOSED || (status === InterviewStatus.SCHEDULED && startsAt > context.now)) &&
      (before === null || startsAt < before),
  );
  for (const interview of future) interview.cancel();
  return future.map(({ id }) => id);
}
