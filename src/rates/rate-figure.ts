import type { FigureKind, PublishedBand, RateBasis, RateCategory, RateRegion, RateUnit } from './rate.words.ts';

/** A published figure as answers are worked out from it; amounts in hundredths. */
export interface Figure {
  readonly externalId: string;
  readonly source: string;
  readonly publisher: string;
  readonly year: number;
  readonly category: RateCategory;
  readonly basis: RateBasis;
  readonly band: PublishedBand | null;
  /** How the band of the source compares with ours; null where it is counted as ours. */
  readonly bandNote: string | null;
  readonly region: RateRegion | null;
  readonly countries: readonly string[];
  readonly technologies: readonly string[];
  readonly specialization: string | null;
  readonly unit: RateUnit;
  readonly currency: string;
  readonly kind: FigureKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly topEnd: number | null;
  readonly isOpenEnded: boolean;
  readonly isApproximate: boolean;
  readonly isComposite: boolean;
  readonly n: number | null;
  readonly lines: readonly number[];
}

/** Where an answer is taken from. */
export interface Citation {
  readonly source: string;
  readonly publisher: string;
  readonly year: number;
  readonly figures: readonly string[];
  readonly lines: readonly number[];
}

/** The sources of figures, each once, with what of it was used. */
export function citationsOf(figures: readonly Figure[]): Citation[] {
  const bySource = Map.groupBy(figures, ({ source }) => source);
  return [...bySource.values()].flatMap((used) => {
    const [first] = used;
    if (!first) return [];
    const { source, publisher, year } = first;
    const lines = new Set(used.flatMap((figure) => figure.lines));
    const ids = used.map(({ externalId }) => externalId);
    return [{ source, publisher, year, figures: ids, lines: [...lines].sort((one, other) => one - other) }];
  });
}

/** Hundredths as an amount in a currency. */
export function moneyOf<T extends number | null>(hundredths: T, currency: string): MoneyOrNull<T> {
  const money = hundredths === null ? null : { amount: (hundredths / 100).toFixed(2), currency };
  return money as MoneyOrNull<T>; // null exactly where nothing came in
}

type MoneyOrNull<T> = T extends number ? { readonly amount: string; readonly currency: string } : null;

/** As people write it in a sentence: 130, or 130.50. */
export function inWords(hundredths: number): string {
  const isWhole = hundredths % 100 === 0;
  return (hundredths / 100).toLocaleString('en-US', { minimumFractionDigits: isWhole ? 0 : 2 });
}
