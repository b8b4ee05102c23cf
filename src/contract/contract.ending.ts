import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';
import { latestToday } from './contract.end.ts';
import { ContractEndReason } from './contract.words.ts';

/** What somebody says of how a contract ends. */
export interface StatedEnd {
  readonly reason: ContractEndReason;
  readonly lastDayOn: string;
  /** What there is to say, which OTHER asks for. */
  readonly note?: string | null | undefined;
}

/** Days between which a contract runs. */
export interface Run {
  readonly startsOn: string;
  readonly plannedEndOn: string | null;
}

/** What cannot be said of how a contract ends; nothing when it is fit. */
export function faultsOfEnd({ startsOn, plannedEndOn }: Run, { reason, lastDayOn, note }: StatedEnd): UserError[] {
  return [
    ...(lastDayOn < startsOn
      ? [invalid(`The last day is no day before the first one, which is ${startsOn}.`, 'lastDayOn')]
      : []),
    ...(plannedEndOn !== null && lastDayOn > plannedEndOn
      ? [invalid(`The contract ends on ${plannedEndOn}. Renew it first, if it went on.`, 'lastDayOn')]
      : []),
    ...(reason === ContractEndReason.OTHER && !/\S/.test(note ?? '')
      ? [invalid('Say what the reason is.', 'note')]
      : []),
  ];
}

/** Refuses a day that has begun nowhere on earth yet. */
export function faultsOfPast(day: string, now: Date, path: string): UserError[] {
  return day <= latestToday(now) ? [] : [invalid('This day is still to come.', path)];
}

/** Refuses with all that is wrong, when something is. */
export function mustBeFaultless(faults: readonly UserError[]): void {
  if (faults.length > 0) throw new UserErrors(faults);
}
