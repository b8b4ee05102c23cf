import { Field, InputType, ObjectType } from 'type-graphql';
import { ManyCases, ManyCasesPayload } from '../vetting/many-cases.inputs.ts';
import { AdvanceVettingCaseInput, RejectVettingCaseInput } from './decision.inputs.ts';
import { HoldVettingCaseInput } from './move.inputs.ts';

/** Takes many advances. */
@InputType({ description: 'Cases to advance, each with what its stage asks for' })
export class AdvanceVettingCasesInput {
  @ManyCases()
  @Field(() => [AdvanceVettingCaseInput], { description: 'Which cases; 1 to 100' })
  cases!: AdvanceVettingCaseInput[];
}

/** Answers advanceVettingCases. */
@ObjectType({ description: 'What became of each case' })
export class AdvanceVettingCasesPayload extends ManyCasesPayload {}

/** Takes many rejections. */
@InputType({ description: 'Cases to reject, each with its reasons' })
export class RejectVettingCasesInput {
  @ManyCases()
  @Field(() => [RejectVettingCaseInput], { description: 'Which cases; 1 to 100' })
  cases!: RejectVettingCaseInput[];
}

/** Answers rejectVettingCases. */
@ObjectType({ description: 'What became of each case' })
export class RejectVettingCasesPayload extends ManyCasesPayload {}

/** Takes many holds. */
@InputType({ description: 'Cases to set aside, each why and until when' })
export class HoldVettingCasesInput {
  @ManyCases()
  @Field(() => [HoldVettingCaseInput], { description: 'Which cases; 1 to 100' })
  cases!: HoldVettingCaseInput[];
}

/** Answers holdVettingCases. */
@ObjectType({ description: 'What became of each case' })
export class HoldVettingCasesPayload extends ManyCasesPayload {}
