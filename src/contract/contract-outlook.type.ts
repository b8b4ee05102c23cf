import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';

/** What holds of a contract now, and what comes after it for whoever works under it. */
@ObjectType({ description: 'What holds of a contract now, and what comes after it for whoever works under it' })
export class ContractOutlook {
  /** Keys of rows, read when they are asked for. */
  presentTermKey!: string | null;
  nextContractKey!: string | null;
  nextMatchKey!: string | null;

  @Field(() => Int, { description: 'Hours a week that the person offers in all' })
  capacity!: number;

  @Field(() => Int, { description: 'Hours a week that all their contracts take' })
  committedHours!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'First day on which they have no contract once this one ends; null while another runs, or no end is known',
  })
  idleFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from then until their next contract begins; null when there is none',
  })
  gapDays!: number | null;
}
