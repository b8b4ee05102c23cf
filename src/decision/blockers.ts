import { Role } from '../kernel/role.ts';
import { UserError, UserErrorCode, type Blocker } from '../kernel/user-error.ts';
import { movesFrom, VettingCaseStatus, VettingMove, VettingStage } from '../vetting/vetting-case.states.ts';
import type { AllowedMove } from '../vetting/vetting-case.states.ts';
import { CaseBlocker, caseBlocker } from './blocker.codes.ts';
import { advanceBlockersOf, type AdvanceInput } from './blockers.advance.ts';
import { rejectBlockersOf, type RejectInput } from './blockers.reject.ts';
import { reopenBlockersOf } from './blockers.reopen.ts';
import type { CaseFacts, CaseViewer } from './case-facts.ts';
import type { WithdrawalReason } from './decision.reasons.ts';

/** What whoever withdraws a case gives along. */
export interface WithdrawInput {
  readonly leftBy: string | null | undefined;
  readonly reason: WithdrawalReason | null | undefined;
}

/** What whoever resumes or reopens a case gives along. */
export interface ReasonInput {
  readonly reason: string;
}

/** What whoever sets a case aside gives along. */
export interface HoldInput extends ReasonInput {
  readonly isUntilAhead: boolean;
}

/** A move that somebody considers (no input: what could this viewer do at all?) or makes (with all that goes along). */
export type CaseMove =
  | { readonly move: VettingMove.ADVANCE; readonly input?: AdvanceInput }
  | { readonly move: VettingMove.REJECT; readonly input?: RejectInput }
  | { readonly move: VettingMove.WITHDRAW; readonly input?: WithdrawInput }
  | { readonly move: VettingMove.HOLD; readonly input?: HoldInput }
  | { readonly move: VettingMove.RESUME; readonly input?: ReasonInput }
  | { readonly move: VettingMove.REOPEN; readonly input?: ReasonInput };

/** A move that the case's state and the viewer's roles offer, and what stands in its way; nothing does when it is empty. */
export interface AvailableTransition extends Pick<AllowedMove, 'move' | 'rule' | 'to'> {
  readonly blockers: readonly Blocker[];
}

/** The moves that a viewer who moves cases could make from here; for everybody else there are none. */
export function availableTransitions(facts: CaseFacts, viewer: CaseViewer): readonly AvailableTransition[] {
  if (!movesCases(viewer)) return [];
  return movesFrom(facts).flatMap(({ move, rule, to }) =>
    isCaseMove(move) ? [{ move, rule, to, blockers: blockersOf({ move }, facts, viewer) }] : [],
  );
}

/** Everything that keeps the viewer from a move of the case; empty when the move may be made. */
export function blockersOf(request: CaseMove, facts: CaseFacts, viewer: CaseViewer): readonly Blocker[] {
  const allowed = movesFrom(facts).find(({ move }) => move === request.move);
  if (!movesCases(viewer)) return [caseBlocker(CaseBlocker.ROLE_MISSING)];
  if (!allowed) return [caseBlocker(CaseBlocker.NOT_FROM_HERE)];
  // Alone, and before anything that peers' scorecards decide: who owes one learns nothing about theirs.
  if (viewer.owesHere && decides(request.move)) return [caseBlocker(CaseBlocker.OWES_SCORECARD)];
  const isTheirs = allowed.by.some((role) => role !== 'SYSTEM' && viewer.roles.has(role));
  return [...(isTheirs ? [] : [caseBlocker(CaseBlocker.HEAD_ONLY)]), ...guardBlockersOf(request, facts, viewer)];
}

/** What keeps the viewer from confirming the listing terms of the case; empty when they may. */
export function termsBlockersOf(facts: CaseFacts, viewer: CaseViewer): readonly Blocker[] {
  if (!movesCases(viewer)) return [caseBlocker(CaseBlocker.ROLE_MISSING)];
  if (facts.status === VettingCaseStatus.OPEN && facts.stage === VettingStage.LISTING) return [];
  return [caseBlocker(CaseBlocker.NOT_FROM_HERE, 'Terms are confirmed at the listing stage of an open case.')];
}

/** Refuses with everything that stands in the way, when something does. */
export function mustBeUnblocked(blockers: readonly Blocker[]): void {
  const [first] = blockers;
  if (!first) return;
  const code = refusals.get(first.code) ?? UserErrorCode.BLOCKED;
  throw new UserError(code, first.message, { blockers });
}

const refusals: ReadonlyMap<string, UserErrorCode> = new Map([
  [CaseBlocker.ROLE_MISSING, UserErrorCode.NOT_ALLOWED],
  [CaseBlocker.NOT_FROM_HERE, UserErrorCode.ILLEGAL_TRANSITION],
]);

function guardBlockersOf(request: CaseMove, facts: CaseFacts, viewer: CaseViewer): readonly Blocker[] {
  switch (request.move) {
    case VettingMove.ADVANCE:
      return advanceBlockersOf(facts, viewer, request.input);
    case VettingMove.REJECT:
      return rejectBlockersOf(facts, viewer, request.input);
    case VettingMove.WITHDRAW:
      return request.input === undefined ? [] : withdrawBlockersOf(request.input);
    case VettingMove.HOLD:
      return request.input ? holdBlockersOf(request.input) : [];
    case VettingMove.RESUME:
      return reasonBlockersOf(request.input);
    case VettingMove.REOPEN:
      return [...reopenBlockersOf(facts, viewer), ...reasonBlockersOf(request.input)];
  }
}

function holdBlockersOf(input: HoldInput): readonly Blocker[] {
  return [...reasonBlockersOf(input), ...(input.isUntilAhead ? [] : [caseBlocker(CaseBlocker.UNTIL_NOT_AHEAD)])];
}

function reasonBlockersOf(input: ReasonInput | undefined): readonly Blocker[] {
  return input?.reason.trim() === '' ? [caseBlocker(CaseBlocker.REASON_MISSING)] : [];
}

/** To hold, to resume, to leave and to reopen is no verdict on what was seen. */
function decides(move: VettingMove): boolean {
  return move === VettingMove.ADVANCE || move === VettingMove.REJECT;
}

function withdrawBlockersOf({ leftBy, reason }: WithdrawInput): readonly Blocker[] {
  return [
    ...(leftBy ? [] : [caseBlocker(CaseBlocker.LEAVING_PARTY_MISSING)]),
    ...(reason ? [] : [caseBlocker(CaseBlocker.REASON_MISSING)]),
  ];
}

function movesCases({ roles }: CaseViewer): boolean {
  return roles.has(Role.RECRUITER) || roles.has(Role.HEAD_OF_TALENT);
}

function isCaseMove(move: VettingMove): move is CaseMove['move'] {
  return caseMoves.has(move);
}

/** All that a person does to a case that is there; opening makes it, and only time expires it. */
const caseMoves: ReadonlySet<VettingMove> = new Set([
  VettingMove.ADVANCE,
  VettingMove.REJECT,
  VettingMove.WITHDRAW,
  VettingMove.HOLD,
  VettingMove.RESUME,
  VettingMove.REOPEN,
]);
