import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { contentOf, mustBeStated, type NamedRows, namedRows, type StatedListing } from './listing-content.ts';
import { ListingAction } from './listing.blockers.ts';
import { replaceListingSkills } from './listing.skills.ts';
import { actOnListing } from './move-listing.ts';
import { ListingTransition } from './listing-transition.entity.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { ListingStatus } from './project-listing.states.ts';
import { Project } from './project.entity.ts';

/** A new draft of a project, or an own one as it was seen, and what it shall say. */
export interface SaveListingDraft extends StatedListing {
  readonly projectId?: string | null | undefined;
  readonly projectListingId?: string | null | undefined;
  readonly version?: number | null | undefined;
}

/** Writes a card that nobody sees yet: what is left out stays as it is, null clears; it may lack what publishing asks for. */
export async function saveListingDraft(context: Context, input: SaveListingDraft): Promise<ProjectListing> {
  const { projectId, projectListingId, version, ...stated } = input;
  mustBeStated(stated);
  if (projectListingId == null) return draftListing(context, projectId, stated);
  if (projectId != null) throw invalid('A listing keeps its project. Leave this out.', 'projectId');
  if (version == null) throw invalid('Give the version of the listing that you saw.', 'version');
  const named = await namedRows(context, stated);
  const seen = { projectListingId, version };
  return actOnListing(context, { seen, action: ListingAction.EDIT }, async (tx, { listing }) => {
    await write(tx, context, { listing, stated, named });
    listing.changed();
    await tx.flush();
    await recordOnce(tx, context, listing.id);
  });
}

async function draftListing(
  context: Context,
  projectId: string | null | undefined,
  stated: StatedListing,
): Promise<ProjectListing> {
  if (projectId == null) throw invalid('Say for which project a new listing is.', 'projectId');
  if (stated.title == null) throw invalid('A new listing has a title.', 'title');
  const { title } = stated;
  const key = await context.see('Project', projectId, 'projectId');
  const named = await namedRows(context, stated);
  return context.em.transactional(async (tx) => {
    const project = await tx.findOneOrFail(Project, key);
    const owner = ref(User, context.viewer.id);
    const listing = new ProjectListing(context, { project: ref(project), company: project.company, owner, title });
    tx.persist([listing, firstTransition(context, listing)]);
    await tx.flush();
    // The database has counted the first move; the entity learns of it.
    await tx.refresh(listing);
    await write(tx, context, { listing, stated, named });
    const changes = { project: key };
    const about = { objectType: 'ProjectListing', objectId: listing.id };
    record(tx, context, { action: 'projectListing.drafted', ...about, changes });
    await tx.flush();
    return listing;
  });
}

interface Writing {
  readonly listing: ProjectListing;
  readonly stated: StatedListing;
  readonly named: NamedRows;
}

async function write(tx: EntityManager, context: Context, { listing, stated, named }: Writing): Promise<void> {
  listing.rewrite(await contentOf(tx, stated, named));
  await tx.flush();
  await replaceListingSkills({ tx, context }, listing, stated);
}

function firstTransition(context: Context, listing: ProjectListing): ListingTransition {
  return new ListingTransition(context, {
    listing: ref(listing),
    seq: 1,
    rule: 'L1',
    fromStatus: null,
    toStatus: ListingStatus.DRAFT,
    actor: ref(User, context.viewer.id),
    reason: null,
    expiresAt: null,
  });
}

/** Saving goes on while somebody types: one row per person and listing says enough. */
async function recordOnce(tx: EntityManager, context: Context, id: string): Promise<void> {
  const about = { action: 'projectListing.draftSaved', objectType: 'ProjectListing', objectId: id };
  const known = await tx.count(AuditEvent, { ...about, actor: context.viewer.id });
  if (known === 0) record(tx, context, about);
}
