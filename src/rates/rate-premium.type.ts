import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ComputedPremium } from './rate-band.type.ts';
import { RateDimension } from './rate-table.ts';
import { PremiumUnit } from './reference/premiums.ts';

registerEnumType(PremiumUnit, {
  name: 'PremiumUnit',
  description: 'What a premium is told in',
  valuesConfig: {
    PERCENT: { description: 'Percent on top' },
    USD_PER_HOUR: { description: 'US dollars an hour on top' },
    RATIO: { description: 'Times as much' },
    NONE: { description: 'No number is published' },
  },
});
registerEnumType(RateDimension, {
  name: 'RateDimension',
  description: 'What a table of rates can be by, beside the band',
  valuesConfig: {
    REGION: { description: 'Part of the world' },
    COUNTRY: { description: 'Country' },
    SPECIALIZATION: { description: 'Specialization' },
    TECHNOLOGY: { description: 'Language or framework' },
  },
});

/** What own contracts make of a premium. */
@ObjectType({ description: 'What our own contracts make of a premium, or why that is not told: then all else is null' })
export class OwnPremium {
  @Field(() => String, { nullable: true, description: 'Why nothing is told; null when it is' })
  withheld!: string | null;

  @Field(() => Float, { nullable: true, description: 'How much more is paid, in the unit of the premium' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower bound of its 95 % interval' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound of its 95 % interval' })
  high!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the published number lies within' })
  isPublishedWithin!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many people are compared' })
  subjectN!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people they are compared with' })
  baselineN!: number | null;
}

/** A premium beside what stored figures make of it. */
@ObjectType({ description: 'What costs more than what, as published, beside what stored figures make of it' })
export class RatePremium {
  @Field(() => String, { description: 'Its own id, e.g. `prm-01`' })
  externalId!: string;

  @Field(() => String, { description: 'What is compared' })
  subject!: string;

  @Field(() => String, { description: 'What it is compared with' })
  baseline!: string;

  @Field(() => Boolean, { description: 'Whether it costs more; else less' })
  isUp!: boolean;

  @Field(() => PremiumUnit, { description: 'What it is told in' })
  unit!: PremiumUnit;

  @Field(() => Float, { nullable: true, description: 'Published number, at least; null where there is none' })
  publishedMin!: number | null;

  @Field(() => Float, { nullable: true, description: 'Published number, at most; null where open or there is none' })
  publishedMax!: number | null;

  @Field(() => Boolean, { description: 'Whether the source says "more than"' })
  isOpenEnded!: boolean;

  @Extensions({ maxItems: 20 })
  @Field(() => [ComputedPremium], { description: 'What comes out of stored figures; empty where none are named' })
  computed!: readonly ComputedPremium[];

  @Field(() => OwnPremium, {
    nullable: true,
    description:
      'What comes out of our own contracts, which are paid to developers; null where they are not told by it',
  })
  own!: OwnPremium | null;

  @Field(() => String, { description: 'Source that says so, as in `rateSources`' })
  source!: string;

  @Field(() => [Int], { description: 'Lines of it on which it stands' })
  lines!: readonly number[];

  @Field(() => String, { nullable: true, description: 'What has to be known to read it' })
  note!: string | null;
}
