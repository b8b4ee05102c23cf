import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCalendar } from '../calendar/business-calendar.entity.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { StageTransition } from './stage-transition.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';
import type { ClockRules, StageFacts } from './vetting-case.standing.ts';
import { movesFrom, type VettingMove } from './vetting-case.states.ts';

/** A stage on which nothing has happened yet. */
export const freshStage: StageFacts = {
  hasConfirmedTerms: false,
  interviews: { proposed: 0, scheduled: 0, noShowBy: null, owed: 0, submitted: 0, required: 1 },
};

/** A case, what is done to it, and what goes along. */
export interface CaseMovement {
  readonly vettingCase: VettingCase;
  readonly move: VettingMove;
  /** Kept with the transition. */
  readonly reason?: string | null | undefined;
  /** Of a hold: until when it is set aside. */
  readonly until?: Date;
  /** What the stage that it comes to has seen already; left out: nothing, as on every first visit. */
  readonly facts?: Partial<StageFacts>;
}

/** Locks a case as it was seen: no such case is an error of ours, an older version is refused. */
export async function lockCase(tx: EntityManager, id: string, seenVersion: number): Promise<VettingCase> {
  const vettingCase = await tx.findOneOrFail(VettingCase, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  mustBeCurrent(vettingCase, seenVersion);
  return vettingCase;
}

/**
 * The one way to move a case: adds the transition that moves its row, moves the locked entity alike, and sets whom it
 * now waits on and what its clock says. The table of moves knows where a move leads; guards are asked before.
 */
export async function moveCase(tx: EntityManager, context: Context, movement: CaseMovement): Promise<StageTransition> {
  const { vettingCase, reason, until, facts } = movement;
  const from = vettingCase.state();
  const allowed = movesFrom(from).find(({ move }) => move === movement.move);
  if (!allowed) throw illegal();
  vettingCase.moveTo(allowed.to, context.now);
  const transition = new StageTransition(context, {
    vettingCase: ref(vettingCase),
    seq: vettingCase.moves,
    rule: allowed.rule,
    fromStage: from.stage,
    fromStatus: from.status,
    toStage: allowed.to.stage,
    toStatus: allowed.to.status,
    actor: allowed.by.includes('SYSTEM') ? null : ref(User, context.viewer.id),
    reason: reason ?? null,
    holdUntil: until ?? null,
  });
  tx.persist(transition);
  await setWaiting(context, vettingCase, facts);
  return transition;
}

/**
 * Sets whom a locked case waits on, and its clock with it, since waiting on the candidate stops the clock. Every
 * operation that changes one of the facts calls this once, after its changes, with the facts as they are then.
 */
export async function setWaiting(
  context: Context,
  vettingCase: VettingCase,
  facts: Partial<StageFacts> = {},
): Promise<void> {
  vettingCase.waitFor({ ...freshStage, ...facts }, await clockRulesOf(vettingCase), context.now);
}

/** By what the clock of a case runs; loaded once per transaction. */
export async function clockRulesOf(vettingCase: Pick<VettingCase, 'policy' | 'track'>): Promise<ClockRules> {
  const { stageBudgets } = await vettingCase.policy.loadOrFail();
  const track = await vettingCase.track.loadOrFail();
  const calendar = await track.calendar.loadOrFail();
  return { calendar: calendar.rules(), stageBudgets };
}

/** Keeps the calendar of a case as it is until the transaction ends: a change would not find a case that begins to run. */
export async function keepCalendar(tx: EntityManager, { track }: Pick<VettingCase, 'track'>): Promise<void> {
  const { calendar } = await track.loadOrFail();
  await tx.findOneOrFail(BusinessCalendar, calendar.id, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
}

function illegal(): UserError {
  const message = 'The case cannot make this move from where it stands. Reload it and look at what is available.';
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
