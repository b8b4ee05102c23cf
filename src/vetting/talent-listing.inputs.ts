import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { TalentListing } from './talent-listing.entity.ts';

const longText = 4_000;

/** Takes a listed person as they were seen. */
@InputType({ description: 'A talent listing as it was seen' })
abstract class SeenTalentListingInput {
  @Field(() => ID, { description: 'Which talent listing' })
  talentListingId!: string;

  @Field(() => Int, { description: 'Version of the talent listing that you saw' })
  version!: number;
}

/** Takes a listed person to set aside, until when and why. */
@InputType({ description: 'A listed person to set aside, until when and why' })
export class PauseTalentListingInput extends SeenTalentListingInput {
  @Field(() => LocalDate, { description: 'Until when, which reminds and ends nothing: a day that lies ahead' })
  until!: string;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers pauseTalentListing. */
@ObjectType({ description: 'The person set aside, or why not' })
export class PauseTalentListingPayload extends Payload {
  @Field(() => TalentListing, { nullable: true, description: 'Talent listing set aside' })
  talentListing?: TalentListing | null;
}

/** Takes a listed person to offer again. */
@InputType({ description: 'A listed person to offer again' })
export class ResumeTalentListingInput extends SeenTalentListingInput {}

/** Answers resumeTalentListing. */
@ObjectType({ description: 'The person offered again, or why not' })
export class ResumeTalentListingPayload extends Payload {
  @Field(() => TalentListing, { nullable: true, description: 'Talent listing that is offered again' })
  talentListing?: TalentListing | null;
}

/** Takes a listed person to offer no more, and why. */
@InputType({ description: 'A listed person to offer no more, and why' })
export class DelistTalentInput extends SeenTalentListingInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers delistTalent. */
@ObjectType({ description: 'The person delisted, or why not' })
export class DelistTalentPayload extends Payload {
  @Field(() => TalentListing, { nullable: true, description: 'Talent listing that is offered no more' })
  talentListing?: TalentListing | null;
}

/** Takes what a listed person says of their time. */
@InputType({ description: 'What a listed person says of their time' })
export class ConfirmAvailabilityInput extends SeenTalentListingInput {
  @Min(1)
  @Max(80)
  @Field(() => Int, { description: 'Hours a week that they offer in all, with what they work already' })
  hoursPerWeek!: number;

  @Min(1)
  @Max(80)
  @Field(() => Int, { nullable: true, description: 'Hours a week that they offer in all from a later day on' })
  hoursLater?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the later hours' })
  hoursLaterFrom?: string | null;

  @Field(() => LocalDate, { description: 'First day on which they can start' })
  availableFrom!: string;

  @Min(0)
  @Max(365)
  @Field(() => Int, { nullable: true, description: 'Days that they have to be told before they leave another client' })
  noticePeriodDays?: number | null;
}

/** Answers confirmAvailability. */
@ObjectType({ description: 'The talent listing with it, or why not' })
export class ConfirmAvailabilityPayload extends Payload {
  @Field(() => TalentListing, { nullable: true, description: 'Talent listing as it was confirmed' })
  talentListing?: TalentListing | null;
}
