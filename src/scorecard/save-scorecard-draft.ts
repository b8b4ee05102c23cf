import { ref } from '@mikro-orm/core';
import type { RunStatement } from '../database/statements.ts';
import { inTransaction } from '../database/transaction.ts';
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
import { type DraftParts, replaceParts } from './scorecard.parts.ts';
import { written } from './scorecard.transitions.ts';
import { type SentWords, wordsOf } from './scorecard.words.ts';
import { insertDraft, updateDraft } from './write-draft.ts';

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
  const saved =
    key && (await inTransaction(context.em, (run) => saveOwn(run, context, { ...input, interviewId: key })));
  if (saved) return saved;
  await context.see('Interview', input.interviewId, 'interviewId');
  throw noSeat();
}

/** Null when the viewer has no seat in the interview, which goes by its uuid here. */
async function saveOwn(
  run: RunStatement,
  context: Context,
  input: SaveScorecardDraft,
): Promise<Pick<Scorecard, 'id'> | null> {
  const sought = { of: 'interview', key: input.interviewId, viewerId: context.viewer.id } as const;
  const seatId = await lockOwnSeat(run, sought);
  if (seatId === null) return null;
  const seat = await readDraftSeat(run, seatId);
  mustOwe(seat);
  mustBeCurrent(seat.card ?? noDraft, input.version ?? noDraft.version);
  const card = await saveText(run, context, { seat, text: textOf(input) });
  await replaceParts(run, context, { parts: input, place: { scorecard: card, known: seat.known } });
  return card;
}

async function saveText(
  run: RunStatement,
  context: Context,
  { seat, text }: { readonly seat: DraftSeat; readonly text: Partial<ScorecardText> },
): Promise<Pick<Scorecard, 'id' | 'status'>> {
  const { card } = seat;
  if (card) {
    await updateDraft(run, { ...card, ...written(card, text) });
    return card;
  }
  const begun = begin(context, seat);
  begun.write(text);
  await insertDraft(run, context, begun);
  return begun;
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
