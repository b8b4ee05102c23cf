import { Field, InputType, ObjectType } from 'type-graphql';
import { ManyCases, ManyCasesPayload } from '../vetting/many-cases.inputs.ts';
import { AdvanceVettingCaseInput, RejectVettingCaseInput } from './decision.inputs.ts';

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
