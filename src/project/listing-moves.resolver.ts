import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  SubmitListingForReviewInput,
  SubmitListingForReviewPayload,
  ReviewListingInput,
  ReviewListingPayload,
  ReturnListingToDraftInput,
  ReturnListingToDraftPayload,
  PublishListingInput,
  PublishListingPayload,
  PauseListingInput,
  PauseListingPayload,
  ResumeListingInput,
  ResumeListingPayload,
  MarkListingFilledInput,
  MarkListingFilledPayload,
  CloseListingInput,
  CloseListingPayload,
  ReopenListingInput,
  ReopenListingPayload,
} from './listing-moves.inputs.ts';
import { submitListingForReview } from './submit-listing-for-review.ts';
import { reviewListing } from './review-listing.ts';
import { returnListingToDraft } from './return-listing-to-draft.ts';
import { publishListing } from './publish-listing.ts';
import { pauseListing } from './pause-listing.ts';
import { resumeListing } from './resume-listing.ts';
import { markListingFilled } from './mark-listing-filled.ts';
import { closeListing } from './close-listing.ts';
import { reopenListing } from './reopen-listing.ts';

/** What becomes of a listing once it is written. */
@Resolver()
export class ListingMoveMutations {
  @Mutation(() => SubmitListingForReviewPayload, { description: 'Hand a draft in to be read' })
  async submitListingForReview(
    @Arg('input', () => SubmitListingForReviewInput) input: SubmitListingForReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitListingForReviewPayload> {
    return { projectListing: await submitListingForReview(context, input) };
  }

  @Mutation(() => ReviewListingPayload, { description: 'Record what was found in a listing that was handed in' })
  async reviewListing(
    @Arg('input', () => ReviewListingInput) input: ReviewListingInput,
    @Ctx() context: RequestContext,
  ): Promise<ReviewListingPayload> {
    return { projectListing: await reviewListing(context, input) };
  }

  @Mutation(() => ReturnListingToDraftPayload, { description: 'Give a listing back to be changed' })
  async returnListingToDraft(
    @Arg('input', () => ReturnListingToDraftInput) input: ReturnListingToDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ReturnListingToDraftPayload> {
    return { projectListing: await returnListingToDraft(context, input) };
  }

  @Mutation(() => PublishListingPayload, { description: 'Show a listing to developers' })
  async publishListing(
    @Arg('input', () => PublishListingInput) input: PublishListingInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishListingPayload> {
    return { projectListing: await publishListing(context, input) };
  }

  @Mutation(() => PauseListingPayload, { description: 'Set a published listing aside' })
  async pauseListing(
    @Arg('input', () => PauseListingInput) input: PauseListingInput,
    @Ctx() context: RequestContext,
  ): Promise<PauseListingPayload> {
    return { projectListing: await pauseListing(context, input) };
  }

  @Mutation(() => ResumeListingPayload, { description: 'Show a listing again that was set aside' })
  async resumeListing(
    @Arg('input', () => ResumeListingInput) input: ResumeListingInput,
    @Ctx() context: RequestContext,
  ): Promise<ResumeListingPayload> {
    return { projectListing: await resumeListing(context, input) };
  }

  @Mutation(() => MarkListingFilledPayload, { description: 'Record that a listing found its developers' })
  async markListingFilled(
    @Arg('input', () => MarkListingFilledInput) input: MarkListingFilledInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkListingFilledPayload> {
    return { projectListing: await markListingFilled(context, input) };
  }

  @Mutation(() => CloseListingPayload, { description: 'End a listing that found nobody' })
  async closeListing(
    @Arg('input', () => CloseListingInput) input: CloseListingInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseListingPayload> {
    return { projectListing: await closeListing(context, input) };
  }

  @Mutation(() => ReopenListingPayload, {
    description: 'Show a filled listing again, while its client waits for a developer in the place of one that left',
  })
  async reopenListing(
    @Arg('input', () => ReopenListingInput) input: ReopenListingInput,
    @Ctx() context: RequestContext,
  ): Promise<ReopenListingPayload> {
    return { projectListing: await reopenListing(context, input) };
  }
}
