import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import type { Match } from './match.entity.ts';
import {
  beginMatch,
  judgeForRecord,
  keepPair,
  mustBeOffered,
  type NamedPair,
  openMatchOf,
  seenPair,
} from './open-match.ts';

/** Who should be thought of for what. */
export type SuggestMatch = NamedPair;

/** Keeps in mind that somebody may be right for a listing; nobody outside learns of it, so that they need not fit. */
export async function suggestMatch(context: Context, input: SuggestMatch): Promise<Match> {
  const pair = await seenPair(context, input);
  return context.em.transactional(async (tx) => {
    const kept = await keepPair(tx, pair);
    await mustBeOffered(tx, context, pair);
    if (await openMatchOf(tx, context, pair)) throw underWay();
    const { run } = await judgeForRecord(tx, context, pair);
    return beginMatch(tx, context, { ...kept, run });
  });
}

/** Refuses a second match of a pair while one is open. */
export function underWay(): UserError {
  const message = 'A match of this person for this listing is under way already. Go on with that one.';
  return new UserError(UserErrorCode.CONFLICT, message);
}
