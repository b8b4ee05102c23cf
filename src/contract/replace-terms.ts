import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { ContractTerm } from './contract-term.entity.ts';
import type { Contract } from './contract.entity.ts';
import { dayAfter } from './contract.end.ts';
import { mustHaveHours } from './free-hours.ts';
import { type StatedTerm, termFrom } from './stated-term.ts';

/** What holds from a day on, until the contract ends. */
export interface NewTerm {
  readonly contract: Contract;
  readonly startsOn: string;
  readonly term: StatedTerm;
  /** Until when the contract runs; null while it is ongoing. */
  readonly endsOn: string | null;
}

/**
 * Puts a term in the place of what was to hold from a day on: the running term ends the day before, later ones never
 * hold. Under the lock of the talent listing and the contract.
 */
export async function replaceTerms(
  tx: EntityManager,
  context: Context,
  { contract, startsOn, term, endsOn }: NewTerm,
): Promise<void> {
  await mustHaveHours(tx, {
    talentListing: contract.talentListing.id,
    contract: contract.id,
    startsOn,
    endsOn,
    hoursPerWeek: term.hoursPerWeek,
    path: ['term', 'hoursPerWeek'],
  });
  const present = await tx.find(ContractTerm, { contract, voidedAt: null });
  for (const before of present) {
    if (before.startsOn >= startsOn) before.void(context.now);
    else if (before.endsOn === null || before.endsOn >= startsOn) before.endOn(dayAfter(startsOn, -1));
  }
  tx.persist(new ContractTerm(context, contract, termFrom(startsOn, term)));
}
