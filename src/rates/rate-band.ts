import { citationsOf, type Citation, type Figure, inWords } from './rate-figure.ts';
import {
  type Assumption,
  figuresFor,
  hoursIn,
  mixedBases,
  mixedUnits,
  noFigures,
  type Question,
  type Refusal,
  unnamedAssumption,
} from './rate-question.ts';
import { FigureKind, type RateBasis, RateUnit } from './rate.words.ts';

/** A rate as it is published, of one basis and in one unit; amounts in hundredths. */
export interface Band {
  readonly basis: RateBasis;
  readonly unit: RateUnit;
  readonly currency: string;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly topEnd: number | null;
  readonly isOpenEnded: boolean;
  readonly n: number;
  readonly effectiveN: number;
  readonly noInterval: string;
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
  readonly sources: readonly Citation[];
  readonly figures: readonly string[];
}

/** An answer, or why there is none. */
export type BandAnswer =
  { readonly band: Band; readonly refusal: null } | { readonly band: null; readonly refusal: Refusal };

/** Answers from published figures of one basis; nothing is blended, and no unit converted that the question does not name. */
export function bandOf(question: Question, figures: readonly Figure[], thisYear: number): BandAnswer {
  const found = figuresFor(question, figures);
  const [composite, plain] = split(found, ({ isComposite }) => isComposite);
  const ofBasis = plain.filter(({ basis }) => question.basis === null || basis === question.basis);
  const chosen = inUnit(question, ofBasis);
  const refusal = refusalOf(question, { figures, ofBasis, chosen });
  const [first] = chosen;
  if (refusal || !first) return { band: null, refusal: refusal ?? noFigures(question, figures) };
  const unit = question.unit ?? first.unit;
  const converted = chosen.map((figure) => inUnitOf(figure, unit, question.assume));
  const amounts = amountsOf(converted);
  const left = ofBasis.filter((figure) => !chosen.includes(figure));
  const band: Band = {
    basis: first.basis,
    unit,
    currency: first.currency,
    ...amounts,
    n: chosen.length,
    effectiveN: new Set(chosen.map(({ source }) => source)).size,
    noInterval: noIntervalOf(chosen),
    assumptions: assumptionsOf(chosen, { unit, assume: question.assume }),
    caveats: caveatsOf({
      chosen,
      left,
      composite: composite.filter(({ basis }) => basis === first.basis),
      amounts,
      thisYear,
      isOfSomeClients: question.clientRegion !== null,
    }),
    sources: citationsOf(chosen),
    figures: chosen.map(({ externalId }) => externalId),
  };
  return { band, refusal: null };
}

interface Looked {
  readonly figures: readonly Figure[];
  readonly ofBasis: readonly Figure[];
  readonly chosen: readonly Figure[];
}

function refusalOf(question: Question, { figures, ofBasis, chosen }: Looked): Refusal | null {
  if (ofBasis.length === 0) return noFigures(question, figures);
  if (new Set(ofBasis.map(({ basis }) => basis)).size > 1) return mixedBases(ofBasis);
  if (question.unit === null) return new Set(chosen.map(({ unit }) => unit)).size > 1 ? mixedUnits(chosen) : null;
  const isConverted = chosen.some(({ unit }) => unit !== question.unit);
  return isConverted ? unnamedAssumption(chosen, question) : null;
}

/** Those in the unit asked for; all, to be converted, where there are none. */
function inUnit({ unit }: Question, figures: readonly Figure[]): readonly Figure[] {
  const same = figures.filter((figure) => figure.unit === unit);
  return same.length > 0 ? same : figures;
}

function inUnitOf(figure: Figure, unit: RateUnit, assume: Assumption): Figure {
  const [from, to] = [hoursIn(figure.unit, assume), hoursIn(unit, assume)];
  if (figure.unit === unit || from === null || to === null) return figure;
  const turned = (amount: number | null): number | null => (amount === null ? null : Math.round((amount * to) / from));
  const { min, max, median, topEnd } = figure;
  return { ...figure, min: turned(min), max: turned(max), median: turned(median), topEnd: turned(topEnd) };
}

