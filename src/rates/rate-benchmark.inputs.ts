import { ArrayMaxSize, ArrayMinSize, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../graphql/money.ts';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { FigureKind, PublishedBand, RateCategory, RateRegion, RateUnit } from './rate.words.ts';
import { RateImport } from './rate-import.entity.ts';

const mostRows = 1_000;

/** Takes one figure, with the columns of the table in which figures are handed in. */
@InputType({ description: 'A figure as it was published; whose price it is follows from its source and category' })
export class RateBenchmarkInput {
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/, { message: 'Give an id of small letters, digits and hyphens, e.g. lem-002' })
  @Field(() => String, { description: 'Id of the figure, of your own, e.g. `lem-002`' })
  id!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Source that it stands in, e.g. `lemon-2026`' })
  source!: string;

  @Field(() => RateCategory, { description: 'What the source prints it for' })
  category!: RateCategory;

  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Role, as the source names it' })
  role!: string;

  @ArrayMaxSize(20)
  @MaxLength(100, { each: true })
  @Field(() => [String], { nullable: true, description: 'Technologies that it is for, or that are named with it' })
  technology?: string[] | null;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Specialization that it is for, by its short name' })
  specialization?: string | null;

  @Field(() => PublishedBand, { nullable: true, description: 'Band, as the source calls it' })
  seniority?: PublishedBand | null;

  @Min(0)
  @Max(60)
  @Field(() => Int, { nullable: true, description: 'Years from which, where the source states them' })
  seniorityYearsMin?: number | null;

  @Min(0)
  @Max(60)
  @Field(() => Int, { nullable: true, description: 'Years until which' })
  seniorityYearsMax?: number | null;

  @Field(() => RateRegion, { nullable: true, description: 'Part of the world' })
  region?: RateRegion | null;

  @ArrayMaxSize(50)
  @Matches(/^[A-Z]{2}$/, { each: true, message: 'Give countries as two capital letters of ISO 3166, e.g. DE' })
  @Field(() => [String], { nullable: true, description: 'Countries that are named, ISO 3166 alpha-2' })
  country?: string[] | null;

  @Field(() => RateUnit, { description: 'What the amounts are for' })
  unit!: RateUnit;

  @Matches(/^[A-Z]{3}$/, { message: 'Give the currency as three letters of ISO 4217, e.g. USD' })
  @Field(() => String, { description: 'Currency, ISO 4217' })
  currency!: string;

  @Field(() => FigureKind, { description: 'Which amounts it has' })
  figureKind!: FigureKind;

  @Field(() => Decimal, { nullable: true, description: 'Lowest' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Highest' })
  max?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Median' })
  median?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What a few get above the range' })
  topEnd?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the source says "or more"' })
  openEndedMax?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the source says "about"' })
  approximate?: boolean | null;

  @Min(1)
  @Field(() => Int, { nullable: true, description: 'Observations behind it, where they were published' })
  n?: number | null;

  @Min(1)
  @Field(() => Int, { nullable: true, description: 'Weeks at least, of a project' })
  timelineWeeksMin?: number | null;

  @Min(1)
  @Field(() => Int, { nullable: true, description: 'Weeks at most' })
  timelineWeeksMax?: number | null;

  @Min(1)
  @Field(() => Int, { nullable: true, description: 'Months at least' })
  timelineMonthsMin?: number | null;

  @Min(1)
  @Field(() => Int, { nullable: true, description: 'Months at most' })
  timelineMonthsMax?: number | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Min(1, { each: true })
  @Field(() => [Int], { description: 'Lines of the source on which it stands' })
  sourceLines!: number[];

  @MaxLength(1_000)
  @Field(() => String, { nullable: true, description: 'What has to be known to read it' })
  note?: string | null;
}

/** Takes a table of figures. */
@InputType({ description: 'A table of figures; all of them come in, or none' })
export class ImportRateBenchmarksInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Field(() => [RateBenchmarkInput], { description: 'The rows, up to a thousand' })
  rows!: RateBenchmarkInput[];
}

/** Answers importRateBenchmarks. */
@ObjectType({ description: 'What came in, or what is wrong with which row' })
export class ImportRateBenchmarksPayload extends Payload {
  @Field(() => RateImport, { nullable: true, description: 'Import that brought them' })
  rateImport?: RateImport | null;

  @Field(() => Int, { nullable: true, description: 'How many rows were new; null when refused' })
  newCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were on record before, word for word; null when refused' })
  knownCount?: number | null;
}
