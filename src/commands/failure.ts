import { ConfigError } from '../config-error.ts';
import { DatabaseError } from '../database/database-error.ts';
import { EmbeddedPostgresError } from '../database/embedded-error.ts';
import { DatabaseRoleError } from '../database/roles.ts';
import { ListenError } from '../http/listen-error.ts';
import { UserError, UserErrors } from '../kernel/user-error.ts';
import { refusalOfConstraint } from '../refusals.ts';
import { DemoDataError } from '../seed/demo-state.ts';
import { Surprise } from '../story/teller.ts';
import { FileError } from './transfer/file-error.ts';

const known = [
  ConfigError,
  ListenError,
  EmbeddedPostgresError,
  DatabaseRoleError,
  DatabaseError,
  DemoDataError,
  FileError,
  UserError,
  UserErrors,
];

/** The line that a person sees of a failed command: ours as it is, an unexpected one with its stack, for a report. */
export function messageForPerson(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Surprise) return `Not as it is written: ${error.message}`;
  if (known.some((kind) => error instanceof kind)) return error.message;
  return refusalOfConstraint(error)?.message ?? error.stack ?? error.message;
}
