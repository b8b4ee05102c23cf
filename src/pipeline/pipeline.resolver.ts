import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { SlaState } from '../vetting/vetting-case.clock.ts';
import { type CaseCount, countCases } from '../vetting/vetting-case-count.queries.ts';
import { VettingCaseStatus } from '../vetting/vetting-case.states.ts';
import { companyRejectionRate } from './company-rejection-rate.ts';
import { CompanyRejectionRate } from './company-rejection-rate.type.ts';
import { PipelineStatus } from './pipeline-status.type.ts';

/** Figures over all cases. */
@Resolver()
export class PipelineQueries {
  @Query(() => PipelineStatus, { description: 'How many cases stand where, and how many are late' })
  async pipelineStatus(@Ctx() context: RequestContext): Promise<object> {
    const counts = await countCases(context);
    return {
      counts,
      openCount: sumOf(counts, ({ status }) => isOpen.has(status)),
      overdueCount: sumOf(counts, ({ slaState }) => slaState === SlaState.OVERDUE.valueOf()),
      countedAt: context.now,
    };
  }

  @Query(() => CompanyRejectionRate, {
    description: 'How many companies failed, of those decided for the first time in a window, beside what is published',
  })
  companyRejectionRate(
    @Arg('from', () => DateTime, { description: 'From when' }) from: Date,
    @Arg('to', () => DateTime, { description: 'Until when; what was decided only then is not in it' }) to: Date,
    @Ctx() context: RequestContext,
  ): Promise<CompanyRejectionRate> {
    return companyRejectionRate(context, { from, to });
  }
}

const isOpen: ReadonlySet<string> = new Set([VettingCaseStatus.OPEN, VettingCaseStatus.ON_HOLD]);

function sumOf(counts: readonly CaseCount[], wanted: (count: CaseCount) => boolean): number {
  return counts.filter(wanted).reduce((sum, { count }) => sum + count, 0);
}
