import { invalid, type UserError } from '../kernel/user-error.ts';
import type { ContractTermFacts } from './contract-term.entity.ts';
import type { ContractUnit } from './contract.words.ts';

/** What is agreed on to be paid, for how much work. */
export interface StatedTerm {
  readonly unit: ContractUnit;
  readonly paidAmount: string;
  readonly clientAmount: string;
  readonly hoursPerWeek: number;
}

/** What cannot be agreed on in a term; nothing when it is fit. */
export function faultsOfTerm({ paidAmount, clientAmount }: StatedTerm): readonly UserError[] {
  return [
    ...(cents(paidAmount) > 0n ? [] : [invalid('The developer is paid more than nothing.', 'term', 'paidAmount')]),
    ...(cents(clientAmount) >= cents(paidAmount)
      ? []
      : [invalid('The client pays at least what the developer is paid.', 'term', 'clientAmount')]),
  ];
}

/** A term from a day on. */
export function termFrom(startsOn: string, term: StatedTerm): ContractTermFacts {
  const { unit, paidAmount, clientAmount, hoursPerWeek } = term;
  return { startsOn, unit, paidAmount, clientAmount, hoursPerWeek };
}

/** How much more the first amount is, exactly; neither is below the second. */
export function difference(amount: string, less: string): string {
  const rest = String(cents(amount) - cents(less)).padStart(3, '0');
  return `${rest.slice(0, -2)}.${rest.slice(-2)}`;
}

/** Decimals of up to two places, compared exactly. */
function cents(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}
