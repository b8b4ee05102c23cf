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

/** What a new project and a later change of it both may state. */
@InputType({ description: 'What a company wants to have built' })
abstract class ProjectDetailsInput {
  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Kind of application' })
  applicationType?: string | null;

  @ArrayMaxSize(20)
  @MaxLength(100, { each: true })
  @Field(() => [String], { nullable: true, description: 'Frameworks that are set' })
  frameworks?: string[] | null;

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

  @ValidateNested()
  @Field(() => ProjectBudgetInput, { nullable: true, description: 'What the company is ready to pay' })
  budget?: ProjectBudgetInput | null;

  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true, description: 'How many developers it takes; one unless stated' })
  seats?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; at first whoever writes it down' })
  ownerId?: string | null;
}

/** Takes a project. */
@InputType({ description: 'What a company wants to have built' })
export class CreateProjectInput extends ProjectDetailsInput {
  @Field(() => ID, { description: 'Company that wants it' })
  companyId!: string;

  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Short name among colleagues' })
  name!: string;

  @Field(() => HiringModel, { description: 'How it is paid for' })
  hiringModel!: HiringModel;
}

/** Answers createProject. */
@ObjectType({ description: 'The new project, or why not' })
export class CreateProjectPayload extends Payload {
  @Field(() => Project, { nullable: true, description: 'New project' })
  project?: Project | null;
}

/** Takes what of a project changes. */
@InputType({ description: 'What of a project changes; what is left out stays as it is, null clears' })
export class UpdateProjectInput extends ProjectDetailsInput {
  @Field(() => ID, { description: 'Which project' })
  projectId!: string;

  @Field(() => Int, { description: 'Version of the project that you saw' })
  version!: number;

  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Short name among colleagues' })
  name?: string | null;

  @Field(() => HiringModel, { nullable: true, description: 'How it is paid for' })
  hiringModel?: HiringModel | null;
}

/** Answers updateProject. */
@ObjectType({ description: 'The project changed, or why not' })
export class UpdateProjectPayload extends Payload {
  @Field(() => Project, { nullable: true, description: 'Project as it is now' })
  project?: Project | null;
}
