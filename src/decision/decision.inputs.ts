import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { ClaimVerdictOutcome } from '../scorecard/scorecard.enums.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { ReviewCriterion } from '../vetting/vetting.enums.ts';
import { LeavingParty } from './decision.enums.ts';
import { Decision } from './decision.entity.ts';
import { DecisionReasonCode, WithdrawalReason } from './decision.reasons.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';

const longText = 5_000;
const shortText = 1_000;

/** Takes a criterion that the head lets pass. */
@InputType({ description: 'A criterion that is not met and passes all the same; only the head of talent may give one' })
export class CriterionOverrideInput {
  @Field(() => ReviewCriterion, { description: 'Which criterion' })
  criterion!: ReviewCriterion;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it passes' })
  reason!: string;
}

/** Takes what the technical interview made of a claim. */
@InputType({ description: 'What the technical interview made of a specialization claim' })
export class JudgedClaimInput {
  @Field(() => ID, { description: 'Which claim' })
  specializationClaimId!: string;

  @Field(() => ClaimVerdictOutcome, { description: 'Whether it held up; NOT_PROBED leaves it as claimed' })
  verdict!: ClaimVerdictOutcome;
}

/** Takes a concern that did not stop an advance. */
@InputType({ description: 'Something that was weighed and did not stop the advance' })
export class ConcernInput {
  @Field(() => DecisionReasonCode, { description: 'One of the patterns that may be concerns' })
  code!: DecisionReasonCode;

  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'More in words' })
  text?: string | null;
}

/** Takes an advance. */
@InputType({ description: 'A case to advance, with what its stage asks for' })
export class AdvanceVettingCaseInput {
  @Field(() => ID, { description: 'Which case' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'Why, in your words' })
  rationale?: string | null;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [CriterionOverrideInput], {
    nullable: true,
    description: 'Profile review: criteria that the head of talent lets pass',
  })
  criterionOverrides?: CriterionOverrideInput[] | null;

  @Field(() => EnglishLevel, { nullable: true, description: 'Soft skills: English as the interview verified it' })
  verifiedEnglish?: EnglishLevel | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Soft skills: why the head of talent lets a lower level pass' })
  englishOverrideReason?: string | null;

  @Field(() => Seniority, { nullable: true, description: 'Technical: seniority as the interview assessed it' })
  assessedSeniority?: Seniority | null;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [JudgedClaimInput], { nullable: true, description: 'Technical: a verdict on every claim' })
  claimVerdicts?: JudgedClaimInput[] | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Technical: why you decide without the scorecards still owed' })
  debtsEndedReason?: string | null;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [ConcernInput], { nullable: true, description: 'What was weighed and did not stop it' })
  concerns?: ConcernInput[] | null;
}

/** Answers advanceVettingCase. */
@ObjectType({ description: 'The case advanced and the decision made, or why not' })
export class AdvanceVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;

  @Field(() => Decision, { nullable: true, description: 'The decision' })
  decision?: Decision | null;
}

/** Takes a reason of a rejection. */
@InputType({ description: 'A reason of a rejection' })
export class RejectionReasonInput {
  @Field(() => DecisionReasonCode, { description: 'Coded reason' })
  code!: DecisionReasonCode;

  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'More in words; OTHER needs them' })
  text?: string | null;
}

/** Takes a rejection. */
@InputType({ description: 'A case to reject, and why' })
export class RejectVettingCaseInput {
  @Field(() => ID, { description: 'Which case' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [RejectionReasonInput], { description: 'At least one; three patterns never stand alone' })
  reasons!: RejectionReasonInput[];

  @ArrayMaxSize(50)
  @Field(() => [ID], {
    nullable: true,
    description: 'Evidence of submitted scorecards of the stage that the rejection rests on',
  })
  citedEvidenceIds?: string[] | null;

  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'Why, in your words; the candidate never reads this' })
  rationale?: string | null;
}

/** Answers rejectVettingCase. */
@ObjectType({ description: 'The case rejected, the decision and the letter it opened, or why not' })
export class RejectVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;

  @Field(() => Decision, { nullable: true, description: 'The decision' })
  decision?: Decision | null;

  @Field(() => FeedbackLetter, { nullable: true, description: 'Draft of the letter that is owed now' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a withdrawal. */
@InputType({ description: 'A case to withdraw, who left and why' })
export class WithdrawVettingCaseInput {
  @Field(() => ID, { description: 'Which case' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Field(() => LeavingParty, { description: 'Who left' })
  leftBy!: LeavingParty;

  @Field(() => WithdrawalReason, { description: 'Coded reason' })
  reason!: WithdrawalReason;

  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'More in words; OTHER needs them' })
  text?: string | null;
}

/** Answers withdrawVettingCase. */
@ObjectType({ description: 'The case withdrawn, or why not' })
export class WithdrawVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}
