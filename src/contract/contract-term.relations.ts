import { Resolver } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { Computed } from '../graphql/relations.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { difference } from './stated-term.ts';

/** What is paid by whom. */
@Resolver(() => ContractTerm)
export class ContractTermFields {
  @Computed(() => Money, {
    needs: ['paidAmount', 'currency'],
    value: ({ paidAmount, currency }) => moneyOf(paidAmount, currency),
    description: 'What the developer is paid, in full: nothing is kept back',
  })
  paid!: Money;

  @Computed(() => Money, {
    needs: ['clientAmount', 'currency'],
    value: ({ clientAmount, currency }) => moneyOf(clientAmount, currency),
    description: 'What the client pays',
  })
  client!: Money;

  @Computed(() => Money, {
    needs: ['clientAmount', 'paidAmount', 'currency'],
    value: ({ clientAmount, paidAmount, currency }) =>
      moneyOf(difference(String(clientAmount), String(paidAmount)), currency),
    description: 'What the client pays above what the developer is paid',
  })
  margin!: Money;
}

function moneyOf(amount: unknown, currency: unknown): Money {
  return { amount: String(amount), currency: String(currency) };
}
