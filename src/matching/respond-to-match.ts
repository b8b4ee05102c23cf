import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { actOnMatch, type SeenMatch } from './act-on-match.ts';
import { MatchAction } from './match.blockers.ts';
import type { Match } from './match.entity.ts';
import { endingOf, MatchAnswer, MatchParty, noteOf, type StatedReason } from './match.reasons.ts';
import { MatchMoveKind } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Which proposal, and what the candidate says to it. */
export interface RespondToMatch extends SeenMatch, StatedReason {
  readonly answer: MatchAnswer;
}

/** Records what a candidate answers to a proposal, while it may be answered. */
export function respondToMatch(context: Context, input: RespondToMatch): Promise<Match> {
  const move =
    input.answer === MatchAnswer.ACCEPT
      ? { kind: MatchMoveKind.ACCEPT, ...noteOf(input) }
      : { kind: MatchMoveKind.DECLINE, ...endingOf(MatchParty.CANDIDATE, input) };
  return actOnMatch(context, { seen: input, action: MatchAction.RESPOND }, (tx, match) => {
    moveMatch(tx, context, { match, ...move });
    const action = input.answer === MatchAnswer.ACCEPT ? 'match.accepted' : 'match.declined';
    record(tx, context, { action, objectType: 'Match', objectId: match.id, changes: { reason: input.reason ?? null } });
  });
}
