import { policy, query } from '../kernel/policy.ts';
import { type Group, group, read, readAccess } from '../kernel/rights.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { matches } from '../matching/matching.policy.ts';
import { companyFigures, pipelineFigures } from '../pipeline/pipeline.policy.ts';
import { screeningResults } from '../screening/screening.policy.ts';
import { cases } from '../vetting/vetting-case.policy.ts';
import type { MarketplaceCount, MarketplaceStats } from './marketplace-stats.type.ts';
import type { Capacity, StageCapacity } from './capacity.type.ts';
import type { Funnel, FunnelPoint, FunnelStage } from './funnel.type.ts';
import type { Kpi, KpiInterval, KpiReport, KpiValue } from './kpi.type.ts';
import type { LateShare, SlaForecast } from './sla-forecast.type.ts';
import type { DurationPoint, StageDurations } from './stage-durations.type.ts';

/** Figures of any side; which of them somebody reads, their side says. */
export const kpiFigures = group('KPIs, own side', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  COMPANY_SCREENER: read,
  MATCHER: read,
  ANALYST: read,
});

/** How matching and contracts do as a whole. */
export const matchingFigures = group('KPIs of matching and contracts', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  MATCHER: read,
  ANALYST: read,
});

/** What is to come of the cases that are open: it follows single cases from day to day, so it is for who sees them. */
export const forecasts = group('forecasts', { HEAD_OF_TALENT: read, RECRUITER: read });

/** Whose work a figure is of. */
export type KpiSide = 'VETTING' | 'COMPANIES' | 'MATCHING';

/** Who reads the figures of a side, and who reads the rows that they are made of. */
const sides: Readonly<Record<KpiSide, { readonly figures: Group; readonly rows: Group }>> = {
  VETTING: { figures: pipelineFigures, rows: cases },
  COMPANIES: { figures: companyFigures, rows: screeningResults },
  MATCHING: { figures: matchingFigures, rows: matches },
};

/** True when the viewer reads the figures of that side. */
export function readsFigures(side: KpiSide, { roles }: Viewer): boolean {
  return readAccess(sides[side].figures, roles) === 'always';
}

/** True when the viewer reads every row that the figures of that side are made of, so that these give nothing away. */
export function readsRows(side: KpiSide, { roles }: Viewer): boolean {
  return readAccess(sides[side].rows, roles) === 'always';
}

/** Rights on figures. */
export const kpiPolicies = [
  policy<KpiReport>('KpiReport', { rows: null, fields: [[kpiFigures, 'from', 'to', 'groupBy', 'minimumN', 'kpis']] }),
  policy<Kpi>('Kpi', {
    rows: null,
    fields: [
      [kpiFigures, 'name', 'definition', 'unit', 'numeratorIs', 'denominatorIs', 'published', 'from', 'to', 'values'],
    ],
  }),
  policy<KpiValue>('KpiValue', {
    rows: null,
    fields: [
      [kpiFigures, 'group', 'part', 'statistic', 'value', 'numerator', 'denominator', 'n', 'interval', 'withheld'],
    ],
  }),
  policy<KpiInterval>('KpiInterval', { rows: null, fields: [[kpiFigures, 'low', 'high', 'method']] }),
  policy<MarketplaceStats>('MarketplaceStats', {
    rows: null,
    fields: [[matchingFigures, 'vettedPeople', 'countries', 'contracts', 'countedAt']],
  }),
  policy<MarketplaceCount>('MarketplaceCount', {
    rows: null,
    fields: [[matchingFigures, 'definition', 'value', 'isRounded', 'withheld', 'published']],
  }),
  query('marketplaceStats', matchingFigures),
  policy<Funnel>('Funnel', { rows: null, fields: [[pipelineFigures, 'from', 'to', 'method', 'stages']] }),
  policy<FunnelStage>('FunnelStage', {
    rows: null,
    fields: [
      [
        pipelineFigures,
        'stage',
        'entered',
        'passed',
        'rejected',
        'withdrawn',
        'expired',
        'open',
        'incidence',
        'withheld',
      ],
    ],
  }),
  policy<FunnelPoint>('FunnelPoint', {
    rows: null,
    fields: [
      [pipelineFigures, 'days', 'passed', 'rejected', 'withdrawn', 'expired', 'open'],
      [pipelineFigures, 'passedInterval', 'rejectedInterval', 'withdrawnInterval', 'expiredInterval', 'openInterval'],
    ],
  }),
  policy<StageDurations>('StageDurations', {
    rows: null,
    fields: [
      [pipelineFigures, 'stage', 'from', 'to', 'method', 'n', 'censored', 'median', 'interval', 'curve', 'withheld'],
    ],
  }),
  policy<DurationPoint>('DurationPoint', { rows: null, fields: [[pipelineFigures, 'days', 'share', 'low', 'high']] }),
  policy<SlaForecast>('SlaForecast', {
    rows: null,
    fields: [[forecasts, 'at', 'pastCases', 'method', 'assumptions', 'all', 'stages']],
  }),
  policy<LateShare>('LateShare', {
    rows: null,
    fields: [[forecasts, 'stage', 'n', 'late', 'share', 'interval', 'withheld']],
  }),
  policy<Capacity>('Capacity', { rows: null, fields: [[forecasts, 'at', 'assumptions', 'stages']] }),
  policy<StageCapacity>('StageCapacity', {
    rows: null,
    fields: [
      [forecasts, 'track', 'stage', 'waiting', 'expected', 'needed', 'booked', 'interviewers', 'shared', 'slots'],
      [forecasts, 'shortfall'],
    ],
  }),
  query('kpis', kpiFigures),
  query('funnel', pipelineFigures),
  query('stageDurations', pipelineFigures),
  query('slaForecast', forecasts),
  query('capacity', forecasts),
];
