import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { ContractAction } from './contract.blockers.ts';
import { dayAfter } from './contract.end.ts';
import type { Contract } from './contract.entity.ts';
import { ContractMoveKind } from './contract.states.ts';
import { mustHaveHours } from './free-hours.ts';
import { actOnContract, moveContract, type SeenContract } from './move-contract.ts';
import { replaceTerms } from './replace-terms.ts';
import { faultsOfTerm, type StatedTerm } from './stated-term.ts';

/** Which contract, and how it goes on. */
export interface RenewContract extends SeenContract {
  /** Ongoing when left out. */
  readonly plannedEndOn?: string | null | undefined;
  readonly renewsOn?: string | null | undefined;
  /** From when the new term holds; from the day after the old planned end when left out. */
  readonly termStartsOn?: string | null | undefined;
  /** The last term goes on when left out. */
  readonly term?: StatedTerm | null | undefined;
}

/** Lets the same contract run on: until a later day or without an end, on the same terms or on others from a day on. */
export function renewContract(context: Context, input: RenewContract): Promise<Contract> {
  return actOnContract(context, { seen: input, action: ContractAction.RENEW }, async (tx, contract) => {
    const termStartsOn = input.termStartsOn ?? firstNewDay(contract);
    mustBeRenewal(contract, { ...input, termStartsOn });
    const { plannedEndOn = null, renewsOn = null, term } = input;
    if (!term) await mustKeepHours(tx, contract, plannedEndOn);
    else if (termStartsOn !== null) {
      await replaceTerms(tx, context, { contract, startsOn: termStartsOn, term, endsOn: plannedEndOn });
    }
    moveContract(tx, context, { contract, kind: ContractMoveKind.RENEW, said: { plannedEndOn, renewsOn } });
    const changes = { plannedEndOn, renewsOn, hasNewTerm: term != null };
    record(tx, context, { action: 'contract.renewed', objectType: 'Contract', objectId: contract.id, changes });
  });
}

function firstNewDay({ plannedEndOn }: Contract): string | null {
  return plannedEndOn === null ? null : dayAfter(plannedEndOn, 1);
}

/** The days that are new have to be free for as much as was worked last. */
async function mustKeepHours(tx: EntityManager, contract: Contract, plannedEndOn: string | null): Promise<void> {
  const startsOn = firstNewDay(contract);
  if (startsOn === null || plannedEndOn === contract.plannedEndOn) return;
  const last = await tx.findOneOrFail(ContractTerm, { contract, voidedAt: null, endsOn: null });
  await mustHaveHours(tx, {
    talentListing: contract.talentListing.id,
    contract: contract.id,
    startsOn,
    endsOn: plannedEndOn,
    hoursPerWeek: last.hoursPerWeek,
    path: ['plannedEndOn'],
  });
}

function mustBeRenewal(contract: Contract, input: RenewContract): void {
  const { plannedEndOn = null, renewsOn = null, termStartsOn = null, term } = input;
  const faults = [
    ...faultsOfPlan(contract, { plannedEndOn, renewsOn }),
    ...(term ? faultsOfTerm(term) : []),
    ...(term && !isDayOf(contract, termStartsOn, plannedEndOn)
      ? [invalid('The new term begins on a day of the contract.', 'termStartsOn')]
      : []),
  ];
  if (faults.length > 0) throw new UserErrors(faults);
}

function faultsOfPlan(contract: Contract, { plannedEndOn, renewsOn }: Plan): readonly UserError[] {
  const isSame = plannedEndOn === contract.plannedEndOn && renewsOn === contract.renewsOn;
  return [
    ...(isSooner(plannedEndOn, contract.plannedEndOn)
      ? [invalid('A renewal ends no sooner. Give notice, or end the contract.', 'plannedEndOn')]
      : []),
    ...(isSame ? [invalid('A renewal changes the planned end, or when it comes up again.', 'plannedEndOn')] : []),
    ...(renewsOn !== null && renewsOn < contract.startsOn
      ? [invalid('A contract comes up for renewal on its first day, or later.', 'renewsOn')]
      : []),
  ];
}

type Plan = Pick<Contract, 'plannedEndOn' | 'renewsOn'>;

function isSooner(end: string | null, before: string | null): boolean {
  return end !== null && (before === null || end < before);
}

function isDayOf({ startsOn }: Contract, day: string | null, endsOn: string | null): boolean {
  return day !== null && day >= startsOn && (endsOn === null || day <= endsOn);
}
