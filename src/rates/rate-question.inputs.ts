import { Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { PublishedBand, RateBasis, RateRegion, RateUnit } from './rate.words.ts';

/** Takes what units may be converted by. */
@InputType({ description: 'What units may be converted by; what is left out is not assumed' })
export class RateAssumption {
  @Min(1)
  @Max(744)
  @Field(() => Int, { nullable: true, description: 'Hours in a month of work' })
  hoursPerMonth?: number | null;

  @Min(1)
  @Max(8_784)
  @Field(() => Int, { nullable: true, description: 'Hours in a year of work' })
  hoursPerYear?: number | null;
}

/** Takes a question about a rate. */
@InputType({
  description: 'What the rate is of; figures that are wider or narrower than what is given are not of it',
})
export class RateQuestion {
  @Field(() => RateBasis, { nullable: true, description: 'Whose price; needed where several are published' })
  basis?: RateBasis | null;

  @Field(() => RateUnit, { nullable: true, description: 'In which unit; needed where several are published' })
  unit?: RateUnit | null;

  @Field(() => PublishedBand, { nullable: true, description: 'Band, as sources call it' })
  seniority?: PublishedBand | null;

  @Field(() => RateRegion, { nullable: true, description: 'Part of the world' })
  region?: RateRegion | null;

  @Field(() => RateRegion, {
    nullable: true,
    description:
      'Part of the world of the clients: narrows own contracts alone, since no figure says where clients are',
  })
  clientRegion?: RateRegion | null;

  @Matches(/^[A-Z]{2}$/, { message: 'Give the country as two capital letters of ISO 3166, e.g. US' })
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166 alpha-2' })
  country?: string | null;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Specialization, by its short name' })
  specialization?: string | null;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Technology, as sources write it' })
  technology?: string | null;

  @ValidateNested()
  @Field(() => RateAssumption, { nullable: true, description: 'What units may be converted by; nothing when left out' })
  assume?: RateAssumption | null;
}
