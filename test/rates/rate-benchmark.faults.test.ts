import { describe, expect, test } from '@jest/globals';
import { faultsOfFigures, type KnownRates } from '../../src/rates/rate-benchmark.faults.ts';
import { type FigureRow, differencesOf, ownFactsOf, statedFigure } from '../../src/rates/rate-benchmark.rows.ts';
import { FigureKind, PublishedBand, RateBasis, RateCategory, RateUnit } from '../../src/rates/rate.words.ts';

const known: KnownRates = {
  sources: new Map([
    [
      'lemon-2026',
      {
        slug: 'lemon-2026',
        currency: 'USD',
        bands: new Set([PublishedBand.MID, PublishedBand.SENIOR]),
        bases: new Map([[RateCategory.SENIORITY, RateBasis.PAID_TO_ENGINEER]]),
      },
    ],
  ]),
  specializations: new Set(['event-driven']),
};

const right: FigureRow = {
  id: 'lem-002',
  source: 'lemon-2026',
  category: RateCategory.SENIORITY,
  role: 'Backend Developer',
  seniority: PublishedBand.SENIOR,
  unit: RateUnit.HOUR,
  currency: 'USD',
  figureKind: FigureKind.RANGE,
  min: '25',
  max: '75',
  median: '42',
  sourceLines: [25],
};

const placesOf = (...rows: readonly Partial<FigureRow>[]): string[] =>
  faultsOfFigures(
    rows.map((row) => statedFigure({ ...right, ...row })),
    known,
  ).map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('a row of a table of figures', () => {
  test.each<[string, Partial<FigureRow>]>([
    ['a range with a median', {}],
    ['a range with a top end', { median: null, topEnd: '90' }],
    ['a median alone', { figureKind: FigureKind.MEDIAN, min: null, max: null }],
    ['a point', { figureKind: FigureKind.POINT, max: '25', median: null }],
    ['a floor', { figureKind: FigureKind.FLOOR, max: null, median: null }],
    ['a ceiling', { figureKind: FigureKind.CEILING, min: null, median: null }],
    ['a top end alone', { figureKind: FigureKind.CEILING, min: null, max: null, median: null, topEnd: '100' }],
    ['weeks', { timelineWeeksMin: 2, timelineWeeksMax: 6 }],
  ])('may be %s', (_name, row) => {
    expect(placesOf(row)).toEqual([]);
  });

  test.each<[string, Partial<FigureRow>, string[]]>([
    ['of no source', { source: 'nobody-2026' }, ['INVALID 0.source']],
    ['in another currency than its source', { currency: 'EUR' }, ['INVALID 0.currency']],
    ['of a category that nobody decided', { category: RateCategory.AGENCY }, ['INVALID 0.category']],
    ['of a band that its source has not', { seniority: PublishedBand.JUNIOR }, ['INVALID 0.seniority']],
    ['of no specialization', { specialization: 'cobol' }, ['INVALID 0.specialization']],
    ['with a median under its range', { median: '24.99' }, ['INVALID 0.median']],
    ['with a median over its range', { median: '75.01' }, ['INVALID 0.median']],
    ['upside down', { min: '80', median: null }, ['INVALID 0.max']],
    ['with a top end below its highest', { topEnd: '74' }, ['INVALID 0.topEnd']],
    ['at nothing', { min: '0' }, ['INVALID 0.min']],
    ['a range without its highest', { max: null }, ['INVALID 0.max']],
    ['a median with a range', { figureKind: FigureKind.MEDIAN }, ['INVALID 0.min', 'INVALID 0.max']],
    ['a point of two amounts', { figureKind: FigureKind.POINT, median: null }, ['INVALID 0.max']],
    [
      'a ceiling without one',
      { figureKind: FigureKind.CEILING, min: null, max: null, median: null },
      ['INVALID 0.max'],
    ],
    ['with years of no band', { seniority: null, seniorityYearsMin: 5 }, ['INVALID 0.seniority']],
    ['with years that only end', { seniorityYearsMax: 5 }, ['INVALID 0.seniorityYearsMin']],
    ['with years upside down', { seniorityYearsMin: 8, seniorityYearsMax: 5 }, ['INVALID 0.seniorityYearsMax']],
    ['with half a timeline', { timelineMonthsMin: 3 }, ['INVALID 0.timelineMonthsMax']],
    ['with a timeline upside down', { timelineWeeksMin: 6, timelineWeeksMax: 2 }, ['INVALID 0.timelineWeeksMax']],
    [
      'with weeks and months',
      { timelineWeeksMin: 2, timelineWeeksMax: 6, timelineMonthsMin: 1, timelineMonthsMax: 2 },
      ['INVALID 0.timelineMonthsMin'],
    ],
    ['wrong in two places', { currency: 'EUR', median: '80' }, ['INVALID 0.currency', 'INVALID 0.median']],
  ])('is refused %s', (_name, row, places) => {
    expect(placesOf(row)).toEqual(places);
  });

  test('is refused with the id of one before it', () => {
    expect(placesOf({}, { id: 'lem-003' }, {})).toEqual(['DUPLICATE 2.id']);
  });
});

describe('a row that is on record', () => {
  test('is known word for word, however its amounts are written and whatever is left out', () => {
    const stored = ownFactsOf({ ...right, min: '25.00', technology: [], openEndedMax: false });

    expect(differencesOf(right, stored)).toEqual([]);
  });

  test('differs by column', () => {
    expect(differencesOf({ ...right, median: '43', note: 'x' }, ownFactsOf(right))).toEqual(['median', 'note']);
  });
});

test('a figure is composite when its note says so first', () => {
  const isComposite = (note: string) => ownFactsOf({ ...right, note }).isComposite;

  expect(['composite: median up to ceiling', 'no composite', 'composites'].map(isComposite)).toEqual([
    true,
    false,
    false,
  ]);
});
