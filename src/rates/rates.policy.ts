import { desiredRateAndGoals } from '../candidate/candidate.policy.ts';
import { clientMoney } from '../contract/contract.policy.ts';
import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import type { BandMapping } from './band-mapping.entity.ts';
import type { BasisRule } from './basis-rule.entity.ts';
import type { ProjectCostBenchmark } from './project-cost-benchmark.entity.ts';
import type {
  ComputedPremium,
  RateBand,
  RateBandAnswer,
  RateCell,
  RateCitation,
  RateRefusal,
  RateTable,
} from './rate-band.type.ts';
import type {
  CostLine,
  CostOption,
  HiddenCost,
  ProjectCostEstimate,
  ProjectTimeline,
} from './project-estimate.type.ts';
import type { OwnCost, OwnCostLine } from './own-cost.type.ts';
import type { RateTalk, RateTalkListings } from './rate-talk.type.ts';
import type { OwnRate, OwnRatePart, RateInterval } from './own-rate.type.ts';
import type { RateBenchmark } from './rate-benchmark.entity.ts';
import type { RateContradiction } from './rate-contradiction.type.ts';
import type { RateImport } from './rate-import.entity.ts';
import type { OwnPremium, RatePremium } from './rate-premium.type.ts';
import type { RateSource } from './rate-source.entity.ts';

/** What is published of rates and costs. */
export const rates = group('published rates, own aggregates', {
  HEAD_OF_TALENT: write,
  RECRUITER: read,
  COMPANY_SCREENER: read,
  MATCHER: read,
  ANALYST: read,
});

interface Amounts {
  readonly min: unknown;
  readonly max: unknown;
}

