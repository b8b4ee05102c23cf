import { UserError, UserErrorCode } from './user-error.ts';

/** Refuses an edit that was made on an older version of the row than it has now. */
export function mustBeCurrent(row: { readonly version: number }, seen: number): void {
  if (row.version === seen) return;
  const message = 'Somebody changed this in the meantime. Load it again and repeat your change.';
  throw new UserError(UserErrorCode.STALE, message, { path: ['version'], currentVersion: row.version });
}
