import { createUser } from '../identity/create-user.ts';
import { grantRole } from '../identity/grant-role.ts';
import { CreateUserInput } from '../identity/identity.inputs.ts';
import { UserKind } from '../identity/user.entity.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import type { Role } from '../kernel/role.ts';
import { checked } from './checked.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Whose account, and what they may do. */
export interface NewAccount extends Output {
  readonly name: string;
  readonly email?: string;
  readonly service?: boolean;
  readonly role: readonly Role[];
}

/** Makes an account and grants its roles. */
export async function createAccount(options: NewAccount): Promise<void> {
  const { name, email = null, role: roles } = options;
  const kind = options.service === true ? UserKind.SERVICE : UserKind.PERSON;
  await withDatabase(async (context) => {
    const user = await createUser(context, await checked(Object.assign(new CreateUserInput(), { name, kind, email })));
    const id = toGlobalId('User', user.id);
    let { version } = user;
    for (const role of new Set(roles)) ({ version } = await grantRole(context, { userId: id, role, version }));
    print(options, [{ id, name: user.name, roles }]);
  });
}
