import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ContractAction } from './contract.blockers.ts';
import { isEarlyEnd } from './contract.end.ts';
import { faultsOfEnd, faultsOfPast, mustBeFaultless, type StatedEnd } from './contract.ending.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Which contract, why it ended, and on which day that has come. */
export interface EndContract extends SeenContract, StatedEnd {}

/** Ends a contract on its last day, with notice or without; its hours are free from then on. */
export function endContract(context: Context, input: EndContract): Promise<Contract> {
  const { reason, lastDayOn } = input;
  return actOnContract(context, { seen: input, action: ContractAction.END }, (tx, contract) => {
    mustBeFaultless([...faultsOfEnd(contract, input), ...faultsOfPast(lastDayOn, context.now, 'lastDayOn')]);
    moveContract(tx, context, {
      contract,
      kind: ContractMoveKind.END,
      reason: input.note?.trim() ?? null,
      said: { lastDayOn, endReason: reason },
    });
    const isEarly = isEarlyEnd({ reason, lastDayOn, plannedEndOn: contract.plannedEndOn });
    const changes = { reason, lastDayOn, isEarly };
    record(tx, context, { action: 'contract.ended', objectType: 'Contract', objectId: contract.id, changes });
  });
}
