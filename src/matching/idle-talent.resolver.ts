import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { connectionOf, type Page, readFound } from '../graphql/connections.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Batched } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { IdleTalentArgs } from './idle-talent.inputs.ts';
import { idleTalentPage } from './idle-talent.queries.ts';
import { TalentOutlook, TalentStanding } from './idle-talent.type.ts';
import { Match } from './match.entity.ts';
import { loadOutlooks } from './talent-outlook.queries.ts';
import { loadStandings } from './talent-standing.queries.ts';

const TalentListingConnection = connectionOf(TalentListing);

/** Who could work and does not. */
@Resolver()
export class IdleTalentQueries {
  @Query(() => TalentListingConnection, {
    description: 'Listed people who work nowhere, the longest without work first',
  })
  async idleTalent(
    @Args(() => IdleTalentArgs) args: IdleTalentArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const found = await idleTalentPage(context, { page: args, filter: args.filter ?? {} });
    return readFound(context, info, found);
  }
}

/** How a listed person stands. */
@Resolver(() => TalentListing)
export class TalentListingStanding {
  @Batched(() => TalentStanding, {
    needs: [],
    load: loadStandings,
    description: 'Whether they have work, and when they were last proposed',
  })
  standing!: TalentStanding;

  @Batched(() => TalentOutlook, {
    needs: [],
    load: loadOutlooks,
    description: 'How they stand to all published listings',
  })
  outlook!: TalentOutlook;
}

/** The last proposal of somebody. */
@Resolver(() => TalentStanding)
export class TalentStandingFields {
  @FieldResolver(() => Match, { nullable: true, description: 'Match in which they were last proposed' })
  lastProposal(
    @Root() { proposalId: id }: TalentStanding,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return id === null ? null : loadReference(context, info, { __typename: 'Match', id });
  }
}
