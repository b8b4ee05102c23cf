import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { LetterChannel } from './feedback-letter.enums.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { changeLetter, mustBeFitToSend, type SeenLetter } from './letter-change.ts';

/** Which letter, how it went out, and when if that was earlier than now. */
export interface SendFeedbackLetter extends SeenLetter {
  readonly channel: LetterChannel;
  readonly sentAt?: Date | null | undefined;
}

/** Records that a letter went out: after stages 1 and 2 straight from the draft, later only once it is approved. */
export async function sendFeedbackLetter(context: Context, input: SendFeedbackLetter): Promise<FeedbackLetter> {
  const at = input.sentAt ?? context.now;
  if (at > context.now) throw invalid('A letter cannot have been sent in the future.', 'sentAt');
  return changeLetter(context, input, async (tx, letter) => {
    await mustBeFitToSend(tx, letter);
    const { channel } = input;
    letter.send({ by: tx.getReference(User, context.viewer.id, { wrapped: true }), at, channel });
    record(tx, context, {
      action: 'feedbackLetter.sent',
      objectType: 'FeedbackLetter',
      objectId: letter.id,
      changes: { channel, sentAt: at.toISOString() },
    });
  });
}
