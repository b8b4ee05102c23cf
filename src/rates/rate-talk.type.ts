import { Field, Int, ObjectType } from 'type-graphql';
import { RateRange } from '../candidate/rate-range.type.ts';
import { Seniority } from '../candidate/seniority.ts';
import { Money } from '../graphql/money.ts';
import { RateBandAnswer } from './rate-band.type.ts';
import { RateRegion } from './rate.words.ts';

/** Published listings that somebody fits. */
@ObjectType({
  description: 'Published listings that somebody fits by skill and level, by what they pay an hour at most',
})
export class RateTalkListings {
  @Field(() => Int, { description: 'How many there are' })
  fitCount!: number;

  @Field(() => Int, { nullable: true, description: 'How many pay less than the band; null where it has no ends' })
  belowCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pay within the band; null where it has no ends' })
  withinCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pay more than the band; null where it has no ends' })
  aboveCount!: number | null;

  /** Uuids of those that pay most. */
  best!: readonly string[];
}

/** What a talk about somebody's rate needs. */
@ObjectType({
  description: 'What a talk with somebody about their rate needs: the band, what is paid, what listings pay',
})
export class RateTalk {
  @Field(() => Seniority, {
    nullable: true,
    description: 'Level, as assessed or by the years that they state; null below ours',
  })
  seniority!: Seniority | null;

  @Field(() => Boolean, { description: 'Whether the level was assessed' })
  isAssessed!: boolean;

  @Field(() => RateRegion, { nullable: true, description: 'Where they live; null where nothing is published of' })
  region!: RateRegion | null;

  @Field(() => String, {
    nullable: true,
    description: 'Specialization that they claim and nobody refuted, by its short name',
  })
  specialization!: string | null;

  @Field(() => RateBandAnswer, { nullable: true, description: 'What is paid for the level' })
  bySeniority!: RateBandAnswer | null;

  @Field(() => RateBandAnswer, { nullable: true, description: 'What is paid for the level in their part of the world' })
  byRegion!: RateBandAnswer | null;

  @Field(() => RateBandAnswer, {
    nullable: true,
    description: 'What is paid for the specialization, whatever the level',
  })
  bySpecialization!: RateBandAnswer | null;

  @Field(() => RateTalkListings, { description: 'What published listings pay, against the band of the level' })
  listings!: RateTalkListings;

  @Field(() => RateRange, { nullable: true, description: 'What they want an hour; null where they did not say' })
  desired!: RateRange | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the band of the level leaves above the highest that they want; negative where they want more',
  })
  bandHeadroom!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description:
      'What the listing that pays most leaves above the lowest that they want; negative where they want more',
  })
  listingHeadroom!: Money | null;

  /** Uuid of whom it is about. */
  candidateId!: string;
}
