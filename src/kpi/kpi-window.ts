import { requestError } from '../graphql/request-error.ts';

/** Days in UTC, half-open. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** From when until when, half-open. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** The instants of a window of days in UTC; one that ends before it begins is refused by the name of the field. */
export function windowOf({ from, to }: Days): Window {
  if (from >= to) {
    throw requestError('BAD_USER_INPUT', 'Give a window that ends after it begins.', { inputPath: ['window', 'to'] });
  }
  return { from: new Date(`${from}T00:00:00.000Z`), to: new Date(`${to}T00:00:00.000Z`) };
}

/** Refuses a window of anything but whole months, by the name of the field. */
export function refusePartsOfMonths(window: Days): void {
  const field = partOfMonthIn(window);
  if (field === null) return;
  const message = 'Whoever sees no rows reads figures of whole months: give the first day of a month.';
  throw requestError('BAD_USER_INPUT', message, { inputPath: ['window', field] });
}

/** The field of a window that is not the first day of a month; null when both are. */
function partOfMonthIn({ from, to }: Days): keyof Days | null {
  if (!from.endsWith('-01')) return 'from';
  return to.endsWith('-01') ? null : 'to';
}
