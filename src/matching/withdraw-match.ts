import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { actOnMatch, type SeenMatch } from './act-on-match.ts';
import { MatchAction } from './match.blockers.ts';
import type { Match } from './match.entity.ts';
import { endingOf, type MatchParty, type StatedReason } from './match.reasons.ts';
import { MatchMoveKind } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Which match, who takes it back, and why. */
export interface WithdrawMatch extends SeenMatch, StatedReason {
  readonly party: MatchParty;
}

/** Takes an open match back, however far it has come. */
export function withdrawMatch(context: Context, input: WithdrawMatch): Promise<Match> {
  const ending = endingOf(input.party, input);
  return actOnMatch(context, { seen: input, action: MatchAction.WITHDRAW }, (tx, match) => {
    moveMatch(tx, context, { match, kind: MatchMoveKind.WITHDRAW, ...ending });
    const { party, reason } = ending;
    const about = { objectType: 'Match', objectId: match.id };
    record(tx, context, { action: 'match.withdrawn', ...about, changes: { party, reason } });
  });
}
