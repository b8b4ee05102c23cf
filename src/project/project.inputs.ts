import { ArrayMaxSize, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../graphql/money.ts';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { Project } from './project.entity.ts';
import { BudgetBasis, HiringModel } from './project.words.ts';

const longText = 2_000;
const currency = /^[A-Z]{3}$/;
const currencyMessage = 'Give the currency as three letters of ISO 4217, e.g. USD';

/** Takes what a company is ready to pay. */
@InputType({ description: 'What a company is ready to pay, and for what' })
export class ProjectBudgetInput {
  @Field(() => Decimal, { description: 'At least' })
  min!: string;

  @Field(() => Decimal, { description: 'At most' })
  max!: string;

  @Matches(currency, { message: currencyMessage })
  @Field(() => String, { defaultValue: 'USD', description: 'Currency, ISO 4217' })
  currency!: string;

  @Field(() => BudgetBasis, { description: 'For what' })
  basis!: BudgetBasis;
}

/** Takes a project. */
@InputType({ description: 'What a company wants to have built' })
export class CreateProjectInput {
  @Field(() => ID, { description: 'Company that wants it' })
  companyId!: string;

  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Short name among colleagues' })
  name!: string;

  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Kind of application' })
  applicationType?: string | null;

  @ArrayMaxSize(20)
  @MaxLength(100, { each: true })
  @Field(() => [String], { defaultValue: [], description: 'Frameworks that are set' })
  frameworks!: string[];

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'How its API is built or shall be' })
  apiArchitecture?: string | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'How its data are kept or shall be' })
  databaseArchitecture?: string | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'Where it runs' })
  cloud?: string | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What load it has to stand' })
  scalability?: string | null;

  @Field(() => HiringModel, { description: 'How it is paid for' })
  hiringModel!: HiringModel;

  @ValidateNested()
  @Field(() => ProjectBudgetInput, { nullable: true, description: 'What the company is ready to pay' })
  budget?: ProjectBudgetInput | null;

  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 1, description: 'How many developers it takes' })
  seats!: number;
}

/** Answers createProject. */
@ObjectType({ description: 'The new project, or why not' })
export class CreateProjectPayload extends Payload {
  @Field(() => Project, { nullable: true, description: 'New project' })
  project?: Project | null;
}
