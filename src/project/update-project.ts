import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { ownerOf } from './project-owner.ts';
import { Project } from './project.entity.ts';
import { projectContent, type StatedProject } from './stated-project.ts';

/** What to change: what is left out stays as it is, null clears. */
export interface UpdateProject extends StatedProject {
  readonly projectId: string;
  /** As it was seen. */
  readonly version: number;
}

/** Changes what a project asks for and who looks after it; its listings say what they said. */
export async function updateProject(context: Context, input: UpdateProject): Promise<Project> {
  const { projectId, version, ...stated } = input;
  const content = projectContent(stated);
  const id = await context.see('Project', projectId, 'projectId');
  const owner = stated.ownerId == null ? null : await context.see('User', stated.ownerId, 'ownerId');
  return context.em.transactional(async (tx) => {
    const project = await tx.findOneOrFail(Project, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(project, version);
    project.restate(content);
    if (owner !== null) project.assignTo(await ownerOf(tx, owner));
    const fields = Object.keys(stated).sort();
    record(tx, context, { action: 'project.updated', objectType: 'Project', objectId: id, changes: { fields } });
    return project;
  });
}
