import { ConfigError } from '../config.ts';
import { EmbeddedPostgresError } from '../database/embedded-error.ts';
import { DatabaseRoleError } from '../database/roles.ts';
import { UserError, UserErrors } from '../kernel/user-error.ts';
import { DatabaseError } from '../open-database.ts';

const known = [ConfigError, EmbeddedPostgresError, DatabaseRoleError, DatabaseError, UserError, UserErrors];

/** The line that a person sees of a failed command: ours as it is, an unexpected one with its stack, for a report. */
export function messageForPerson(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return known.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
