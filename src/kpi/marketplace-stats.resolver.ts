import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { marketplaceStats } from './marketplace-stats.ts';
import { MarketplaceStats } from './marketplace-stats.type.ts';

/** How large the marketplace is. */
@Resolver()
export class MarketplaceQueries {
  @Query(() => MarketplaceStats, { description: 'How large the marketplace is, as counted and as published' })
  marketplaceStats(@Ctx() context: RequestContext): Promise<MarketplaceStats> {
    return marketplaceStats(context);
  }
}
