import { ContractEndReason } from './contract.words.ts';

/** How a contract ends, or is about to. */
export interface ContractEnd {
  readonly reason: ContractEndReason;
  readonly lastDayOn: string;
  /** As agreed on; null while it is ongoing. */
  readonly plannedEndOn: string | null;
}

/**
 * True of an end before its time: before the planned one, or of what is ongoing unless the work is done. Never when the
 * client hires the developer. Postgres keeps the same with the contract.
 */
export function isEarlyEnd({ reason, lastDayOn, plannedEndOn }: ContractEnd): boolean {
  if (reason === ContractEndReason.CONVERTED_TO_DIRECT_HIRE) return false;
  return plannedEndOn === null ? reason !== ContractEndReason.COMPLETED : lastDayOn < plannedEndOn;
}

/** The latest day that has begun anywhere on earth, `YYYY-MM-DD`: nobody's today is later. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + hoursAhead * hour).toISOString().slice(0, 10);
}

/** So many days after a day, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * hour).toISOString().slice(0, 10);
}

const hour = 3_600_000;
/** The zone that is furthest ahead. */
const hoursAhead = 14;
