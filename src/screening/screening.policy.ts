import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import type { CompanyTrust, ExpiringEvidence } from './company-trust.type.ts';
import type { ScreeningCheck } from './screening-check.entity.ts';
import type { ScreeningEvidence } from './screening-evidence.entity.ts';

/** Where rounds stand, how they ended, and until when that holds. */
export const screeningResults = group('screening, result', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  COMPANY_SCREENER: write,
  MATCHER: read,
});

/** What a round found, and what proves it. */
export const screeningEvidence = group('screening, evidence', { HEAD_OF_TALENT: read, COMPANY_SCREENER: write });

/** Rights on screening, and on what it adds to a company. */
export const screeningPolicies = [
  policy<CompanyScreening & { checks: unknown; lapsesAt: unknown; decisionBlockers: unknown }>('CompanyScreening', {
    rows: { group: screeningResults, through: 'company', shows: ['company', 'owner', 'decidedBy'] },
    fields: [
      [screeningResults, 'id', 'version', 'company', 'number', 'kind', 'status', 'owner', 'openedAt', 'dueAt'],
      [screeningResults, 'lastActivityAt', 'lapsesAt', 'closedAt', 'decidedBy', 'reasons', 'expiresAt'],
      [screeningEvidence, 'rationale', 'checks', 'decisionBlockers'],
    ],
  }),
  policy<ScreeningCheck & { evidence: unknown }>('ScreeningCheck', {
    rows: { group: screeningEvidence, through: 'screening', shows: ['screening', 'carriedFrom', 'checkedBy'] },
    fields: [
      [screeningEvidence, 'id', 'screening', 'kind', 'status', 'notes', 'waiveReason', 'carriedFrom', 'checkedBy'],
      [screeningEvidence, 'checkedAt', 'evidence'],
    ],
  }),
  policy<ScreeningEvidence & { attachedAt: unknown }>('ScreeningEvidence', {
    rows: { group: screeningEvidence, through: 'check', shows: ['check', 'attachedBy', 'verifiedBy'] },
    fields: [
      [screeningEvidence, 'id', 'check', 'kind', 'datedOn', 'validUntil', 'title', 'reference', 'attachedBy'],
      [screeningEvidence, 'attachedAt', 'verifiedBy', 'verifiedAt', 'verificationNote'],
    ],
    columns: [[screeningEvidence, 'createdAt']],
  }),
  policy('Company', { rows: null, fields: [[screeningResults, 'screenings', 'trust']] }),
  policy<CompanyTrust & { passedRound: unknown; openRenewal: unknown }>('CompanyTrust', {
    rows: null,
    fields: [
      [screeningResults, 'expiresAt', 'isExpired', 'renewalOwedFrom', 'passedRound', 'openRenewal'],
      [screeningEvidence, 'expiring'],
    ],
  }),
  policy<ExpiringEvidence>('ExpiringEvidence', {
    rows: null,
    fields: [[screeningEvidence, 'check', 'kind', 'title', 'validUntil']],
  }),
  query('companyScreening', screeningResults),
  query('companyScreeningQueue', screeningResults),
  query('expiringTrust', screeningResults),
  mutation('openCompanyScreening', screeningResults),
  mutation('recordScreeningCheck', screeningEvidence),
  mutation('attachScreeningEvidence', screeningEvidence),
  mutation('verifyScreeningEvidence', screeningEvidence),
  mutation('decideCompanyScreening', screeningResults),
  mutation('withdrawCompanyScreening', screeningResults),
];
