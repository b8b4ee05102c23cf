import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { actOnContract, type SeenContract } from './move-contract.ts';
import { replaceTerms } from './replace-terms.ts';
import { faultsOfTerm, type StatedTerm } from './stated-term.ts';

/** Which contract, and what holds from which day on. */
export interface ChangeContractTerms extends SeenContract {
  readonly startsOn: string;
  readonly term: StatedTerm;
}

/** Agrees on other terms from a day of the contract on; what held before stays on record. */
export function changeContractTerms(context: Context, input: ChangeContractTerms): Promise<Contract> {
  const { startsOn, term } = input;
  const faults = faultsOfTerm(term);
  if (faults.length > 0) throw new UserErrors(faults);
  return actOnContract(context, { seen: input, action: ContractAction.CHANGE_TERMS }, async (tx, contract) => {
    const endsOn = contract.lastDayOn ?? contract.plannedEndOn;
    if (startsOn < contract.startsOn || (endsOn !== null && startsOn > endsOn)) {
      throw invalid('Terms change on a day of the contract.', 'startsOn');
    }
    await replaceTerms(tx, context, { contract, startsOn, term, endsOn });
    contract.changed();
    const changes = { startsOn, unit: term.unit, hoursPerWeek: term.hoursPerWeek };
    record(tx, context, { action: 'contract.termsChanged', objectType: 'Contract', objectId: contract.id, changes });
  });
}
