import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole } from '../kernel/viewer.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { lockTime } from './booking.ts';
import { ConflictOfInterest } from './conflict-of-interest.entity.ts';
import { settleCase } from './interview-change.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { FeedbackState } from './interview.words.ts';
import { Interviewer } from './interviewer.entity.ts';

/** Who cannot judge whom, and what stands between them. */
export interface DeclareConflict {
  readonly interviewerId: string;
  /** Of the interviewer, as it was seen. */
  readonly version: number;
  readonly candidateId: string;
  readonly reason: string;
}

/**
 * Declares that an interviewer cannot judge a candidate: by the head for anybody, by interviewers for themselves. They
 * give up what they have not handed in yet, and are never booked with this candidate again.
 */
export async function declareConflict(context: Context, input: DeclareConflict): Promise<Interviewer> {
  const id = await context.see('Interviewer', input.interviewerId, 'interviewerId');
  const candidateId = await context.see('Candidate', input.candidateId, 'candidateId');
  return context.em.transactional(async (tx) => {
    const userId = await userOf(tx, context, id);
    const cases = await lockCasesOf(tx, candidateId);
    const interviews = await lockInterviewsOf(tx, cases);
    await lockTime(tx, { candidate: { id: candidateId }, userIds: [userId] });
    const interviewer = await tx.findOneOrFail(Interviewer, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(interviewer, input.version);
    const left = await leaveSeats(tx, interviews, userId);
    await tx.flush();
    const candidate = ref(Candidate, candidateId);
    tx.persist(new ConflictOfInterest(context, interviewer, { candidate, reason: input.reason.trim() }));
    await tx.flush();
    for (const interview of left) await settle(tx, context, { interview, cases });
    await tx.execute('update interviewer set version = version + 1 where id = ?', [id]);
    await tx.refresh(interviewer);
    const changes = { candidate: candidateId, leftInterviews: left.map((interview) => interview.id) };
    record(tx, context, { action: 'interviewer.conflictDeclared', objectType: 'Interviewer', objectId: id, changes });
    return interviewer;
  });
}

/** Not kept, so that the interviewer is read anew under its lock. */
async function userOf(tx: EntityManager, context: Context, id: string): Promise<string> {
  const { user } = await tx.findOneOrFail(Interviewer, id, { disableIdentityMap: true });
  const isOwn = user.id === context.viewer.id;
  if (isOwn || hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) return user.id;
  throw notAllowed('An interviewer declares conflicts of their own. Ask the head of talent.');
}

function lockCasesOf(tx: EntityManager, candidate: string): Promise<VettingCase[]> {
  return tx.find(VettingCase, { candidate }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
}

function lockInterviewsOf(tx: EntityManager, vettingCase: readonly VettingCase[]): Promise<Interview[]> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  return tx.find(Interview, { vettingCase: [...vettingCase] }, lock);
}

const { PROPOSED, SCHEDULED, COMPLETED } = InterviewStatus;

/** What they handed in stands; of what was held they give up the debt, of what is to come the seat. */
async function leaveSeats(tx: EntityManager, interviews: readonly Interview[], user: string): Promise<Interview[]> {
  const seats = await tx.find(InterviewParticipant, { interview: [...interviews], user, isActive: true });
  return interviews.filter((interview) => {
    const seat = seats.find((it) => it.interview.id === interview.id);
    if (!seat || !isToLeave(interview, seat)) return false;
    seat.leave('Stepped back');
    return true;
  });
}

function isToLeave({ status }: Interview, { feedback }: InterviewParticipant): boolean {
  if (status === COMPLETED) return feedback === FeedbackState.OWED;
  return (status === PROPOSED || status === SCHEDULED) && feedback !== FeedbackState.SUBMITTED;
}

interface Left {
  readonly interview: Interview;
  readonly cases: readonly VettingCase[];
}

async function settle(tx: EntityManager, context: Context, { interview, cases }: Left): Promise<void> {
  await tx.execute('update interview set version = version + 1 where id = ?', [interview.id]);
  await tx.refresh(interview);
  const vettingCase = cases.find(({ id }) => id === interview.vettingCase.id);
  if (!vettingCase) return;
  vettingCase.partRecorded();
  await settleCase(tx, context, { vettingCase, interview });
}
