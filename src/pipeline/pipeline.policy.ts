import { open } from '../identity/identity.policy.ts';
import { policy, query } from '../kernel/policy.ts';
import { group, read } from '../kernel/rights.ts';
import { letters } from '../decision/decision.policy.ts';
import { cases } from '../vetting/vetting-case.policy.ts';
import { interviews } from '../interview/interview.policy.ts';
import type { CompanyRejectionRate, PublishedFigure, ShareInterval } from './company-rejection-rate.type.ts';
import type { RescheduleCount, StageShare, WaitShare, WhyLate } from './why-late.type.ts';
import type { TimelineEntry } from './timeline.type.ts';
import type { Obligation } from './obligation.type.ts';
import type { CaseCountType, PipelineStatus } from './pipeline-status.type.ts';

/** How vetting goes as a whole; screeners and matchers read their own side, of which cases are no part. */
export const pipelineFigures = group('KPIs, pipeline status', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  ANALYST: read,
});

/** How companies do as a whole: the own side of screeners and matchers. */
export const companyFigures = group('KPIs of companies', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  COMPANY_SCREENER: read,
  MATCHER: read,
  ANALYST: read,
});

/** How companies do in any window, exactly: for who reads the rounds, which follow from windows that overlap. */
export const companyWindows = group('KPIs of companies, any window', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  COMPANY_SCREENER: read,
  MATCHER: read,
});

/** Rights on figures over all cases, and over all companies. */
export const pipelinePolicies = [
  policy<PipelineStatus>('PipelineStatus', {
    rows: null,
    fields: [[pipelineFigures, 'counts', 'openCount', 'overdueCount', 'countedAt']],
  }),
  policy<CaseCountType>('VettingCaseCount', {
    rows: null,
    fields: [[pipelineFigures, 'stage', 'status', 'slaState', 'count']],
  }),
  policy<CompanyRejectionRate>('CompanyRejectionRate', {
    rows: null,
    fields: [
      [companyWindows, 'from', 'to', 'definition', 'denominator', 'numerator', 'share', 'interval', 'withheld'],
      [companyWindows, 'withdrawn', 'lapsed', 'published'],
    ],
  }),
  policy<ShareInterval>('ShareInterval', { rows: null, fields: [[companyWindows, 'low', 'high', 'method']] }),
  policy<PublishedFigure>('PublishedFigure', {
    rows: null,
    fields: [[companyFigures, 'text', 'value', 'publisher', 'year', 'source']],
  }),
  policy<Obligation & { subject: unknown }>('Obligation', {
    rows: null,
    fields: [[open, 'kind', 'dueAt', 'nextAction', 'subject']],
  }),
  policy('Viewer', { rows: null, fields: [[open, 'obligations']] }),
  policy<TimelineEntry & { subject: unknown }>('TimelineEntry', {
    rows: null,
    fields: [[cases, 'kind', 'at', 'subject']],
  }),
  policy('VettingCase', { rows: null, fields: [[cases, 'timeline', 'whyLate']] }),
  policy<WhyLate>('WhyLate', {
    rows: null,
    fields: [
      [cases, 'elapsedMinutes', 'heldMinutes', 'waits', 'stages'],
      [interviews, 'reschedules'],
    ],
  }),
  policy<WaitShare>('WaitShare', { rows: null, fields: [[cases, 'waitingOn', 'minutes']] }),
  policy<StageShare>('StageShare', { rows: null, fields: [[cases, 'stage', 'minutes']] }),
  policy<RescheduleCount>('RescheduleCount', { rows: null, fields: [[interviews, 'initiator', 'count']] }),
  policy('FeedbackLetter', { rows: null, fields: [], columns: [[letters, 'createdAt']] }),
  query('pipelineStatus', pipelineFigures),
  query('companyRejectionRate', companyWindows),
];
