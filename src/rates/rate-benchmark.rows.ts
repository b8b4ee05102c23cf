import {
  type FigureKind,
  type PublishedBand,
  type RateCategory,
  type RateRegion,
  type RateUnit,
} from './rate.words.ts';
import type { StatedFigure } from './rate-benchmark.faults.ts';
import type { RateBenchmarkFacts } from './rate-benchmark.entity.ts';

type Maybe<T> = T | null | undefined;

/** A row of a table of figures, as it is handed in. */
export interface FigureRow {
  readonly id: string;
  readonly source: string;
  readonly category: RateCategory;
  readonly role: string;
  readonly technology?: Maybe<readonly string[]>;
  readonly specialization?: Maybe<string>;
  readonly seniority?: Maybe<PublishedBand>;
  readonly seniorityYearsMin?: Maybe<number>;
  readonly seniorityYearsMax?: Maybe<number>;
  readonly region?: Maybe<RateRegion>;
  readonly country?: Maybe<readonly string[]>;
  readonly unit: RateUnit;
  readonly currency: string;
  readonly figureKind: FigureKind;
  readonly min?: Maybe<string>;
  readonly max?: Maybe<string>;
  readonly median?: Maybe<string>;
  readonly topEnd?: Maybe<string>;
  readonly openEndedMax?: Maybe<boolean>;
  readonly approximate?: Maybe<boolean>;
  readonly n?: Maybe<number>;
  readonly timelineWeeksMin?: Maybe<number>;
  readonly timelineWeeksMax?: Maybe<number>;
  readonly timelineMonthsMin?: Maybe<number>;
  readonly timelineMonthsMax?: Maybe<number>;
  readonly sourceLines: readonly number[];
  readonly note?: Maybe<string>;
}

/** What of a figure is its own: not where it came from. */
export type OwnFacts = Omit<RateBenchmarkFacts, 'broughtBy' | 'source' | 'basis'>;

/** What a row says, with nothing left out. */
export function ownFactsOf(row: FigureRow): OwnFacts {
  return {
    externalId: row.id,
    category: row.category,
    role: row.role.trim(),
    technologies: listed(row.technology),
    specialization: given(row.specialization),
    band: given(row.seniority),
    yearsMin: given(row.seniorityYearsMin),
    yearsMax: given(row.seniorityYearsMax),
    region: given(row.region),
    countries: listed(row.country),
    unit: row.unit,
    currency: row.currency,
    figureKind: row.figureKind,
    minAmount: amountOf(row.min),
    maxAmount: amountOf(row.max),
    medianAmount: amountOf(row.median),
    topEndAmount: amountOf(row.topEnd),
    isOpenEnded: row.openEndedMax === true,
    isApproximate: row.approximate === true,
    isComposite: /^composite\b/.test(row.note ?? ''),
    n: given(row.n),
    timelineWeeksMin: given(row.timelineWeeksMin),
    timelineWeeksMax: given(row.timelineWeeksMax),
    timelineMonthsMin: given(row.timelineMonthsMin),
    timelineMonthsMax: given(row.timelineMonthsMax),
    sourceLines: [...row.sourceLines],
    note: given(row.note),
  };
}

/** As the rules look at it. */
export function statedFigure(row: FigureRow): StatedFigure {
  const facts = ownFactsOf(row);
  return {
    id: row.id,
    source: row.source,
    category: row.category,
    specialization: facts.specialization,
    seniority: facts.band,
    seniorityYearsMin: facts.yearsMin,
    seniorityYearsMax: facts.yearsMax,
    unit: row.unit,
    currency: row.currency,
    figureKind: row.figureKind,
    min: numberOf(facts.minAmount),
    max: numberOf(facts.maxAmount),
    median: numberOf(facts.medianAmount),
    topEnd: numberOf(facts.topEndAmount),
    timelineWeeksMin: facts.timelineWeeksMin,
    timelineWeeksMax: facts.timelineWeeksMax,
    timelineMonthsMin: facts.timelineMonthsMin,
    timelineMonthsMax: facts.timelineMonthsMax,
  };
}

/** The columns in which a row says something else than the figure on record; none when it is known word for word. */
export function differencesOf(row: FigureRow, stored: OwnFacts): string[] {
  const now = ownFactsOf(row);
  return facts
    .filter((fact) => JSON.stringify(now[fact]) !== JSON.stringify(stored[fact]))
    .map((fact) => columns[fact]);
}

/** Facts and the columns that state them. */
const columns = {
  category: 'category',
  role: 'role',
  technologies: 'technology',
  specialization: 'specialization',
  band: 'seniority',
  yearsMin: 'seniorityYearsMin',
  yearsMax: 'seniorityYearsMax',
  region: 'region',
  countries: 'country',
  unit: 'unit',
  currency: 'currency',
  figureKind: 'figureKind',
  minAmount: 'min',
  maxAmount: 'max',
  medianAmount: 'median',
  topEndAmount: 'topEnd',
  isOpenEnded: 'openEndedMax',
  isApproximate: 'approximate',
  n: 'n',
  timelineWeeksMin: 'timelineWeeksMin',
  timelineWeeksMax: 'timelineWeeksMax',
  timelineMonthsMin: 'timelineMonthsMin',
  timelineMonthsMax: 'timelineMonthsMax',
  sourceLines: 'sourceLines',
  note: 'note',
} as const;

const facts = Object.keys(columns) as (keyof typeof columns)[]; // its own keys

function given<T>(value: Maybe<T>): T | null {
  return value ?? null;
}

function listed(items: Maybe<readonly string[]>): string[] {
  return [...(items ?? [])];
}

/** With two decimals, as the database keeps it. */
function amountOf(amount: Maybe<string>): string | null {
  if (amount == null) return null;
  const [whole = '0', cents = ''] = amount.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}

function numberOf(amount: string | null): number | null {
  return amount === null ? null : Number(amount);
}
