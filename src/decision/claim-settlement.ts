import type { EntityManager } from '@mikro-orm/postgresql';
import { ClaimStatus } from '../candidate/candidate.enums.ts';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { ClaimVerdictOutcome } from '../scorecard/scorecard.enums.ts';
import type { JudgedClaim } from './decision.entity.ts';

/** A verdict as it is given. */
export interface GivenVerdict {
  readonly specializationClaimId: string;
  readonly verdict: ClaimVerdictOutcome;
}

/** Finds the claims that verdicts are about; each gets one. */
export async function seeClaims(context: Context, given: readonly GivenVerdict[]): Promise<JudgedClaim[]> {
  const ids = given.map(({ specializationClaimId }) => specializationClaimId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw invalid('Give each claim one verdict.', ...pathOf(twice));
  return Promise.all(
    given.map(async ({ specializationClaimId, verdict }, index) => ({
      claimId: await context.see('SpecializationClaim', specializationClaimId, ...pathOf(index)),
      verdict,
    })),
  );
}

/** Writes the verdicts on the claims that the candidate holds; NOT_PROBED leaves one as it was. */
export async function settleClaims(
  tx: EntityManager,
  judged: readonly JudgedClaim[],
  held: readonly string[],
): Promise<void> {
  const strange = judged.findIndex(({ claimId }) => !held.includes(claimId));
  if (strange >= 0) throw invalid('This candidate holds no such claim.', ...pathOf(strange));
  const claims = await tx.find(SpecializationClaim, { id: { $in: judged.map(({ claimId }) => claimId) } });
  for (const claim of claims) {
    const verdict = judged.find(({ claimId }) => claimId === claim.id)?.verdict;
    if (verdict === ClaimVerdictOutcome.VERIFIED) claim.settle(ClaimStatus.VERIFIED);
    if (verdict === ClaimVerdictOutcome.REFUTED) claim.settle(ClaimStatus.REFUTED);
  }
}

function pathOf(index: number): [string, string, string] {
  return ['claimVerdicts', String(index), 'specializationClaimId'];
}
