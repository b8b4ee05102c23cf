import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Company } from '../company/company.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { Match } from '../matching/match.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { loadContractFacts } from './contract-facts.ts';
import { ContractAction, contractBlockersOf, mustBeFree } from './contract.blockers.ts';
import { Contract, type ContractSaying } from './contract.entity.ts';
import { type ContractMove, contractMoveFrom, type ContractMoveKind } from './contract.states.ts';
import { ContractTransition } from './contract-transition.entity.ts';

/** A contract as somebody saw it. */
export interface SeenContract {
  readonly contractId: string;
  readonly version: number;
}

/** Which move a contract makes, and what is kept with the transition. */
export interface ContractMovement {
  readonly kind: ContractMoveKind;
  readonly reason?: string | null;
  readonly said?: Partial<ContractSaying>;
}

/**
 * Runs what is done to a contract that the viewer sees, in one transaction on the locked row, if nothing stands in its
 * way. What it rests on is locked before it, in the order that holds everywhere.
 */
export async function actOnContract(
  context: Context,
  { seen, action }: { readonly seen: SeenContract; readonly action: ContractAction },
  act: (tx: EntityManager, contract: Contract) => Promise<void> | void,
): Promise<Contract> {
  const id = await context.see('Contract', seen.contractId, 'contractId');
  return context.em.transactional(async (tx) => {
    await lockGround(tx, id, action);
    const contract = await tx.findOneOrFail(Contract, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(contract, seen.version);
    const facts = (await loadContractFacts(statementsIn(tx), [id])).get(id);
    if (!facts) throw notFound('contract', 'contractId');
    mustBeFree(contractBlockersOf(action, facts));
    await act(tx, contract);
    return contract;
  });
}

/**
 * The one way to move a contract: adds the transition that moves its row, and moves the locked entity alike. The table
 * of moves knows where a move leads; guards are asked before.
 */
export function moveContract(
  tx: EntityManager,
  context: Context,
  { contract, kind, reason = null, said = {} }: ContractMovement & { readonly contract: Contract },
): void {
  const from = contract.status;
  const move = contractMoveFrom(from, kind);
  if (!move) throw illegal();
  const saying = { ...nothing, ...said };
  contract.moveBy(move, saying, context.now);
  tx.persist(transitionOf(context, { contract, move, seq: contract.moves, reason, saying }));
}

/** The transition that begins a contract, to be stored with it. */
export function firstTransition(context: Context, contract: Contract, move: ContractMove): ContractTransition {
  const { plannedEndOn, renewsOn } = contract;
  return transitionOf(context, {
    contract,
    move,
    seq: 1,
    reason: null,
    saying: { ...nothing, plannedEndOn, renewsOn },
  });
}

interface Told {
  readonly contract: Contract;
  readonly move: ContractMove;
  readonly seq: number;
  readonly reason: string | null;
  readonly saying: ContractSaying;
}

function transitionOf(context: Context, { contract, move, seq, reason, saying }: Told): ContractTransition {
  return new ContractTransition(context, {
    ...saying,
    contract: ref(contract),
    seq,
    rule: move.rule,
    fromStatus: move.from,
    toStatus: move.to,
    actor: ref(User, context.viewer.id),
    reason,
  });
}

const nothing: ContractSaying = {
  plannedEndOn: null,
  renewsOn: null,
  noticeGivenOn: null,
  lastDayOn: null,
  noticeBy: null,
  endReason: null,
};

/** Of none of these rows anything else is loaded before it is locked. */
async function lockGround(tx: EntityManager, id: string, action: ContractAction): Promise<void> {
  const seen = await tx.findOneOrFail(Contract, id, { disableIdentityMap: true });
  const isSigning = action === ContractAction.SIGN;
  if (isSigning) await tx.findOneOrFail(Company, seen.company.id, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!isAside(action)) await tx.findOneOrFail(TalentListing, seen.talentListing.id, locked);
  if (isSigning) await tx.findOneOrFail(Match, seen.match.id, locked);
}

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** True of what changes neither the days of a contract nor its hours. */
function isAside(action: ContractAction): boolean {
  return action === ContractAction.RECORD_CHECK_IN || action === ContractAction.COMPLETE_ONBOARDING_ITEM;
}

function illegal(): UserError {
  const message = 'The contract cannot make this move from where it stands. Reload it and look at what is available.';
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
