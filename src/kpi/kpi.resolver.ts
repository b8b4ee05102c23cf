import { Arg, Ctx, Float, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { capacity } from './capacity.ts';
import { Capacity } from './capacity.type.ts';
import { funnel } from './funnel.ts';
import { Funnel } from './funnel.type.ts';
import { KpiWindowInput } from './kpi.inputs.ts';
import { KpiReport } from './kpi.type.ts';
import { KpiDimension, KpiName } from './kpi.words.ts';
import { kpis } from './kpis.ts';
import { slaForecast } from './sla-forecast.ts';
import { SlaForecast } from './sla-forecast.type.ts';
import { stageDurations } from './stage-durations.ts';
import { StageDurations } from './stage-durations.type.ts';

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

  @Query(() => Funnel, { description: 'What became of the cases that entered each stage in a window' })
  funnel(
    @Arg('window', () => KpiWindowInput, { description: 'Days on which they entered' }) window: KpiWindowInput,
    @Ctx() context: RequestContext,
  ): Promise<Funnel> {
    const { from, to } = window;
    return funnel(context, { from, to });
  }

  @Query(() => StageDurations, { description: 'How long the cases that entered a stage in a window stood there' })
  stageDurations(
    @Arg('stage', () => VettingStage, { description: 'Which stage' }) stage: VettingStage,
    @Arg('window', () => KpiWindowInput, { description: 'Days on which they entered' }) window: KpiWindowInput,
    @Ctx() context: RequestContext,
  ): Promise<StageDurations> {
    const { from, to } = window;
    return stageDurations(context, { stage, window: { from, to } });
  }

  @Query(() => SlaForecast, { description: 'How many open cases will be late, and how that is known' })
  slaForecast(@Ctx() context: RequestContext): Promise<SlaForecast> {
    return slaForecast(context);
  }

  @Query(() => Capacity, {
    description: 'Interviews needed in the next ten business days, against those that can be held',
  })
  capacity(
    @Arg('interviewsPerDay', () => Float, {
      defaultValue: 1,
      description: 'Interviews that an interviewer holds on a business day, more than 0 and up to 8',
    })
    interviewsPerDay: number,
    @Ctx() context: RequestContext,
  ): Promise<Capacity> {
    if (!(interviewsPerDay > 0 && interviewsPerDay <= 8)) {
      const message = 'Give interviews per day of more than 0 and up to 8.';
      throw requestError('BAD_USER_INPUT', message, { inputPath: ['interviewsPerDay'] });
    }
    return capacity(context, interviewsPerDay);
  }
}
