import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { actOnMatch, type SeenMatch } from './act-on-match.ts';
import { MatchAction } from './match.blockers.ts';
import type { Match } from './match.entity.ts';
import { MatchMoveKind } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Whom the client is shown, and what is to be said about it. */
export interface PresentMatch extends SeenMatch {
  readonly note?: string | null | undefined;
}

/** Shows a candidate who accepted to the client, and nobody who did not. */
export function presentMatch(context: Context, input: PresentMatch): Promise<Match> {
  return actOnMatch(context, { seen: input, action: MatchAction.PRESENT }, (tx, match) => {
    moveMatch(tx, context, { match, kind: MatchMoveKind.PRESENT, note: input.note?.trim() });
    record(tx, context, { action: 'match.presented', objectType: 'Match', objectId: match.id });
  });
}
