import { registerEnumType } from 'type-graphql';
import { CompanyStatus } from './company.states.ts';

/** How a company is financed. */
export enum FundingStage {
  BOOTSTRAPPED = 'BOOTSTRAPPED',
  PRE_SEED = 'PRE_SEED',
  SEED = 'SEED',
  SERIES_A = 'SERIES_A',
  SERIES_B = 'SERIES_B',
  FUNDED_STARTUP = 'FUNDED_STARTUP',
  ESTABLISHED = 'ESTABLISHED',
}

/** What kind of client a company is. */
export enum CompanyKind {
  PRODUCT_STARTUP = 'PRODUCT_STARTUP',
  SAAS = 'SAAS',
  AI_NATIVE = 'AI_NATIVE',
  FINTECH = 'FINTECH',
  MARKETPLACE = 'MARKETPLACE',
  ENTERPRISE = 'ENTERPRISE',
}

registerEnumType(CompanyStatus, {
  name: 'CompanyStatus',
  description: 'Where a company stands with us',
  valuesConfig: {
    APPLIED: { description: 'Wants developers, and has not been looked at' },
    SCREENING: { description: 'In the round that lets it in or not' },
    APPROVED: { description: 'May list projects while its passed round has not expired' },
    REJECTED: { description: 'Failed its round' },
    WITHDRAWN: { description: 'Left while it was screened' },
    LAPSED: { description: 'Was heard of no more while it was screened' },
    SUSPENDED: { description: 'Lists nothing until it is reinstated' },
    OFFBOARDED: { description: 'No client any more' },
  },
});

registerEnumType(FundingStage, {
  name: 'FundingStage',
  description: 'How a company is financed',
  valuesConfig: {
    BOOTSTRAPPED: { description: 'From its own revenue' },
    PRE_SEED: { description: 'Before a first round' },
    SEED: { description: 'After a seed round' },
    SERIES_A: { description: 'After a series A' },
    SERIES_B: { description: 'After a series B or a later round' },
    FUNDED_STARTUP: { description: 'Funded, without saying by which round' },
    ESTABLISHED: { description: 'Long in business' },
  },
});

registerEnumType(CompanyKind, {
  name: 'CompanyKind',
  description: 'What kind of client a company is',
  valuesConfig: {
    PRODUCT_STARTUP: { description: 'A startup led by its product' },
    SAAS: { description: 'A team that sells software as a service' },
    AI_NATIVE: { description: 'A startup whose product is artificial intelligence' },
    FINTECH: { description: 'Financial technology' },
    MARKETPLACE: { description: 'Brings two sides of a market together' },
    ENTERPRISE: { description: 'A large organisation' },
  },
});
