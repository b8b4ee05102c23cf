import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { actOnMatch, type SeenMatch } from './act-on-match.ts';
import { MatchAction } from './match.blockers.ts';
import type { Match } from './match.entity.ts';
import { endingOf, MatchAnswer, MatchParty, noteOf, type StatedReason } from './match.reasons.ts';
import { MatchMoveKind } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** Which match, and what the client decided. */
export interface RecordClientDecision extends SeenMatch, StatedReason {
  readonly decision: MatchAnswer;
}

/** Records whether a client wants a candidate whom they were shown, be it after an interview or without. */
export function recordClientDecision(context: Context, input: RecordClientDecision): Promise<Match> {
  const isYes = input.decision === MatchAnswer.ACCEPT;
  const move = isYes
    ? { kind: MatchMoveKind.CLIENT_ACCEPT, ...noteOf(input) }
    : { kind: MatchMoveKind.CLIENT_DECLINE, ...endingOf(MatchParty.CLIENT, input) };
  return actOnMatch(context, { seen: input, action: MatchAction.RECORD_CLIENT_DECISION }, (tx, match) => {
    moveMatch(tx, context, { match, ...move });
    const action = isYes ? 'match.clientAccepted' : 'match.clientDeclined';
    record(tx, context, { action, objectType: 'Match', objectId: match.id, changes: { reason: input.reason ?? null } });
  });
}
