import { record } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { keepVersion } from './keep-version.ts';
import { lockScorecard, submittedFactsOf } from './lock-scorecard.ts';
import { amendmentBlockersOf } from './scorecard.blockers.ts';
import type { Scorecard } from './scorecard.entity.ts';
import { mustBeUnblocked, mustBeWhole } from './scorecard.guards.ts';
import { type DraftParts, knownPartsOf, replacingParts } from './scorecard.parts.ts';
import { type SentWords, wordsOf } from './scorecard.words.ts';

/** What to say instead and why: what is left out stays as it is, null clears. */
export interface AmendScorecard extends DraftParts, SentWords {
  readonly scorecardId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Amends the viewer's own submitted scorecard while that is still possible: what it says now is kept whole as a further
 * version, and has to be as complete as what was handed in. Evidence that goes is withdrawn and not lost.
 */
export async function amendScorecard(context: Context, input: AmendScorecard): Promise<Scorecard> {
  const id = await context.see('Scorecard', input.scorecardId, 'scorecardId');
  return context.em.transactional(async (tx) => {
    const seat = await lockScorecard(tx, id);
    const { scorecard, interview, vettingCase } = seat;
    if (scorecard.author.id !== context.viewer.id) throw notAllowed('Only its author amends a scorecard.');
    mustBeCurrent(scorecard, input.version);
    scorecard.amend(wordsOf(input));
    mustBeUnblocked(amendmentBlockersOf(submittedFactsOf(seat), context.now));
    await tx.flush();
    const run = statementsIn(tx);
    const known = await knownPartsOf(run, interview.id);
    const parts = replacingParts(context, { parts: input, place: { scorecard, known } });
    if (parts) await run(parts.text, parts.values);
    await mustBeWhole(tx, id);
    const { number } = await keepVersion(tx, context, { scorecard, reason: input.reason.trim() });
    // Whoever saw the case with what was said before must not decide it on that.
    vettingCase.partRecorded();
    record(tx, context, {
      action: 'scorecard.amended',
      objectType: 'Scorecard',
      objectId: id,
      changes: { number, fields: fieldsIn(input) },
    });
    return scorecard;
  });
}

const amendable = [
  'ratings',
  'evidence',
  'claimVerdicts',
  'challengesUsed',
  'recommendation',
  'summary',
  'assessedEnglish',
  'proposedSeniority',
] as const;

function fieldsIn(input: AmendScorecard): readonly string[] {
  return amendable.filter((field) => input[field] !== undefined);
}
