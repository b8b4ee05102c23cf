import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid } from '../kernel/user-error.ts';
import { ProfileCriterion } from '../vetting/profile-criterion.entity.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { CriterionVerdict, type ReviewCriterion } from '../vetting/vetting.enums.ts';

/** A criterion that the head lets pass, and why. */
export interface CriterionOverride {
  readonly criterion: ReviewCriterion;
  readonly reason: string;
}

/** Writes the head's overrides on the criteria that are not met; there is nothing to override on others. */
export async function overrideCriteria(
  tx: EntityManager,
  vettingCase: VettingCase,
  overrides: readonly CriterionOverride[],
): Promise<void> {
  if (overrides.length === 0) return;
  const criteria = await tx.find(ProfileCriterion, { review: { vettingCase } });
  overrides.forEach(({ criterion, reason }, index) => {
    const at = ['criterionOverrides', String(index)];
    if (reason.trim() === '') throw invalid('Say why it may pass.', ...at, 'reason');
    const found = criteria.find((it) => it.criterion === criterion && it.verdict === CriterionVerdict.NOT_MET);
    if (!found) throw invalid('Override only what is not met.', ...at, 'criterion');
    found.override(reason.trim());
  });
}
