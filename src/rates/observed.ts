import type { Seniority } from '../candidate/seniority.ts';
import { RateRegion } from './rate.words.ts';

/** Whose price an observation of our own contracts is. */
export enum ObservedBasis {
  PAID_TO_ENGINEER = 'PAID_TO_ENGINEER',
  CLIENT_PRICE_MARKETPLACE = 'CLIENT_PRICE_MARKETPLACE',
}

/** What a term of a signed contract pays, without a name on it. Months are counted from the year 0 on. */
export interface Observed {
  readonly agreedIn: number;
  /** When another term took its place before it held a day; else null. */
  readonly withdrawnIn: number | null;
  readonly person: string;
  readonly company: string;
  /** In hundredths. */
  readonly amount: number;
  readonly seniority: Seniority;
  readonly developerRegion: RateRegion | null;
  readonly clientRegion: RateRegion | null;
  /** The first that was verified when the contract was signed, by its short name. */
  readonly specialization: string | null;
}

/** Parts of the world by which own rates are told: Europe is one. */
export const areas: readonly RateRegion[] = [
  RateRegion.NORTH_AMERICA,
  RateRegion.LATIN_AMERICA,
  RateRegion.EUROPE,
  RateRegion.ASIA,
];

/** The part of the world by which something of a region is told; null where no source speaks of it. */
export function areaOf(region: RateRegion | null): RateRegion | null {
  return region === null || areas.includes(region) ? region : RateRegion.EUROPE;
}

/** The last month that is over, by the world's clock. */
export function lastWholeMonth(now: Date): number {
  return now.getUTCFullYear() * 12 + now.getUTCMonth() - 1;
}

/** The first day of a month. */
export function firstDayOf(month: number): string {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}-01`;
}
