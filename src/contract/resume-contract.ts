import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Takes up again what was set aside. */
export function resumeContract(context: Context, input: SeenContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.RESUME }, (tx, contract) => {
    moveContract(tx, context, { contract, kind: ContractMoveKind.RESUME });
    record(tx, context, { action: 'contract.resumed', objectType: 'Contract', objectId: contract.id });
  });
}
