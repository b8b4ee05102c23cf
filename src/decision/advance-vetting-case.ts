import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { EnglishLevel } from '../candidate/english-level.ts';
import type { Seniority } from '../candidate/seniority.ts';
import type { Context } from '../kernel/context.ts';
import { grantCredential } from '../vetting/grant-credential.ts';
import { listTalent } from '../vetting/list-talent.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus, VettingMove } from '../vetting/vetting-case.states.ts';
import { type GivenVerdict, seeClaims, settleClaims } from './claim-settlement.ts';
import { type CriterionOverride, overrideCriteria } from './criterion-overrides.ts';
import { decideStage, lockUnblocked, type UnblockedCase, type Verdict } from './decide-stage.ts';
import { DecisionOutcome } from './decision.enums.ts';
import type { Decision, JudgedClaim } from './decision.entity.ts';
import type { GivenReason } from './decision.reasons.ts';
import { mustDiffer } from './given-reasons.ts';
import { mustSuitStage } from './stage-fields.ts';

/** Which case, and what its stage asks for. */
export interface AdvanceVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly rationale?: string | null | undefined;
  readonly criterionOverrides?: readonly CriterionOverride[] | null | undefined;
  readonly verifiedEnglish?: EnglishLevel | null | undefined;
  readonly englishOverrideReason?: string | null | undefined;
  readonly assessedSeniority?: Seniority | null | undefined;
  readonly claimVerdicts?: readonly GivenVerdict[] | null | undefined;
  readonly debtsEndedReason?: string | null | undefined;
  readonly concerns?: readonly GivenReason[] | null | undefined;
}

/** The case where it now stands, and the decision that moved it. */
export interface AdvancedCase {
  readonly vettingCase: VettingCase;
  readonly decision: Decision;
}

/** Moves a case to its next stage (V2, V3, V4), or lists the candidate with a credential after the last (V5). */
export async function advanceVettingCase(context: Context, input: AdvanceVettingCase): Promise<AdvancedCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  const claims = await seeClaims(context, input.claimVerdicts ?? []);
  const concerns = input.concerns ?? [];
  mustDiffer(concerns, 'concerns');
  return context.em.transactional(async (tx) => {
    const judgedClaimIds = claims.map(({ claimId }) => claimId);
    const move = { move: VettingMove.ADVANCE, input: { ...input, judgedClaimIds } } as const;
    const locked = await lockUnblocked(tx, context, { id, version: input.version, move });
    const { vettingCase, facts } = locked;
    mustSuitStage(facts.stage, input);
    await settle(tx, locked, { input, claims });
    const { decision, cancelled } = await decideStage(tx, context, { ...locked, verdict: verdictOf(input, claims) });
    if (vettingCase.status === VettingCaseStatus.PASSED) await list(tx, context, vettingCase);
    record(tx, context, {
      action: 'vettingCase.advanced',
      objectType: 'VettingCase',
      objectId: id,
      changes: { from: facts.stage, to: vettingCase.stage, decision: decision.id, cancelledInterviews: cancelled },
    });
    return { vettingCase, decision };
  });
}

interface Given {
  readonly input: AdvanceVettingCase;
  readonly claims: readonly JudgedClaim[];
}

/** Writes what the stage has established where it belongs. */
async function settle(
  tx: EntityManager,
  { vettingCase, facts }: UnblockedCase,
  { input, claims }: Given,
): Promise<void> {
  await overrideCriteria(tx, vettingCase, input.criterionOverrides ?? []);
  await settleClaims(tx, claims, facts.claimIds);
  vettingCase.verifiedEnglish = input.verifiedEnglish ?? vettingCase.verifiedEnglish;
  vettingCase.assessedSeniority = input.assessedSeniority ?? vettingCase.assessedSeniority;
}

function verdictOf(input: AdvanceVettingCase, claims: readonly JudgedClaim[]): Verdict {
  return {
    outcome: DecisionOutcome.ADVANCE,
    rationale: input.rationale ?? null,
    reasons: input.concerns ?? [],
    citedEvidence: [],
    settled: {
      verifiedEnglish: input.verifiedEnglish ?? null,
      englishOverrideReason: input.englishOverrideReason ?? null,
      assessedSeniority: input.assessedSeniority ?? null,
      claimVerdicts: claims,
      debtsEndedReason: input.debtsEndedReason ?? null,
    },
  };
}

async function list(tx: EntityManager, context: Context, vettingCase: VettingCase): Promise<void> {
  const credential = grantCredential(tx, context, vettingCase);
  const listing = await listTalent(tx, context, credential);
  record(tx, context, {
    action: 'vettingCredential.granted',
    objectType: 'VettingCredential',
    objectId: credential.id,
    changes: { talentListing: listing.id },
  });
}
