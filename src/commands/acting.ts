import { contextFor, type Surroundings } from '../contexts.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Role } from '../kernel/role.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { viewerOf } from '../kernel/viewer.ts';
import { accountOf } from './account-of.ts';

const lookUp = `
  select u.status, array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null)
  from user_account u where u.id = $1`;

/** The context of a person or service for whom a command works, with the roles that they hold now. */
export async function actingAs(
  who: string,
  command: RequestContext,
  surroundings: Surroundings,
): Promise<RequestContext> {
  const { id } = await accountOf(command, who);
  const [row] = await command.reads.run(lookUp, [id]);
  const [status, roles] = row as readonly [string, Role[]]; // an account is never deleted
  if (status !== 'ACTIVE') throw notAllowed(`The account of ${who} is disabled.`);
  const { now, requestId } = command;
  return contextFor(surroundings, { viewer: viewerOf(id, roles), now, requestId });
}
