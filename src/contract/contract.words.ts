import { registerEnumType } from 'type-graphql';
import { ContractStatus } from './contract.states.ts';

/** For what an amount of a term is paid. */
export enum ContractUnit {
  HOUR = 'HOUR',
  MONTH = 'MONTH',
  PROJECT = 'PROJECT',
}

/** Why a contract ends. */
export enum ContractEndReason {
  COMPLETED = 'COMPLETED',
  CLIENT_BUDGET = 'CLIENT_BUDGET',
  CLIENT_PIVOT = 'CLIENT_PIVOT',
  CLIENT_DISSATISFIED = 'CLIENT_DISSATISFIED',
  DEVELOPER_LEFT = 'DEVELOPER_LEFT',
  CONVERTED_TO_DIRECT_HIRE = 'CONVERTED_TO_DIRECT_HIRE',
  COMPANY_SUSPENDED = 'COMPANY_SUSPENDED',
  OTHER = 'OTHER',
}

/** Who gives notice. */
export enum ContractParty {
  CLIENT = 'CLIENT',
  DEVELOPER = 'DEVELOPER',
  MARKETPLACE = 'MARKETPLACE',
}

registerEnumType(ContractStatus, {
  name: 'ContractStatus',
  description: 'Where a contract stands',
  valuesConfig: {
    DRAFT: { description: 'Being written; it reserves the hours already' },
    PENDING_SIGNATURE: { description: 'With both sides, to be signed' },
    ACTIVE: { description: 'Signed' },
    PAUSED: { description: 'Signed, and set aside for a while; it keeps the hours' },
    ENDED: { description: 'Over' },
    CANCELLED: { description: 'Given up before it was signed' },
  },
});
registerEnumType(ContractUnit, {
  name: 'ContractUnit',
  description: 'For what an amount is paid',
  valuesConfig: {
    HOUR: { description: 'For each hour' },
    MONTH: { description: 'For each month' },
    PROJECT: { description: 'For the project as a whole' },
  },
});
registerEnumType(ContractEndReason, {
  name: 'ContractEndReason',
  description: 'Why a contract ends',
  valuesConfig: {
    COMPLETED: { description: 'The work is done' },
    CLIENT_BUDGET: { description: 'The client has no budget for it any more' },
    CLIENT_PIVOT: { description: 'The client does something else now' },
    CLIENT_DISSATISFIED: { description: 'The client is not content' },
    DEVELOPER_LEFT: { description: 'The developer leaves' },
    CONVERTED_TO_DIRECT_HIRE: { description: 'The client hires the developer; never an early end' },
    COMPANY_SUSPENDED: { description: 'We work for the company no more' },
    OTHER: { description: 'Something else, which is said' },
  },
});
registerEnumType(ContractParty, {
  name: 'ContractParty',
  description: 'A side of a contract',
  valuesConfig: {
    CLIENT: { description: 'The company' },
    DEVELOPER: { description: 'The developer' },
    MARKETPLACE: { description: 'We' },
  },
});
