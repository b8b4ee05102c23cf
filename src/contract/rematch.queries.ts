import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { RematchStatus } from './rematch-case.states.ts';
import type { RematchFilter } from './rematch.inputs.ts';

/** True of the re-matches that a filter asks for: the open ones unless it says otherwise. */
export function rematchConditions(filter: RematchFilter | null | undefined, now: Date): Where[] {
  const { owner, side, company, status, isOverdue } = filter ?? {};
  return [
    standsAt(status ?? [RematchStatus.OPEN]),
    ...(owner == null ? [] : [isAnyOf('owner_id', keysIn(owner, 'User'))]),
    ...(company == null ? [] : [isAnyOf('company_id', keysIn(company, 'Company'))]),
    ...(side == null ? [] : [needsIt(side)]),
    ...(isOverdue == null ? [] : [isLate(isOverdue, now)]),
  ];
}

function standsAt(statuses: readonly RematchStatus[]): Where {
  const [only] = statuses;
  // Written out, so that the queue's own index serves it.
  if (statuses.length === 1 && only === RematchStatus.OPEN) return (row) => `${row}.status = 'OPEN'`;
  return (row, bind) => `${row}.status = any(${bind.words(statuses)})`;
}

/** One that was met or closed is late no more. */
function isLate(late: boolean, now: Date): Where {
  return (row, bind) => {
    const isOver = `(${row}.status = 'OPEN' and ${row}.due_at < ${bind(now)})`;
    return late ? isOver : `not ${isOver}`;
  };
}

function needsIt(side: string): Where {
  return (row, bind) => `${row}.side = any(${bind.words([side])})`;
}

function isAnyOf(column: string, keys: readonly string[]): Where {
  return (row, bind) => `${row}.${column} = any(${bind(keys)}::uuid[])`;
}

/** An id of something else stands for nothing. */
function keysIn(ids: readonly string[], type: string): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === type ? [parsed.key] : [];
  });
}
