import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { ObservedBasis } from './observed.ts';
import type { OwnCostAnswer } from './own-cost.ts';
import { moneyOf } from './rate-figure.ts';

/** A part of what a team costs by own rates. */
@ObjectType({ description: 'Part of a team by own rates' })
export class OwnCostLine {
  @Field(() => String, { description: 'What it is for' })
  label!: string;

  @Field(() => Money, { description: 'Median rate of one of them' })
  rate!: Money;

  @Field(() => Money, { description: 'At the lower end of the interval of that median, over the shortest time' })
  low!: Money;

  @Field(() => Money, { description: 'At the upper end, over the longest time' })
  high!: Money;

  @Field(() => Int, { description: 'How many people the rate is of' })
  n!: number;

  @Field(() => Int, { description: 'How many companies pay them' })
  companies!: number;
}

/** What a team costs by own rates. */
@ObjectType({ description: 'What the team costs by rates of our own contracts, or why that is not told' })
export class OwnCost {
  @Field(() => ObservedBasis, { description: 'Whose price it is' })
  basis!: ObservedBasis;

  @Field(() => String, { nullable: true, description: 'Why nothing is told; null when it is' })
  withheld!: string | null;

  @Field(() => Money, { nullable: true, description: 'At least; null when nothing is told' })
  low!: Money | null;

  @Field(() => Money, { nullable: true, description: 'At most; null when nothing is told' })
  high!: Money | null;

  @Extensions({ maxItems: 10 })
  @Field(() => [OwnCostLine], { description: 'What it is made of' })
  lines!: readonly OwnCostLine[];

  @Extensions({ maxItems: 10 })
  @Field(() => [String], { description: 'What the question assumes and it rests on' })
  assumptions!: readonly string[];
}

/** What a team costs by own rates as the API gives it. */
export function ownCostFrom(basis: ObservedBasis, { withheld, lines, assumptions }: OwnCostAnswer): OwnCost {
  const sum = (amounts: readonly number[]): Money | null =>
    withheld === null ? dollars(amounts.reduce((total, amount) => total + amount, 0)) : null;
  return {
    basis,
    withheld,
    low: sum(lines.map(({ low }) => low)),
    high: sum(lines.map(({ high }) => high)),
    lines: lines.map(({ median, low, high, ...same }) => ({
      ...same,
      rate: dollars(median),
      low: dollars(low),
      high: dollars(high),
    })),
    assumptions,
  };
}

function dollars(hundredths: number): Money {
  return moneyOf(hundredths, 'USD');
}
