import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { Company } from '../company/company.entity.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { Project } from './project.entity.ts';
import type { BudgetBasis, HiringModel } from './project.words.ts';

type Given<T> = T | null | undefined;

/** What somebody is ready to pay, and for what. */
export interface Budget {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
  readonly basis: BudgetBasis;
}

/** Whose project it is, and what it asks for. */
export interface CreateProject {
  readonly companyId: string;
  readonly name: string;
  readonly applicationType?: Given<string>;
  readonly frameworks: readonly string[];
  readonly apiArchitecture?: Given<string>;
  readonly databaseArchitecture?: Given<string>;
  readonly cloud?: Given<string>;
  readonly scalability?: Given<string>;
  readonly hiringModel: HiringModel;
  readonly budget?: Given<Budget>;
  readonly seats: number;
}

/** Writes down what a company wants to have built, whatever it has come to with us; whoever does looks after it. */
export async function createProject(context: Context, input: CreateProject): Promise<Project> {
  const companyId = await context.see('Company', input.companyId, 'companyId');
  const budget = input.budget ?? null;
  if (budget) mustBeRange(budget);
  return context.em.transactional(async (tx) => {
    const project = new Project(context, {
      ...textsOf(input),
      company: ref(Company, companyId),
      owner: ref(User, context.viewer.id),
      name: input.name.trim(),
      frameworks: [...input.frameworks],
      hiringModel: input.hiringModel,
      budgetMin: budget?.min ?? null,
      budgetMax: budget?.max ?? null,
      budgetCurrency: budget?.currency ?? 'USD',
      budgetBasis: budget?.basis ?? null,
      seats: input.seats,
    });
    tx.persist(project);
    const changes = { company: companyId, hiringModel: input.hiringModel };
    record(tx, context, { action: 'project.created', objectType: 'Project', objectId: project.id, changes });
    await tx.flush();
    return project;
  });
}

type Texts = Pick<Project, 'applicationType' | 'apiArchitecture' | 'databaseArchitecture' | 'cloud' | 'scalability'>;

function textsOf(input: CreateProject): Texts {
  return {
    applicationType: input.applicationType ?? null,
    apiArchitecture: input.apiArchitecture ?? null,
    databaseArchitecture: input.databaseArchitecture ?? null,
    cloud: input.cloud ?? null,
    scalability: input.scalability ?? null,
  };
}

function mustBeRange({ min, max }: Budget): void {
  if (Number(min) <= 0) throw invalid('The lowest budget is more than nothing.', 'budget', 'min');
  if (Number(max) < Number(min)) throw invalid('The highest budget is at least the lowest.', 'budget', 'max');
}
