import {
  ArrayMaxSize,
  IsEmail,
  IsISO31661Alpha2,
  IsTimeZone,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../graphql/money.ts';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { User } from '../identity/user.entity.ts';
import { CandidateSource, EngagementPreference, ProductStage, SkillDepth } from './candidate.enums.ts';
import { Candidate } from './candidate.entity.ts';
import { EnglishLevel } from './english-level.ts';

/** Takes a skill. */
@InputType({ description: 'A skill as a developer states it' })
export class CandidateSkillInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Slug of the skill, e.g. `python`' })
  skill!: string;

  @Field(() => SkillDepth, { description: 'How deep it goes' })
  depth!: SkillDepth;

  @Min(0)
  @Max(60)
  @Field(() => Float, { description: 'Years of using it at work' })
  years!: number;
}

/** Takes a claimed specialization. */
@InputType({ description: 'A field that a developer claims as theirs' })
export class SpecializationClaimInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Slug of the specialization, e.g. `event-driven`' })
  specialization!: string;

  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'An architectural decision of theirs in that field' })
  decision?: string | null;

  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'What that decision cost, and why it was worth it' })
  tradeOff?: string | null;

  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'What came of it, measured' })
  outcome?: string | null;
}

/** Takes a range of hourly rates. */
@InputType({ description: 'A range of hourly rates in US dollars' })
export class RateRangeInput {
  @Field(() => Decimal, { description: 'Lowest rate per hour' })
  min!: string;

  @Field(() => Decimal, { description: 'Highest rate per hour' })
  max!: string;
}

/** Takes what a developer looks for. */
@InputType({ description: 'What a developer looks for' })
export class CandidateGoalsInput {
  @ArrayMaxSize(20)
  @MaxLength(100, { each: true })
  @Field(() => [String], { defaultValue: [], description: 'Fields of business they want to work in' })
  domains!: string[];

  @Field(() => ProductStage, { nullable: true, description: 'State of product they like; null for any' })
  productStage!: ProductStage | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they would join a client for good' })
  directHire!: boolean;

  @ArrayMaxSize(50)
  @MaxLength(200, { each: true })
  @Field(() => [String], { defaultValue: [], description: 'Companies and fields to stay away from' })
  avoid!: string[];
}

/** What an application and a later change of it both may state. */
@InputType({ description: 'What a developer states of themselves' })
abstract class CandidateDetailsInput {
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Phone number, best with its country code' })
  phone?: string | null;

  @MaxLength(300)
  @Field(() => String, { nullable: true, description: 'Address of the LinkedIn page' })
  linkedin?: string | null;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'GitHub user name or address' })
  github?: string | null;

  @IsISO31661Alpha2({ message: 'Give the country as two letters of ISO 3166, e.g. DE' })
  @Matches(/^[^a-z]*$/, { message: 'Give the country in capitals, e.g. DE' })
  @Field(() => String, { nullable: true, description: 'Country they live in, ISO 3166 alpha-2' })
  country?: string | null;

  @IsTimeZone({ message: 'Give an IANA time zone, e.g. Europe/Berlin' })
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'IANA zone they live in, e.g. Europe/Berlin' })
  zone?: string | null;

  @Field(() => EnglishLevel, { nullable: true, description: 'English as they rate it themselves' })
  english?: EnglishLevel | null;

  @Min(1)
  @Max(80)
  @Field(() => Int, { nullable: true, description: 'Hours a week that they have' })
  hoursPerWeek?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'From when they are free' })
  availableFrom?: string | null;

  @ValidateNested()
  @Field(() => RateRangeInput, { nullable: true, description: 'Hourly rates they ask for' })
  desiredRate?: RateRangeInput | null;

  @Field(() => EngagementPreference, { nullable: true, description: 'How they want to work' })
  engagement?: EngagementPreference | null;

  @ValidateNested()
  @Field(() => CandidateGoalsInput, { nullable: true, description: 'What they look for' })
  goals?: CandidateGoalsInput | null;

  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Who recommended them' })
  referrer?: string | null;
}

/** Takes an application. */
@InputType({ description: 'An application as somebody handed it in' })
export class SubmitApplicationInput extends CandidateDetailsInput {
  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Full name' })
  name!: string;

  @IsEmail({}, { message: 'Give an e-mail address, e.g. ada@example.org' })
  @MaxLength(254)
  @Field(() => String, { description: 'E-mail address' })
  email!: string;

  @Min(0)
  @Max(60)
  @Field(() => Float, { description: 'Years of commercial experience' })
  yearsOfExperience!: number;

  @MaxLength(60)
  @Field(() => String, { description: 'Slug of the language they want to be vetted in' })
  primaryLanguage!: string;

  @Field(() => CandidateSource, { defaultValue: CandidateSource.OTHER, description: 'How they found us, or we them' })
  source!: CandidateSource;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [CandidateSkillInput], { defaultValue: [], description: 'Skills, the most important first' })
  skills!: CandidateSkillInput[];

  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Field(() => [SpecializationClaimInput], {
    defaultValue: [],
    description: 'Fields they claim as theirs, at most two',
  })
  claims!: SpecializationClaimInput[];
}

/** Takes changes of a candidate. */
@InputType({ description: 'Changes of a candidate; what is left out stays, null clears' })
export class UpdateCandidateInput extends CandidateDetailsInput {
  @Field(() => ID, { description: 'Which candidate' })
  candidateId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Full name' })
  name?: string | null;

  @IsEmail({}, { message: 'Give an e-mail address, e.g. ada@example.org' })
  @MaxLength(254)
  @Field(() => String, { nullable: true, description: 'E-mail address' })
  email?: string | null;

  @Min(0)
  @Max(60)
  @Field(() => Float, { nullable: true, description: 'Years of commercial experience' })
  yearsOfExperience?: number | null;

  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Slug of the language they want to be vetted in' })
  primaryLanguage?: string | null;

  @Field(() => CandidateSource, { nullable: true, description: 'How they found us, or we them' })
  source?: CandidateSource | null;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [CandidateSkillInput], { nullable: true, description: 'All skills, the most important first' })
  skills?: CandidateSkillInput[] | null;

  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Field(() => [SpecializationClaimInput], {
    nullable: true,
    description: 'All fields they claim as theirs, at most two',
  })
  claims?: SpecializationClaimInput[] | null;
}

/** Answers updateCandidate. */
@ObjectType({ description: 'The candidate as changed, or why not' })
export class UpdateCandidatePayload extends Payload {
  @Field(() => Candidate, { nullable: true, description: 'The candidate' })
  candidate?: Candidate | null;
}

/** Takes who is who. */
@InputType({ description: 'A candidate who is a member of staff' })
export class LinkCandidateUserInput {
  @Field(() => ID, { description: 'Which candidate' })
  candidateId!: string;

  @Field(() => ID, { description: 'Account of the same person' })
  userId!: string;

  @Field(() => Int, { description: 'Version of the account that you saw' })
  version!: number;
}

/** Answers linkCandidateUser. */
@ObjectType({ description: 'The account that was linked, or why not' })
export class LinkCandidateUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'Account of the candidate' })
  user?: User | null;
}
