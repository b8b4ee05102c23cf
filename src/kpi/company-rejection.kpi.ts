import { firstDecidedSql, goneSql } from '../pipeline/company-rejection-rate.ts';
import { publishedCompanyRejection } from '../pipeline/reference/published-figures.ts';
import { fewest, type Bind, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { shareFigure } from './kpi-figures.ts';
import { KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

const left = ['WITHDRAWN', 'LAPSED'];

/** How many companies fail the screening, of those decided. */
export const companyRejection: KpiDefinition = {
  name: KpiName.COMPANY_REJECTION,
  side: 'COMPANIES',
  definition:
    'Companies whose first round that was passed or failed was so in the window; the share is of those that failed. ' +
    'Companies that left or lapsed in the window and were never decided before its end are counted apart.',
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE, KpiStatistic.COUNT],
  numeratorIs: 'Companies that failed; for COUNT those that left, or lapsed',
  denominatorIs: 'Companies decided for the first time in the window',
  published: publishedCompanyRejection,
  dimensions: [],
  fewest,
  closed: null,
  drawnAs: null,
  settledAfterDays: 1,
  read: ended,
  // Who left is a part of its own, and nobody is in two.
  figuresOf: (facts) => {
    const isApart = facts.some(([status]) => left.includes(String(status)));
    if (!isApart) return [shareFigure(facts.filter(([status]) => status === 'FAILED').length, facts.length)];
    const n = facts.length;
    return [{ statistic: KpiStatistic.COUNT, value: n, numerator: n, denominator: null, n, interval: null }];
  },
};

function ended(bind: Bind, { window }: KpiQuestion): string {
  const [from, to] = [`${bind(window.from)}::timestamptz`, `${bind(window.to)}::timestamptz`];
  return `with decided as (${firstDecidedSql}), gone as (${goneSql(from, to)})
    select closed_at, null::text, null::text, status from decided where closed_at >= ${from} and closed_at < ${to}
    union all select closed_at, null, status, status from gone`;
}
