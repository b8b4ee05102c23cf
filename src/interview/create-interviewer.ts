import { LockMode, ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { hasRole } from '../kernel/viewer.ts';
import type { SeniorityTitle } from './interview.words.ts';
import { Interviewer } from './interviewer.entity.ts';

/** Who interviews from now on. */
export interface CreateInterviewer {
  readonly userId: string;
  readonly seniorityTitle: SeniorityTitle;
}

/** Makes a member of staff an interviewer, active and qualified for nothing yet. */
export async function createInterviewer(context: Context, input: CreateInterviewer): Promise<Interviewer> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent makes interviewers.');
  }
  const userId = await context.see('User', input.userId, 'userId');
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, userId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { seniorityTitle } = input;
    const interviewer = new Interviewer(context, { user: ref(user), nameKey: user.nameKey, seniorityTitle });
    tx.persist(interviewer);
    const changes = { user: userId, seniorityTitle };
    record(tx, context, {
      action: 'interviewer.created',
      objectType: 'Interviewer',
      objectId: interviewer.id,
      changes,
    });
    return interviewer;
  });
}
