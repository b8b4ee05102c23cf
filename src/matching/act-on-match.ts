import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { loadMatchFacts } from './match-facts.ts';
import { type MatchAction, matchBlockersOf, mustBeFree } from './match.blockers.ts';
import { Match } from './match.entity.ts';

/** A match as somebody saw it. */
export interface SeenMatch {
  readonly matchId: string;
  readonly version: number;
}

/** Locks a match as it was seen: no such match is an error of ours, an older version is refused. */
export async function lockMatch(tx: EntityManager, id: string, seenVersion: number): Promise<Match> {
  const match = await tx.findOneOrFail(Match, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  mustBeCurrent(match, seenVersion);
  return match;
}

/** Runs what is done to a match that the viewer sees, in one transaction on the locked row, if nothing stands in its way. */
export async function actOnMatch(
  context: Context,
  { seen, action }: { readonly seen: SeenMatch; readonly action: MatchAction },
  act: (tx: EntityManager, match: Match) => void,
): Promise<Match> {
  const id = await context.see('Match', seen.matchId, 'matchId');
  return context.em.transactional(async (tx) => {
    const match = await lockMatch(tx, id, seen.version);
    const facts = (await loadMatchFacts(statementsIn(tx), [id], context.now)).get(id);
    if (!facts) throw notFound('match', 'matchId');
    mustBeFree(matchBlockersOf(action, facts));
    act(tx, match);
    return match;
  });
}
