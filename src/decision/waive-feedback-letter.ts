import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, type SeenLetter } from './letter-change.ts';

/** Which letter is never to be sent, and why. */
export interface WaiveFeedbackLetter extends SeenLetter {
  readonly reason: string;
}

/** Records that an unsent letter will never be sent: it is no longer owed, and counts as a promise broken. */
export async function waiveFeedbackLetter(context: Context, input: WaiveFeedbackLetter): Promise<FeedbackLetter> {
  return changeLetter(context, input, (tx, letter) => {
    const from = letter.status;
    const by = tx.getReference(User, context.viewer.id, { wrapped: true });
    letter.waive({ by, at: context.now, reason: input.reason.trim() });
    record(tx, context, {
      action: 'feedbackLetter.waived',
      objectType: 'FeedbackLetter',
      objectId: letter.id,
      changes: { from },
    });
  });
}
