import { ArrayMaxSize, IsISO31661Alpha2, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { Decimal } from '../graphql/money.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { SkillDepth } from './candidate.enums.ts';

/** Narrows to who knows something. */
@InputType({ description: 'A skill that a developer has to have' })
export class CandidateSkillFilter {
  @MaxLength(60)
  @Field(() => String, { description: 'Slug of the skill, e.g. `python`' })
  skill!: string;

  @Field(() => SkillDepth, { nullable: true, description: 'How deep it goes at least; any depth when left out' })
  minDepth?: SkillDepth | null;
}

/** Narrows to who asks for what can be paid. */
@InputType({ description: 'Hourly rates in US dollars, of which some has to suit the developer' })
export class DesiredRateFilter {
  @Field(() => Decimal, { nullable: true, description: 'Lowest rate per hour; none when left out' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Highest rate per hour; none when left out' })
  max?: string | null;
}

/** Narrows a list of candidates. */
@InputType({ description: 'Which candidates; every part that is given must hold' })
export class CandidateFilter {
  @Written()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, whatever its case and accents, or of the handle',
  })
  text?: string | null;

  @MaxLength(254)
  @Field(() => String, { nullable: true, description: 'E-mail address, whole; needs the right to contact details' })
  email?: string | null;

  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'Phone number, whole, with its country code; needs the right to contact details',
  })
  phone?: string | null;

  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Field(() => [CandidateSkillFilter], { nullable: true, description: 'Having all of these skills' })
  skills?: CandidateSkillFilter[] | null;

  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  @Field(() => [String], { nullable: true, description: 'To be vetted in one of these languages, by slug' })
  primaryLanguage?: string[] | null;

  @ArrayMaxSize(50)
  @IsISO31661Alpha2({ each: true, message: 'Give countries as two letters of ISO 3166, e.g. DE' })
  @Field(() => [String], { nullable: true, description: 'Living in one of these countries, ISO 3166 alpha-2' })
  country?: string[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Free from that day or earlier; never who stated no day' })
  availableBy?: string | null;

  @Min(1)
  @Max(80)
  @Field(() => Int, { nullable: true, description: 'Having so many hours a week or more' })
  minHoursPerWeek?: number | null;

  @ValidateNested()
  @Field(() => DesiredRateFilter, {
    nullable: true,
    description: 'Asking for a rate among these; needs the right to desired rates',
  })
  desiredRate?: DesiredRateFilter | null;
}

/** By what a list of candidates is ordered. */
export enum CandidateSortField {
  NAME = 'NAME',
  APPLIED_AT = 'APPLIED_AT',
}

/** Which way a list of candidates runs. */
export enum CandidateSortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(CandidateSortField, {
  name: 'CandidateSortField',
  description: 'By what a list of candidates is ordered',
  valuesConfig: {
    NAME: { description: 'By name, case and accents aside' },
    APPLIED_AT: { description: 'By when they applied for the first time' },
  },
});
registerEnumType(CandidateSortDirection, {
  name: 'CandidateSortDirection',
  description: 'Which way a list of candidates runs',
  valuesConfig: { ASC: { description: 'A first, earliest first' }, DESC: { description: 'Z first, latest first' } },
});

/** Orders a list of candidates. */
@InputType({ description: 'Order of a list of candidates' })
export class CandidateSort {
  @Field(() => CandidateSortField, { defaultValue: CandidateSortField.NAME, description: 'By what' })
  field!: CandidateSortField;

  @Field(() => CandidateSortDirection, { defaultValue: CandidateSortDirection.ASC, description: 'Which way' })
  direction!: CandidateSortDirection;
}

/** Which candidates, in which order, and which page of them. */
@ArgsType()
export class CandidatesArgs extends PageArgs {
  @ValidateNested()
  @Field(() => CandidateFilter, { nullable: true, description: 'Which candidates; all that you see when left out' })
  filter?: CandidateFilter | null;

  @Field(() => CandidateSort, { nullable: true, description: 'In which order; by name when left out' })
  sort?: CandidateSort | null;
}
