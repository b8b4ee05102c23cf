import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Batched } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { NearDuplicate } from './near-duplicate.type.ts';
import { loadNearDuplicates, mostNearDuplicates } from './near-duplicates.loader.ts';
import { ProjectListing } from './project-listing.entity.ts';

/** What a listing looks like. */
@Resolver(() => ProjectListing)
export class ProjectListingNearDuplicates {
  @Batched(() => [NearDuplicate], {
    needs: [],
    load: loadNearDuplicates,
    maxItems: mostNearDuplicates,
    description:
      'Live listings of the same company that look like the same opening, oldest first; none for one that ended',
  })
  nearDuplicates!: NearDuplicate[];
}

/** Which listing it is. */
@Resolver(() => NearDuplicate)
export class NearDuplicateFields {
  @FieldResolver(() => ProjectListing, { nullable: true, description: 'Other listing' })
  listing(
    @Root() duplicate: NearDuplicate,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, duplicate.reference);
  }
}
