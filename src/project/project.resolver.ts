import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { createProject } from './create-project.ts';
import { SaveListingDraftInput, SaveListingDraftPayload } from './listing-draft.inputs.ts';
import { ProjectListingsArgs } from './project-listing-list.inputs.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { listingConditions, listingOrder } from './project-listing.queries.ts';
import { Project } from './project.entity.ts';
import {
  CreateProjectInput,
  CreateProjectPayload,
  UpdateProjectInput,
  UpdateProjectPayload,
} from './project.inputs.ts';
import { saveListingDraft } from './save-listing-draft.ts';
import { updateProject } from './update-project.ts';

const ProjectListingConnection = connectionOf(ProjectListing);

/** Projects, and what is listed of them. */
@Resolver()
export class ProjectQueries {
  @Query(() => Project, { nullable: true, description: 'A project by its id; null when there is none that you see' })
  project(
    @Arg('id', () => ID, { description: 'Id of the project' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'Project') return null;
    return loadReference(context, info, { __typename: 'Project', id: parsed.key });
  }

  @Query(() => ProjectListing, {
    nullable: true,
    description: 'A listing by its id; null when there is none that you see',
  })
  projectListing(
    @Arg('id', () => ID, { description: 'Id of the listing' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'ProjectListing') return null;
    return loadReference(context, info, { __typename: 'ProjectListing', id: parsed.key });
  }

  @Query(() => ProjectListingConnection, { description: 'Listings, newest first unless asked otherwise' })
  projectListings(
    @Args(() => ProjectListingsArgs) args: ProjectListingsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = listingConditions(args.filter, context);
    const order = listingOrder(args.sort);
    return readPage(context, info, { type: 'ProjectListing', page: args, where, order });
  }
}

/** What is done to projects and drafts. */
@Resolver()
export class ProjectMutations {
  @Mutation(() => CreateProjectPayload, { description: 'Write down what a company wants to have built' })
  async createProject(
    @Arg('input', () => CreateProjectInput) input: CreateProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateProjectPayload> {
    return { project: await createProject(context, input) };
  }

  @Mutation(() => UpdateProjectPayload, { description: 'Change what a project asks for' })
  async updateProject(
    @Arg('input', () => UpdateProjectInput) input: UpdateProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateProjectPayload> {
    return { project: await updateProject(context, input) };
  }

  @Mutation(() => SaveListingDraftPayload, { description: 'Write a listing that nobody is shown yet' })
  async saveListingDraft(
    @Arg('input', () => SaveListingDraftInput) input: SaveListingDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveListingDraftPayload> {
    return { projectListing: await saveListingDraft(context, input) };
  }
}
