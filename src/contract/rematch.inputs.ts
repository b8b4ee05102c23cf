import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { RematchCase } from './rematch-case.entity.ts';
import { RematchOutcome, RematchSide, RematchStatus } from './rematch-case.states.ts';

/** Narrows the queue of re-matches. */
@InputType({ description: 'Which re-matches; every part that is given must hold' })
export class RematchFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Seen to by one of these people' })
  owner?: string[] | null;

  @Field(() => RematchSide, { nullable: true, description: 'Where this side needs the new match' })
  side?: RematchSide | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'After contracts with one of these companies' })
  company?: string[] | null;

  @ArrayMaxSize(4)
  @Field(() => [RematchStatus], { nullable: true, description: 'Standing so; those that are open when left out' })
  status?: RematchStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether their 48 hours are over' })
  isOverdue?: boolean | null;
}

/** Which re-matches, and which page of them. */
@ArgsType()
export class RematchQueueArgs extends PageArgs {
  @ValidateNested()
  @Field(() => RematchFilter, { nullable: true, description: 'Which re-matches; all that are open when left out' })
  filter?: RematchFilter | null;
}

/** Takes how a re-match ends that nobody was presented for, and why. */
@InputType({ description: 'How a re-match ends that nobody was presented for, and why' })
export class CloseRematchCaseInput {
  @Field(() => ID, { description: 'Which re-match' })
  rematchCaseId!: string;

  @Field(() => Int, { description: 'Version of the re-match that you saw' })
  version!: number;

  @Field(() => RematchOutcome, { description: 'How it ends; declined by the developer only where they need the match' })
  outcome!: RematchOutcome;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers closeRematchCase. */
@ObjectType({ description: 'The re-match closed, or why not' })
export class CloseRematchCasePayload extends Payload {
  @Field(() => RematchCase, { nullable: true, description: 'Re-match closed' })
  rematchCase?: RematchCase | null;
}

/** Takes who shall see to a re-match. */
@InputType({ description: 'Who shall see to a re-match' })
export class AssignRematchCaseInput {
  @Field(() => ID, { description: 'Which re-match' })
  rematchCaseId!: string;

  @Field(() => Int, { description: 'Version of the re-match that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Matcher who shall see to it' })
  ownerId!: string;
}

/** Answers assignRematchCase. */
@ObjectType({ description: 'The re-match with its new owner, or why not' })
export class AssignRematchCasePayload extends Payload {
  @Field(() => RematchCase, { nullable: true, description: 'Re-match with its new owner' })
  rematchCase?: RematchCase | null;
}
