import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole } from '../kernel/viewer.ts';
import type { SeniorityTitle } from './interview.words.ts';
import { Interviewer } from './interviewer.entity.ts';

/** What changes about an interviewer; what is left out stays. */
export interface UpdateInterviewer {
  readonly interviewerId: string;
  readonly version: number;
  readonly seniorityTitle?: SeniorityTitle | null | undefined;
  readonly isActive?: boolean | null | undefined;
}

/** Changes what an interviewer is by trade, or whether they interview at present; what is booked stays. */
export async function updateInterviewer(context: Context, input: UpdateInterviewer): Promise<Interviewer> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent changes interviewers.');
  }
  if (input.seniorityTitle == null && input.isActive == null) throw invalid('Give something to change.');
  const id = await context.see('Interviewer', input.interviewerId, 'interviewerId');
  return context.em.transactional(async (tx) => {
    const interviewer = await tx.findOneOrFail(Interviewer, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(interviewer, input.version);
    interviewer.seniorityTitle = input.seniorityTitle ?? interviewer.seniorityTitle;
    interviewer.isActive = input.isActive ?? interviewer.isActive;
    const { seniorityTitle, isActive } = interviewer;
    const changes = { seniorityTitle, isActive };
    record(tx, context, { action: 'interviewer.updated', objectType: 'Interviewer', objectId: id, changes });
    return interviewer;
  });
}