/** Rights on published figures, and on what is worked out from them. */
export const ratePolicies = [
  policy<RateSource & Readonly<Record<'bands' | 'bases' | 'contradictions', unknown>>>('RateSource', {
    rows: { group: rates },
    fields: [
      [rates, 'id', 'slug', 'publisher', 'kind', 'referenceYear', 'currency', 'bands', 'bases', 'contradictions'],
    ],
    columns: [[rates, 'createdAt']],
  }),
  policy<BandMapping>('BandMapping', {
    rows: { through: 'source' },
    fields: [[rates, 'band', 'seniority', 'yearsMin', 'yearsMax', 'note']],
    columns: [[rates, 'createdAt']],
  }),
  policy<BasisRule>('BasisRule', {
    rows: { through: 'source' },
    fields: [[rates, 'category', 'basis', 'reason']],
    columns: [[rates, 'createdAt']],
  }),
  policy<RateContradiction>('RateContradiction', { rows: null, fields: [[rates, 'topic', 'text', 'figures']] }),
  policy<RateImport & { importedAt: unknown }>('RateImport', {
    rows: { group: rates, shows: ['importedBy'] },
    fields: [[rates, 'id', 'importedAt', 'importedBy', 'newCount', 'knownCount']],
    columns: [[rates, 'createdAt']],
  }),
  policy<RateBenchmark & Amounts & Readonly<Record<'median' | 'topEnd', unknown>>>('RateBenchmark', {
    rows: { group: rates, shows: ['source', 'broughtBy'] },
    fields: [
      [rates, 'id', 'broughtBy', 'externalId', 'source', 'category', 'basis', 'role', 'technologies', 'specialization'],
      [rates, 'band', 'yearsMin', 'yearsMax', 'region', 'countries', 'unit', 'currency', 'figureKind', 'min', 'max'],
      [rates, 'median', 'topEnd', 'isOpenEnded', 'isApproximate', 'isComposite', 'n', 'timelineWeeksMin'],
      [rates, 'timelineWeeksMax', 'timelineMonthsMin', 'timelineMonthsMax', 'sourceLines', 'note'],
    ],
    columns: [[rates, 'createdAt', 'minAmount', 'maxAmount', 'medianAmount', 'topEndAmount']],
  }),
  policy<ProjectCostBenchmark & Amounts>('ProjectCostBenchmark', {
    rows: { group: rates, shows: ['source'] },
    fields: [
      [rates, 'id', 'source', 'slug', 'externalId', 'kind', 'projectType', 'name', 'buyer', 'min', 'max'],
      [rates, 'isOpenEnded', 'timelineMin', 'timelineMax', 'timelineUnit', 'scope', 'staffing', 'sourceLines'],
    ],
    columns: [[rates, 'createdAt', 'currency', 'minAmount', 'maxAmount']],
  }),
  policy<RateBandAnswer & { own: unknown; client: unknown }>('RateBandAnswer', {
    rows: null,
    fields: [
      [rates, 'band', 'refusal', 'own'],
      [clientMoney, 'client'],
    ],
  }),
  policy<OwnRate>('OwnRate', {
    rows: null,
    fields: [
      [rates, 'basis', 'withheld', 'n', 'companies', 'effectiveN', 'median', 'interval', 'isBlended', 'until', 'parts'],
      [rates, 'caveats'],
    ],
  }),
  policy<RateInterval>('RateInterval', { rows: null, fields: [[rates, 'low', 'high', 'method']] }),
  policy<OwnRatePart>('OwnRatePart', {
    rows: null,
    fields: [[rates, 'developerRegion', 'clientRegion', 'n', 'companies']],
  }),
  policy<RateBand>('RateBand', {
    rows: null,
    fields: [
      [rates, 'basis', 'unit', 'low', 'median', 'high', 'topEnd', 'isOpenEnded', 'n', 'effectiveN', 'noInterval'],
      [rates, 'assumptions', 'caveats', 'contradictions', 'sources'],
    ],
  }),
  policy<RateRefusal>('RateRefusal', { rows: null, fields: [[rates, 'code', 'message']] }),
  policy<RateCitation>('RateCitation', {
    rows: null,
    fields: [[rates, 'source', 'publisher', 'year', 'figures', 'lines']],
  }),
  policy<RateTable>('RateTable', { rows: null, fields: [[rates, 'cells', 'contradictions']] }),
  policy<RateCell>('RateCell', {
    rows: null,
    fields: [
      [rates, 'value', 'seniority', 'basis', 'unit', 'low', 'median', 'high', 'topEnd', 'isOpenEnded', 'n', 'source'],
    ],
  }),
  policy<RatePremium>('RatePremium', {
    rows: null,
    fields: [
      [rates, 'externalId', 'subject', 'baseline', 'isUp', 'unit', 'publishedMin', 'publishedMax', 'isOpenEnded'],
      [rates, 'computed', 'own', 'source', 'lines', 'note'],
    ],
  }),
  policy<OwnPremium>('OwnPremium', {
    rows: null,
    fields: [[rates, 'withheld', 'value', 'low', 'high', 'isPublishedWithin', 'subjectN', 'baselineN']],
  }),
  policy<ComputedPremium>('ComputedPremium', {
    rows: null,
    fields: [[rates, 'subject', 'baseline', 'low', 'high', 'agrees']],
  }),
  policy<ProjectCostEstimate & { own: unknown; client: unknown }>('ProjectCostEstimate', {
    rows: null,
    fields: [
      [rates, 'projectType', 'timeline', 'options', 'own', 'hiddenCosts', 'contradictions'],
      [clientMoney, 'client'],
    ],
  }),
  policy<OwnCost>('OwnCost', {
    rows: null,
    fields: [[rates, 'basis', 'withheld', 'low', 'high', 'lines', 'assumptions']],
  }),
  policy<OwnCostLine>('OwnCostLine', {
    rows: null,
    fields: [[rates, 'label', 'rate', 'low', 'high', 'n', 'companies']],
  }),
  policy<RateTalk & { candidate: unknown }>('RateTalk', {
    rows: null,
    fields: [
      [rates, 'candidate', 'seniority', 'isAssessed', 'region', 'specialization', 'bySeniority', 'byRegion'],
      [rates, 'bySpecialization', 'listings'],
      [desiredRateAndGoals, 'desired', 'bandHeadroom', 'listingHeadroom'],
    ],
  }),
  policy<RateTalkListings & { top: unknown }>('RateTalkListings', {
    rows: null,
    fields: [[rates, 'fitCount', 'belowCount', 'withinCount', 'aboveCount', 'top']],
  }),
  policy<CostOption>('CostOption', {
    rows: null,
    fields: [[rates, 'supplier', 'basis', 'low', 'high', 'isOpenEnded', 'lines', 'assumptions', 'caveats', 'refusal']],
  }),
  policy<CostLine>('CostLine', { rows: null, fields: [[rates, 'label', 'low', 'high', 'source']] }),
  policy<ProjectTimeline>('ProjectTimeline', { rows: null, fields: [[rates, 'min', 'max', 'unit', 'source']] }),
  policy<HiddenCost>('HiddenCost', { rows: null, fields: [[rates, 'name', 'items', 'source']] }),
  query('estimateProjectCost', rates),
  query('rateBand', rates),
  query('rateTalk', desiredRateAndGoals),
  query('rateTable', rates),
  query('ratePremiums', rates),
  query('rateSources', rates),
  query('rateBenchmarks', rates),
  query('projectCosts', rates),
  mutation('importRateBenchmarks', rates),
];
