import { Role } from '../kernel/role.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { CaseBlocker, caseBlocker } from './blocker.codes.ts';
import type { CaseFacts, CaseViewer } from './case-facts.ts';
import { isReasonAllowedAt, lacksText, needsEvidence, standsAlone, type GivenReason } from './decision.reasons.ts';

/** What whoever rejects a case gives along. */
export interface RejectInput {
  readonly reasons: readonly GivenReason[];
  /** Evidence of submitted scorecards of this stage. */
  readonly citedEvidenceIds: readonly string[];
}

/** What keeps an open case from rejection; without input, what no input of this viewer could remove. */
export function rejectBlockersOf(facts: CaseFacts, viewer: CaseViewer, input?: RejectInput): readonly Blocker[] {
  const isSplit = facts.stage === VettingStage.TECHNICAL_INTERVIEW && facts.scorecardsFor > 0;
  const isTheHeads = isSplit && !viewer.roles.has(Role.HEAD_OF_TALENT);
  return [
    ...(isTheHeads ? [caseBlocker(CaseBlocker.HEAD_ONLY)] : []),
    ...(input === undefined ? [] : [...reasonBlockers(facts, input), ...evidenceBlockers(facts, input)]),
  ];
}

function reasonBlockers({ stage }: CaseFacts, { reasons }: RejectInput): readonly Blocker[] {
  const found = [
    reasons.length === 0 && CaseBlocker.REASON_MISSING,
    standsAlone(reasons) && CaseBlocker.REASON_STANDS_ALONE,
    reasons.some(lacksText) && CaseBlocker.REASON_TEXT_MISSING,
    reasons.some(({ code }) => !isReasonAllowedAt(stage, code)) && CaseBlocker.REASON_NOT_AT_LISTING,
  ];
  return found.filter((code) => code !== false).map((code) => caseBlocker(code));
}

function evidenceBlockers(facts: CaseFacts, { reasons, citedEvidenceIds }: RejectInput): readonly Blocker[] {
  if (!needsEvidence(facts.stage, reasons)) return [];
  const isUnrated = facts.scorecardsFor + facts.scorecardsAgainst === 0;
  const message = 'Wait for a submitted scorecard of this stage: these reasons cannot do without one.';
  return [
    ...(isUnrated ? [caseBlocker(CaseBlocker.NO_SCORECARD, message)] : []),
    ...(citedEvidenceIds.length === 0 ? [caseBlocker(CaseBlocker.EVIDENCE_MISSING)] : []),
  ];
}
