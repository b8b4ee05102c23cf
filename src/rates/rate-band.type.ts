import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { RateContradiction } from './rate-contradiction.type.ts';
import type { BandAnswer } from './rate-band.ts';
import { type Question, RateRefusalCode } from './rate-question.ts';
import { PublishedBand, RateBasis, RateUnit } from './rate.words.ts';

registerEnumType(RateRefusalCode, {
  name: 'RateRefusalCode',
  description: 'Why a question about rates has no answer',
  valuesConfig: {
    NO_FIGURES: { description: 'Nothing is published of exactly this' },
    MIXED_BASES: { description: 'What is published of it are prices of different people' },
    MIXED_UNITS: { description: 'What is published of it is in different units' },
    NEEDS_ASSUMPTION: { description: 'A unit would have to be converted by something that the question does not name' },
  },
});

/** Why a question has no answer. */
@ObjectType({ description: 'Why a question about rates has no answer, and what to ask instead' })
export class RateRefusal {
  @Field(() => RateRefusalCode, { description: 'Stable code for programs' })
  code!: RateRefusalCode;

  @Field(() => String, { description: 'What is wrong with the question, for people' })
  message!: string;
}

/** Where an answer is taken from. */
@ObjectType({ description: 'Publication that an answer is taken from, with what of it was used' })
export class RateCitation {
  @Field(() => String, { description: 'Its short name, as in `rateSources`' })
  source!: string;

  @Field(() => String, { description: 'Who published it' })
  publisher!: string;

  @Field(() => Int, { description: 'Year that its figures are about' })
  year!: number;

  @Field(() => [String], { description: 'Figures that were used, by their ids in `rateBenchmarks`' })
  figures!: readonly string[];

  @Field(() => [Int], { description: 'Lines of the publication on which they stand' })
  lines!: readonly number[];
}

/** A rate as it is published. */
@ObjectType({ description: 'A rate as it is published, of one basis and in one unit' })
export class RateBand {
  @Field(() => RateBasis, { description: 'Whose price it is' })
  basis!: RateBasis;

  @Field(() => RateUnit, { description: 'What the amounts are for' })
  unit!: RateUnit;

  @Field(() => Money, { nullable: true, description: 'Lowest of the figures; null where none is published' })
  low!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Median of the published medians, each source once; null where none is published',
  })
  median!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Highest of the figures; null where none is published' })
  high!: Money | null;

  @Field(() => Money, { nullable: true, description: 'What a few get above the range; null where none is published' })
  topEnd!: Money | null;

  @Field(() => Boolean, { description: 'Whether a source says "or more"' })
  isOpenEnded!: boolean;

  @Field(() => Int, { description: 'How many published figures it is made of' })
  n!: number;

  @Field(() => Int, { description: 'How many count: those of one source hang together, and count as one' })
  effectiveN!: number;

  @Field(() => String, { nullable: true, description: 'Why it has no interval' })
  noInterval!: string | null;

  @Field(() => [String], { description: 'What of the question units were converted by' })
  assumptions!: readonly string[];

  @Field(() => [String], { description: 'What has to be known to read it' })
  caveats!: readonly string[];

  @Extensions({ maxItems: 10 })
  @Field(() => [RateContradiction], { description: 'Where its figures do not agree with others' })
  contradictions!: readonly RateContradiction[];

  @Extensions({ maxItems: 20 })
  @Field(() => [RateCitation], { description: 'Where it is taken from' })
  sources!: readonly RateCitation[];
}

/** An answer, or why there is none. */
@ObjectType({ description: 'A rate, or why the question has no answer: exactly one of the two' })
export class RateBandAnswer {
  @Field(() => RateBand, { nullable: true, description: 'Rate; null when the question is refused' })
  band!: RateBand | null;

  @Field(() => RateRefusal, { nullable: true, description: 'Why there is none; null when there is' })
  refusal!: RateRefusal | null;

  /** What was asked, and what published figures say to it: own contracts are told beside them. */
  question!: Question;
  published!: BandAnswer;
}

/** A place of a table of rates. */
@ObjectType({ description: 'What one source publishes of one value and band, of one basis and in one unit' })
export class RateCell {
  @Field(() => String, { description: 'Value of the dimension that the table is by' })
  value!: string;

  @Field(() => PublishedBand, { nullable: true, description: 'Band as the source calls it; null where it names none' })
  seniority!: PublishedBand | null;

  @Field(() => RateBasis, { description: 'Whose price it is' })
  basis!: RateBasis;

  @Field(() => RateUnit, { description: 'What the amounts are for' })
  unit!: RateUnit;

  @Field(() => Money, { nullable: true, description: 'Lowest; null where none is published' })
  low!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Median; null where none is published' })
  median!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Highest; null where none is published' })
  high!: Money | null;

  @Field(() => Money, { nullable: true, description: 'What a few get above the range; null where none is published' })
  topEnd!: Money | null;

  @Field(() => Boolean, { description: 'Whether the source says "or more"' })
  isOpenEnded!: boolean;

  @Field(() => Int, { nullable: true, description: 'Observations behind it, where they were published' })
  n!: number | null;

  @Field(() => RateCitation, { description: 'Where it is taken from' })
  source!: RateCitation;
}

/** A table of rates. */
@ObjectType({ description: 'Rates by band and one dimension; bases, units and sources stay apart' })
export class RateTable {
  @Extensions({ maxItems: 200 })
  @Field(() => [RateCell], { description: 'Its cells, by value, basis, unit, source and band' })
  cells!: readonly RateCell[];

  @Extensions({ maxItems: 10 })
  @Field(() => [RateContradiction], { description: 'Where its figures do not agree' })
  contradictions!: readonly RateContradiction[];
}

/** What comes out when stored figures are compared. */
@ObjectType({ description: 'What comes out when stored figures are compared' })
export class ComputedPremium {
  @Field(() => String, { description: 'Figure that is dearer, by its id' })
  subject!: string;

  @Field(() => String, { description: 'Figure that it is compared with' })
  baseline!: string;

  @Field(() => Float, { description: 'At least, in the unit of the premium' })
  low!: number;

  @Field(() => Float, { description: 'At most; the same where single amounts are compared' })
  high!: number;

  @Field(() => Boolean, { description: 'Whether the published number holds by it' })
  agrees!: boolean;
}
