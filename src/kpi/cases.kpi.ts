import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import { slaStateSql } from '../vetting/vetting-case.queries.ts';
import { countedCases } from '../vetting/vetting-case-count.queries.ts';
import { casesWithAll, groupOfCase } from './kpi-cases.ts';
import type { Bind, KpiDefinition, KpiQuestion } from './kpi-definition.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

/** How many cases stand where: exact. */
export const cases: KpiDefinition = {
  name: KpiName.CASES,
  side: 'VETTING',
  definition:
    'All cases by stage, status and state against the deadline as they are now, whatever the window is. Exact, be they few; ' +
    'in groups they are told to those who see the cases.',
  unit: KpiUnit.COUNT,
  statistics: [KpiStatistic.COUNT],
  numeratorIs: 'Cases that stand so',
  denominatorIs: 'None',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest: 0,
  isExact: true,
  closed: 'In groups, numbers of cases are told to those who see the cases.',
  drawnAs: null,
  settledAfterDays: 0,
  read: (bind, question) => {
    const counted = question.dimension === null ? kept(bind, question) : grouped(bind, question);
    return `select null::text, counted.grouped, concat_ws(' ', counted.stage, counted.status, counted.sla_state), counted.cases
      from (${counted}) counted`;
  },
  figuresOf: (facts) => {
    const n = facts.reduce((sum, [count]) => sum + Number(count), 0);
    return [{ statistic: KpiStatistic.COUNT, value: n, numerator: n, denominator: null, n, interval: null }];
  },
};

/** From the counts that PostgreSQL keeps. */
function kept(bind: Bind, { now, viewer }: KpiQuestion): string {
  return `select null::text as grouped, all_cases.* from (${countedCases(bind, now, viewer)}) all_cases`;
}

function grouped(bind: Bind, question: KpiQuestion): string {
  return `select ${groupOfCase(question)} as grouped, c.stage, c.status,
      ${slaStateSql('c', `${bind(question.now)}::timestamptz`)} as sla_state, count(*)::int as cases
    from ${casesWithAll} where not ${isOwnCandidate('p.id', `${bind(question.viewer)}::uuid`)} group by 1, 2, 3, 4`;
}
