import { ArrayMaxSize, ArrayMinSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, Float, InputType, Int } from 'type-graphql';
import { SkillDepth } from '../candidate/candidate.enums.ts';
import { Decimal } from '../graphql/money.ts';
import { Written } from '../graphql/written.ts';
import { TeamKind } from './project-listing.words.ts';

const shortText = 200;

/** Takes hourly rates. */
@InputType({ description: 'Hourly rates that a listing pays, to the developer' })
export class ListingRateInput {
  @Field(() => Decimal, { description: 'Lowest rate per hour' })
  min!: string;

  @Field(() => Decimal, { description: 'Highest rate per hour' })
  max!: string;

  @Matches(/^[A-Z]{3}$/, { message: 'Give the currency as three letters of ISO 4217, e.g. USD' })
  @Field(() => String, { defaultValue: 'USD', description: 'Currency, ISO 4217' })
  currency!: string;
}

/** Takes who is there already. */
@InputType({ description: 'Who is there already' })
export class TeamSizeInput {
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { description: 'How many at least' })
  min!: number;

  @Min(0)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'How many at most; null for no end' })
  max?: number | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'As it is printed, e.g. `1–3 engineers`' })
  label!: string;

  @Field(() => TeamKind, { description: 'What kind of team' })
  kind!: TeamKind;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { defaultValue: 'existing engineers', description: 'What is counted' })
  unit!: string;
}

/** Takes how the client chooses. */
@InputType({ description: 'How the client chooses among those who are presented' })
export class ClientInterviewFormatInput {
  @Written()
  @MaxLength(1_000)
  @Field(() => String, { description: 'In words' })
  text!: string;

  @Min(0)
  @Max(20)
  @Field(() => Int, { nullable: true, description: 'How many interviews' })
  rounds?: number | null;

  @Min(1)
  @Max(2_000)
  @Field(() => Int, { nullable: true, description: 'How many minutes in all' })
  minutes?: number | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Who asks, as a title and never a name' })
  interviewer?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether code is written on a whiteboard' })
  whiteboard?: boolean | null;
}

/** Takes a number that shows how large the work is. */
@InputType({ description: 'A number that shows how large the work is' })
export class ScopeFigureInput {
  @Matches(/^[a-z0-9]+(_[a-z0-9]+)*$/, { message: 'Give small letters, digits and single underscores' })
  @MaxLength(100)
  @Field(() => String, { description: 'What is measured, e.g. `perceived_latency`' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'How much at least' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'How much at most' })
  max?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no end above' })
  openEndedMax?: boolean | null;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'In what it is measured' })
  unit!: string;

  @Written()
  @MaxLength(1_000)
  @Field(() => String, { nullable: true, description: 'When or where it holds' })
  context?: string | null;
}

/** Takes where a card was found. */
@InputType({ description: 'Where a card was found that was published elsewhere' })
export class ListingSourceInput {
  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Short name of the source' })
  source!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @Min(1, { each: true })
  @Field(() => [Int], { description: 'First and last line of the source' })
  lines!: number[];
}

/** Takes a skill. */
@InputType({ description: 'A skill that a listing asks for' })
export class ListingSkillInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Slug of the skill, e.g. `python`' })
  skill!: string;

  @Field(() => SkillDepth, { nullable: true, description: 'How deep it has to go at least; any depth when left out' })
  depth?: SkillDepth | null;
}
