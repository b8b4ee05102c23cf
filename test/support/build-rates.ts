import { inputType } from '../../src/commands/transfer/input-type.ts';
import { rowsOf } from '../../src/commands/transfer/rows.ts';
import { modelsOf } from '../../src/database/model.ts';
import { createSchema } from '../../src/schema.ts';
import type { Person, TestApi } from './test-api.ts';

/** The table of published figures as it lies in the repository. */
export const publishedRates = new URL('../../src/seed/reference/rate-benchmarks.csv', import.meta.url).pathname;

/** A figure as the API takes it. */
export type RateRow = Readonly<Record<string, unknown>>;

/** The rows of the table of published figures. */
export async function publishedRows(api: TestApi): Promise<RateRow[]> {
  const type = inputType(createSchema(modelsOf(api.orm)), 'RateBenchmarkInput');
  const rows: RateRow[] = [];
  for await (const { value } of rowsOf({ path: publishedRates, format: 'csv', type, ignored: [] })) rows.push(value);
  return rows;
}

/** A figure that nothing is wrong with. */
export function aRate(id: string, stated: RateRow = {}): RateRow {
  return {
    id,
    source: 'lemon-2026',
    category: 'SENIORITY',
    role: 'Backend Developer',
    seniority: 'SENIOR',
    unit: 'HOUR',
    currency: 'USD',
    figureKind: 'RANGE',
    min: '25',
    max: '75',
    median: '42',
    sourceLines: [25],
    ...stated,
  };
}

/** What came of handing in rows. */
export interface Imported {
  readonly rateImport: { readonly newCount: number; readonly knownCount: number } | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

/** Hands in rows. */
export async function importRows(api: TestApi, person: Person, rows: readonly RateRow[]): Promise<Imported> {
  const text = `mutation ($input: ImportRateBenchmarksInput!) { importRateBenchmarks(input: $input) {
    rateImport { newCount knownCount } errors { code message path } } }`;
  const { data, errors } = await api.run(person, text, { input: { rows } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['importRateBenchmarks'] as Imported; // its own document
}
