import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, type UserError } from '../kernel/user-error.ts';
import { ContractAction } from './contract.blockers.ts';
import { isEarlyEnd } from './contract.end.ts';
import { faultsOfEnd, faultsOfPast, mustBeFaultless, type StatedEnd } from './contract.ending.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import type { ContractParty } from './contract.words.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';

/** Which contract, why it ends, when, and who says so. */
export interface GiveNotice extends SeenContract, StatedEnd {
  readonly by: ContractParty;
  /** Today when left out. */
  readonly givenOn?: string | null | undefined;
}

/** Records that a side ends a contract, on a last day to come; until then it runs, and its hours are free afterwards. */
export function giveNotice(context: Context, input: GiveNotice): Promise<Contract> {
  const { reason, lastDayOn, by } = input;
  const givenOn = input.givenOn ?? context.now.toISOString().slice(0, 10);
  return actOnContract(context, { seen: input, action: ContractAction.GIVE_NOTICE }, (tx, contract) => {
    mustBeFaultless([...faultsOfEnd(contract, input), ...faultsOfNotice(context.now, givenOn, lastDayOn)]);
    moveContract(tx, context, {
      contract,
      kind: ContractMoveKind.GIVE_NOTICE,
      reason: input.note?.trim() ?? null,
      said: { noticeGivenOn: givenOn, lastDayOn, noticeBy: by, endReason: reason },
    });
    const isEarly = isEarlyEnd({ reason, lastDayOn, plannedEndOn: contract.plannedEndOn });
    const changes = { reason, lastDayOn, by, isEarly };
    record(tx, context, { action: 'contract.noticeGiven', objectType: 'Contract', objectId: contract.id, changes });
  });
}

function faultsOfNotice(now: Date, givenOn: string, lastDayOn: string): UserError[] {
  return [
    ...faultsOfPast(givenOn, now, 'givenOn'),
    ...(lastDayOn < givenOn ? [invalid('The last day is no day before the notice.', 'lastDayOn')] : []),
  ];
}
