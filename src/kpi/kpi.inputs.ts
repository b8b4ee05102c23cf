import { Field, InputType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';

/** Takes the days that figures are of. */
@InputType({ description: 'Days that figures are of, in UTC' })
export class KpiWindowInput {
  @Field(() => LocalDate, { description: 'First day' })
  from!: string;

  @Field(() => LocalDate, { description: 'First day after it' })
  to!: string;
}
