import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Where } from '../database/where.ts';
import { connectionOf, type Page, PageArgs, readPage } from '../graphql/connections.ts';
import { Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { VettingStage } from '../vetting/vetting-case.states.ts';
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
  WaiveFeedbackLetterInput,
  WaiveFeedbackLetterPayload,
} from './feedback-letter.inputs.ts';
import { isLetterOwed, LetterStatus, nextLetterStep } from './feedback-letter.states.ts';
import { LetterItem } from './letter-item.entity.ts';
import { returnFeedbackLetter } from './return-feedback-letter.ts';
import { saveFeedbackLetterDraft } from './save-feedback-letter-draft.ts';
import { sendFeedbackLetter } from './send-feedback-letter.ts';
import { submitFeedbackLetterForReview } from './submit-feedback-letter-for-review.ts';
import { waiveFeedbackLetter } from './waive-feedback-letter.ts';

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

  @Computed(() => String, {
    nullable: true,
    needs: ['status', 'stage'],
    // The columns' checks hold them to these.
    value: (row) => nextLetterStep(row['stage'] as VettingStage, row['status'] as LetterStatus),
    description: 'Mutation that takes it on its way; null once it is not owed any more',
  })
  nextAction!: string | null;
}

const FeedbackLetterConnection = connectionOf(FeedbackLetter);

/** Letters that candidates still have to get. */
@Resolver()
export class FeedbackLetterQueries {
  @Query(() => FeedbackLetterConnection, { description: 'Letters that are owed, the first due first' })
  lettersOwed(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = [isOwedSql];
    return readPage(context, info, { type: 'FeedbackLetter', page, where, order: dueFirst });
  }
}

const dueFirst = [{ property: 'dueAt', direction: 'asc' }] as const;
const isOwedSql: Where = (letter, bind) => `${letter}.status = any(${bind.words(owedStatuses)})`;
const owedStatuses = Object.values(LetterStatus).filter(isLetterOwed);

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

  @Mutation(() => WaiveFeedbackLetterPayload, { description: 'Record that a letter is never sent, and why' })
  async waiveFeedbackLetter(
    @Arg('input', () => WaiveFeedbackLetterInput) input: WaiveFeedbackLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<WaiveFeedbackLetterPayload> {
    return { feedbackLetter: await waiveFeedbackLetter(context, input) };
  }
}
