import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { MatchesArgs } from './match-list.inputs.ts';
import { Match } from './match.entity.ts';
import { matchConditions, matchOrder } from './match.queries.ts';

const MatchConnection = connectionOf(Match);

/** Who is matched to what. */
@Resolver()
export class MatchQueries {
  @Query(() => Match, { nullable: true, description: 'A match by its id; null when there is none that you see' })
  match(
    @Arg('id', () => ID, { description: 'Id of the match' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'Match') return null;
    return loadReference(context, info, { __typename: 'Match', id: parsed.key });
  }

  @Query(() => MatchConnection, { description: 'Matches, newest first unless asked otherwise' })
  matches(
    @Args(() => MatchesArgs) args: MatchesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = matchConditions(args.filter, context.now);
    return readPage(context, info, { type: 'Match', page: args, where, order: matchOrder(args.sort) });
  }
}
