import { configOfProcess } from '../config.ts';
import { inviteUser } from '../identity/invite-user.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { accountOf } from './account-of.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Makes a one-time link to set a password, and prints it. */
export async function inviteAccount(who: string, options: Output): Promise<void> {
  const { publicUrl, host, port } = configOfProcess();
  await withDatabase(async (context) => {
    const { id } = await accountOf(context, who);
    const { path, invitation } = await inviteUser(context, { userId: toGlobalId('User', id) });
    const link = `${publicUrl ?? `http://${host}:${String(port)}`}${path}`;
    print(options, [{ link, expiresAt: invitation.expiresAt.toISOString() }]);
  });
}
