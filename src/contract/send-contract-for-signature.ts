import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Sends a draft to both sides; its terms change no more until it is signed. */
export function sendContractForSignature(context: Context, input: SeenContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.SEND_FOR_SIGNATURE }, (tx, contract) => {
    moveContract(tx, context, { contract, kind: ContractMoveKind.SEND });
    record(tx, context, { action: 'contract.sentForSignature', objectType: 'Contract', objectId: contract.id });
  });
}
