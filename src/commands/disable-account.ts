import { disableUser } from '../identity/disable-user.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { accountOf } from './account-of.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Locks an account out, its tokens with it. */
export async function disableAccount(who: string, options: Output): Promise<void> {
  await withDatabase(async (context) => {
    const { id, version } = await accountOf(context, who);
    const user = await disableUser(context, { userId: toGlobalId('User', id), version });
    print(options, [{ id: toGlobalId('User', id), status: user.status }]);
  });
}
