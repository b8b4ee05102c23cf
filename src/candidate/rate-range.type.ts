import { Field, ObjectType } from 'type-graphql';
import { Money } from '../graphql/money.ts';

/** Between which hourly rates a developer wants to work. */
@ObjectType({ description: 'A range of hourly rates' })
export class RateRange {
  @Field(() => Money, { description: 'Lowest rate per hour' })
  min!: Money;

  @Field(() => Money, { description: 'Highest rate per hour' })
  max!: Money;
}
