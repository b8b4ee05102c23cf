import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { actOnMatch, type SeenMatch } from './act-on-match.ts';
import { MatchAction } from './match.blockers.ts';
import type { Match } from './match.entity.ts';
import { MatchMoveKind } from './match.states.ts';
import { moveMatch } from './move-match.ts';

/** With whom the client talked, and when. */
export interface RecordClientInterview extends SeenMatch {
  readonly occurredAt: Date;
  readonly note?: string | null | undefined;
}

/** Records that a client talked to a candidate whom they were shown; they do so twice at most. */
export function recordClientInterview(context: Context, input: RecordClientInterview): Promise<Match> {
  const { occurredAt, note } = input;
  if (occurredAt > context.now) throw invalid('What lies ahead has not taken place.', 'occurredAt');
  return actOnMatch(context, { seen: input, action: MatchAction.RECORD_CLIENT_INTERVIEW }, (tx, match) => {
    if (match.presentedAt !== null && occurredAt < match.presentedAt) {
      throw invalid('The client did not know the candidate by then.', 'occurredAt');
    }
    moveMatch(tx, context, { match, kind: MatchMoveKind.INTERVIEW, occurredAt, note: note?.trim() });
    record(tx, context, {
      action: 'match.interviewed',
      objectType: 'Match',
      objectId: match.id,
      changes: { occurredAt: occurredAt.toISOString() },
    });
  });
}
