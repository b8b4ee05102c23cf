import { conditionSql } from '../database/select-statement.ts';
import type { Where } from '../database/where.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { dayAfter } from './contract.end.ts';
import type { ContractFilter } from './contract-list.inputs.ts';

const isRunning: Where = (row) => `${row}.status in ('ACTIVE', 'PAUSED')`;

/** What a filter asks of a contract, as conditions on its row. */
export function contractConditions(filter: ContractFilter | null | undefined, context: RequestContext): Where[] {
  const { status, successManager, company, candidate, listing } = filter ?? {};
  return [
    ...(status == null ? [] : [standsAt(status)]),
    ...isAnyOf('success_manager_id', 'User', successManager),
    ...isAnyOf('company_id', 'Company', company),
    ...(candidate == null ? [] : [isOfSeen(candidate, context)]),
    ...isAnyOf('listing_id', 'ProjectListing', listing),
  ];
}

/** True of running contracts that somebody has to see to within so many days, or should have. */
export function dueWithin(days: number, now: Date): Where[] {
  const last = dayAfter(now.toISOString().slice(0, 10), days);
  return [isRunning, (row, bind) => `${row}.due_on <= ${bind(last)}::date`];
}

/** True of running contracts that the viewer looks after. */
export const ownRunning: readonly Where[] = [isOwn(), isRunning];

function isOwn(): Where {
  return (row, _bind, viewer) => `${row}.success_manager_id = ${viewer()}`;
}

function standsAt(statuses: readonly string[]): Where {
  return (row, bind) => `${row}.status = any(${bind.words(statuses)})`;
}

/** A contract is seen longer than its candidate: whom it is of is not to be guessed by who is no longer seen. */
function isOfSeen(candidates: readonly string[], { reads, viewer: of }: RequestContext): Where {
  const keys = keysIn(candidates, 'Candidate');
  return (row, bind, viewer) => {
    const isSeen = conditionSql(reads.sightOf(of).rows('Candidate', { row: 'asked', viewer }));
    const seen = `select asked.id from candidate asked where asked.id = any(${bind(keys)}::uuid[]) and ${isSeen}`;
    return `${row}.candidate_id = any(array(${seen}))`;
  };
}

function isAnyOf(column: string, type: string, ids: readonly string[] | null | undefined): Where[] {
  if (ids == null) return [];
  return [(row, bind) => `${row}.${column} = any(${bind(keysIn(ids, type))}::uuid[])`];
}

/** An id of something else stands for nothing. */
function keysIn(ids: readonly string[], type: string): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === type ? [parsed.key] : [];
  });
}
