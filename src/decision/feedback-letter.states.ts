import { Role } from '../kernel/role.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';

/** Where the feedback letter of a rejection stands. */
export enum LetterStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  WAIVED = 'WAIVED',
  SUPERSEDED = 'SUPERSEDED',
}

/** One allowed move of a letter about a rejection at `stage`; `from` is null when the rejection opens it. */
export interface LetterMove {
  readonly stage: VettingStage;
  readonly from: LetterStatus | null;
  readonly to: LetterStatus;
  /** Who may; SYSTEM is the operation that opens or supersedes it on the way. */
  readonly by: readonly (Role | 'SYSTEM')[];
}

const { DRAFT, IN_REVIEW, APPROVED, SENT, WAIVED, SUPERSEDED } = LetterStatus;
const staff = [Role.RECRUITER, Role.HEAD_OF_TALENT];
const head = [Role.HEAD_OF_TALENT];

type Step = Omit<LetterMove, 'stage'>;

const endingsOf = (from: LetterStatus): readonly Step[] => [
  { from, to: WAIVED, by: head },
  { from, to: SUPERSEDED, by: ['SYSTEM'] },
];

const opening: readonly Step[] = [{ from: null, to: DRAFT, by: ['SYSTEM'] }, ...endingsOf(DRAFT)];

const short: readonly Step[] = [...opening, { from: DRAFT, to: SENT, by: staff }];

const reviewed: readonly Step[] = [
  ...opening,
  { from: DRAFT, to: IN_REVIEW, by: staff },
  { from: IN_REVIEW, to: DRAFT, by: staff },
  { from: IN_REVIEW, to: APPROVED, by: staff },
  ...endingsOf(IN_REVIEW),
  { from: APPROVED, to: DRAFT, by: staff },
  { from: APPROVED, to: SENT, by: staff },
  ...endingsOf(APPROVED),
];

const waysByStage: Readonly<Record<VettingStage, readonly Step[]>> = {
  [VettingStage.PROFILE_REVIEW]: short,
  [VettingStage.SOFT_SKILLS_INTERVIEW]: short,
  [VettingStage.TECHNICAL_INTERVIEW]: reviewed,
  [VettingStage.LISTING]: reviewed,
};

/** Every move that a letter can make: after an interview on skills a second person reviews it, before that nobody need. */
export const letterMoves: readonly LetterMove[] = Object.values(VettingStage).flatMap((stage) =>
  waysByStage[stage].map((step) => ({ stage, ...step })),
);

/** The moves that lead away from a state of a letter about a rejection at that stage. */
export function letterMovesFrom(stage: VettingStage, from: LetterStatus): readonly LetterMove[] {
  return letterMoves.filter((move) => move.stage === stage && move.from === from);
}

/** True when the table knows the way; `from` is null for a new letter. */
export function isLetterMoveAllowed(stage: VettingStage, from: LetterStatus | null, to: LetterStatus): boolean {
  return letterMoves.some((move) => move.stage === stage && move.from === from && move.to === to);
}

/** True while the candidate still has to get the letter. */
export function isLetterOwed(status: LetterStatus): boolean {
  return status === DRAFT || status === IN_REVIEW || status === APPROVED;
}

/** The mutation that takes a letter on its way to the candidate; null when there is no further one. */
export function nextLetterStep(stage: VettingStage, status: LetterStatus): string | null {
  if (status === IN_REVIEW) return 'approveFeedbackLetter';
  if (status === DRAFT && isLetterMoveAllowed(stage, DRAFT, IN_REVIEW)) return 'submitFeedbackLetterForReview';
  return isLetterOwed(status) ? 'sendFeedbackLetter' : null;
}

/** True when a person other than its author, who is whoever submitted it for review, would approve the letter. */
export function isSecondPerson(authorId: string, approverId: string): boolean {
  return authorId !== approverId;
}
