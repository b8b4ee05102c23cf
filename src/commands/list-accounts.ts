import { toGlobalId } from '../kernel/global-id.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Prints all accounts. */
export async function listAccounts(options: Output): Promise<void> {
  const text = `select id, name, email, kind, status,
    array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null order by 1)
    from user_account u order by name_key, id`;
  await withDatabase(async (context) => {
    const rows = await context.reads.run(text, []);
    const accounts = rows.map(([id, name, email, kind, status, roles]) => ({
      id: toGlobalId('User', String(id)),
      name,
      email,
      kind,
      status,
      roles,
    }));
    print(options, accounts);
  });
}