type Amounts = Pick<Band, 'low' | 'median' | 'high' | 'topEnd' | 'isOpenEnded'>;

/** From the lowest lowest to the highest highest; the median of the medians of sources, where one publishes any. */
function amountsOf(figures: readonly Figure[]): Amounts {
  const lows = figures.flatMap(({ min }) => min ?? []);
  const highs = figures.flatMap(({ kind, max, topEnd }) => max ?? (kind === FigureKind.CEILING ? topEnd : null) ?? []);
  const tops = figures.flatMap(({ kind, topEnd }) => (kind === FigureKind.CEILING ? [] : (topEnd ?? [])));
  const medians = [...Map.groupBy(figures, ({ source }) => source).values()].flatMap(
    (own) => middleOf(own.flatMap(({ median }) => median ?? [])) ?? [],
  );
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    median: middleOf(medians),
    high: highs.length === 0 ? null : Math.max(...highs),
    topEnd: tops.length === 0 ? null : Math.max(...tops),
    isOpenEnded: figures.some(({ isOpenEnded }) => isOpenEnded),
  };
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

function noIntervalOf(figures: readonly Figure[]): string {
  const sources = new Set(figures.map(({ source }) => source)).size;
  const publishers = sources === 1 ? 'one publisher is' : `${String(sources)} publishers are`;
  const counted = figures.every(({ n }) => n === null)
    ? 'No source says how many it observed'
    : 'No source says how it observed';
  return `${counted}, and ${publishers} no sample: an interval around these figures would be invented.`;
}

function assumptionsOf(
  figures: readonly Figure[],
  { unit, assume }: { readonly unit: RateUnit; readonly assume: Assumption },
): string[] {
  const converted = figures.filter((figure) => figure.unit !== unit);
  const units = new Set(converted.flatMap((figure) => [figure.unit, unit]).filter((one) => one !== RateUnit.HOUR));
  return [...units].map(
    (one) => `A ${one.toLowerCase()} has ${String(hoursIn(one, assume))} hours, as the question says.`,
  );
}

interface Told {
  readonly chosen: readonly Figure[];
  readonly left: readonly Figure[];
  readonly composite: readonly Figure[];
  readonly amounts: Amounts;
  readonly thisYear: number;
  readonly isOfSomeClients: boolean;
}

const longAgo = 2;

function caveatsOf({ chosen, left, composite, amounts, thisYear, isOfSomeClients }: Told): string[] {
  const sources = [...Map.groupBy(chosen, ({ source }) => source).values()].flatMap((own) => own[0] ?? []);
  const medians = chosen.filter(({ median }) => median !== null);
  return [
    ...(isOfSomeClients ? ['No source says where clients are: this is of clients anywhere.'] : []),
    ...(amounts.median === null ? ['No source publishes a median of this, and the middle of a range is none.'] : []),
    ...(medians.length > 1 ? [`The median is that of ${String(medians.length)} published medians.`] : []),
    ...sources.flatMap(({ band, source, bandNote }) =>
      bandNote === null ? [] : [`${String(band)} at ${source}: ${bandNote}`],
    ),
    ...sources
      .filter(({ year }) => thisYear - year >= longAgo)
      .map(({ source, year }) => `${source} is about ${String(year)}.`),
    ...chosen.filter(({ isOpenEnded }) => isOpenEnded).map(({ externalId }) => `${externalId} says "or more".`),
    ...chosen.filter(({ isApproximate }) => isApproximate).map(({ externalId }) => `${externalId} says "about".`),
    ...composite.map(
      (figure) => `${figure.externalId} (${rangeOf(figure)}) is left out: it joins other figures of its source.`,
    ),
    ...left.map(({ externalId, unit }) => `${externalId} is left out: it is per ${unit.toLowerCase()}.`),
  ];
}

function rangeOf({ min, max }: Figure): string {
  return [min, max].flatMap((amount) => (amount === null ? [] : [inWords(amount)])).join(' to ');
}

function split<T>(items: readonly T[], isOne: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isOne), items.filter((item) => !isOne(item))];
}
