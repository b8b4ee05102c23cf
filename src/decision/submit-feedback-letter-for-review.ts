import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, mustBeFitToSend, type SeenLetter } from './letter-change.ts';

/** Hands a draft to a second person; whoever does becomes its author. */
export async function submitFeedbackLetterForReview(context: Context, input: SeenLetter): Promise<FeedbackLetter> {
  return changeLetter(context, input, async (tx, letter) => {
    await mustBeFitToSend(tx, letter);
    letter.submit(tx.getReference(User, context.viewer.id, { wrapped: true }));
    record(tx, context, {
      action: 'feedbackLetter.submittedForReview',
      objectType: 'FeedbackLetter',
      objectId: letter.id,
    });
  });
}
