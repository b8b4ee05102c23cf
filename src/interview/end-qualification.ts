import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { notAllowed, notFound } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole } from '../kernel/viewer.ts';
import { InterviewerQualification } from './interviewer-qualification.entity.ts';
import { Interviewer } from './interviewer.entity.ts';
import { countQualification } from './qualify-interviewer.ts';

/** What an interviewer no longer interviews for, and why. */
export interface EndQualification {
  readonly interviewerId: string;
  readonly version: number;
  readonly qualificationId: string;
  readonly reason: string;
}

/** Ends a qualification: nobody is booked on it from now on, and what is booked stays. */
export async function endQualification(context: Context, input: EndQualification): Promise<Interviewer> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent ends qualifications.');
  }
  const id = await context.see('Interviewer', input.interviewerId, 'interviewerId');
  const qualificationId = await context.see('InterviewerQualification', input.qualificationId, 'qualificationId');
  return context.em.transactional(async (tx) => {
    const interviewer = await tx.findOneOrFail(Interviewer, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(interviewer, input.version);
    const wanted = { id: qualificationId, interviewer, endedAt: null };
    const qualification = await tx.findOne(InterviewerQualification, wanted);
    if (!qualification) throw notFound('qualification that this interviewer holds', 'qualificationId');
    qualification.end(context.now, input.reason.trim());
    await countQualification(tx, interviewer);
    const { stage } = qualification;
    const changes = { qualification: qualificationId, stage };
    record(tx, context, { action: 'interviewer.qualificationEnded', objectType: 'Interviewer', objectId: id, changes });
    return interviewer;
  });
}
