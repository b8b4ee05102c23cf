import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { Match } from './match.entity.ts';
import { MatchMoveKind, MatchStatus, matchStatusAt } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Stores of every proposal whose time is over that it has expired (M5), each on its own; says which. */
export async function expireMatches(context: Context): Promise<readonly string[]> {
  const waiting = { status: MatchStatus.PROPOSED, expiresAt: { $lte: context.now } };
  const over = await context.em.fork({ clear: true }).find(Match, waiting, { orderBy: { id: 'asc' } });
  const expired: string[] = [];
  for (const { id } of over) if (await expire(context, id)) expired.push(id);
  return expired;
}

/** Looks again under the lock: somebody may have been there before. */
function expire(context: Context, id: string): Promise<boolean> {
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const match = await tx.findOneOrFail(Match, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (match.status === MatchStatus.EXPIRED) return false;
    if (matchStatusAt(match, context.now) !== MatchStatus.EXPIRED) return false;
    moveMatch(tx, context, { match, kind: MatchMoveKind.EXPIRE });
    record(tx, context, { action: 'match.expired', objectType: 'Match', objectId: id });
    return true;
  });
}
