import { Role } from '../kernel/role.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { VettingCaseStatus, VettingStage } from '../vetting/vetting-case.states.ts';
import { CaseBlocker, caseBlocker } from './blocker.codes.ts';
import type { CaseFacts, CaseViewer, ClosingFacts } from './case-facts.ts';

const REJECTED_DAYS = 30;
const LEFT_DAYS = 90;

/** What keeps a closed case from being opened again (V10, V11); whose stage it is, the table of moves says. */
export function reopenBlockersOf(facts: CaseFacts, viewer: CaseViewer): readonly Blocker[] {
  const { status, closing } = facts;
  if (closing === null) return [caseBlocker(CaseBlocker.NOT_FROM_HERE)];
  const isRejected = status === VettingCaseStatus.REJECTED;
  return [
    ...(isRejected ? rejectedBlockersOf(facts.stage, closing, viewer) : lateAfter(LEFT_DAYS, closing)),
    ...(closing.hasOtherCase ? [caseBlocker(CaseBlocker.OPEN_CASE)] : []),
    ...(closing.hasCredential ? [caseBlocker(CaseBlocker.VALID_CREDENTIAL)] : []),
  ];
}

/** The head has thirty days; who rejected it early takes it back for as long as the candidate has not been told. */
function rejectedBlockersOf(stage: VettingStage, closing: ClosingFacts, { id, roles }: CaseViewer): readonly Blocker[] {
  const isEarly = stage === VettingStage.PROFILE_REVIEW || stage === VettingStage.SOFT_SKILLS_INTERVIEW;
  const isOwn = closing.rejectedBy === id && !closing.isLetterSent;
  if (isEarly && isOwn && roles.has(Role.RECRUITER)) return [];
  if (roles.has(Role.HEAD_OF_TALENT)) return lateAfter(REJECTED_DAYS, closing);
  const message = 'Ask the head of talent: others reopen a rejection of their own only, until its letter is sent.';
  return isEarly ? [caseBlocker(CaseBlocker.HEAD_ONLY, message)] : [];
}

function lateAfter(days: number, { daysAgo }: ClosingFacts): readonly Blocker[] {
  return daysAgo <= days ? [] : [caseBlocker(CaseBlocker.REOPEN_TOO_LATE)];
}
