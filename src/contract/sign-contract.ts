import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { Match } from '../matching/match.entity.ts';
import { MatchMoveKind } from '../matching/match.states.ts';
import { moveMatch } from '../matching/move-match.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';
import { OnboardingItem } from './onboarding-item.entity.ts';
import { onboardingPlan } from './onboarding-plan.ts';

/** Records that both sides signed: the match is contracted, and what is promised for the start is owed. */
export function signContract(context: Context, input: SeenContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.SIGN }, async (tx, contract) => {
    moveContract(tx, context, { contract, kind: ContractMoveKind.SIGN });
    await contractMatch(tx, context, contract);
    await tx.flush();
    tx.persist(onboardingPlan(contract.startsOn).map((item) => new OnboardingItem(context, contract, item)));
    record(tx, context, { action: 'contract.signed', objectType: 'Contract', objectId: contract.id });
  });
}

/** The match is locked since before the contract was. */
async function contractMatch(tx: EntityManager, context: Context, contract: Contract): Promise<void> {
  const match = await tx.findOneOrFail(Match, contract.match.id);
  moveMatch(tx, context, { match, kind: MatchMoveKind.CONTRACT });
}
