import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { commandLineId } from '../kernel/viewer.ts';
import type { Role } from '../kernel/role.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { countChange, lockUser } from './lock-user.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { User } from './user.entity.ts';

/** Who gets or loses which role; the version is the account's, as it was seen. */
export interface GrantRole {
  readonly userId: string;
  readonly role: Role;
  readonly version: number;
}

/** Grants a role; a role already held is refused. */
export async function grantRole(context: Context, input: GrantRole): Promise<User> {
  const id = await context.see('User', input.userId, 'userId');
  return context.em.transactional(async (tx) => {
    const user = await lockUser(tx, id, input.version);
    if (await tx.findOne(RoleGrant, { user, role: input.role, revokedAt: null })) {
      throw new UserError(UserErrorCode.DUPLICATE, 'This user holds that role already.', { path: ['role'] });
    }
    tx.persist(new RoleGrant(context, { user, role: input.role, grantedBy: grantor(context) }));
    await countChange(tx, user);
    record(tx, context, { action: 'role.granted', objectType: 'User', objectId: id, changes: { role: input.role } });
    return user;
  });
}

/** The command line has no account to point to. */
function grantor({ viewer }: Context): RoleGrant['grantedBy'] {
  return viewer.id === commandLineId ? null : ref(User, viewer.id);
}
