import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { RoleGrant } from '../identity/role-grant.entity.ts';
import { User, UserStatus } from '../identity/user.entity.ts';
import type { Role } from '../kernel/role.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { ConflictOfInterest } from './conflict-of-interest.entity.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { FeedbackState, type ParticipantRole } from './interview.words.ts';
import { InterviewerQualification } from './interviewer-qualification.entity.ts';
import { Interviewer } from './interviewer.entity.ts';
import type { SeatFacts } from './participant.blockers.ts';

/** A seat that somebody shall take; `userId` is the user's uuid. */
export interface WantedSeat {
  readonly userId: string;
  readonly role: ParticipantRole;
  readonly isFeedbackRequired: boolean;
  readonly languageOverrideReason: string | null;
}

/** What decides over the seats of an interview of the case's present stage, in their order; the users are locked. */
export async function seatFactsOf(
  tx: EntityManager,
  { vettingCase, candidate }: { readonly vettingCase: VettingCase; readonly candidate: Candidate },
  wanted: readonly WantedSeat[],
): Promise<SeatFacts[]> {
  const { stage, track } = vettingCase;
  const ids = wanted.map(({ userId }) => userId);
  const users = await tx.find(User, ids, { refresh: true });
  const grants = await tx.find(RoleGrant, { user: ids, revokedAt: null });
  const interviewers = await tx.find(Interviewer, { user: ids, isActive: true });
  const qualifications = await tx.find(InterviewerQualification, {
    interviewer: interviewers,
    track,
    stage,
    endedAt: null,
  });
  const conflicts = await tx.find(ConflictOfInterest, { candidate, interviewer: { user: ids } });
  const seats = await tx.find(InterviewParticipant, { vettingCase, stage });
  const submitted = seats.filter(({ feedback }) => feedback === FeedbackState.SUBMITTED);
  const conflicted = await Promise.all(conflicts.map(({ interviewer }) => interviewer.loadOrFail()));
  return wanted.map((seat) => {
    const { userId, role, isFeedbackRequired, languageOverrideReason } = seat;
    const interviewer = interviewers.find(({ user }) => user.id === userId);
    const own = qualifications.filter((it) => it.interviewer.id === interviewer?.id);
    return {
      stage,
      role,
      isFeedbackRequired,
      hasLanguageOverride: languageOverrideReason !== null,
      isUserActive: users.some(({ id, status }) => id === userId && status === UserStatus.ACTIVE),
      roles: new Set<Role>(grants.filter(({ user }) => user.id === userId).map((grant) => grant.role)),
      seniorityTitle: interviewer?.seniorityTitle ?? null,
      isQualified: own.length > 0,
      coversLanguage: coversLanguage(own, { stage, candidate }),
      isPartial: candidate.user?.id === userId || conflicted.some(({ user }) => user.id === userId),
      peersSubmitted: submitted.some(({ user }) => user.id !== userId),
      submittedThemselves: submitted.some(({ user }) => user.id === userId),
      owesAlready: seats.some((it) => it.user.id === userId && it.blocks && it.feedback === FeedbackState.OWED),
    };
  });
}

function coversLanguage(
  own: readonly InterviewerQualification[],
  { stage, candidate }: { readonly stage: VettingStage; readonly candidate: Candidate },
): boolean {
  if (stage !== VettingStage.TECHNICAL_INTERVIEW) return true;
  return own.some(({ primaryLanguage }) => primaryLanguage?.id === candidate.primaryLanguage.id);
}
