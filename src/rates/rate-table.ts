import { citationsOf, type Figure, moneyOf } from './rate-figure.ts';
import type { RateCell } from './rate-band.type.ts';
import { isOfBands } from './rate-question.ts';
import { FigureKind, RateCategory } from './rate.words.ts';

/** What a table of rates can be by, beside the band. */
export enum RateDimension {
  REGION = 'REGION',
  COUNTRY = 'COUNTRY',
  SPECIALIZATION = 'SPECIALIZATION',
  TECHNOLOGY = 'TECHNOLOGY',
}

/** The cells of a table: each of one figure, so that nothing is blended, and with its source. */
export function cellsOf(by: RateDimension, figures: readonly Figure[]): RateCell[] {
  const cells = figures
    .filter(isOfBands)
    .flatMap((figure) => valuesOf[by](figure).map((value) => cellOf(value, figure)));
  return cells.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}

const valuesOf: Readonly<Record<RateDimension, (figure: Figure) => readonly string[]>> = {
  REGION: ({ region }) => (region === null ? [] : [region]),
  COUNTRY: ({ countries }) => countries,
  SPECIALIZATION: ({ specialization }) => (specialization === null ? [] : [specialization]),
  // Elsewhere a technology is only named with what the figure is of.
  TECHNOLOGY: ({ category, technologies }) => (category === RateCategory.TECHNOLOGY ? technologies : []),
};

function cellOf(value: string, figure: Figure): RateCell {
  const { band, basis, unit, currency, kind, min, max, median, topEnd, isOpenEnded, n } = figure;
  const [source] = citationsOf([figure]);
  if (!source) throw new Error('A figure has a source');
  const isCeiling = kind === FigureKind.CEILING;
  return {
    value,
    seniority: band,
    basis,
    unit,
    low: moneyOf(min, currency),
    median: moneyOf(median, currency),
    high: moneyOf(isCeiling ? (max ?? topEnd) : max, currency),
    topEnd: moneyOf(isCeiling ? null : topEnd, currency),
    isOpenEnded,
    n,
    source,
  };
}

function keyOf({ value, basis, unit, seniority, source }: RateCell): string {
  return [value, basis, unit, source.source, seniority ?? '', ...source.figures].join(' ');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
