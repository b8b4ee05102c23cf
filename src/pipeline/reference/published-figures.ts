/** A figure that somebody published, and where. */
export interface Published {
  readonly text: string;
  readonly value: number;
  readonly publisher: string;
  readonly year: number;
  /** What was published, and where in it the figure stands. */
  readonly source: string;
}

/** The share of companies that are refused, as it is published. */
export const publishedCompanyRejection: Published = {
  text: 'about 60 %',
  value: 60,
  publisher: 'Lemon.io',
  year: 2026,
  source: 'developer talent marketplace, backend jobs page, lines 25, 204, 271 and 395',
};
