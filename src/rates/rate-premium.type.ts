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

  @Field(() => String, { description: 'Source that says so, as in `rateSources`' })
  source!: string;

  @Field(() => [Int], { description: 'Lines of it on which it stands' })
  lines!: readonly number[];

  @Field(() => String, { nullable: true, description: 'What has to be known to read it' })
  note!: string | null;
}
