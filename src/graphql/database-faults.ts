import type { ErrorCode } from './request-error.ts';

/** What a failure of the database means for the caller, without a word of the database's own. */
export interface DatabaseFault {
  readonly code: ErrorCode;
  readonly message: string;
}

const slow: DatabaseFault = {
  code: 'TIMEOUT',
  message: 'The database took longer than it may. Ask for less at once, or try again.',
};
const locked: DatabaseFault = {
  code: 'TIMEOUT',
  message: 'Somebody else is changing the same thing. Nothing was changed; try again in a moment.',
};
const collided: DatabaseFault = {
  code: 'CONFLICT',
  message: 'Two changes met and this one was undone. Try again.',
};
const away: DatabaseFault = {
  code: 'SERVICE_UNAVAILABLE',
  message: 'The database cannot be reached right now. Try again in a moment.',
};

const faults: ReadonlyMap<string, DatabaseFault> = new Map([
  ['57014', slow],
  ['25P03', slow],
  ['25P04', slow],
  ['55P03', locked],
  ['40001', collided],
  ['40P01', collided],
]);

// Classes of SQLSTATE, and what Node says of sockets: the connection is gone or none is to be had.
const awayCodes = /^(08...|53...|57P0.|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const awayMessages =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Tells a slow, locked or lost database from every other failure; null for those others. */
export function databaseFault(error: unknown): DatabaseFault | null {
  for (const cause of causes(error)) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    const fault = faults.get(code);
    if (fault) return fault;
    if (awayCodes.test(code) || awayMessages.test(cause.message)) return away;
  }
  return null;
}

/** True of a change that PostgreSQL undid for another one's sake: the same may be tried again. */
export function wasUndone(error: unknown): boolean {
  return databaseFault(error) === collided;
}

const deepestCause = 5;

/** The error and what it wraps: the ORM keeps the driver's error as `cause` or `previous`. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < deepestCause) {
    found.push(next);
    next = next.cause ?? ('previous' in next ? next.previous : undefined);
  }
  return found;
}
