import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Which contract, and why. */
export interface CancelContract extends SeenContract {
  readonly reason: string;
}

/** Gives up a contract before it is signed, which frees its hours; its match may have another. */
export function cancelContract(context: Context, input: CancelContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.CANCEL }, (tx, contract) => {
    moveContract(tx, context, { contract, kind: ContractMoveKind.CANCEL, reason: input.reason.trim() });
    record(tx, context, { action: 'contract.cancelled', objectType: 'Contract', objectId: contract.id });
  });
}
