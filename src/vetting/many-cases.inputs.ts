import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from 'class-validator';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { mostAtOnce } from '../graphql/each.ts';
import { Payload } from '../graphql/payload.ts';
import { UserErrorType } from '../graphql/user-error.type.ts';

/** A list of cases that one mutation changes: 1 to 100 of them, none twice. */
export function ManyCases(): PropertyDecorator {
  const rules = [
    ArrayMinSize(1, { message: 'Name at least one case' }),
    ArrayMaxSize(mostAtOnce, { message: `Name at most ${String(mostAtOnce)} cases at once` }),
    ArrayUnique((item: { vettingCaseId?: unknown }) => item.vettingCaseId, { message: 'Name each case once' }),
    ValidateNested({ each: true }),
  ];
  return (target, name) => {
    for (const rule of rules) rule(target, name);
  };
}

/** Takes a case as somebody saw it. */
@InputType({ description: 'A case as you saw it' })
export class SeenVettingCaseInput {
  @Field(() => ID, { description: 'Which case' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;
}

/** What became of one case among many. */
@ObjectType({ description: 'What became of one case among many: each is changed, or refused, by itself' })
export class VettingCaseResult {
  @Field(() => ID, { description: 'Which case, as the input named it' })
  vettingCaseId!: string;

  /** The row that was changed; read for the viewer by its own resolver. */
  vettingCase?: { readonly id: string } | null;

  @Extensions({ maxItems: 10 })
  @Field(() => [UserErrorType], { description: 'Why this case did not change; empty when it did' })
  errors!: UserErrorType[];
}

/** Results in the order of the input. */
@ObjectType({ description: 'What became of each case' })
export abstract class ManyCasesPayload extends Payload {
  @Extensions({ maxItems: mostAtOnce })
  @Field(() => [VettingCaseResult], {
    nullable: true,
    description: 'One for each case, in the order of the input; null when the input as a whole was refused',
  })
  results?: VettingCaseResult[] | null;
}

/** Takes cases and who looks after them. */
@InputType({ description: 'Cases, and who looks after them from now on' })
export class AssignVettingCasesInput {
  @ManyCases()
  @Field(() => [SeenVettingCaseInput], { description: 'Which cases; 1 to 100' })
  cases!: SeenVettingCaseInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'A recruiter or head of talent; null or left out for nobody in particular',
  })
  ownerId?: string | null;
}

/** Takes cases and who is credited with them. */
@InputType({ description: 'Cases, and who is credited with bringing their candidates in' })
export class CreditVettingCasesInput {
  @ManyCases()
  @Field(() => [SeenVettingCaseInput], { description: 'Which cases; 1 to 100' })
  cases!: SeenVettingCaseInput[];

  @Field(() => ID, { nullable: true, description: 'A member of staff; null or left out for nobody' })
  creditedToId?: string | null;
}

/** Answers creditVettingCases. */
@ObjectType({ description: 'What became of each case' })
export class CreditVettingCasesPayload extends ManyCasesPayload {}

/** Answers assignVettingCases. */
@ObjectType({ description: 'What became of each case' })
export class AssignVettingCasesPayload extends ManyCasesPayload {}
