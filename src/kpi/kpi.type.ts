import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';
import { PublishedFigure } from '../pipeline/company-rejection-rate.type.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

/** An interval in which a value lies. */
@ObjectType({ description: 'Interval in which a value lies' })
export class KpiInterval {
  @Field(() => Float, { nullable: true, description: 'Lower bound; null when there is none' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound; null when there is none' })
  high!: number | null;

  @Field(() => String, { description: 'How it is computed' })
  method!: string;
}

/** One value of a figure. */
@ObjectType({ description: 'One value of a figure' })
export class KpiValue {
  @Field(() => String, {
    nullable: true,
    description: 'Which group of the dimension; null for all, or for those of none',
  })
  group!: string | null;

  @Field(() => String, { nullable: true, description: 'Which part, e.g. a stage or a side; null where it has none' })
  part!: string | null;

  @Field(() => KpiStatistic, { description: 'What it says of all that was counted' })
  statistic!: KpiStatistic;

  @Field(() => Float, { nullable: true, description: 'The value; null when it is withheld, or there is none' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its numerator; null when it is withheld, or there is none' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its denominator; null when it is withheld, or there is none' })
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it is of; null when it is withheld' })
  n!: number | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Its interval; null when it is withheld, or exact' })
  interval!: KpiInterval | null;

  @Field(() => String, { nullable: true, description: 'Why it is withheld; null when it is not' })
  withheld!: string | null;
}

/** One figure with what it means. */
@ObjectType({ description: 'One figure, with what it means' })
export class Kpi {
  @Field(() => KpiName, { description: 'What is measured' })
  name!: KpiName;

  @Field(() => String, { description: 'What is counted, and how' })
  definition!: string;

  @Field(() => KpiUnit, { description: 'What its values are counted in' })
  unit!: KpiUnit;

  @Field(() => String, { description: 'What the numerator is' })
  numeratorIs!: string;

  @Field(() => String, { description: 'What the denominator is' })
  denominatorIs!: string;

  @Field(() => PublishedFigure, { nullable: true, description: 'What is published of it; null when nothing is' })
  published!: PublishedFigure | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day that it is of: later than asked where only whole blocks of months are shown; null for none',
  })
  from!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day that it is no more of; null for none' })
  to!: string | null;

  @Extensions({ maxItems: 100 })
  @Field(() => [KpiValue], { description: 'Its values, by group and part' })
  values!: KpiValue[];
}

/** Figures of one window. */
@ObjectType({ description: 'Figures of one window' })
export class KpiReport {
  @Field(() => LocalDate, { description: 'First day of the window, in UTC' })
  from!: string;

  @Field(() => LocalDate, { description: 'First day after the window, in UTC' })
  to!: string;

  @Field(() => KpiDimension, { nullable: true, description: 'What they are grouped by; null for all together' })
  groupBy!: KpiDimension | null;

  @Field(() => Int, { description: 'Of fewer than this nothing is said, but how many cases stand where' })
  minimumN!: number;

  @Extensions({ maxItems: 30 })
  @Field(() => [Kpi], { description: 'The figures' })
  kpis!: Kpi[];
}
