import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { ObservedBasis } from './observed.ts';
import type { OwnAnswer, OwnTold } from './own-rate.ts';
import { moneyOf } from './rate-figure.ts';
import { RateRegion } from './rate.words.ts';

registerEnumType(ObservedBasis, {
  name: 'ObservedBasis',
  description: 'Whose price an observation of our own contracts is; the two are never blended',
  valuesConfig: {
    PAID_TO_ENGINEER: { description: 'What the developer gets, in full' },
    CLIENT_PRICE_MARKETPLACE: { description: 'What a client pays us for a developer' },
  },
});

/** Between which amounts a rate lies. */
@ObjectType({ description: '95 % interval of a median rate' })
export class RateInterval {
  @Field(() => Money, { description: 'Lower bound' })
  low!: Money;

  @Field(() => Money, { description: 'Upper bound' })
  high!: Money;

  @Field(() => String, { description: 'How it is worked out, with the weights that went in' })
  method!: string;
}

/** Where those are who work, and those who pay. */
@ObjectType({ description: 'People and companies of one part of the world on either side' })
export class OwnRatePart {
  @Field(() => RateRegion, {
    nullable: true,
    description: 'Where the developers live; null where nothing is published of',
  })
  developerRegion!: RateRegion | null;

  @Field(() => RateRegion, { nullable: true, description: 'Where the clients are; null where nothing is published of' })
  clientRegion!: RateRegion | null;

  @Field(() => Int, { description: 'How many people it is of' })
  n!: number;

  @Field(() => Int, { description: 'How many companies pay them' })
  companies!: number;
}

/** What own contracts say of a rate. */
@ObjectType({ description: 'What our own contracts say of a rate, or why that is not told: then all else is null' })
export class OwnRate {
  @Field(() => ObservedBasis, { description: 'Whose price it is' })
  basis!: ObservedBasis;

  @Field(() => String, { nullable: true, description: 'Why nothing is told; null when it is' })
  withheld!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it is of' })
  n!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many companies pay them' })
  companies!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many independent contracts they are like' })
  effectiveN!: number | null;

  @Field(() => Money, { nullable: true, description: 'Median rate: of the published figure and ours, where both are' })
  median!: Money | null;

  @Field(() => RateInterval, { nullable: true, description: 'Between what it lies' })
  interval!: RateInterval | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a published figure went in' })
  isBlended!: boolean | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the last month that something of it was agreed in',
  })
  until!: string | null;

  @Extensions({ maxItems: 25 })
  @Field(() => [OwnRatePart], { nullable: true, description: 'What it is made of, by where both sides are' })
  parts!: readonly OwnRatePart[] | null;

  @Extensions({ maxItems: 5 })
  @Field(() => [String], { nullable: true, description: 'What to know before reading it' })
  caveats!: readonly string[] | null;
}

/** An answer of own contracts as the API gives it. */
export function ownRateFrom(basis: ObservedBasis, { told, withheld }: OwnAnswer): OwnRate {
  if (told === null) return { ...nothing, basis, withheld };
  const { n, companies, effectiveN, estimate, publishedWeight, until, parts, caveats } = told;
  const interval = { low: dollars(estimate.low), high: dollars(estimate.high), method: methodOf(told) };
  return {
    basis,
    withheld: null,
    n,
    companies,
    effectiveN: Math.round(effectiveN * 10) / 10,
    median: dollars(estimate.value),
    interval,
    isBlended: publishedWeight !== null,
    until,
    parts,
    caveats,
  };
}

const nothing: Omit<OwnRate, 'basis' | 'withheld'> = {
  n: null,
  companies: null,
  effectiveN: null,
  median: null,
  interval: null,
  isBlended: null,
  until: null,
  parts: null,
  caveats: null,
};

function methodOf({ ownWeight, publishedWeight }: OwnTold): string {
  const ours = `ours count as ${ownWeight.toFixed(1)} contracts of today`;
  if (publishedWeight === null) return `Log-normal, by Student; ${ours}, and nothing published goes in.`;
  return `Log-normal posterior, by Student; ${ours}, the published figure as ${publishedWeight.toFixed(1)}.`;
}

/** Contracts in other currencies are left out. */
function dollars(hundredths: number): Money {
  return moneyOf(Math.round(hundredths), 'USD');
}
