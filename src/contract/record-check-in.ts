import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import { CheckIn } from './check-in.entity.ts';
import { type ContractMood, ContractRisk } from './check-in.words.ts';
import { ContractAction } from './contract.blockers.ts';
import type { Contract } from './contract.entity.ts';
import { actOnContract, type SeenContract } from './move-contract.ts';

/** Which contract, when the sides were asked, and what they said. */
export interface RecordCheckIn extends SeenContract {
  /** Now when left out. */
  readonly heldAt?: Date | null | undefined;
  readonly clientMood?: ContractMood | null | undefined;
  readonly developerMood?: ContractMood | null | undefined;
  readonly risk: ContractRisk;
  readonly note?: string | null | undefined;
}

/** Records what the sides of a running contract said when they were asked; the last one says how it does. */
export function recordCheckIn(context: Context, input: RecordCheckIn): Promise<Contract> {
  const { clientMood = null, developerMood = null, risk } = input;
  const heldAt = input.heldAt ?? context.now;
  const note = input.note?.trim() ?? null;
  mustBeFit(context.now, { ...input, heldAt, note });
  return actOnContract(context, { seen: input, action: ContractAction.RECORD_CHECK_IN }, (tx, contract) => {
    const recordedBy = ref(User, context.viewer.id);
    tx.persist(new CheckIn(context, contract, { heldAt, clientMood, developerMood, risk, note, recordedBy }));
    contract.changed();
    const changes = { clientMood, developerMood, risk };
    record(tx, context, { action: 'contract.checkedIn', objectType: 'Contract', objectId: contract.id, changes });
  });
}

function mustBeFit(
  now: Date,
  { heldAt, clientMood, developerMood, risk, note }: RecordCheckIn & { heldAt: Date },
): void {
  const errors = [
    ...(heldAt <= now ? [] : [invalid('A check-in is recorded once it was held.', 'heldAt')]),
    ...(clientMood == null && developerMood == null
      ? [invalid('Say how one side feels at least.', 'developerMood')]
      : []),
    ...(risk === ContractRisk.HIGH && !note ? [invalid('Say what is at risk, and what is to be done.', 'note')] : []),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
