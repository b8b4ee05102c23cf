import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { PublishedBand, RateBasis, RateCategory, RateRegion, RateUnit } from './rate.words.ts';

/** Narrows the list of figures. */
@InputType({ description: 'Which figures; every part that is given must hold' })
export class RateBenchmarkFilter {
  @ArrayMaxSize(20)
  @MaxLength(40, { each: true })
  @Field(() => [String], { nullable: true, description: 'Of one of these sources, by their short names' })
  source?: string[] | null;

  @Field(() => [RateBasis], { nullable: true, description: 'Of one of these bases' })
  basis?: RateBasis[] | null;

  @Field(() => [RateCategory], { nullable: true, description: 'Of one of these categories' })
  category?: RateCategory[] | null;

  @Field(() => [PublishedBand], { nullable: true, description: 'Of one of these bands' })
  band?: PublishedBand[] | null;

  @Field(() => [RateRegion], { nullable: true, description: 'For one of these parts of the world' })
  region?: RateRegion[] | null;

  @Field(() => [RateUnit], { nullable: true, description: 'In one of these units' })
  unit?: RateUnit[] | null;
}

/** Which figures, and which page of them. */
@ArgsType()
export class RateBenchmarksArgs extends PageArgs {
  @ValidateNested()
  @Field(() => RateBenchmarkFilter, { nullable: true, description: 'Which figures; all when left out' })
  filter?: RateBenchmarkFilter | null;
}
