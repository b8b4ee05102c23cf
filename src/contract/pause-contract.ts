import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Which contract, and why. */
export interface PauseContract extends SeenContract {
  readonly reason: string;
}

/** Sets a contract aside for a while; it keeps its hours, to be taken up again. */
export function pauseContract(context: Context, input: PauseContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.PAUSE }, (tx, contract) => {
    moveContract(tx, context, { contract, kind: ContractMoveKind.PAUSE, reason: input.reason.trim() });
    record(tx, context, { action: 'contract.paused', objectType: 'Contract', objectId: contract.id });
  });
}
