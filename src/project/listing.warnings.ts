/** What somebody should know of a listing although it may be published. */
export enum ListingWarningCode {
  LOW_RATE = 'LOW_RATE',
}

/** A warning, said so that a person can act on it. */
export interface Warning {
  readonly code: ListingWarningCode;
  readonly message: string;
}

/** Rates up to this are what low-substance work pays. */
const LOW_MAXIMUM_RATE = 30;

/** What is odd about a listing with such a highest rate, a decimal or null; nothing when it is not stated. */
export function listingWarnings({ hourlyRateMax }: { readonly hourlyRateMax: unknown }): readonly Warning[] {
  if (hourlyRateMax === null || Number(hourlyRateMax) > LOW_MAXIMUM_RATE) return [];
  const message = 'Up to 30 an hour is what upkeep of forms pays. Ask whether the challenge is real.';
  return [{ code: ListingWarningCode.LOW_RATE, message }];
}
