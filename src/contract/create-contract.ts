import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Company } from '../company/company.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, notFound, UserErrors } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { Match } from '../matching/match.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { loadNewContractFacts } from './contract-facts.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { mustBeFree, newContractBlockersOf } from './contract.blockers.ts';
import { Contract } from './contract.entity.ts';
import { contractMoveFrom, ContractMoveKind } from './contract.states.ts';
import { mustHaveHours } from './free-hours.ts';
import { firstTransition } from './move-contract.ts';
import { faultsOfTerm, type StatedTerm, termFrom } from './stated-term.ts';
import { successManagerOf } from './success-manager.ts';

/** Which match becomes a contract, and on what terms. */
export interface CreateContract {
  readonly matchId: string;
  /** Of the match. */
  readonly version: number;
  readonly startsOn: string;
  /** Ongoing when left out. */
  readonly plannedEndOn?: string | null | undefined;
  readonly renewsOn?: string | null | undefined;
  readonly currency: string;
  /** Whoever creates it when left out. */
  readonly successManagerId?: string | null | undefined;
  readonly term: StatedTerm;
}

/** Drafts the contract of a match that both sides said yes to; from then on it reserves the hours. */
export async function createContract(context: Context, input: CreateContract): Promise<Contract> {
  mustBeFit(input);
  const id = await context.see('Match', input.matchId, 'matchId');
  const managerId = input.successManagerId
    ? await context.see('User', input.successManagerId, 'successManagerId')
    : context.viewer.id;
  return context.em.transactional(async (tx) => {
    const match = await lockMatched(tx, id);
    mustBeCurrent(match, input.version);
    const facts = (await loadNewContractFacts(statementsIn(tx), [id])).get(id);
    if (!facts) throw notFound('match', 'matchId');
    mustBeFree(newContractBlockersOf(facts));
    const { startsOn, currency, plannedEndOn = null, renewsOn = null } = input;
    const { candidate, talentListing, listing, company } = match;
    const successManager = await successManagerOf(tx, managerId);
    const of = { match: ref(match), candidate, talentListing, listing, company, successManager };
    const contract = new Contract(context, { ...of, currency, startsOn, plannedEndOn, renewsOn });
    await mustHaveHours(tx, {
      talentListing: talentListing.id,
      contract: contract.id,
      startsOn,
      endsOn: plannedEndOn,
      hoursPerWeek: input.term.hoursPerWeek,
      path: ['term', 'hoursPerWeek'],
    });
    await store(tx, context, { contract, term: input.term });
    return contract;
  });
}

async function store(
  tx: EntityManager,
  context: Context,
  { contract, term }: { readonly contract: Contract; readonly term: StatedTerm },
): Promise<void> {
  const move = contractMoveFrom(null, ContractMoveKind.CREATE);
  if (!move) throw new Error('no move creates a contract');
  tx.persist(contract);
  await tx.flush();
  tx.persist([
    new ContractTerm(context, contract, termFrom(contract.startsOn, term)),
    firstTransition(context, contract, move),
  ]);
  const { startsOn, plannedEndOn, match } = contract;
  record(tx, context, {
    action: 'contract.created',
    objectType: 'Contract',
    objectId: contract.id,
    changes: { match: match.id, startsOn, plannedEndOn, hoursPerWeek: term.hoursPerWeek },
  });
  await tx.flush();
  // The database has counted the first move; the entity learns of it.
  await tx.refresh(contract);
}

/** Locks a match after its company and the person's listing, in the order that holds everywhere. */
async function lockMatched(tx: EntityManager, id: string): Promise<Match> {
  const seen = await tx.findOneOrFail(Match, id, { disableIdentityMap: true });
  await tx.findOneOrFail(Company, seen.company.id, { lockMode: LockMode.PESSIMISTIC_READ });
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  await tx.findOneOrFail(TalentListing, seen.talentListing.id, { lockMode });
  return tx.findOneOrFail(Match, id, { lockMode });
}

function mustBeFit({ startsOn, plannedEndOn, renewsOn, term }: CreateContract): void {
  const errors = [
    ...(plannedEndOn != null && plannedEndOn < startsOn
      ? [invalid('A contract ends on its first day, or later.', 'plannedEndOn')]
      : []),
    ...(renewsOn != null && renewsOn < startsOn
      ? [invalid('A contract comes up for renewal on its first day, or later.', 'renewsOn')]
      : []),
    ...faultsOfTerm(term),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
