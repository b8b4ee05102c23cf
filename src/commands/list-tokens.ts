import { toGlobalId } from '../kernel/global-id.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Prints the tokens that work. */
export async function listTokens(options: Output): Promise<void> {
  const text = `select t.id, u.name, t.label, t.prefix, t.expires_at, t.roles, t.is_read_only, t.may_act_for_others
    from api_token t join user_account u on u.id = t.user_id
    where t.revoked_at is null and t.expires_at > $1 order by u.name_key, t.id`;
  await withDatabase(async (context) => {
    const rows = await context.reads.run(text, [context.now]);
    const tokens = rows.map(([id, user, label, prefix, expiresAt, roles, isReadOnly, mayActForOthers]) => ({
      id: toGlobalId('ApiToken', String(id)),
      user,
      label,
      prefix,
      expiresAt,
      roles,
      isReadOnly,
      mayActForOthers,
    }));
    print(options, tokens);
  });
}
