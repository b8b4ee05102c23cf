import { record } from '../audit/record.ts';
import type { EnglishLevel } from '../candidate/english-level.ts';
import type { Seniority } from '../candidate/seniority.ts';
import type { ChallengeKind } from '../interview/interview-kit.words.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { lockOwnSeat } from './own-seat.ts';
import { Scorecard, type ScorecardText } from './scorecard.entity.ts';
import type { Recommendation } from './scorecard.enums.ts';
import { type DraftParts, replaceParts } from './scorecard.parts.ts';

/** A draft: what is left out stays as it is, null clears. */
export interface SaveScorecardDraft extends DraftParts {
  readonly interviewId: string;
  /** The version seen; none with the first save. */
  readonly version?: number | null | undefined;
  readonly challengesUsed?: readonly ChallengeKind[] | null | undefined;
  readonly recommendation?: Recommendation | null | undefined;
  readonly summary?: string | null | undefined;
  readonly assessedEnglish?: EnglishLevel | null | undefined;
  readonly proposedSeniority?: Seniority | null | undefined;
  readonly privateNote?: string | null | undefined;
}

/** Saves the viewer's own draft for an interview, and makes it with the first save, which alone is audited. */
export async function saveScorecardDraft(context: Context, input: SaveScorecardDraft): Promise<Scorecard> {
  const interviewId = await context.see('Interview', input.interviewId, 'interviewId');
  return context.em.transactional(async (tx) => {
    const seat = await lockOwnSeat(tx, context.viewer.id, interviewId);
    if (seat.scorecard) mustBeCurrent(seat.scorecard, input.version ?? 0);
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
  const { recommendation, summary, assessedEnglish, proposedSeniority, challengesUsed, privateNote } = input;
  return {
    ...(recommendation !== undefined && { recommendation }),
    ...(summary !== undefined && { summary: summary ?? '' }),
    ...(assessedEnglish !== undefined && { assessedEnglish }),
    ...(proposedSeniority !== undefined && { proposedSeniority }),
    ...(challengesUsed !== undefined && { challengesUsed: [...new Set(challengesUsed)] }),
    ...(privateNote !== undefined && { privateNote: privateNote ?? '' }),
  };
}
