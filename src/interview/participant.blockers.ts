import { Role } from '../kernel/role.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { ParticipantRole, SeniorityTitle } from './interview.words.ts';

/** Everything that can keep somebody from a seat in an interview; the codes never change their meaning. */
export enum ParticipantBlocker {
  USER_DISABLED = 'USER_DISABLED',
  NOT_AN_INTERVIEWER = 'NOT_AN_INTERVIEWER',
  NOT_QUALIFIED = 'NOT_QUALIFIED',
  LANGUAGE_NOT_COVERED = 'LANGUAGE_NOT_COVERED',
  NOT_SENIOR = 'NOT_SENIOR',
  CONFLICT_OF_INTEREST = 'CONFLICT_OF_INTEREST',
  READS_SCORECARDS = 'READS_SCORECARDS',
}

/** All that decides whether somebody may take a seat. */
export interface SeatFacts {
  readonly stage: VettingStage;
  readonly role: ParticipantRole;
  readonly isFeedbackRequired: boolean;
  readonly hasLanguageOverride: boolean;
  readonly isUserActive: boolean;
  readonly roles: ReadonlySet<Role>;
  /** Null for who does not interview at present. */
  readonly seniorityTitle: SeniorityTitle | null;
  /** For the track and the stage, in whatever language. */
  readonly isQualified: boolean;
  /** Always true where languages do not matter. */
  readonly coversLanguage: boolean;
  /** They are the candidate, or declared that they cannot judge them. */
  readonly isPartial: boolean;
  readonly peersSubmitted: boolean;
  readonly submittedThemselves: boolean;
  readonly owesAlready: boolean;
}

/** What keeps somebody from a seat; empty when nothing does. */
export function seatBlockersOf(facts: SeatFacts): readonly Blocker[] {
  return [
    ...when(!facts.isUserActive, ParticipantBlocker.USER_DISABLED, 'This account is disabled. Choose somebody else.'),
    ...when(facts.isPartial, ParticipantBlocker.CONFLICT_OF_INTEREST, partial),
    ...(asks(facts) ? interviewerBlockers(facts) : []),
    ...when(facts.isFeedbackRequired && couldRead(facts), ParticipantBlocker.READS_SCORECARDS, reads),
  ];
}

const partial = 'This person is not impartial towards the candidate. Choose somebody else.';
const reads =
  'This person could read a scorecard of this stage already. Choose somebody else, or require no feedback of them.';
const noInterviewer = 'This person does not interview at present. Choose an active interviewer.';
const unqualified = 'This interviewer is not qualified for this stage. Choose another, or qualify them first.';
const wrongLanguage =
  'This interviewer is not qualified in the language of the candidate. Choose another, or give `languageOverrideReason`.';
const junior = 'A technical interview takes a senior engineer or a lead. Choose another interviewer.';

/** Shadows learn and observers listen: it takes no qualification unless something is asked of them. */
function asks({ role, isFeedbackRequired }: SeatFacts): boolean {
  return isFeedbackRequired || role === ParticipantRole.LEAD || role === ParticipantRole.PANELIST;
}

function interviewerBlockers(facts: SeatFacts): readonly Blocker[] {
  if (facts.seniorityTitle === null || !facts.roles.has(Role.INTERVIEWER)) {
    return when(true, ParticipantBlocker.NOT_AN_INTERVIEWER, noInterviewer);
  }
  const isTechnical = facts.stage === VettingStage.TECHNICAL_INTERVIEW;
  const isSenior = seniorTitles.includes(facts.seniorityTitle);
  const lacksLanguage = facts.isQualified && !facts.coversLanguage && !facts.hasLanguageOverride;
  return [
    ...when(!facts.isQualified, ParticipantBlocker.NOT_QUALIFIED, unqualified),
    ...when(lacksLanguage, ParticipantBlocker.LANGUAGE_NOT_COVERED, wrongLanguage),
    ...when(isTechnical && !isSenior, ParticipantBlocker.NOT_SENIOR, junior),
  ];
}

const seniorTitles: readonly SeniorityTitle[] = [SeniorityTitle.SENIOR_ENGINEER, SeniorityTitle.LEAD_ENGINEER];

/** Who owes on the stage is blind to it already; everybody else reads what peers handed in, by role or after an own one. */
function couldRead({ peersSubmitted, owesAlready, submittedThemselves, roles }: SeatFacts): boolean {
  if (!peersSubmitted || owesAlready) return false;
  return submittedThemselves || roles.has(Role.HEAD_OF_TALENT) || roles.has(Role.RECRUITER);
}

function when(isSo: boolean, code: ParticipantBlocker, message: string): readonly Blocker[] {
  return isSo ? [{ code, message }] : [];
}
