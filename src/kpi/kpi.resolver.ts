import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { KpiWindowInput } from './kpi.inputs.ts';
import { KpiReport } from './kpi.type.ts';
import { KpiDimension, KpiName } from './kpi.words.ts';
import { kpis } from './kpis.ts';

/** How the work goes, in figures. */
@Resolver()
export class KpiQueries {
  @Query(() => KpiReport, {
    description: 'Figures of a window, each with what it means; who sees no rows reads them of whole blocks of months',
  })
  kpis(
    @Arg('window', () => KpiWindowInput, { description: 'Days that they are of' }) window: KpiWindowInput,
    @Arg('groupBy', () => KpiDimension, {
      nullable: true,
      description: 'What they are grouped by; nothing if left out',
    })
    groupBy: KpiDimension | null,
    @Arg('names', () => [KpiName], { nullable: true, description: 'Which figures; all of your side if left out' })
    names: KpiName[] | null,
    @Ctx() context: RequestContext,
  ): Promise<KpiReport> {
    const { from, to } = window;
    return kpis(context, { window: { from, to }, groupBy: groupBy ?? null, names: names ?? null });
  }
}
