import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { LetterChannel, LetterItemKind } from './feedback-letter.enums.ts';

const longText = 5_000;

/** Takes a paragraph of a letter. */
@InputType({ description: 'A paragraph of a letter and the one thing that it cites' })
export class LetterItemInput {
  @Field(() => LetterItemKind, { description: 'What kind of paragraph this is' })
  kind!: LetterItemKind;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'What the candidate reads; names no interviewer' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Evidence of a submitted scorecard of the case' })
  citedEvidenceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Finding of the profile review of the case' })
  citedCriterionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Reason of the rejection, for what to ship' })
  citedReasonId?: string | null;
}

/** Takes the words of a draft. */
@InputType({ description: 'New words of a draft; what is left out stays' })
export class SaveFeedbackLetterDraftInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'First paragraph' })
  opening?: string | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'Last paragraph' })
  closing?: string | null;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [LetterItemInput], { nullable: true, description: 'All paragraphs in between, in order' })
  items?: LetterItemInput[] | null;
}

/** Answers saveFeedbackLetterDraft. */
@ObjectType({ description: 'The letter as saved, or why not' })
export class SaveFeedbackLetterDraftPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a letter to review. */
@InputType({ description: 'A draft to hand to a second person' })
export class SubmitFeedbackLetterForReviewInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;
}

/** Answers submitFeedbackLetterForReview. */
@ObjectType({ description: 'The letter in review, or why not' })
export class SubmitFeedbackLetterForReviewPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a letter to give back. */
@InputType({ description: 'A letter to give back, and what to change' })
export class ReturnFeedbackLetterInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(1_000)
  @Field(() => String, { description: 'What should be changed' })
  reason!: string;
}

/** Answers returnFeedbackLetter. */
@ObjectType({ description: 'The letter back in draft, or why not' })
export class ReturnFeedbackLetterPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a letter to approve. */
@InputType({ description: 'A letter to approve; its author cannot' })
export class ApproveFeedbackLetterInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;
}

/** Answers approveFeedbackLetter. */
@ObjectType({ description: 'The letter approved, or why not' })
export class ApproveFeedbackLetterPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a letter that went out. */
@InputType({ description: 'A letter that went out, how and when' })
export class SendFeedbackLetterInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Field(() => LetterChannel, { description: 'How it went out' })
  channel!: LetterChannel;

  @Field(() => DateTime, { nullable: true, description: 'When it went out; now, when left out' })
  sentAt?: Date | null;
}

/** Answers sendFeedbackLetter. */
@ObjectType({ description: 'The letter sent, or why not' })
export class SendFeedbackLetterPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}

/** Takes a letter that is never to be sent. */
@InputType({ description: 'A letter that is never to be sent, and why' })
export class WaiveFeedbackLetterInput {
  @Field(() => ID, { description: 'Which letter' })
  feedbackLetterId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(1_000)
  @Field(() => String, { description: 'Why it is never to be sent' })
  reason!: string;
}

/** Answers waiveFeedbackLetter. */
@ObjectType({ description: 'The letter waived, or why not' })
export class WaiveFeedbackLetterPayload extends Payload {
  @Field(() => FeedbackLetter, { nullable: true, description: 'The letter' })
  feedbackLetter?: FeedbackLetter | null;
}
