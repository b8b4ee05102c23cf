import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { readList } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { importRateBenchmarks } from './import-rate-benchmarks.ts';
import { ProjectCostBenchmark } from './project-cost-benchmark.entity.ts';
import { RateBenchmark } from './rate-benchmark.entity.ts';
import { ImportRateBenchmarksInput, ImportRateBenchmarksPayload } from './rate-benchmark.inputs.ts';
import { benchmarkConditions } from './rate-benchmark.queries.ts';
import { RateBenchmarksArgs } from './rate-list.inputs.ts';
import { RateSource } from './rate-source.entity.ts';

const RateBenchmarkConnection = connectionOf(RateBenchmark);

/** What is published of rates and costs. */
@Resolver()
export class RateQueries {
  @Extensions({ maxItems: 20 })
  @Query(() => [RateSource], { description: 'Publications that figures are taken from, by short name' })
  rateSources(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return readList(context, info, { type: 'RateSource', where: [], order: [{ property: 'slug', direction: 'asc' }] });
  }

  @Query(() => RateBenchmarkConnection, { description: 'Published figures, by their own ids' })
  rateBenchmarks(
    @Args(() => RateBenchmarksArgs) args: RateBenchmarksArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = benchmarkConditions(args.filter);
    const order = [{ property: 'externalId', direction: 'asc' as const }];
    return readPage(context, info, { type: 'RateBenchmark', page: args, where, order });
  }

  @Extensions({ maxItems: 50 })
  @Query(() => [ProjectCostBenchmark], { description: 'What kinds of projects cost, as published' })
  projectCosts(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = [{ property: 'externalId', direction: 'asc' as const }];
    return readList(context, info, { type: 'ProjectCostBenchmark', where: [], order });
  }
}

/** How published figures come in. */
@Resolver()
export class RateMutations {
  @Mutation(() => ImportRateBenchmarksPayload, {
    description: 'Take in a table of published figures, all of it or nothing; rows that are known change nothing',
  })
  async importRateBenchmarks(
    @Arg('input', () => ImportRateBenchmarksInput) input: ImportRateBenchmarksInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportRateBenchmarksPayload> {
    const rateImport = await importRateBenchmarks(context, input);
    const { newCount, knownCount } = rateImport;
    return { rateImport, newCount, knownCount };
  }
}
