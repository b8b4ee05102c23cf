import { registerEnumType } from 'type-graphql';
import { ScreeningCheckStatus, ScreeningKind, ScreeningStatus } from './company-screening.states.ts';

/** What a round looks at. */
export enum ScreeningCheckKind {
  FUNDING = 'FUNDING',
  ROADMAP = 'ROADMAP',
  CULTURE = 'CULTURE',
  TECHNICAL_CHALLENGE = 'TECHNICAL_CHALLENGE',
  DECISION_MAKER_ACCESS = 'DECISION_MAKER_ACCESS',
}

/** What proves something of a company; each kind holds for so many months. */
export enum ScreeningEvidenceKind {
  ROUND_ANNOUNCEMENT = 'ROUND_ANNOUNCEMENT',
  BANK_LETTER = 'BANK_LETTER',
  REVENUE_STATEMENT = 'REVENUE_STATEMENT',
  AUDITED_ACCOUNTS = 'AUDITED_ACCOUNTS',
  INVESTOR_REFERENCE = 'INVESTOR_REFERENCE',
  DEPOSIT = 'DEPOSIT',
}

/** How a round is decided. */
export enum ScreeningOutcome {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}

/** Why a company failed. */
export enum ScreeningReason {
  SHAKY_FUNDING = 'SHAKY_FUNDING',
  UNCLEAR_ROADMAP = 'UNCLEAR_ROADMAP',
  WEAK_CULTURE = 'WEAK_CULTURE',
  CRUD_ONLY = 'CRUD_ONLY',
  NO_DECISION_MAKER = 'NO_DECISION_MAKER',
  BUDGET_TOO_LOW = 'BUDGET_TOO_LOW',
  SHORT_GIG = 'SHORT_GIG',
  OTHER = 'OTHER',
}

registerEnumType(ScreeningStatus, {
  name: 'ScreeningStatus',
  description: 'Where a round of screening stands',
  valuesConfig: {
    IN_PROGRESS: { description: 'Being looked at' },
    PASSED: { description: 'Passed, until it expires' },
    FAILED: { description: 'Failed, for coded reasons' },
    WITHDRAWN: { description: 'Given up by the company, or by us' },
    LAPSED: { description: 'Nothing came in for 30 days' },
  },
});

registerEnumType(ScreeningKind, {
  name: 'ScreeningKind',
  description: 'Whether a round lets a company in, or confirms one that is in',
  valuesConfig: {
    INITIAL: { description: 'Decides whether it comes in' },
    RENEWAL: { description: 'Looks again at what expires; the company keeps its status meanwhile' },
  },
});

registerEnumType(ScreeningCheckStatus, {
  name: 'ScreeningCheckStatus',
  description: 'Where a check of a round stands',
  valuesConfig: {
    PENDING: { description: 'Nobody has said' },
    PASSED: { description: 'As it has to be' },
    FAILED: { description: 'Not as it has to be' },
    WAIVED: { description: 'Not asked for in this round, for a reason; never of funding' },
  },
});

registerEnumType(ScreeningCheckKind, {
  name: 'ScreeningCheckKind',
  description: 'What a round looks at',
  valuesConfig: {
    FUNDING: { description: 'Stable funding, or proven revenue' },
    ROADMAP: { description: 'Clear product vision and specification' },
    CULTURE: { description: 'Autonomy, documentation, organised project managers' },
    TECHNICAL_CHALLENGE: { description: 'A real challenge, and no upkeep of CRUD' },
    DECISION_MAKER_ACCESS: { description: 'A direct line to who decides' },
  },
});

registerEnumType(ScreeningEvidenceKind, {
  name: 'ScreeningEvidenceKind',
  description: 'What proves something of a company; each kind holds for so many months from its date',
  valuesConfig: {
    ROUND_ANNOUNCEMENT: { description: 'A funding round made public; 24 months' },
    BANK_LETTER: { description: 'A letter of a bank; 6 months' },
    REVENUE_STATEMENT: { description: 'A statement of revenue; 12 months' },
    AUDITED_ACCOUNTS: { description: 'Accounts that were audited; 18 months' },
    INVESTOR_REFERENCE: { description: 'What an investor says when asked; 12 months' },
    DEPOSIT: { description: 'A deposit paid to us; 3 months' },
  },
});

registerEnumType(ScreeningOutcome, {
  name: 'ScreeningOutcome',
  description: 'How a round is decided',
  valuesConfig: {
    PASSED: { description: 'Each check is passed or waived, and funding is proven' },
    FAILED: { description: 'For coded reasons; checks may be pending' },
  },
});

registerEnumType(ScreeningReason, {
  name: 'ScreeningReason',
  description: 'Why a company failed',
  valuesConfig: {
    SHAKY_FUNDING: { description: 'Funding is not stable, or not proven' },
    UNCLEAR_ROADMAP: { description: 'Vision or specification is missing' },
    WEAK_CULTURE: { description: 'Engineers cannot work well there' },
    CRUD_ONLY: { description: 'There is no technical challenge' },
    NO_DECISION_MAKER: { description: 'Nobody who decides can be reached' },
    BUDGET_TOO_LOW: { description: 'Developers are paid too little' },
    SHORT_GIG: { description: 'Work is for too short a time' },
    OTHER: { description: 'Something else, said in the rationale' },
  },
});
