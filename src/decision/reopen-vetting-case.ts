import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { keepCalendar, lockCase, moveCase } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus, VettingMove } from '../vetting/vetting-case.states.ts';
import { lockUnblocked, type SeenCase } from './decide-stage.ts';
import { Decision } from './decision.entity.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { isLetterOwed, LetterStatus } from './feedback-letter.states.ts';
import { Reopening } from './reopening.entity.ts';
import { stageFactsOf } from './stage-facts.ts';

/** Which case to open again, and why. */
export interface ReopenVettingCase {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Opens a closed case again where it ended (V10, V11): a rejection is superseded, its letter never sent if it has not
 * gone out, and the clock goes on with what was left. Debts wake with a case that was left; those a decision ended stay so.
 */
export async function reopenVettingCase(context: Context, input: ReopenVettingCase): Promise<VettingCase> {
  const { version } = input;
  const reason = input.reason.trim();
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const move = { move: VettingMove.REOPEN, input: { reason } } as const;
    const { vettingCase, letters } = await lockWithLetters(tx, context, { id, version, move });
    const facts = await stageFactsOf(tx, vettingCase);
    const from = vettingCase.status;
    const superseded =
      from === VettingCaseStatus.REJECTED ? await supersede(tx, context, { vettingCase, reason }) : null;
    for (const letter of letters) letter.supersede();
    vettingCase.reapplyNotBefore = null;
    await keepCalendar(tx, vettingCase);
    await moveCase(tx, context, { vettingCase, move: VettingMove.REOPEN, reason, facts });
    record(tx, context, {
      action: 'vettingCase.reopened',
      objectType: 'VettingCase',
      objectId: id,
      changes: { from, supersededDecision: superseded, supersededLetters: letters.map((letter) => letter.id) },
    });
    return vettingCase;
  });
}

/** Letters are locked before the guards ask whether one is sent, so that none goes out in between. */
async function lockWithLetters(tx: EntityManager, context: Context, seen: SeenCase) {
  const vettingCase = await lockCase(tx, seen.id, seen.version);
  const status = Object.values(LetterStatus).filter(isLetterOwed);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const letters = await tx.find(FeedbackLetter, { vettingCase, status }, { lockMode, orderBy: { id: 'asc' } });
  await lockUnblocked(tx, context, seen);
  return { vettingCase, letters };
}

interface Rejection {
  readonly vettingCase: VettingCase;
  readonly reason: string;
}

/** Adds the row that names the rejection, which itself never changes. */
async function supersede(tx: EntityManager, context: Context, { vettingCase, reason }: Rejection): Promise<string> {
  const { stage } = vettingCase;
  const order = { orderBy: { decidedAt: 'desc', id: 'desc' } } as const;
  const [decision] = await tx.find(Decision, { vettingCase, stage }, { ...order, limit: 1 });
  if (!decision) throw new Error('A rejected case has no decision');
  tx.persist(new Reopening(context, decision, { reason, reopenedBy: ref(User, context.viewer.id) }));
  return decision.id;
}
