import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, type SeenLetter } from './letter-change.ts';

/** Releases a letter in review to be sent; its author cannot. */
export async function approveFeedbackLetter(context: Context, input: SeenLetter): Promise<FeedbackLetter> {
  return changeLetter(context, input, (tx, letter) => {
    letter.approve(tx.getReference(User, context.viewer.id, { wrapped: true }), context.now);
    record(tx, context, { action: 'feedbackLetter.approved', objectType: 'FeedbackLetter', objectId: letter.id });
  });
}
