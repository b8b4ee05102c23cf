import { createApiToken } from '../identity/create-api-token.ts';
import { CreateApiTokenInput } from '../identity/identity.inputs.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import type { Role } from '../kernel/role.ts';
import { accountOf } from './account-of.ts';
import { checked } from './checked.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Whose token, and what it opens for how long. */
export interface NewToken extends Output {
  readonly user: string;
  readonly label: string;
  readonly days: number;
  readonly role?: readonly Role[];
  readonly readOnly?: boolean;
  readonly actForOthers?: boolean;
}

/** Makes a token and prints it. */
export async function createToken(options: NewToken): Promise<void> {
  await withDatabase(async (context) => {
    const { id } = await accountOf(context, options.user);
    const expiresAt = new Date(context.now.getTime() + options.days * 86_400_000);
    const { label, role: roles = null, readOnly: isReadOnly = false, actForOthers: mayActForOthers = false } = options;
    const input = { userId: toGlobalId('User', id), label, expiresAt, roles, isReadOnly, mayActForOthers };
    const made = await createApiToken(context, await checked(Object.assign(new CreateApiTokenInput(), input)));
    print(options, [
      { token: made.token, id: toGlobalId('ApiToken', made.apiToken.id), expiresAt: expiresAt.toISOString() },
    ]);
  });
}
