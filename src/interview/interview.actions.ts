import { Role } from '../kernel/role.ts';
import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import {
  blocker,
  InterviewBlocker,
  interviewBlockersOf,
  type InterviewFacts,
  InterviewStatus,
  rescheduleBlockersOf,
} from './interview.states.ts';

/** What is done to an interview as a whole. */
export enum InterviewAction {
  CONFIRM = 'CONFIRM',
  COMPLETE = 'COMPLETE',
  RESCHEDULE = 'RESCHEDULE',
  CANCEL = 'CANCEL',
  REPORT_NO_SHOW = 'REPORT_NO_SHOW',
}

/** What decides whether something may be done to an interview. */
export interface ActionFacts extends InterviewFacts {
  /** The case is open or on hold, and stands at the interview's stage. */
  readonly isCaseAtStage: boolean;
}

/** Something that somebody may do to an interview, and what stands in its way; nothing does when it is empty. */
export interface AvailableAction {
  readonly action: InterviewAction;
  readonly blockers: readonly Blocker[];
}

const { CONFIRM, COMPLETE, RESCHEDULE, CANCEL, REPORT_NO_SHOW } = InterviewAction;

/** What keeps an interview from an action at this moment; empty when nothing does. */
export function actionBlockersOf(action: InterviewAction, facts: ActionFacts, now: Date): readonly Blocker[] {
  switch (action) {
    case CONFIRM:
      return [...interviewBlockersOf(InterviewStatus.SCHEDULED, facts, now), ...caseMovedOn(facts)];
    case RESCHEDULE:
      return [...rescheduleBlockersOf(facts), ...caseMovedOn(facts)];
    case COMPLETE:
      return interviewBlockersOf(InterviewStatus.COMPLETED, facts, now);
    case CANCEL:
      return interviewBlockersOf(InterviewStatus.CANCELLED, facts, now);
    case REPORT_NO_SHOW:
      return interviewBlockersOf(InterviewStatus.NO_SHOW_CANDIDATE, facts, now);
  }
}

/** What keeps an interview from getting somebody new; empty when nothing does. */
export function staffingBlockersOf(facts: ActionFacts): readonly Blocker[] {
  const { status } = facts;
  if (status === InterviewStatus.PROPOSED || status === InterviewStatus.SCHEDULED) return caseMovedOn(facts);
  return [blocker(InterviewBlocker.NOT_FROM_HERE, `An interview that is ${status} keeps its people.`)];
}

/** What somebody with these roles, who sees the interview, could do to it as it stands. */
export function availableActions(facts: ActionFacts, roles: ReadonlySet<Role>, now: Date): readonly AvailableAction[] {
  const allowed = schedulers.some((role) => roles.has(role)) ? Object.values(InterviewAction) : own;
  const offered = allowed.map((action) => ({ action, blockers: actionBlockersOf(action, facts, now) }));
  return offered.filter(({ blockers }) => !blockers.some(isOfState));
}

const schedulers = [Role.RECRUITER, Role.HEAD_OF_TALENT];
const own: readonly InterviewAction[] = [CONFIRM, COMPLETE, REPORT_NO_SHOW];

/** Refuses with everything that stands in the way, when something does. */
export function mustBeUnblocked(blockers: readonly Blocker[]): void {
  const [first] = blockers;
  if (!first) return;
  const code = isOfState(first) ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED;
  throw new UserError(code, first.message, { blockers });
}

function isOfState({ code }: Blocker): boolean {
  return code === InterviewBlocker.NOT_FROM_HERE.valueOf();
}

function caseMovedOn({ isCaseAtStage }: ActionFacts): readonly Blocker[] {
  if (isCaseAtStage) return [];
  const message = 'The case no longer stands at the stage of this interview. Look at the case.';
  return [blocker(InterviewBlocker.CASE_MOVED_ON, message)];
}
