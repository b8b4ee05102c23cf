import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Seniority } from '../candidate/seniority.ts';
import { PageArgs } from '../graphql/connections.ts';
import { DateTime } from '../graphql/scalars.ts';

/** Narrows the list of those who work nowhere. */
@InputType({ description: 'Which listed people without work; every part that is given must hold' })
export class IdleTalentFilter {
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'Without work for so many days or more' })
  minIdleDays?: number | null;

  @Min(1)
  @Max(80)
  @Field(() => Int, { nullable: true, description: 'With so many free hours a week or more' })
  minFreeHours?: number | null;

  @ArrayMaxSize(10)
  @MaxLength(60, { each: true })
  @Field(() => [String], { nullable: true, description: 'Knowing all of these skills, by slug' })
  skills?: string[] | null;

  @ArrayMaxSize(3)
  @Field(() => [Seniority], { nullable: true, description: 'Of one of these seniorities, as assessed' })
  seniority?: Seniority[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Whose hours and start were last confirmed before that' })
  confirmedBefore?: Date | null;
}

/** Which of those who work nowhere, and which page of them. */
@ArgsType()
export class IdleTalentArgs extends PageArgs {
  @ValidateNested()
  @Field(() => IdleTalentFilter, { nullable: true, description: 'Which of them; all when left out' })
  filter?: IdleTalentFilter | null;
}
