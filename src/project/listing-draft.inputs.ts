import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ProductStage } from '../candidate/candidate.enums.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import { FundingStage } from '../company/company.enums.ts';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import {
  ClientInterviewFormatInput,
  ListingRateInput,
  ListingSkillInput,
  ListingSourceInput,
  ScopeFigureInput,
  TeamSizeInput,
} from './listing-card.inputs.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { ListingEngagement, ListingSeniority, TimezoneRequirement, Vertical } from './project-listing.words.ts';

const shortText = 200;
const longText = 4_000;
const mostNamed = 20;

/** Takes a listing that is being written. */
@InputType({
  description:
    'A new draft, of `projectId`, or one as it was seen, by `projectListingId` and `version`; what is left out stays as it is, null clears',
})
export class SaveListingDraftInput {
  @Field(() => ID, { nullable: true, description: 'Project that a new listing is for' })
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Listing to go on with' })
  projectListingId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that listing that you saw' })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; whoever writes a new one when left out' })
  ownerId?: string | null;

  @Written()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Its id where it was published before' })
  externalId?: string | null;

  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { nullable: true, description: 'Its place where it was published before' })
  sourceOrder?: number | null;

  @Field(() => ID, { nullable: true, description: 'Listing of the same client that this one resembles' })
  nearDuplicateOfId?: string | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Title of the card; a new one has to have it' })
  title?: string | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Role with what it is built with' })
  roleLabel?: string | null;

  @Field(() => ListingSeniority, { nullable: true, description: 'Level that the title asks for' })
  seniority?: ListingSeniority | null;

  @ArrayMaxSize(10)
  @Field(() => [Vertical], { nullable: true, description: 'Fields of business' })
  verticals?: Vertical[] | null;

  @Field(() => FundingStage, { nullable: true, description: 'How the client is paid for' })
  fundingStage?: FundingStage | null;

  @Field(() => ProductStage, { nullable: true, description: 'State of the product' })
  productStage?: ProductStage | null;

  @ValidateNested()
  @Field(() => ListingRateInput, { nullable: true, description: 'Hourly rates that it pays' })
  hourlyRate?: ListingRateInput | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'How long it goes on, as it is printed' })
  durationText?: string | null;

  @Min(1)
  @Max(120)
  @Field(() => Int, { nullable: true, description: 'How many months at least' })
  durationMonthsMin?: number | null;

  @Min(1)
  @Max(120)
  @Field(() => Int, { nullable: true, description: 'How many months at most' })
  durationMonthsMax?: number | null;

  @Min(1)
  @Max(3_650)
  @Field(() => Int, { nullable: true, description: 'How many days at least, in place of months' })
  minDurationDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether no end is planned' })
  ongoing?: boolean | null;

  @Field(() => ListingEngagement, { nullable: true, description: 'How much of a week it takes' })
  engagement?: ListingEngagement | null;

  @Min(1)
  @Max(80)
  @Field(() => Int, { nullable: true, description: 'Hours a week' })
  hoursPerWeek?: number | null;

  @Min(1)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'Hours in all, where they are capped' })
  hoursCap?: number | null;

  @Field(() => TimezoneRequirement, { nullable: true, description: 'Which working hours it asks for' })
  timezoneRequirement?: TimezoneRequirement | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may become a job for good' })
  directHire?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it starts as soon as somebody is found' })
  startAsap?: boolean | null;

  @ArrayMaxSize(mostNamed)
  @MaxLength(100, { each: true })
  @Field(() => [String], { nullable: true, description: 'What it is built with, the most important first' })
  techStack?: string[] | null;

  @ArrayMaxSize(mostNamed)
  @MaxLength(100, { each: true })
  @Field(() => [String], { nullable: true, description: 'What else is named' })
  techAlsoNamed?: string[] | null;

  @ValidateNested()
  @Field(() => TeamSizeInput, { nullable: true, description: 'Who is there already' })
  teamSize?: TeamSizeInput | null;

  @ValidateNested()
  @Field(() => ClientInterviewFormatInput, { nullable: true, description: 'How the client chooses' })
  interviewFormat?: ClientInterviewFormatInput | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What it is about, in a few sentences' })
  summary?: string | null;

  @ArrayMaxSize(mostNamed)
  @MaxLength(500, { each: true })
  @Field(() => [String], { nullable: true, description: 'What speaks for it' })
  highlights?: string[] | null;

  @ArrayMaxSize(mostNamed)
  @ValidateNested({ each: true })
  @Field(() => [ScopeFigureInput], { nullable: true, description: 'How large the work is, in numbers' })
  scopeFigures?: ScopeFigureInput[] | null;

  @ValidateNested()
  @Field(() => ListingSourceInput, { nullable: true, description: 'Where the card was found' })
  source?: ListingSourceInput | null;

  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true, description: 'How many developers it takes' })
  seats?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'From when the work begins' })
  startFrom?: string | null;

  @Field(() => EnglishLevel, { nullable: true, description: 'English that it takes at least' })
  minimumEnglish?: EnglishLevel | null;

  @Min(0)
  @Max(12)
  @Field(() => Int, { nullable: true, description: 'Hours a day that have to be common with the client’s' })
  minimumOverlapHours?: number | null;

  @Written()
  @MaxLength(1_000)
  @Field(() => String, { nullable: true, description: 'How often and by what the client talks' })
  communicationCadence?: string | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What the developer will have built' })
  whatYoullBuild?: string | null;

  @ArrayMaxSize(mostNamed)
  @ValidateNested({ each: true })
  @Field(() => [ListingSkillInput], { nullable: true, description: 'Skills that it takes, the most important first' })
  requiredSkills?: ListingSkillInput[] | null;

  @ArrayMaxSize(mostNamed)
  @ValidateNested({ each: true })
  @Field(() => [ListingSkillInput], { nullable: true, description: 'Skills that help, the most important first' })
  niceSkills?: ListingSkillInput[] | null;
}

/** Answers saveListingDraft. */
@ObjectType({ description: 'The draft as it was saved, or why not' })
export class SaveListingDraftPayload extends Payload {
  @Field(() => ProjectListing, { nullable: true, description: 'Draft as it is now' })
  projectListing?: ProjectListing | null;
}
