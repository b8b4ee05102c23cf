import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import { InterviewBlocker } from '../interview/interview.states.ts';
import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { gapsIn } from './scorecard.complete.ts';
import { loadScorecardFacts } from './scorecard.facts.ts';

/** Refuses when anything stands in the way, and names all of it. */
export function mustBeUnblocked(blockers: readonly Blocker[]): void {
  const [first] = blockers;
  if (!first) return;
  const isState = first.code === InterviewBlocker.NOT_FROM_HERE.valueOf();
  throw new UserError(isState ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED, first.message, { blockers });
}

/** Refuses a scorecard that, as it stands in the transaction, says too little, and names all that is missing. */
export async function mustBeWhole(tx: EntityManager, id: string): Promise<void> {
  const facts = (await loadScorecardFacts(statementsIn(tx), [id])).get(id);
  mustBeUnblocked(facts ? gapsIn(facts).map(({ code, message }) => ({ code, message })) : []);
}
