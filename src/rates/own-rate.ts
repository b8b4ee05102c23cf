import { Seniority } from '../candidate/seniority.ts';
import type { Estimate } from '../statistics/bounds.ts';
import { batchesOf, countedOf, fewestCompanies, fewestPeople } from './own-batches.ts';
import { medianOf, posteriorOf, type Prior, priorOf, summaryOf } from './own-estimate.ts';
import { areaOf, areas, firstDayOf, type Observed, ObservedBasis } from './observed.ts';
import type { BandAnswer } from './rate-band.ts';
import type { PublishedBand } from './rate.words.ts';
import { RateBasis, type RateRegion, RateUnit } from './rate.words.ts';
import type { Question } from './rate-question.ts';

/** People and companies of one part of the world on either side. */
export interface OwnPart {
  readonly developerRegion: RateRegion | null;
  readonly clientRegion: RateRegion | null;
  readonly n: number;
  readonly companies: number;
}

/** What own contracts say; amounts in hundredths. */
export interface OwnTold {
  readonly n: number;
  readonly companies: number;
  readonly effectiveN: number;
  readonly ownWeight: number;
  readonly publishedWeight: number | null;
  readonly estimate: Estimate;
  readonly until: string;
  readonly parts: readonly OwnPart[];
}

/** What own contracts say, or why that is not told. */
export type OwnAnswer =
  { readonly told: OwnTold; readonly withheld: null } | { readonly told: null; readonly withheld: string };

/** The cell of own contracts that a question is about. */
export interface OwnCell {
  readonly basis: ObservedBasis;
  readonly unit: RateUnit;
  readonly seniority: Seniority;
  readonly area: RateRegion | null;
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

/** The cell of a question of one of our two bases: by level and part of the world, and by nothing narrower. */
export function cellOf(question: Question, basis: ObservedBasis, unit: RateUnit | null): OwnQuestion {
  const seniority = question.band === null ? null : levels[question.band];
  const withheld = notOurs(question, unit) ?? notOfLevel(question, seniority);
  if (withheld !== null || unit === null || seniority === null) {
    return { cell: null, withheld: withheld ?? 'Name a level and a unit.' };
  }
  return { cell: { basis, unit, seniority, area: question.region }, withheld: null };
}

function notOurs({ country, specialization, technology, region }: Question, unit: RateUnit | null): string | null {
  if (country !== null || specialization !== null || technology !== null) {
    return 'Own contracts are told by level and part of the world, and by nothing narrower: small groups would show.';
  }
  if (region !== null && !areas.includes(region)) return `Own contracts are told by ${areas.join(', ')}.`;
  if (unit === null) return 'Own contracts are told in one unit: ask for it.';
  return unit === RateUnit.YEAR ? 'No contract of ours is paid by the year.' : null;
}

function notOfLevel({ band }: Question, seniority: Seniority | null): string | null {
  if (seniority !== null) return null;
  return band === null ? 'Own contracts are told by level: ask for one.' : `Nobody is listed as ${band}.`;
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

/** What published figures are as something to begin with: as old as the oldest of their sources. */
export function publishedPrior({ band }: BandAnswer, lastMonth: number): Prior | null {
  if (band === null) return null;
  const years = band.sources.map(({ year }) => year);
  return priorOf(band, lastMonth - (Math.min(...years) * 12 + middleOfYear));
}

const middleOfYear = 6;

/** Says of a cell what its closed batches say, on top of what is published; nothing at all where there are none. */
export function ownAnswerOf(
  { seniority, area }: OwnCell,
  observed: readonly Observed[],
  { lastMonth, prior }: { readonly lastMonth: number; readonly prior: Prior | null },
): OwnAnswer {
  const ofLevel = observed.filter((one) => one.seniority === seniority);
  const ofCell = ofLevel.filter(({ developerRegion }) => area === null || areaOf(developerRegion) === area);
  const batches = batchesOf(ofCell, lastMonth);
  const seen = batches.flat();
  if (seen.length === 0) return { told: null, withheld: tooFew };
  const summary = summaryOf(seen, lastMonth);
  const posterior = posteriorOf(summary, prior);
  if (posterior === null) return { told: null, withheld: 'What was observed of this is too little by now.' };
  const told: OwnTold = {
    ...countedOf(seen),
    effectiveN: summary.effectiveN,
    ownWeight: summary.weight,
    publishedWeight: prior?.weight ?? null,
    estimate: medianOf(posterior),
    until: firstDayOf(Math.max(...seen.map(({ agreedIn }) => agreedIn))),
    parts: partsOf(seen),
  };
  return { told, withheld: null };
}

/** How many there are is not told either. */
const tooFew = `Fewer than ${String(fewestPeople)} people of ${String(fewestCompanies)} companies were observed of this together, by whole months: nothing of them is told.`;

function partsOf(seen: readonly Observed[]): OwnPart[] {
  const byPart = Map.groupBy(seen, ({ developerRegion, clientRegion }) =>
    [areaOf(developerRegion), areaOf(clientRegion)].join(' '),
  );
  const parts = [...byPart].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, own]) => own);
  return parts.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const [developerRegion, clientRegion] = [areaOf(first.developerRegion), areaOf(first.clientRegion)];
    return [{ developerRegion, clientRegion, ...countedOf(own) }];
  });
}
