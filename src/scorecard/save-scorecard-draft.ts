import { ref } from '@mikro-orm/core';
import type { RunStatement, Statement } from '../database/statements.ts';
import { type Ending, inTransaction } from '../database/transaction.ts';
import { User } from '../identity/user.entity.ts';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { Interview } from '../interview/interview.entity.ts';
import type { Context } from '../kernel/context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { type DraftSeat, readDraftSeat } from './draft-seat.ts';
import { lockOwnSeat, mustOwe, noSeat } from './own-seat.ts';
import { Scorecard, type ScorecardText } from './scorecard.entity.ts';
import { type DraftParts, replacingParts } from './scorecard.parts.ts';
import { written } from './scorecard.transitions.ts';
import { type SentWords, wordsOf } from './scorecard.words.ts';
import { insertingDraft, updatingDraft } from './write-draft.ts';

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
export async function saveScorecardDraft(context: Context, input: SaveScorecardDraft): Promise<Pick<Scorecard, 'id'>> {
  const parsed = parseGlobalId(input.interviewId);
  const key = parsed?.type === 'Interview' ? parsed.key : null;
  const saved = key && (await inTransaction(context, (...at) => saveOwn(at, context, { ...input, interviewId: key })));
  if (saved) return saved;
  await context.see('Interview', input.interviewId, 'interviewId');
  throw noSeat();
}

/** Null when the viewer has no seat in the interview, which goes by its uuid here. */
async function saveOwn(
  [run, ending]: readonly [RunStatement, Ending],
  context: Context,
  input: SaveScorecardDraft,
): Promise<Pick<Scorecard, 'id'> | null> {
  const { interviewId } = input;
  const viewerId = context.viewer.id;
  // Asked for at once: the reading sees what there is when the locking is done.
  const [isLocked, seat] = await Promise.all([
    lockOwnSeat(run, { of: 'interview', key: interviewId, viewerId }),
    readDraftSeat(run, interviewId, viewerId),
  ]);
  if (!isLocked || !seat) return null;
  mustOwe(seat);
  mustBeCurrent(seat.card ?? noDraft, input.version ?? noDraft.version);
  const { card, statement } = savingText(context, { seat, text: textOf(input) });
  const parts = replacingParts(context, { parts: input, place: { scorecard: card, known: seat.known } });
  ending.write(statement);
  if (parts) ending.write(parts);
  ending.answer(context.answerOf('Scorecard', card.id));
  return card;
}

function savingText(
  context: Context,
  { seat, text }: { readonly seat: DraftSeat; readonly text: Partial<ScorecardText> },
): { readonly card: Pick<Scorecard, 'id' | 'status'>; readonly statement: Statement } {
  const { card } = seat;
  if (card) return { card, statement: updatingDraft({ ...card, ...written(card, text) }) };
  const begun = begin(context, seat);
  begun.write(text);
  return { card: begun, statement: insertingDraft(context, begun) };
}

function begin(context: Context, { participant, interview, vettingCase }: DraftSeat): Scorecard {
  return new Scorecard(context, {
    participant: ref(InterviewParticipant, participant.id),
    interview: ref(Interview, interview.id),
    author: ref(User, context.viewer.id),
    vettingCase: ref(VettingCase, vettingCase.id),
    stage: interview.stage,
  });
}

function textOf(input: SaveScorecardDraft): Partial<ScorecardText> {
  const { privateNote } = input;
  return { ...wordsOf(input), ...(privateNote !== undefined && { privateNote: privateNote ?? '' }) };
}
