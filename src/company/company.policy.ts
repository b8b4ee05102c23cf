import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
import type { Company } from './company.entity.ts';
import type { CompanyContact } from './company-contact.entity.ts';
import type { CompanyTransition } from './company-transition.entity.ts';

/** Who wants developers, and whom to talk to there. */
export const companies = group('company, contacts', {
  HEAD_OF_TALENT: read,
  RECRUITER: read,
  COMPANY_SCREENER: write,
  MATCHER: write,
});

interface CompanyGuards {
  readonly reinstatementBlockers: unknown;
  readonly offboardingBlockers: unknown;
}

/** Rights on companies. */
export const companyPolicies = [
  policy<Company & { contacts: unknown; transitions: unknown } & CompanyGuards>('Company', {
    rows: { group: companies, shows: ['owner'] },
    fields: [
      [companies, 'id', 'version', 'handle', 'name', 'description', 'website', 'country', 'timezone', 'fundingStage'],
      [companies, 'kind', 'owner', 'status', 'lastMovedAt', 'appliedAt', 'trustExpiresAt', 'contacts', 'transitions'],
      [companies, 'reinstatementBlockers', 'offboardingBlockers'],
    ],
    columns: [[companies, 'nameKey']],
  }),
  policy<CompanyContact>('CompanyContact', {
    rows: { through: 'company', shows: ['company'] },
    fields: [[companies, 'id', 'company', 'name', 'email', 'phone', 'title', 'isDecisionMaker', 'isPrimary']],
  }),
  policy<CompanyTransition & { at: unknown }>('CompanyTransition', {
    rows: { through: 'company', shows: ['company', 'actor'] },
    fields: [[companies, 'id', 'company', 'seq', 'rule', 'fromStatus', 'toStatus', 'actor', 'reason', 'at']],
    columns: [[companies, 'createdAt']],
  }),
  query('company', companies),
  query('companies', companies),
  mutation('registerCompany', companies),
  mutation('updateCompany', companies),
  mutation('addCompanyContact', companies),
  mutation('suspendCompany', companies),
  mutation('reinstateCompany', companies, [Role.COMPANY_SCREENER]),
  mutation('offboardCompany', companies),
];
