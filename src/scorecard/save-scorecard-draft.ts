import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { lockOwnSeat } from './own-seat.ts';
import { Scorecard, type ScorecardText } from './scorecard.entity.ts';
import { type DraftParts, replaceParts } from './scorecard.parts.ts';
import { type SentWords, wordsOf } from './scorecard.words.ts';

/** A draft: what is left out stays as it is, null clears. */
export interface SaveScorecardDraft extends DraftParts, SentWords {
  readonly interviewId: string;
  /** The version seen; none with the first save. */
  readonly version?: number | null | undefined;
  readonly privateNote?: string | null | undefined;
}

/** Nothing is saved yet, or what was is voided: another tab may still hold it. */
const noDraft = { version: 0 };

/** Saves the viewer's own draft for an interview, and makes it with the first save, which alone is audited. */
export async function saveScorecardDraft(context: Context, input: SaveScorecardDraft): Promise<Scorecard> {
  const interviewId = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const seat = await lockOwnSeat(tx, context.viewer.id, interviewId);
    mustBeCurrent(seat.scorecard ?? noDraft, input.version ?? noDraft.version);
    const scorecard = seat.scorecard ?? new Scorecard(context, seat.participant);
    scorecard.write(textOf(input));
    tx.persist(scorecard);
    await tx.flush();
    await replaceParts(tx, context, { parts: input, place: { scorecard, interview: seat.interview } });
    if (!seat.scorecard) {
      record(tx, context, { action: 'scorecard.drafted', objectType: 'Scorecard', objectId: scorecard.id });
    }
    return scorecard;
  });
}

function textOf(input: SaveScorecardDraft): Partial<ScorecardText> {
  const { privateNote } = input;
  return { ...wordsOf(input), ...(privateNote !== undefined && { privateNote: privateNote ?? '' }) };
}
