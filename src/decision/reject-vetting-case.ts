import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { VettingMove } from '../vetting/vetting-case.states.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { decideStage, lockUnblocked } from './decide-stage.ts';
import { DecisionOutcome } from './decision.enums.ts';
import type { Decision } from './decision.entity.ts';
import type { GivenReason } from './decision.reasons.ts';
import { mustBeSubmitted, seeEvidence } from './cited-evidence.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { mustDiffer } from './given-reasons.ts';
import { openLetter } from './open-letter.ts';
import { reapplyNotBeforeOf } from './rejection-terms.ts';

/** Which case, and why. */
export interface RejectVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly reasons: readonly GivenReason[];
  readonly citedEvidenceIds?: readonly string[] | null | undefined;
  readonly rationale?: string | null | undefined;
}

/** The case, the decision on its stage and the draft of the letter that is owed now. */
export interface RejectedCase {
  readonly vettingCase: VettingCase;
  readonly decision: Decision;
  readonly feedbackLetter: FeedbackLetter;
}

/** Rejects a case (V6): decides its stage, ends it, and opens the draft of the feedback letter. */
export async function rejectVettingCase(context: Context, input: RejectVettingCase): Promise<RejectedCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const citedEvidence = await seeEvidence(context, input.citedEvidenceIds ?? []);
  const { reasons } = input;
  mustDiffer(reasons, 'reasons');
  return context.em.transactional(async (tx) => {
    const move = { move: VettingMove.REJECT, input: { reasons, citedEvidenceIds: citedEvidence } } as const;
    const locked = await lockUnblocked(tx, context, { id, version: input.version, move });
    const { vettingCase, facts } = locked;
    await mustBeSubmitted(tx, vettingCase, citedEvidence);
    const rationale = input.rationale ?? null;
    const verdict = { outcome: DecisionOutcome.REJECT, rationale, reasons, citedEvidence };
    vettingCase.reapplyNotBefore = await reapplyNotBeforeOf(vettingCase, context.now);
    const decided = await decideStage(tx, context, { ...locked, verdict });
    const feedbackLetter = await openLetter(tx, context, { ...decided, vettingCase });
    record(tx, context, {
      action: 'vettingCase.rejected',
      objectType: 'VettingCase',
      objectId: id,
      changes: {
        stage: facts.stage,
        decision: decided.decision.id,
        reasons: reasons.map(({ code }) => code),
        cancelledInterviews: decided.cancelled,
      },
    });
    return { vettingCase, decision: decided.decision, feedbackLetter };
  });
}
