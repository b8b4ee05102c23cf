import { VettingStage } from '../vetting/vetting-case.states.ts';

/** Why a case was rejected, or what was weighed when it was advanced. */
export enum DecisionReasonCode {
  CRUD_WITHOUT_ARCHITECTURE = 'CRUD_WITHOUT_ARCHITECTURE',
  NO_DISTRIBUTED_SYSTEMS_LITERACY = 'NO_DISTRIBUTED_SYSTEMS_LITERACY',
  NO_AI_INTEGRATION_AWARENESS = 'NO_AI_INTEGRATION_AWARENESS',
  NO_SPECIALIZATION_CLAIM = 'NO_SPECIALIZATION_CLAIM',
  INSUFFICIENT_EXPERIENCE = 'INSUFFICIENT_EXPERIENCE',
  LANGUAGE_DEPTH = 'LANGUAGE_DEPTH',
  API_DESIGN = 'API_DESIGN',
  DATABASE = 'DATABASE',
  PRODUCTION_DEBUGGING = 'PRODUCTION_DEBUGGING',
  ENGLISH_BELOW_BAR = 'ENGLISH_BELOW_BAR',
  COMMUNICATION = 'COMMUNICATION',
  ASYNC_COLLABORATION = 'ASYNC_COLLABORATION',
  REHEARSED_ANSWERS = 'REHEARSED_ANSWERS',
  AVAILABILITY_BELOW_20H = 'AVAILABILITY_BELOW_20H',
  RATE_OUT_OF_RANGE = 'RATE_OUT_OF_RANGE',
  COUNTRY_NOT_SERVED = 'COUNTRY_NOT_SERVED',
  PROFILE_MISMATCH = 'PROFILE_MISMATCH',
  IDENTITY_DOUBT = 'IDENTITY_DOUBT',
  INTEGRITY = 'INTEGRITY',
  OTHER = 'OTHER',
}

/** Why a case was withdrawn. */
export enum WithdrawalReason {
  UNRESPONSIVE = 'UNRESPONSIVE',
  NO_SHOW = 'NO_SHOW',
  RATE = 'RATE',
  OTHER_JOB = 'OTHER_JOB',
  OTHER = 'OTHER',
}

/** A reason as given with a decision. */
export interface GivenReason {
  readonly code: DecisionReasonCode;
  readonly text?: string | null | undefined;
}

const R = DecisionReasonCode;

/** Reasons that never make a rejection, however many of them; they may be concerns on an advance. */
export const concernReasons: ReadonlySet<DecisionReasonCode> = new Set([
  R.NO_DISTRIBUTED_SYSTEMS_LITERACY,
  R.NO_AI_INTEGRATION_AWARENESS,
  R.NO_SPECIALIZATION_CLAIM,
]);

/** Reasons that show outside an interview, so that a rejection at stage 3 for them alone needs no scorecard, no evidence. */
export const reasonsWithoutEvidence: ReadonlySet<DecisionReasonCode> = new Set([
  R.IDENTITY_DOUBT,
  R.INTEGRITY,
  R.PROFILE_MISMATCH,
  R.AVAILABILITY_BELOW_20H,
  R.RATE_OUT_OF_RANGE,
]);

/** All that can still reject somebody who has passed the interviews. */
export const listingReasons: ReadonlySet<DecisionReasonCode> = new Set([R.IDENTITY_DOUBT, R.INTEGRITY]);

/** True when no reason among them carries a rejection. */
export function standsAlone(reasons: readonly GivenReason[]): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => concernReasons.has(code));
}

/** True when a rejection at that stage for these reasons has to rest on a submitted scorecard and cited evidence. */
export function needsEvidence(stage: VettingStage, reasons: readonly GivenReason[]): boolean {
  return stage === VettingStage.TECHNICAL_INTERVIEW && !reasons.every(({ code }) => reasonsWithoutEvidence.has(code));
}

/** True when the stage can still be rejected for that reason. */
export function isReasonAllowedAt(stage: VettingStage, code: DecisionReasonCode): boolean {
  return stage !== VettingStage.LISTING || listingReasons.has(code);
}

/** True for OTHER without words, which says nothing. */
export function lacksText({ code, text }: GivenReason): boolean {
  return code === R.OTHER && !text?.trim();
}
