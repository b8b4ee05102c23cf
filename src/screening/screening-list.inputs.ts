import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { ScreeningKind } from './company-screening.states.ts';

/** Narrows the queue of open rounds. */
@InputType({ description: 'Which open rounds; every part that is given must hold' })
export class CompanyScreeningFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Seen through by one of these people' })
  owner?: string[] | null;

  @Field(() => ScreeningKind, { nullable: true, description: 'Of this kind' })
  kind?: ScreeningKind | null;
}

/** Which open rounds, and which page of them. */
@ArgsType()
export class CompanyScreeningQueueArgs extends PageArgs {
  @ValidateNested()
  @Field(() => CompanyScreeningFilter, { nullable: true, description: 'Which rounds; all that are open when left out' })
  filter?: CompanyScreeningFilter | null;
}

/** How far ahead, and which page. */
@ArgsType()
export class ExpiringTrustArgs extends PageArgs {
  @Min(0)
  @Max(730)
  @Field(() => Int, { defaultValue: 30, description: 'How many days ahead, up to 730' })
  days!: number;
}
