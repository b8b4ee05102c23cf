import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Skill } from '../candidate/skill.entity.ts';
import type { Row } from '../database/selection.ts';
import { loadBatched, loadReference } from '../graphql/lookups.ts';
import { Batched } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { FitInclude } from './fit.enums.ts';
import { loadCandidates, loadListings, mostListingsJudged } from './fit.loaders.ts';
import { FitChangeView, FitView } from './fit.type.ts';
import { Match } from './match.entity.ts';
import { openMatchOfPair } from './open-match.loader.ts';

const args = [
  { name: 'first', type: () => Int, defaultValue: 10, description: 'How many at most, 1 to 100' },
  { name: 'include', type: () => FitInclude, defaultValue: FitInclude.FITTING, description: 'Which pairs' },
];

/** Who may be had for a listing. */
@Resolver(() => ProjectListing)
export class ProjectListingCandidates {
  @Batched(() => [FitView], {
    needs: [],
    load: loadCandidates,
    args,
    maxItems: 100,
    description: `Listed people for it: those who fit by score, then the others by how little stands in the way. Of at most ${String(mostListingsJudged)} listings at once`,
  })
  candidates!: FitView[];
}

/** What a listed person may be proposed for. */
@Resolver(() => TalentListing)
export class TalentListingListings {
  @Batched(() => [FitView], {
    needs: [],
    load: loadListings,
    args,
    maxItems: 100,
    description:
      'Published listings for them: those that fit by score, then the others by how little stands in the way',
  })
  listings!: FitView[];
}

/** Who and what a fit is about. */
@Resolver(() => FitView)
export class FitFields {
  @FieldResolver(() => TalentListing, { nullable: true, description: 'Who it is, as they are listed' })
  talentListing(
    @Root() { talentListingId: id }: FitView,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'TalentListing', id });
  }

  @FieldResolver(() => ProjectListing, { nullable: true, description: 'What it is' })
  listing(
    @Root() { listingId: id }: FitView,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'ProjectListing', id });
  }
}

/** Whether somebody is at it already. */
@Resolver(() => FitView)
export class FitOpenMatch {
  @FieldResolver(() => Match, { nullable: true, description: 'Match of the two that is under way' })
  async openMatch(
    @Root() { talentListingId, listingId }: FitView,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const id = await loadBatched(context, { plan: openMatchOfPair, row: { talentListingId, listingId }, args: {} });
    return typeof id === 'string' ? loadReference(context, info, { __typename: 'Match', id }) : null;
  }
}

/** Which skill a change is about. */
@Resolver(() => FitChangeView)
export class FitChangeFields {
  @FieldResolver(() => Skill, { nullable: true, description: 'Skill that it is about, if it is about one' })
  skill(
    @Root() { skillId: id }: FitChangeView,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return id === null ? null : loadReference(context, info, { __typename: 'Skill', id });
  }
}
