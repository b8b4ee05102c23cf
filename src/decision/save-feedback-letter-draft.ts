import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, mustNameNobody, type SeenLetter } from './letter-change.ts';
import { citationsOf, type DraftItem, seeCitations } from './letter-citations.ts';
import { LetterItem, type LetterItemFacts } from './letter-item.entity.ts';

/** Which letter, and its new words; what is left out stays as it is. */
export interface SaveFeedbackLetterDraft extends SeenLetter {
  readonly opening?: string | null | undefined;
  readonly closing?: string | null | undefined;
  readonly items?: readonly DraftItem[] | null | undefined;
}

/** Saves the words of a draft: the items replace the former ones, each citing what it rests on. */
export async function saveFeedbackLetterDraft(
  context: Context,
  input: SaveFeedbackLetterDraft,
): Promise<FeedbackLetter> {
  const items = input.items ? await seeCitations(context, input.items) : null;
  return changeLetter(context, input, async (tx, letter) => {
    letter.rewrite({ opening: input.opening ?? letter.opening, closing: input.closing ?? letter.closing });
    if (items) await replaceItems(context, { tx, letter }, await citationsOf(tx, letter, items));
    await tx.flush();
    await mustNameNobody(tx, letter);
    await recordOnce(tx, context, letter);
  });
}

async function replaceItems(
  context: Context,
  { tx, letter }: { readonly tx: EntityManager; readonly letter: FeedbackLetter },
  items: readonly LetterItemFacts[],
): Promise<void> {
  await tx.nativeDelete(LetterItem, { letter });
  items.forEach((item, position) => tx.persist(new LetterItem(context, { ...item, letter, position })));
}

/** Saving goes on while somebody types: one row per person and draft says enough. */
async function recordOnce(tx: EntityManager, context: Context, letter: FeedbackLetter): Promise<void> {
  const action = 'feedbackLetter.draftSaved';
  const known = await tx.count(AuditEvent, {
    objectType: 'FeedbackLetter',
    objectId: letter.id,
    action,
    actor: context.viewer.id,
  });
  if (known === 0) record(tx, context, { action, objectType: 'FeedbackLetter', objectId: letter.id });
}
