import { Seniority, seniorityOf } from '../candidate/seniority.ts';
import { areaOf } from './observed.ts';
import type { Band } from './rate-band.ts';
import type { Question } from './rate-question.ts';
import type { Paying, Talked } from './rate-talk.queries.ts';
import { PublishedBand, RateBasis, RateUnit } from './rate.words.ts';

const bands: Readonly<Record<Seniority, PublishedBand>> = {
  MIDDLE: PublishedBand.MID,
  SENIOR: PublishedBand.SENIOR,
  STRONG_SENIOR: PublishedBand.STRONG_SENIOR,
};

/** How senior somebody is: as assessed, else by the years that they state; null below our levels. */
export function levelOf({ assessed, years }: Pick<Talked, 'assessed' | 'years'>): Seniority | null {
  return assessed ?? seniorityOf(years);
}

/** The questions that a talk about a rate begins with, each null where nothing is known to ask it by. */
export function questionsOf(
  talked: Talked,
): Readonly<Record<'bySeniority' | 'byRegion' | 'bySpecialization', Question | null>> {
  const level = levelOf(talked);
  const area = areaOf(talked.region);
  const band = level === null ? null : bands[level];
  return {
    bySeniority: band === null ? null : { ...paid, band },
    byRegion: band === null || area === null ? null : { ...paid, band, region: area },
    bySpecialization: talked.specialization === null ? null : { ...paid, specialization: talked.specialization },
  };
}

const paid: Question = {
  basis: RateBasis.PAID_TO_ENGINEER,
  unit: RateUnit.HOUR,
  band: null,
  region: null,
  clientRegion: null,
  country: null,
  specialization: null,
  technology: null,
  assume: { hoursPerMonth: null, hoursPerYear: null },
};

/** How many listings pay less than a band, within it and more; nothing where the band has no ends. */
export function countedBy(
  paying: readonly Paying[],
  band: Pick<Band, 'low' | 'high'> | null,
): Readonly<Record<'belowCount' | 'withinCount' | 'aboveCount', number | null>> {
  const [low, high] = [band?.low ?? null, band?.high ?? null];
  if (low === null || high === null) return { belowCount: null, withinCount: null, aboveCount: null };
  const belowCount = paying.filter(({ max }) => max < low).length;
  const aboveCount = paying.filter(({ max }) => max > high).length;
  return { belowCount, withinCount: paying.length - belowCount - aboveCount, aboveCount };
}

/** What is left above what somebody wants: of a band above their highest, of the best listing above their lowest. */
export function headroomOf(
  desired: Talked['desired'],
  { high, best }: { readonly high: number | null; readonly best: number | null },
): Readonly<Record<'bandHeadroom' | 'listingHeadroom', number | null>> {
  const above = (amount: number | null, wanted: number | undefined): number | null =>
    amount === null || wanted === undefined ? null : amount - wanted;
  return { bandHeadroom: above(high, desired?.max), listingHeadroom: above(best, desired?.min) };
}

/** True of whom a listing for seniors is for. */
export function isSenior(level: Seniority | null): boolean {
  return level === Seniority.SENIOR || level === Seniority.STRONG_SENIOR;
}
