import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { CompanyScreeningFilter } from './screening-list.inputs.ts';

/** True of the open rounds that a filter asks for. */
export function queueConditions(filter: CompanyScreeningFilter | null | undefined): Where[] {
  const { owner, kind } = filter ?? {};
  return [
    (row) => `${row}.status = 'IN_PROGRESS'`,
    ...(owner == null ? [] : [isOwnedBy(usersIn(owner))]),
    ...(kind == null ? [] : [isOfKind(kind)]),
  ];
}

/** True of companies that are in and whose passed round expires by then, or has expired. */
export function trustExpiresBy(moment: Date): Where[] {
  return [
    (row, bind) => `${row}.trust_expires_at <= ${bind(moment)}`,
    (row) => `${row}.status in ('APPROVED', 'SUSPENDED')`,
  ];
}

function isOwnedBy(keys: readonly string[]): Where {
  return (row, bind) => `${row}.owner_id = any(${bind(keys)}::uuid[])`;
}

function isOfKind(kind: string): Where {
  return (row, bind) => `${row}.kind = any(${bind.words([kind])})`;
}

/** What is no id of a person stands for nobody. */
function usersIn(ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === 'User' ? [parsed.key] : [];
  });
}
