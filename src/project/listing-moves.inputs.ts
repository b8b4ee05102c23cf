import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { ProjectListing } from './project-listing.entity.ts';

const longText = 4_000;

/** Takes a listing as it was seen. */
@InputType({ description: 'A listing as it was seen' })
abstract class SeenListingInput {
  @Field(() => ID, { description: 'Which listing' })
  projectListingId!: string;

  @Field(() => Int, { description: 'Version of the listing that you saw' })
  version!: number;
}

/** Takes a draft that is ready. */
@InputType({ description: 'A draft to hand in' })
export class SubmitListingForReviewInput extends SeenListingInput {}

/** Answers submitListingForReview. */
@ObjectType({ description: 'The listing handed in, or why not' })
export class SubmitListingForReviewPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing to be read' })
  projectListing?: ProjectListing | null;
}

/** Takes what was found in a listing. */
@InputType({ description: 'What was found in a listing that was handed in' })
export class ReviewListingInput extends SeenListingInput {
  @Field(() => Boolean, { description: 'Whether there are specifications to work from' })
  hasSpecs!: boolean;

  @Field(() => Boolean, { description: 'Whether the challenge is real, and no upkeep of forms' })
  isChallengeReal!: boolean;

  @Field(() => Boolean, { description: 'Whether a decision-maker is named whom the developer reaches' })
  isDecisionMakerNamed!: boolean;

  @Field(() => Boolean, { description: 'Whether the client interviews twice at most' })
  hasFewInterviews!: boolean;

  @Field(() => Boolean, { description: 'Whether nobody has to write code on a whiteboard' })
  isWithoutWhiteboard!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be published so, which takes all five' })
  isApproved!: boolean;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What has to change, which is said unless it is approved' })
  notes?: string | null;
}

/** Answers reviewListing. */
@ObjectType({ description: 'The listing with its review, or why not' })
export class ReviewListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that was read' })
  projectListing?: ProjectListing | null;
}

/** Takes what has to change. */
@InputType({ description: 'A listing to give back, and what has to change' })
export class ReturnListingToDraftInput extends SeenListingInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'What has to change' })
  reason!: string;
}

/** Answers returnListingToDraft. */
@ObjectType({ description: 'The listing as a draft, or why not' })
export class ReturnListingToDraftPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Draft to be changed' })
  projectListing?: ProjectListing | null;
}

/** Takes a listing to show. */
@InputType({ description: 'A listing to show to developers' })
export class PublishListingInput extends SeenListingInput {
  @Field(() => DateTime, { nullable: true, description: 'Until when, within a year; for 60 days when left out' })
  expiresAt?: Date | null;
}

/** Answers publishListing. */
@ObjectType({ description: 'The listing published, or why not' })
export class PublishListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that developers see' })
  projectListing?: ProjectListing | null;
}

/** Takes a listing to set aside. */
@InputType({ description: 'A listing to set aside, and why' })
export class PauseListingInput extends SeenListingInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers pauseListing. */
@ObjectType({ description: 'The listing set aside, or why not' })
export class PauseListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing set aside' })
  projectListing?: ProjectListing | null;
}

/** Takes a listing to show again. */
@InputType({ description: 'A listing to show again' })
export class ResumeListingInput extends SeenListingInput {}

/** Answers resumeListing. */
@ObjectType({ description: 'The listing shown again, or why not' })
export class ResumeListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that developers see again' })
  projectListing?: ProjectListing | null;
}

/** Takes a listing that found its developers. */
@InputType({ description: 'A listing that found its developers' })
export class MarkListingFilledInput extends SeenListingInput {}

/** Answers markListingFilled. */
@ObjectType({ description: 'The listing filled, or why not' })
export class MarkListingFilledPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that is filled' })
  projectListing?: ProjectListing | null;
}

/** Takes a listing to end. */
@InputType({ description: 'A listing to end, and why' })
export class CloseListingInput extends SeenListingInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers closeListing. */
@ObjectType({ description: 'The listing ended, or why not' })
export class CloseListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that is ended' })
  projectListing?: ProjectListing | null;
}

/** Takes a filled listing to show again. */
@InputType({ description: 'A filled listing to show again' })
export class ReopenListingInput extends SeenListingInput {
  @Field(() => DateTime, { nullable: true, description: 'Until when, within a year; for 60 days when left out' })
  expiresAt?: Date | null;
}

/** Answers reopenListing. */
@ObjectType({ description: 'The listing shown again, or why not' })
export class ReopenListingPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Listing that developers see again' })
  projectListing?: ProjectListing | null;
}
