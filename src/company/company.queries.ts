import type { OrderBy } from '../database/selection.ts';
import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import { type CompanyFilter, type CompanySort, CompanySortDirection, CompanySortField } from './company-list.inputs.ts';

type Given<T> = T | null | undefined;

/** What a filter asks of a company, as conditions on its row. */
export function companyConditions(filter: Given<CompanyFilter>): Where[] {
  if (!filter) return [];
  return [
    ...given(filter.text, hasText),
    ...given(filter.status, (words) => (row, bind) => `${row}.status = any(${bind.words(words)})`),
    ...given(filter.fundingStage, (words) => (row, bind) => `${row}.funding_stage = any(${bind.words(words)})`),
    ...given(filter.country, (countries) => (row, bind) => `${row}.country = any(${bind(countries)}::bpchar[])`),
    ...given(filter.owner, (ids) => (row, bind) => `${row}.owner_id = any(${bind(usersIn(ids))}::uuid[])`),
  ];
}

/** The order of a list of companies. */
export function companyOrder(sort: Given<CompanySort>): OrderBy[] {
  const property = sort?.field === CompanySortField.APPLIED_AT ? 'appliedAt' : 'nameKey';
  return [{ property, direction: sort?.direction === CompanySortDirection.DESC ? 'desc' : 'asc' }];
}

function hasText(text: string): Where {
  const pattern = `%${foldedKey(text).replace(/[\\%_]/g, '\\$&')}%`;
  return (row, bind) => {
    const wanted = bind(pattern);
    return `(${row}.name_key like ${wanted} or ${row}.handle like ${wanted})`;
  };
}

/** What is no id of a person stands for nobody. */
function usersIn(ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === 'User' ? [parsed.key] : [];
  });
}

function given<T>(value: Given<T>, where: (value: T) => Where): Where[] {
  return value === null || value === undefined ? [] : [where(value)];
}
