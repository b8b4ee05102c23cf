import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/user-error.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { actOnContract, type SeenContract } from './move-contract.ts';
import { OnboardingItem } from './onboarding-item.entity.ts';

/** Which contract, and which of its items is done. */
export interface CompleteOnboardingItem extends SeenContract {
  readonly onboardingItemId: string;
  readonly note?: string | null | undefined;
}

/** Notes that something promised for the start of a running contract is done. */
export async function completeOnboardingItem(context: Context, input: CompleteOnboardingItem): Promise<Contract> {
  const key = await context.see('OnboardingItem', input.onboardingItemId, 'onboardingItemId');
  const action = ContractAction.COMPLETE_ONBOARDING_ITEM;
  return actOnContract(context, { seen: input, action }, async (tx, contract) => {
    const item = await tx.findOne(OnboardingItem, { id: key, contract });
    if (!item) throw notFound('item of this contract', 'onboardingItemId');
    item.complete(ref(User, context.viewer.id), context.now, input.note?.trim() ?? null);
    contract.changed();
    const changes = { kind: item.kind };
    record(tx, context, { action: 'contract.itemCompleted', objectType: 'Contract', objectId: contract.id, changes });
  });
}
