import { ref, type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import { lockCase, moveCase } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingMove } from '../vetting/vetting-case.states.ts';
import { blockersOf, type CaseMove, mustBeUnblocked } from './blockers.ts';
import { cancelFutureInterviews, lockInterviews } from './cancel-future-interviews.ts';
import { type CaseFacts, loadCaseFacts } from './case-facts.ts';
import { DecisionOutcome } from './decision.enums.ts';
import { Decision, type DecisionFacts, type WeighedVersion } from './decision.entity.ts';
import { DecisionReason } from './decision-reason.entity.ts';
import { writtenIn } from './given-reasons.ts';
import type { GivenReason } from './decision.reasons.ts';
import type { Interview } from '../interview/interview.entity.ts';

/** A case as somebody saw it, and the move that they make. */
export interface SeenCase {
  readonly id: string;
  readonly version: number;
  readonly move: CaseMove;
}

/** A case that may make the move: locked with its interviews, its guards asked on what the locks hold still. */
export interface UnblockedCase {
  readonly vettingCase: VettingCase;
  readonly interviews: readonly Interview[];
  readonly facts: CaseFacts;
}

/** Locks a case and its interviews, and refuses a stale version and whatever blocks the move. */
export async function lockUnblocked(tx: EntityManager, context: Context, seen: SeenCase): Promise<UnblockedCase> {
  const vettingCase = await lockCase(tx, seen.id, seen.version);
  const interviews = await lockInterviews(tx, vettingCase);
  const considered = (await loadCaseFacts(statementsIn(tx), context, [seen.id])).get(seen.id);
  if (!considered) throw new Error('A locked case has no facts');
  mustBeUnblocked(blockersOf(seen.move, considered.facts, considered.viewer));
  return { vettingCase, interviews, facts: considered.facts };
}

/** What is decided on the present stage of a case. */
export interface Verdict extends Pick<DecisionFacts, 'outcome' | 'rationale' | 'citedEvidence' | 'settled'> {
  readonly reasons: readonly GivenReason[];
}

/** A decision with its reasons in the order given. */
export interface Decided {
  readonly decision: Decision;
  readonly reasons: readonly DecisionReason[];
  /** Interviews that it called off. */
  readonly cancelled: readonly string[];
}

/** Decides the stage: the decision with all that was submitted until now, no more debts, no more interviews, the move. */
export async function decideStage(
  tx: EntityManager,
  context: Context,
  { vettingCase, interviews, verdict }: Omit<UnblockedCase, 'facts'> & { readonly verdict: Verdict },
): Promise<Decided> {
  const { stage, policy } = vettingCase;
  const decision = new Decision(context, {
    ...verdict,
    vettingCase: ref(vettingCase),
    stage,
    policy,
    decidedBy: ref(User, context.viewer.id),
    weighed: await weighedVersions(tx, vettingCase.id),
    supersedes: await decidedBefore(tx, vettingCase),
  });
  const isConcern = verdict.outcome === DecisionOutcome.ADVANCE;
  const reasons = verdict.reasons.map(
    ({ code, text }, position) =>
      new DecisionReason(context, { decision, position, code, text: writtenIn(text), isConcern }),
  );
  tx.persist([decision, ...reasons]);
  const cancelled = cancelFutureInterviews(context, interviews);
  await tx.nativeUpdate(
    InterviewParticipant,
    { vettingCase, stage, feedback: FeedbackState.OWED },
    { feedback: FeedbackState.ENDED },
  );
  const move = isConcern ? VettingMove.ADVANCE : VettingMove.REJECT;
  await moveCase(tx, context, { vettingCase, move, reason: verdict.rationale });
  return { decision, reasons, cancelled };
}

/** The last decision on the stage, which was superseded when the case was reopened. */
async function decidedBefore(tx: EntityManager, { id, stage }: VettingCase): Promise<Ref<Decision> | null> {
  const order = { orderBy: { decidedAt: 'desc', id: 'desc' } } as const;
  const before = await tx.findOne(Decision, { vettingCase: id, stage }, order);
  return before ? ref(before) : null;
}

async function weighedVersions(tx: EntityManager, caseId: string): Promise<WeighedVersion[]> {
  const rows = await statementsIn(tx)(
    `select v.id, v.content_hash from scorecard_version v join scorecard s on s.id = v.scorecard_id
     where s.vetting_case_id = $1::uuid and s.status = 'SUBMITTED' order by v.submitted_at, v.id`,
    [caseId],
  );
  return rows.map(([id, hash]) => ({ scorecardVersionId: String(id), contentHash: String(hash) }));
}
