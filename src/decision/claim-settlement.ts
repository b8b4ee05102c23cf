import type { EntityManager } from '@mikro-orm/postgresql';
import { ClaimStatus } from '../candidate/candidate.enums.ts';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';
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
  for (const { claimId, verdict } of judged) {
    const status = settled.get(verdict);
    const claim = claims.find(({ id }) => id === claimId);
    if (claim && status) claim.settle(status);
  }
  if (judged.some(({ verdict }) => settled.has(verdict))) await countAsChange(tx, judged);
}

const settled: ReadonlyMap<ClaimVerdictOutcome, ClaimStatus.VERIFIED | ClaimStatus.REFUTED> = new Map([
  [ClaimVerdictOutcome.VERIFIED, ClaimStatus.VERIFIED],
  [ClaimVerdictOutcome.REFUTED, ClaimStatus.REFUTED],
]);

/** A claim is part of its candidate: whoever saw the candidate before is out of date. */
async function countAsChange(tx: EntityManager, judged: readonly JudgedClaim[]): Promise<void> {
  await statementsIn(tx)(
    `update candidate set version = version + 1
     where id in (select candidate_id from specialization_claim where id = any($1::uuid[]))`,
    [judged.map(({ claimId }) => claimId)],
  );
}

function pathOf(index: number): [string, string, string] {
  return ['claimVerdicts', String(index), 'specializationClaimId'];
}
