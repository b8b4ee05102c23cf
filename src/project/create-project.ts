import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { Company } from '../company/company.entity.ts';
import type { Context } from '../kernel/context.ts';
import { ownerOf } from './project-owner.ts';
import { Project } from './project.entity.ts';
import type { HiringModel } from './project.words.ts';
import { budgetColumns, projectContent, type StatedProject } from './stated-project.ts';

/** Whose project it is, and what it asks for. */
export interface CreateProject extends StatedProject {
  readonly companyId: string;
  readonly name: string;
  readonly hiringModel: HiringModel;
}

/** Writes down what a company wants to have built, whatever it has come to with us; whoever does looks after it. */
export async function createProject(context: Context, input: CreateProject): Promise<Project> {
  const { companyId, ownerId, name, hiringModel } = input;
  const content = { ...nothing, name, hiringModel, ...projectContent(input) };
  const key = await context.see('Company', companyId, 'companyId');
  const owner = ownerId == null ? context.viewer.id : await context.see('User', ownerId, 'ownerId');
  return context.em.transactional(async (tx) => {
    const company = ref(Company, key);
    const project = new Project(context, { ...content, company, owner: await ownerOf(tx, owner) });
    tx.persist(project);
    const changes = { company: key, owner, hiringModel };
    record(tx, context, { action: 'project.created', objectType: 'Project', objectId: project.id, changes });
    await tx.flush();
    return project;
  });
}

const nothing = {
  applicationType: null,
  frameworks: [],
  apiArchitecture: null,
  databaseArchitecture: null,
  cloud: null,
  scalability: null,
  seats: 1,
  ...budgetColumns(null),
};
