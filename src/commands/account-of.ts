import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';

/** The uuid and version of an account by its e-mail address or its id. */
export async function accountOf(context: RequestContext, user: string): Promise<{ id: string; version: number }> {
  const parsed = parseGlobalId(user);
  const text = 'select id, version from user_account where email_key = $1 or id = $2';
  const [row] = await context.reads.run(text, [emailKey(user), parsed?.type === 'User' ? parsed.key : null]);
  if (row) return { id: String(row[0]), version: Number(row[1]) };
  throw new UserError(UserErrorCode.NOT_FOUND, `There is no user ${user}. \`user list\` shows all.`);
}
