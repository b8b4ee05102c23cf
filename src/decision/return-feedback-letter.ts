import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, type SeenLetter } from './letter-change.ts';

/** Which letter, and what should be changed. */
export interface ReturnFeedbackLetter extends SeenLetter {
  readonly reason: string;
}

/** Gives a letter in review, or an approved one, back to be changed. */
export async function returnFeedbackLetter(context: Context, input: ReturnFeedbackLetter): Promise<FeedbackLetter> {
  return changeLetter(context, input, (tx, letter) => {
    const from = letter.status;
    letter.return(input.reason.trim());
    record(tx, context, {
      action: 'feedbackLetter.returned',
      objectType: 'FeedbackLetter',
      objectId: letter.id,
      changes: { from },
    });
  });
}
