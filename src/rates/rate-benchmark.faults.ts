import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { FigureKind, type PublishedBand, type RateBasis, type RateCategory, type RateUnit } from './rate.words.ts';

/** A figure as a row of a table states it, before anything is known of its source. */
export interface StatedFigure {
  readonly id: string;
  readonly source: string;
  readonly category: RateCategory;
  readonly specialization: string | null;
  readonly seniority: PublishedBand | null;
  readonly seniorityYearsMin: number | null;
  readonly seniorityYearsMax: number | null;
  readonly unit: RateUnit;
  readonly currency: string;
  readonly figureKind: FigureKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly topEnd: number | null;
  readonly timelineWeeksMin: number | null;
  readonly timelineWeeksMax: number | null;
  readonly timelineMonthsMin: number | null;
  readonly timelineMonthsMax: number | null;
}

/** What is on record of a source. */
export interface KnownSource {
  readonly slug: string;
  readonly currency: string;
  readonly bands: ReadonlySet<PublishedBand>;
  readonly bases: ReadonlyMap<RateCategory, RateBasis>;
}

/** What rows are held against. */
export interface KnownRates {
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly specializations: ReadonlySet<string>;
}

/** What is wrong at a place of a row. */
interface Fault {
  readonly column: keyof StatedFigure;
  readonly message: string;
}

/** Everything that is wrong with rows of a table, each with the place of the row and the column. */
export function faultsOfFigures(rows: readonly StatedFigure[], known: KnownRates): UserError[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const before = seen.get(row.id);
    seen.set(row.id, before ?? index);
    const place = ['rows', String(index)];
    const twice = `Row ${String((before ?? 0) + 1)} has the id ${row.id} already. Give each figure an id of its own.`;
    const repeated =
      before === undefined ? [] : [new UserError(UserErrorCode.DUPLICATE, twice, { path: [...place, 'id'] })];
    return [...repeated, ...faultsOf(row, known).map(({ column, message }) => invalid(message, ...place, column))];
  });
}

function faultsOf(row: StatedFigure, known: KnownRates): Fault[] {
  return [...ofSource(row, known), ...ofAmounts(row), ...ofYears(row), ...ofTimeline(row)];
}

function ofSource(row: StatedFigure, known: KnownRates): Fault[] {
  const source = known.sources.get(row.source);
  if (!source) {
    const names = [...known.sources.keys()].join(', ');
    return [{ column: 'source', message: `There is no such source. Those that are known are ${names}.` }];
  }
  const { slug, currency, bands, bases } = source;
  return [
    ...(row.currency === currency
      ? []
      : [{ column: 'currency' as const, message: `All of ${slug} is in ${currency}.` }]),
    ...(bases.has(row.category) ? [] : [{ column: 'category' as const, message: undecided(slug, row.category) }]),
    ...(row.seniority === null || bands.has(row.seniority)
      ? []
      : [
          {
            column: 'seniority' as const,
            message: `${slug} has no such band. Its bands are ${[...bands].join(', ')}.`,
          },
        ]),
    ...(row.specialization === null || known.specializations.has(row.specialization)
      ? []
      : [{ column: 'specialization' as const, message: 'There is no such specialization. Check its short name.' }]),
  ];
}

function undecided(slug: string, category: RateCategory): string {
  return `Nobody has decided whose price a figure of the category ${category} of ${slug} is. Leave it out.`;
}

type Amount = 'min' | 'max' | 'median' | 'topEnd';

/** What each kind of figure must and may have. */
const amountsOf: Readonly<Record<FigureKind, { readonly needs: readonly Amount[]; readonly may: readonly Amount[] }>> =
  {
    RANGE: { needs: ['min', 'max'], may: ['median', 'topEnd'] },
    MEDIAN: { needs: ['median'], may: [] },
    POINT: { needs: ['min', 'max'], may: [] },
    FLOOR: { needs: ['min'], may: [] },
    CEILING: { needs: [], may: ['max', 'topEnd'] },
  };

const amounts: readonly Amount[] = ['min', 'max', 'median', 'topEnd'];

function ofAmounts(row: StatedFigure): Fault[] {
  const { needs, may } = amountsOf[row.figureKind];
  const kind = `A figure of the kind ${row.figureKind}`;
  const wrong = amounts.flatMap((column): Fault[] => {
    if (row[column] === null) return needs.includes(column) ? [{ column, message: `${kind} has one. Give it.` }] : [];
    if (!needs.includes(column) && !may.includes(column))
      return [{ column, message: `${kind} has none. Leave it out.` }];
    return row[column] > 0 ? [] : [{ column, message: 'Give an amount above nothing.' }];
  });
  return wrong.length > 0 ? wrong : [...ofCeiling(row), ...inOrder(row)];
}

function ofCeiling({ figureKind, max, topEnd }: StatedFigure): Fault[] {
  if (figureKind !== FigureKind.CEILING || (max === null) !== (topEnd === null)) return [];
  return [{ column: 'max', message: 'A ceiling has one amount, its highest or its top end. Give one of them.' }];
}

function inOrder({ figureKind, min, max, median, topEnd }: StatedFigure): Fault[] {
  if (figureKind === FigureKind.POINT && min !== max)
    return [{ column: 'max', message: 'A point is one amount: its lowest is its highest.' }];
  const faults: Fault[] = [];
  if (isBelow(max, min)) faults.push({ column: 'max', message: 'The highest is at least the lowest.' });
  if (isBelow(median, min) || isBelow(max, median))
    faults.push({ column: 'median', message: 'The median lies between the lowest and the highest.' });
  if (isBelow(topEnd, max)) faults.push({ column: 'topEnd', message: 'The top end is at least the highest.' });
  return faults;
}

function isBelow(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one < other;
}

function ofYears({ seniority, seniorityYearsMin: min, seniorityYearsMax: max }: StatedFigure): Fault[] {
  if (min === null && max === null) return [];
  if (seniority === null) return [{ column: 'seniority', message: 'Years are of a band. Name it.' }];
  if (min === null) return [{ column: 'seniorityYearsMin', message: 'Say from which year on.' }];
  if (!isBelow(max, min)) return [];
  return [{ column: 'seniorityYearsMax', message: 'It is at least the year from which the band begins.' }];
}

function ofTimeline(row: StatedFigure): Fault[] {
  const weeks = [row.timelineWeeksMin, row.timelineWeeksMax] as const;
  const months = [row.timelineMonthsMin, row.timelineMonthsMax] as const;
  if (weeks.some(isGiven) && months.some(isGiven))
    return [{ column: 'timelineMonthsMin', message: 'Give the time in weeks or in months, as it was published.' }];
  return [...ofSpan(weeks, 'timelineWeeksMax'), ...ofSpan(months, 'timelineMonthsMax')];
}

function ofSpan([min, max]: readonly [number | null, number | null], column: keyof StatedFigure): Fault[] {
  if (isGiven(min) !== isGiven(max)) return [{ column, message: 'Give both, the shortest time and the longest.' }];
  return isBelow(max, min) ? [{ column, message: 'The longest time is at least the shortest.' }] : [];
}

function isGiven(value: number | null): boolean {
  return value !== null;
}
