import { Seniority } from '../candidate/seniority.ts';
import type { Estimate } from '../statistics/bounds.ts';
import { batchesOf, countedOf, fewestCompanies, fewestPeople, partsOf } from './own-batches.ts';
import { medianOf, posteriorOf, type Prior, priorOf, summaryOf } from './own-estimate.ts';
import type { OwnCell } from './own-question.ts';
import { areaOf, firstDayOf, type Observed } from './observed.ts';
import type { BandAnswer } from './rate-band.ts';
import type { RateRegion } from './rate.words.ts';

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
  readonly caveats: readonly string[];
}

/** What own contracts say, or why that is not told. */
export type OwnAnswer =
  { readonly told: OwnTold; readonly withheld: null } | { readonly told: null; readonly withheld: string };

/** What published figures are as something to begin with: as old as the oldest of their sources. */
export function publishedPrior({ band }: BandAnswer, lastMonth: number): Prior | null {
  if (band === null) return null;
  const years = band.sources.map(({ year }) => year);
  return priorOf(band, lastMonth - (Math.min(...years) * 12 + middleOfYear));
}

const middleOfYear = 6;

/** What is told of a cell: of whole batches, and where a specialization is asked for of whole parts of them. */
export function seenOf(
  { seniority, area, clientArea, specialization }: OwnCell,
  observed: readonly Observed[],
  lastMonth: number,
): readonly Observed[] {
  const ofCell = observed.filter(
    (one) =>
      (seniority === null || one.seniority === seniority) &&
      (area === null || areaOf(one.developerRegion) === area) &&
      (clientArea === null || areaOf(one.clientRegion) === clientArea),
  );
  const batches = batchesOf(ofCell, lastMonth);
  if (specialization === null) return batches.flat();
  return batches
    .flatMap(partsOf)
    .filter((part) => part.every((one) => one.specialization === specialization))
    .flat();
}

/** Says of a cell what is told of it, on top of what is published; nothing at all where nothing is. */
export function ownAnswerOf(
  cell: OwnCell,
  observed: readonly Observed[],
  { lastMonth, prior }: { readonly lastMonth: number; readonly prior: Prior | null },
): OwnAnswer {
  const seen = seenOf(cell, observed, lastMonth);
  if (seen.length === 0) return { told: null, withheld: tooFewOf(cell) };
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
    parts: placesOf(seen),
    caveats: caveatsOf(cell, seen, prior),
  };
  return { told, withheld: null };
}

/** How many there are is not told either. */
function tooFewOf({ specialization }: OwnCell): string {
  const fewer = `Fewer than ${String(fewestPeople)} people of ${String(fewestCompanies)} companies were observed of this together, by whole months: nothing of them is told.`;
  return specialization === null ? fewer : `${fewer} Without the specialization there may be more.`;
}

function caveatsOf(
  { seniority, clientArea, specialization }: OwnCell,
  seen: readonly Observed[],
  prior: Prior | null,
): string[] {
  const byLevel = Object.values(Seniority).flatMap((level) => {
    const { n } = countedOf(seen.filter((one) => one.seniority === level));
    return n === 0 ? [] : [`${String(n)} ${level}`];
  });
  return [
    ...(seniority === null ? [`Of all levels together: ${byLevel.join(', ')}.`] : []),
    ...(specialization === null
      ? []
      : [`Contracts of ${specialization} that are told only together with others are left out.`]),
    ...(clientArea === null || prior === null ? [] : ['The published figure that went in is of clients anywhere.']),
  ];
}

function placesOf(seen: readonly Observed[]): OwnPart[] {
  const byPlace = Map.groupBy(seen, ({ developerRegion, clientRegion }) =>
    [areaOf(developerRegion), areaOf(clientRegion)].join(' '),
  );
  const places = [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, own]) => own);
  return places.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const [developerRegion, clientRegion] = [areaOf(first.developerRegion), areaOf(first.clientRegion)];
    return [{ developerRegion, clientRegion, ...countedOf(own) }];
  });
}
