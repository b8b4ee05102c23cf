import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { BusinessCalendarRules } from '../calendar/business-time.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import type { TalentListing } from '../vetting/talent-listing.entity.ts';
import type { Pair } from './judge-pair.ts';
import { answerDeadline } from './match.deadline.ts';
import type { Match } from './match.entity.ts';
import { MatchMoveKind, MatchStatus } from './match.states.ts';
import { moveMatch } from './move-match.ts';
import {
  beginMatch,
  judgeForRecord,
  keepPair,
  mustBeOffered,
  type NamedPair,
  openMatchOf,
  seenPair,
} from './open-match.ts';
import { pastOf } from './past-constraints.ts';
import { underWay } from './suggest-match.ts';

/** Who is proposed for what; with the version of the suggestion that was seen, when there is one. */
export interface ProposeMatch extends NamedPair {
  readonly version?: number | null | undefined;
  /** Why, where something stands between the two. */
  readonly pastConstraintsReason?: string | null | undefined;
}

/**
 * Asks a listed person whether they want what is listed; they may answer for five business days. What stands between the
 * two is passed over for a reason alone, and a conflict or a lost credential never.
 */
export async function proposeMatch(context: Context, input: ProposeMatch): Promise<Match> {
  const pair = await seenPair(context, input);
  return context.em.transactional(async (tx) => {
    const kept = await keepPair(tx, pair);
    const suggested = await suggestionOf(tx, context, { pair, version: input.version ?? null });
    await mustBeOffered(tx, context, pair);
    const { fit, run } = await judgeForRecord(tx, context, pair);
    const past = pastOf(fit, input.pastConstraintsReason);
    const match = suggested ?? (await beginMatch(tx, context, { ...kept, run }));
    match.judged(ref(run), past);
    await tx.flush();
    const expiresAt = answerDeadline(await calendarOf(kept.talent), context.now);
    moveMatch(tx, context, { match, kind: MatchMoveKind.PROPOSE, expiresAt });
    record(tx, context, {
      action: 'match.proposed',
      objectType: 'Match',
      objectId: match.id,
      changes: { expiresAt: expiresAt.toISOString(), pastConstraints: past.constraints },
    });
    return match;
  });
}

interface Sought {
  readonly pair: Pair;
  readonly version: number | null;
}

/** The suggestion that is proposed, as it was seen; null when there is none, and none was seen. */
async function suggestionOf(tx: EntityManager, context: Context, { pair, version }: Sought): Promise<Match | null> {
  const match = await openMatchOf(tx, context, pair);
  if (match && match.status !== MatchStatus.SUGGESTED) throw underWay();
  if (match) mustBeCurrent(match, version ?? 0);
  if (!match && version !== null) throw gone();
  return match;
}

function gone(): UserError {
  const message = 'The suggestion that you saw is none any more. Look at the matches of this person for this listing.';
  return new UserError(UserErrorCode.STALE, message, { path: ['version'] });
}

async function calendarOf(talent: TalentListing): Promise<BusinessCalendarRules> {
  const { track } = await talent.credential.loadOrFail();
  const { calendar } = await track.loadOrFail();
  return (await calendar.loadOrFail()).rules();
}
