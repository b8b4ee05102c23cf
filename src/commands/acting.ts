import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { Role } from '../kernel/role.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { notAllowed, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';

/** What `--as` means, for every command that has it. */
export const asOption = [
  '--as <email-or-id>',
  'whose work this is: their roles decide what may be done, and the audit names them',
] as const;

const lookUp = `
  select u.id, u.status, array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null)
  from user_account u where u.email_key = $1 or u.id = $2`;

/** The person or service that a command works for, with the roles that they hold now; throws when they may not come in. */
export async function actingAs(command: RequestContext, who: string): Promise<RequestContext & { viewer: Viewer }> {
  const parsed = parseGlobalId(who);
  const [row] = await command.reads.run(lookUp, [emailKey(who), parsed?.type === 'User' ? parsed.key : null]);
  if (!row) throw new UserError(UserErrorCode.NOT_FOUND, `There is no user ${who}. \`user list\` shows all.`);
  const [id, status, roles] = row as readonly [string, string, Role[]];
  if (status !== 'ACTIVE') throw notAllowed(`The account of ${who} is disabled.`);
  return { ...command, viewer: viewerOf(id, roles) };
}
