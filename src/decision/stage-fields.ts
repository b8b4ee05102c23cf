import { invalid } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';

/** What only one stage asks for. */
const stageOf = {
  criterionOverrides: VettingStage.PROFILE_REVIEW,
  verifiedEnglish: VettingStage.SOFT_SKILLS_INTERVIEW,
  englishOverrideReason: VettingStage.SOFT_SKILLS_INTERVIEW,
  assessedSeniority: VettingStage.TECHNICAL_INTERVIEW,
  claimVerdicts: VettingStage.TECHNICAL_INTERVIEW,
  debtsEndedReason: VettingStage.TECHNICAL_INTERVIEW,
} as const;

type StageField = keyof typeof stageOf;

/** Refuses a field that belongs to another stage, so that nothing given is silently passed over. */
export function mustSuitStage(stage: VettingStage, input: Partial<Readonly<Record<StageField, unknown>>>): void {
  const strange = Object.keys(stageOf).find((field) => isGiven(input, field) && stageOf[field as StageField] !== stage);
  if (strange !== undefined) throw invalid(`Leave this out: it does not belong to ${stage}.`, strange);
}

function isGiven(input: Readonly<Record<string, unknown>>, field: string): boolean {
  const value = input[field];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
