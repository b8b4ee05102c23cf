import type { OrderBy } from '../database/selection.ts';
import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { type MatchFilter, type MatchSort, MatchSortDirection, MatchSortField } from './match-list.inputs.ts';
import { MatchStatus } from './match.states.ts';

type Given<T> = T | null | undefined;

/** What a filter asks of a match, as conditions on its row. */
export function matchConditions(filter: Given<MatchFilter>, now: Date): Where[] {
  if (!filter) return [];
  return [
    ...given(filter.status, (statuses) => standsAt(statuses, now)),
    ...given(filter.owner, (ids) => isAnyOf('owner_id', keysIn(ids, 'User'))),
    ...given(filter.listing, (ids) => isAnyOf('listing_id', keysIn(ids, 'ProjectListing'))),
    ...given(filter.talentListing, (ids) => isAnyOf('talent_listing_id', keysIn(ids, 'TalentListing'))),
    ...given(filter.company, (ids) => isAnyOf('company_id', keysIn(ids, 'Company'))),
  ];
}

/** The order of a list of matches. */
export function matchOrder(sort: Given<MatchSort>): OrderBy[] {
  const property = sort?.field === MatchSortField.DEADLINE ? 'deadlineOrder' : 'createdAt';
  return [{ property, direction: sort?.direction === MatchSortDirection.ASC ? 'asc' : 'desc' }];
}

/** True of a match that stands so at the moment: a proposal whose time is over has expired, also before that is stored. */
function standsAt(statuses: readonly MatchStatus[], now: Date): Where {
  const kept = statuses.filter((status) => status !== MatchStatus.EXPIRED);
  const asksWhen = statuses.includes(MatchStatus.PROPOSED) || statuses.includes(MatchStatus.EXPIRED);
  return (row, bind) => {
    const moment = asksWhen ? `${bind.position(now)}::timestamptz` : '';
    const isOver = `(${row}.status = 'PROPOSED' and ${row}.expires_at <= ${moment})`;
    const hasStatus = `${row}.status = any(${bind.words(kept)})`;
    const stands = statuses.includes(MatchStatus.PROPOSED) ? `(${hasStatus} and not ${isOver})` : hasStatus;
    if (!statuses.includes(MatchStatus.EXPIRED)) return stands;
    return `(${stands} or ${row}.status = 'EXPIRED' or ${isOver})`;
  };
}

function isAnyOf(column: string, keys: readonly string[]): Where {
  if (keys.length === 1) return (row, bind) => `${row}.${column} = ${bind(keys[0])}::uuid`;
  return (row, bind) => `${row}.${column} = any(${bind(keys)}::uuid[])`;
}

/** An id of something else stands for nothing. */
function keysIn(ids: readonly string[], type: string): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === type ? [parsed.key] : [];
  });
}

function given<T>(value: Given<T>, where: (value: T) => Where): Where[] {
  return value === null || value === undefined ? [] : [where(value)];
}
