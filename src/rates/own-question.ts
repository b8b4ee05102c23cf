import { Seniority } from '../candidate/seniority.ts';
import { areas, ObservedBasis } from './observed.ts';
import type { BandAnswer } from './rate-band.ts';
import type { Question } from './rate-question.ts';
import { type PublishedBand, RateBasis, type RateRegion, RateUnit } from './rate.words.ts';

/** What a question is about of own contracts; what is null is not narrowed by. */
export interface OwnCell {
  readonly basis: ObservedBasis;
  readonly unit: RateUnit;
  /** Null only where a specialization is named: published figures of one are of every level too. */
  readonly seniority: Seniority | null;
  readonly area: RateRegion | null;
  readonly clientArea: RateRegion | null;
  readonly specialization: string | null;
}

/** What is asked of own contracts, or why they do not answer it. */
export type OwnQuestion =
  { readonly cell: OwnCell; readonly withheld: null } | { readonly cell: null; readonly withheld: string };

const levels: Readonly<Record<PublishedBand, Seniority | null>> = {
  ENTRY: null,
  JUNIOR: null,
  MID: Seniority.MIDDLE,
  SENIOR: Seniority.SENIOR,
  STRONG_SENIOR: Seniority.STRONG_SENIOR,
};

/** The cell of a question of one of our two bases: by level, parts of the world and specialization, and by nothing else. */
export function cellOf(question: Question, basis: ObservedBasis, unit: RateUnit | null): OwnQuestion {
  const { band, region: area, clientRegion: clientArea, specialization } = question;
  const seniority = band === null ? null : levels[band];
  const withheld = notNarrower(question) ?? notThere(question) ?? notInUnit(unit) ?? notOfLevel(question, seniority);
  if (withheld !== null || unit === null) return { cell: null, withheld: withheld ?? 'Name a unit.' };
  return { cell: { basis, unit, seniority, area, clientArea, specialization }, withheld: null };
}

function notNarrower({ country, technology }: Question): string | null {
  if (country !== null) {
    return 'Own contracts are told by no country, since small groups would show: ask for its part of the world.';
  }
  if (technology === null) return null;
  return 'Own contracts are told by no technology: a developer works with several, and groups by one would cut across those by specialization until single contracts show. Ask without it.';
}

function notThere({ region, clientRegion }: Question): string | null {
  const isElsewhere = [region, clientRegion].some((one) => one !== null && !areas.includes(one));
  return isElsewhere ? `Own contracts are told by ${areas.join(', ')}, for developers and for clients.` : null;
}

function notInUnit(unit: RateUnit | null): string | null {
  if (unit === null) return 'Own contracts are told in one unit: ask for it.';
  return unit === RateUnit.YEAR ? 'No contract of ours is paid by the year.' : null;
}

function notOfLevel({ band, specialization }: Question, seniority: Seniority | null): string | null {
  if (seniority !== null) return null;
  if (band !== null) return `Nobody is listed as ${band}.`;
  return specialization === null ? 'Own contracts are told by level or specialization: ask for one.' : null;
}

/** What own contracts say to a question about published figures of one basis: only what developers are paid is compared. */
export function ownQuestionOf(question: Question, { band }: BandAnswer): OwnQuestion {
  const basis = question.basis ?? band?.basis;
  if (basis === RateBasis.PAID_TO_ENGINEER) {
    return cellOf(question, ObservedBasis.PAID_TO_ENGINEER, question.unit ?? band?.unit ?? null);
  }
  const withheld =
    basis === undefined
      ? 'Own contracts are of PAID_TO_ENGINEER: ask for that basis.'
      : `Own contracts are of PAID_TO_ENGINEER, and are never blended with ${basis}.`;
  return { cell: null, withheld };
}
