import { ArrayMaxSize, IsISO31661Alpha2, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { Written } from '../graphql/written.ts';
import { FundingStage } from './company.enums.ts';
import { CompanyStatus } from './company.states.ts';

/** Narrows a list of companies. */
@InputType({ description: 'Which companies; every part that is given must hold' })
export class CompanyFilter {
  @Written()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, whatever its case and accents, or of the handle',
  })
  text?: string | null;

  @ArrayMaxSize(8)
  @Field(() => [CompanyStatus], { nullable: true, description: 'Standing at one of these' })
  status?: CompanyStatus[] | null;

  @ArrayMaxSize(7)
  @Field(() => [FundingStage], { nullable: true, description: 'Financed in one of these ways' })
  fundingStage?: FundingStage[] | null;

  @ArrayMaxSize(50)
  @IsISO31661Alpha2({ each: true, message: 'Give countries as two letters of ISO 3166, e.g. DE' })
  @Field(() => [String], { nullable: true, description: 'In one of these countries, ISO 3166 alpha-2' })
  country?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Looked after by one of these people' })
  owner?: string[] | null;
}

/** By what a list of companies is ordered. */
export enum CompanySortField {
  NAME = 'NAME',
  APPLIED_AT = 'APPLIED_AT',
}

/** Which way a list of companies runs. */
export enum CompanySortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(CompanySortField, {
  name: 'CompanySortField',
  description: 'By what a list of companies is ordered',
  valuesConfig: {
    NAME: { description: 'By name, case and accents aside' },
    APPLIED_AT: { description: 'By when they were registered' },
  },
});
registerEnumType(CompanySortDirection, {
  name: 'CompanySortDirection',
  description: 'Which way a list of companies runs',
  valuesConfig: { ASC: { description: 'A first, earliest first' }, DESC: { description: 'Z first, latest first' } },
});

/** Orders a list of companies. */
@InputType({ description: 'Order of a list of companies' })
export class CompanySort {
  @Field(() => CompanySortField, { defaultValue: CompanySortField.NAME, description: 'By what' })
  field!: CompanySortField;

  @Field(() => CompanySortDirection, { defaultValue: CompanySortDirection.ASC, description: 'Which way' })
  direction!: CompanySortDirection;
}

/** Which companies, in which order, and which page of them. */
@ArgsType()
export class CompaniesArgs extends PageArgs {
  @ValidateNested()
  @Field(() => CompanyFilter, { nullable: true, description: 'Which companies; all that you see when left out' })
  filter?: CompanyFilter | null;

  @Field(() => CompanySort, { nullable: true, description: 'In which order; by name when left out' })
  sort?: CompanySort | null;
}
