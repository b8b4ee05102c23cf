import { Field, ObjectType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { BudgetBasis } from './project.words.ts';

/** What a company is ready to pay. */
@ObjectType({ description: 'What a company is ready to pay, and for what' })
export class ProjectBudget {
  @Field(() => Money, { description: 'At least' })
  min!: Money;

  @Field(() => Money, { description: 'At most' })
  max!: Money;

  @Field(() => BudgetBasis, { description: 'For what' })
  basis!: BudgetBasis;
}
