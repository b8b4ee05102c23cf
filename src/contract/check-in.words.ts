import { registerEnumType } from 'type-graphql';

/** How a side feels about a contract. */
export enum ContractMood {
  BAD = 'BAD',
  MIXED = 'MIXED',
  GOOD = 'GOOD',
}

/** How likely a contract is to end before its time. */
export enum ContractRisk {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

/** How a contract does, as its last check-in says. */
export enum ContractHealth {
  UNKNOWN = 'UNKNOWN',
  HEALTHY = 'HEALTHY',
  WATCHED = 'WATCHED',
  AT_RISK = 'AT_RISK',
}

registerEnumType(ContractMood, {
  name: 'ContractMood',
  description: 'How a side feels about a contract',
  valuesConfig: {
    BAD: { description: 'Not content' },
    MIXED: { description: 'Content with some of it' },
    GOOD: { description: 'Content' },
  },
});
registerEnumType(ContractRisk, {
  name: 'ContractRisk',
  description: 'How likely a contract is to end before its time',
  valuesConfig: {
    LOW: { description: 'Nothing speaks for it' },
    MEDIUM: { description: 'Something has to change' },
    HIGH: { description: 'It will, unless somebody acts now' },
  },
});
registerEnumType(ContractHealth, {
  name: 'ContractHealth',
  description: 'How a contract does, as its last check-in says',
  valuesConfig: {
    UNKNOWN: { description: 'Nobody has asked yet' },
    HEALTHY: { description: 'Nobody is discontent and little is at risk' },
    WATCHED: { description: 'A side is content with some of it only, or something has to change' },
    AT_RISK: { description: 'A side is not content, or it is about to end' },
  },
});

/** What a check-in found. */
export interface CheckInFindings {
  readonly clientMood: ContractMood | null;
  readonly developerMood: ContractMood | null;
  readonly risk: ContractRisk;
}

/** How a contract does by its last check-in; null stands for none. */
export function healthBy(last: CheckInFindings | null): ContractHealth {
  if (!last) return ContractHealth.UNKNOWN;
  const moods = [last.clientMood, last.developerMood];
  if (last.risk === ContractRisk.HIGH || moods.includes(ContractMood.BAD)) return ContractHealth.AT_RISK;
  if (last.risk === ContractRisk.MEDIUM || moods.includes(ContractMood.MIXED)) return ContractHealth.WATCHED;
  return ContractHealth.HEALTHY;
}
