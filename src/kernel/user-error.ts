/** What kind of refusal this is; each one is something the caller can act on. */
export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  STALE = 'STALE',
  ILLEGAL_TRANSITION = 'ILLEGAL_TRANSITION',
  BLOCKED = 'BLOCKED',
  INVALID = 'INVALID',
  CONFLICT = 'CONFLICT',
  DUPLICATE = 'DUPLICATE',
  IDENTITY_CONFLICT = 'IDENTITY_CONFLICT',
}

/** One thing that keeps a move from happening: a stable code and a sentence that a person may read. */
export interface Blocker {
  readonly code: string;
  readonly message: string;
}

interface Details {
  /** Where in the input the error lies, e.g. `['skills', '0', 'years']`; empty for the whole. */
  readonly path?: readonly string[];
  /** With STALE: the version that the row has now. */
  readonly currentVersion?: number;
  /** With BLOCKED: everything that stands in the way. */
  readonly blockers?: readonly Blocker[];
}

/** A refusal that the caller can act on: thrown inside (the transaction rolls back), returned as data outside. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly path: readonly string[];
  readonly currentVersion: number | null;
  readonly blockers: readonly Blocker[];

  constructor(code: UserErrorCode, message: string, details: Details = {}) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.path = details.path ?? [];
    this.currentVersion = details.currentVersion ?? null;
    this.blockers = details.blockers ?? [];
  }
}

/** A refusal of the database, as a person reads it. */
export interface Refused {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly path?: readonly string[];
  /** Where inputs have it that have no such place. */
  readonly otherwise?: readonly (readonly string[])[];
}

/** Several refusals found at once, so that a form can show them all. */
export class UserErrors extends Error {
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map((error) => error.message).join(' '));
    this.name = 'UserErrors';
    this.errors = errors;
  }
}

/** A value of the input that cannot be accepted, with the path to it. */
export function invalid(message: string, ...path: readonly string[]): UserError {
  return new UserError(UserErrorCode.INVALID, message, { path });
}

/** The answer for a row that does not exist and for one that the viewer may not see, which must look the same. */
export function notFound(noun: string, ...path: readonly string[]): UserError {
  return new UserError(UserErrorCode.NOT_FOUND, `No such ${noun}. Check the id.`, { path });
}

/** The viewer's roles do not include what it takes. */
export function notAllowed(message: string): UserError {
  return new UserError(UserErrorCode.NOT_ALLOWED, message);
}
