import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { inputType } from '../commands/transfer/input-type.ts';
import { rowsOf } from '../commands/transfer/rows.ts';
import type { FigureRow } from '../rates/rate-benchmark.rows.ts';

const path = fileURLToPath(new URL('./reference/rate-benchmarks.csv', import.meta.url));

/** The 88 figures that were published, in the order of their table; the API refuses what is no row of it. */
export async function publishedRates(schema: GraphQLSchema): Promise<FigureRow[]> {
  const type = inputType(schema, 'RateBenchmarkInput');
  const rows: FigureRow[] = [];
  for await (const { value } of rowsOf({ path, format: 'csv', type, ignored: [] })) {
    // The file is a copy of ours, and a test imports every row of it.
    rows.push(value as unknown as FigureRow);
  }
  return rows;
}
