import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Company } from '../company/company.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { User } from '../identity/user.entity.ts';
import { BudgetBasis, HiringModel } from './project.words.ts';

/** What a company wants to have built, by whom it is paid for and how. */
@Entity({ tableName: 'project' })
@Index({ name: 'project_of_company', properties: ['company', 'createdAt'] })
@Check({ name: 'project_name_written', expression: String.raw`name ~ '\S'` })
@Check({ name: 'project_seats', expression: 'seats between 1 and 100' })
@Check({ name: 'project_budget_currency', expression: `budget_currency ~ '^[A-Z]{3}$'` })
@Check({
  name: 'project_budget_range',
  expression:
    'num_nulls(budget_min, budget_max, budget_basis) in (0, 3) and budget_min > 0 and budget_min <= budget_max',
})
@ObjectType({ implements: Node, description: 'What a company wants to have built' })
export class Project extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { nullable: true, description: 'Who wants it' })
  company: Ref<Company>;

  @Index()
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who looks after it' })
  owner: Ref<User>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name among colleagues' })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Kind of application, e.g. a marketplace with a mobile app' })
  applicationType: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Frameworks that are set' })
  frameworks: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How its API is built or shall be' })
  apiArchitecture: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How its data are kept or shall be' })
  databaseArchitecture: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it runs' })
  cloud: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What load it has to stand' })
  scalability: string | null;

  @Enum({ items: () => HiringModel, type: 'text' })
  @Field(() => HiringModel, { description: 'How it is paid for' })
  hiringModel: HiringModel;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  budgetMin: string | null;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  budgetMax: string | null;

  @Property({ type: 'character', length: 3 })
  budgetCurrency: string;

  @Enum({ items: () => BudgetBasis, type: 'text', nullable: true })
  budgetBasis: BudgetBasis | null;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many developers it takes' })
  seats: number;

  constructor(row: NewRow, facts: ProjectFacts) {
    super(row);
    this.company = facts.company;
    this.owner = facts.owner;
    this.name = facts.name;
    this.applicationType = facts.applicationType;
    this.frameworks = facts.frameworks;
    this.apiArchitecture = facts.apiArchitecture;
    this.databaseArchitecture = facts.databaseArchitecture;
    this.cloud = facts.cloud;
    this.scalability = facts.scalability;
    this.hiringModel = facts.hiringModel;
    this.budgetMin = facts.budgetMin;
    this.budgetMax = facts.budgetMax;
    this.budgetCurrency = facts.budgetCurrency;
    this.budgetBasis = facts.budgetBasis;
    this.seats = facts.seats;
  }

  /** Takes over what is known anew. */
  restate(facts: Partial<Omit<ProjectFacts, 'company' | 'owner'>>): void {
    Object.assign(this, facts);
  }

  /** Gives it to somebody to look after. */
  assignTo(owner: Ref<User>): void {
    this.owner = owner;
  }
}

/** What a project states. */
export type ProjectFacts = Omit<Project, 'id' | 'createdAt' | 'version' | 'restate' | 'assignTo'>;
