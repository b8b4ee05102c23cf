import { ArrayMaxSize, IsTimeZone, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ProductStage } from '../candidate/candidate.enums.ts';
import { FundingStage } from '../company/company.enums.ts';
import { PageArgs } from '../graphql/connections.ts';
import { Decimal } from '../graphql/money.ts';
import { Written } from '../graphql/written.ts';
import { ListingStatus } from './project-listing.states.ts';
import { ListingEngagement, ListingSeniority, Vertical } from './project-listing.words.ts';

/** Narrows to what pays what somebody asks for. */
@InputType({ description: 'Hourly rates of which a listing has to pay some' })
export class ListingRateFilter {
  @Field(() => Decimal, { nullable: true, description: 'Lowest rate per hour, above zero; any when left out' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Highest rate per hour, above zero; any when left out' })
  max?: string | null;

  @Matches(/^[A-Z]{3}$/, { message: 'Give the currency as three letters of ISO 4217, e.g. USD' })
  @Field(() => String, { defaultValue: 'USD', description: 'Currency of both, ISO 4217; nothing is converted' })
  currency!: string;
}

/** Narrows a list of listings. */
@InputType({ description: 'Which listings; every part that is given must hold' })
export class ProjectListingFilter {
  @Written()
  @MinLength(2, { message: 'Search for two characters or more' })
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the card, in any order and form; of title, role and, for those who see companies, the company also misspelt',
  })
  search?: string | null;

  @ArrayMaxSize(7)
  @Field(() => [ListingStatus], { nullable: true, description: 'Standing so at this moment' })
  status?: ListingStatus[] | null;

  @ArrayMaxSize(10)
  @MaxLength(60, { each: true })
  @Field(() => [String], {
    nullable: true,
    description: 'Built with all of these, or requiring them: a skill by slug, or a technology as cards print it',
  })
  skills?: string[] | null;

  @ValidateNested()
  @Field(() => ListingRateFilter, { nullable: true, description: 'Paying some rate among these' })
  rate?: ListingRateFilter | null;

  @ArrayMaxSize(3)
  @Field(() => [ListingEngagement], { nullable: true, description: 'Taking so much of a week' })
  engagement?: ListingEngagement[] | null;

  @Min(1)
  @Max(80)
  @Field(() => Int, {
    nullable: true,
    description: 'Taking so many hours a week or fewer: full time takes 35 unless stated; never what states none',
  })
  maxHoursPerWeek?: number | null;

  @IsTimeZone({ message: 'Give an IANA time zone, e.g. Europe/Berlin' })
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'To be worked on from this IANA zone, with the hours in common that are asked for, 4 unless stated',
  })
  zone?: string | null;

  @ArrayMaxSize(10)
  @Field(() => [Vertical], { nullable: true, description: 'In one of these fields of business' })
  vertical?: Vertical[] | null;

  @ArrayMaxSize(7)
  @Field(() => [FundingStage], { nullable: true, description: 'The client paid for in one of these ways' })
  fundingStage?: FundingStage[] | null;

  @ArrayMaxSize(2)
  @Field(() => [ProductStage], { nullable: true, description: 'Of a product in one of these states' })
  productStage?: ProductStage[] | null;

  @ArrayMaxSize(2)
  @Field(() => [ListingSeniority], { nullable: true, description: 'Asking for one of these levels' })
  seniority?: ListingSeniority[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Of one of these companies; needs the right to companies' })
  company?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Of one of these projects' })
  project?: string[] | null;
}

/** By what a list of listings is ordered. */
export enum ProjectListingSortField {
  CREATED_AT = 'CREATED_AT',
  RATE = 'RATE',
}

/** Which way a list of listings runs. */
export enum ProjectListingSortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(ProjectListingSortField, {
  name: 'ProjectListingSortField',
  description: 'By what a list of listings is ordered',
  valuesConfig: {
    CREATED_AT: { description: 'By when it was first written' },
    RATE: { description: 'By the highest rate that it pays, whatever its currency; one that names none pays nothing' },
  },
});
registerEnumType(ProjectListingSortDirection, {
  name: 'ProjectListingSortDirection',
  description: 'Which way a list of listings runs',
  valuesConfig: {
    ASC: { description: 'Oldest first, lowest first' },
    DESC: { description: 'Newest first, highest first' },
  },
});

/** Orders a list of listings. */
@InputType({ description: 'Order of a list of listings' })
export class ProjectListingSort {
  @Field(() => ProjectListingSortField, { defaultValue: ProjectListingSortField.CREATED_AT, description: 'By what' })
  field!: ProjectListingSortField;

  @Field(() => ProjectListingSortDirection, {
    defaultValue: ProjectListingSortDirection.DESC,
    description: 'Which way',
  })
  direction!: ProjectListingSortDirection;
}

/** Which listings, in which order, and which page of them. */
@ArgsType()
export class ProjectListingsArgs extends PageArgs {
  @ValidateNested()
  @Field(() => ProjectListingFilter, { nullable: true, description: 'Which listings; all when left out' })
  filter?: ProjectListingFilter | null;

  @Field(() => ProjectListingSort, { nullable: true, description: 'In which order; newest first when left out' })
  sort?: ProjectListingSort | null;
}
