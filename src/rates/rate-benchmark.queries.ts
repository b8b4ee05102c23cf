import type { Where } from '../database/where.ts';
import type { RateBenchmarkFilter } from './rate-list.inputs.ts';

/** True of the figures that a filter asks for. */
export function benchmarkConditions(filter: RateBenchmarkFilter | null | undefined): Where[] {
  const { source, ...words } = filter ?? {};
  const asked = Object.entries(words).flatMap(([column, list]) => (list == null ? [] : [isOneOf(column, list)]));
  return [...(source == null ? [] : [isOfSource(source)]), ...asked];
}

/** `column` is a field of the filter's own type, and so is each word. */
function isOneOf(column: string, list: readonly string[]): Where {
  return (row, bind) => `${row}.${column} = any(${bind.words(list)})`;
}

function isOfSource(slugs: readonly string[]): Where {
  return (row, bind) =>
    `${row}.source_id = any(array(select s.id from rate_source s where s.slug = any(${bind(slugs)}::text[])))`;
}
