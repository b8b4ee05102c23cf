import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { approveFeedbackLetter } from './approve-feedback-letter.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import {
  ApproveFeedbackLetterInput,
  ApproveFeedbackLetterPayload,
  ReturnFeedbackLetterInput,
  ReturnFeedbackLetterPayload,
  SaveFeedbackLetterDraftInput,
  SaveFeedbackLetterDraftPayload,
  SendFeedbackLetterInput,
  SendFeedbackLetterPayload,
  SubmitFeedbackLetterForReviewInput,
  SubmitFeedbackLetterForReviewPayload,
} from './feedback-letter.inputs.ts';
import { isLetterOwed, type LetterStatus } from './feedback-letter.states.ts';
import { LetterItem } from './letter-item.entity.ts';
import { returnFeedbackLetter } from './return-feedback-letter.ts';
import { saveFeedbackLetterDraft } from './save-feedback-letter-draft.ts';
import { sendFeedbackLetter } from './send-feedback-letter.ts';
import { submitFeedbackLetterForReview } from './submit-feedback-letter-for-review.ts';

/** What is in a letter. */
@Resolver(() => FeedbackLetter)
export class FeedbackLetterFields {
  @ToMany(() => LetterItem, {
    by: 'letter',
    order: { position: 'asc' },
    maxItems: 50,
    description: 'Paragraphs between opening and closing, in order',
  })
  items!: LetterItem[];

  @Computed(() => Boolean, {
    needs: ['status'],
    value: (row) => isLetterOwed(row['status'] as LetterStatus), // the column's check holds it to these
    description: 'Whether the candidate still has to get it',
  })
  isOwed!: boolean;
}

/** Steps of a letter. */
@Resolver()
export class FeedbackLetterMutations {
  @Mutation(() => SaveFeedbackLetterDraftPayload, { description: 'Save the words of a draft' })
  async saveFeedbackLetterDraft(
    @Arg('input', () => SaveFeedbackLetterDraftInput) input: SaveFeedbackLetterDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveFeedbackLetterDraftPayload> {
    return { feedbackLetter: await saveFeedbackLetterDraft(context, input) };
  }

  @Mutation(() => SubmitFeedbackLetterForReviewPayload, { description: 'Hand a draft to a second person' })
  async submitFeedbackLetterForReview(
    @Arg('input', () => SubmitFeedbackLetterForReviewInput) input: SubmitFeedbackLetterForReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitFeedbackLetterForReviewPayload> {
    return { feedbackLetter: await submitFeedbackLetterForReview(context, input) };
  }

  @Mutation(() => ReturnFeedbackLetterPayload, { description: 'Give a letter back to be changed' })
  async returnFeedbackLetter(
    @Arg('input', () => ReturnFeedbackLetterInput) input: ReturnFeedbackLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<ReturnFeedbackLetterPayload> {
    return { feedbackLetter: await returnFeedbackLetter(context, input) };
  }

  @Mutation(() => ApproveFeedbackLetterPayload, { description: 'Release a letter; its author cannot' })
  async approveFeedbackLetter(
    @Arg('input', () => ApproveFeedbackLetterInput) input: ApproveFeedbackLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveFeedbackLetterPayload> {
    return { feedbackLetter: await approveFeedbackLetter(context, input) };
  }

  @Mutation(() => SendFeedbackLetterPayload, { description: 'Record that a letter went out, how and when' })
  async sendFeedbackLetter(
    @Arg('input', () => SendFeedbackLetterInput) input: SendFeedbackLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<SendFeedbackLetterPayload> {
    return { feedbackLetter: await sendFeedbackLetter(context, input) };
  }
}
