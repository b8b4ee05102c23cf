import type { Figure } from './rate-figure.ts';
import { type PublishedBand, type RateBasis, RateCategory, type RateRegion, RateUnit } from './rate.words.ts';

/** What somebody wants to know a rate of; what is left out is not narrowed by, and figures that are so narrow are not of it. */
export interface Question {
  readonly basis: RateBasis | null;
  readonly unit: RateUnit | null;
  readonly band: PublishedBand | null;
  readonly region: RateRegion | null;
  /** Narrows own contracts alone: no published figure says where clients are. */
  readonly clientRegion: RateRegion | null;
  readonly country: string | null;
  readonly specialization: string | null;
  readonly technology: string | null;
  /** Hours in a month or a year, by which units may be converted. */
  readonly assume: Assumption;
}

/** What is assumed to convert units; nothing is unless the question names it. */
export interface Assumption {
  readonly hoursPerMonth: number | null;
  readonly hoursPerYear: number | null;
}

/** Why a question has no answer. */
export enum RateRefusalCode {
  NO_FIGURES = 'NO_FIGURES',
  MIXED_BASES = 'MIXED_BASES',
  MIXED_UNITS = 'MIXED_UNITS',
  NEEDS_ASSUMPTION = 'NEEDS_ASSUMPTION',
}

/** A question that is refused, with words that a person may read. */
export interface Refusal {
  readonly code: RateRefusalCode;
  readonly message: string;
}

type Dimension = 'band' | 'place' | 'specialization' | 'technology';
const dimensions: readonly Dimension[] = ['band', 'place', 'specialization', 'technology'];

/** One contract, one opening and one project are no band. */
const noBands: readonly RateCategory[] = [
  RateCategory.EXAMPLE_CONTRACT,
  RateCategory.LISTING,
  RateCategory.PROJECT_SCENARIO,
  RateCategory.PROJECT_TYPE,
];

/** True of a figure that is the rate of something, and not of one contract, opening or project. */
export function isOfBands({ category }: Figure): boolean {
  return !noBands.includes(category);
}

/** The figures that are of exactly what was asked for: neither wider nor narrower. */
export function figuresFor(question: Question, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => isOfBands(figure) && dimensions.every((by) => fits[by](figure, question)));
}

const fits: Readonly<Record<Dimension, (figure: Figure, question: Question) => boolean>> = {
  band: ({ band }, question) => band === question.band,
  place: ({ region, countries }, question) =>
    question.region === null && question.country === null
      ? region === null && countries.length === 0
      : (question.region === null || region === question.region) &&
        (question.country === null || countries.includes(question.country)),
  specialization: ({ specialization }, question) => specialization === question.specialization,
  technology: (figure, { technology }) =>
    technology === null
      ? // Elsewhere a technology is only named with what the figure is of.
        figure.category !== RateCategory.TECHNOLOGY
      : figure.technologies.some((name) => name.toLowerCase() === technology.toLowerCase()),
};

/** Why there is nothing, with what there would be if one part of the question were another. */
export function noFigures(question: Question, figures: readonly Figure[]): Refusal {
  const others = dimensions.flatMap((left) => {
    const near = figures.filter(
      (figure) =>
        isOfBands(figure) &&
        (question.basis === null || figure.basis === question.basis) &&
        dimensions.every((by) => by === left || fits[by](figure, question)),
    );
    const values = [...new Set(near.map((figure) => valueOf[left](figure)))].sort();
    return values.length === 0 ? [] : [`with another ${left}: ${values.join(', ')}`];
  });
  const hint = others.length === 0 ? '`rateTable` shows those there are.' : `There are some ${others.join('; ')}.`;
  return { code: RateRefusalCode.NO_FIGURES, message: `No published figure is of exactly this. ${hint}` };
}

const valueOf: Readonly<Record<Dimension, (figure: Figure) => string>> = {
  band: ({ band }) => band ?? 'none named',
  place: ({ region, countries }) => {
    if (region === null) return countries.join(' and ') || 'none named';
    return countries.length === 0 ? region : `${region} (${countries.join(', ')})`;
  },
  specialization: ({ specialization }) => specialization ?? 'none named',
  technology: ({ technologies }) => technologies.join(' and ') || 'none named',
};

/** Why figures of several bases are no answer. */
export function mixedBases(figures: readonly Figure[]): Refusal {
  const each = [...Map.groupBy(figures, ({ basis }) => basis)].map(([basis, own]) => `${basis} (${idsOf(own)})`);
  const message = `These are prices of different people: ${each.join(', ')}. Blended they would be nobody's. Ask for one basis.`;
  return { code: RateRefusalCode.MIXED_BASES, message };
}

/** Why figures in several units are no answer. */
export function mixedUnits(figures: readonly Figure[]): Refusal {
  const each = [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, own]) => `${unit} (${idsOf(own)})`);
  const message = `These are in different units: ${each.join(', ')}. Ask for one unit.`;
  return { code: RateRefusalCode.MIXED_UNITS, message };
}

/** What has to be assumed before figures can be told in another unit; null when it has been. */
export function unnamedAssumption(figures: readonly Figure[], { unit, assume }: Question): Refusal | null {
  const units = new Set([...figures.map((figure) => figure.unit), ...(unit === null ? [] : [unit])]);
  const lacking = [...units].flatMap((one) => (hoursIn(one, assume) === null ? [hoursOf[one]] : []));
  if (lacking.length === 0) return null;
  const given = [...new Set(figures.map((figure) => figure.unit))].join(' and ');
  const message = `These are published per ${given} (${idsOf(figures)}), and nobody said how long one works. To have them per ${unit ?? given}, name ${lacking.join(' and ')}.`;
  return { code: RateRefusalCode.NEEDS_ASSUMPTION, message };
}

const hoursOf: Readonly<Record<RateUnit, string>> = {
  HOUR: 'the hours of an hour',
  MONTH: '`assume.hoursPerMonth`',
  YEAR: '`assume.hoursPerYear`',
  PROJECT: 'the hours of a project, which are not published',
};

/** Hours in a unit, as they are or as they are assumed; null when they are not. */
export function hoursIn(unit: RateUnit, { hoursPerMonth, hoursPerYear }: Assumption): number | null {
  const hours = {
    [RateUnit.HOUR]: 1,
    [RateUnit.MONTH]: hoursPerMonth,
    [RateUnit.YEAR]: hoursPerYear,
    [RateUnit.PROJECT]: null,
  };
  return hours[unit];
}

function idsOf(figures: readonly Figure[]): string {
  return figures.map(({ externalId }) => externalId).join(', ');
}
