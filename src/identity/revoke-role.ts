import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid } from '../kernel/user-error.ts';
import type { GrantRole } from './grant-role.ts';
import { countChange, lockUser } from './lock-user.ts';
import { RoleGrant } from './role-grant.entity.ts';
import type { User } from './user.entity.ts';

/** Takes a role back; an administrator cannot take away their own administration. */
export async function revokeRole(context: Context, input: GrantRole): Promise<User> {
  const id = await context.see('User', input.userId, 'userId');
  if (id === context.viewer.id && input.role === Role.ADMIN) {
    throw invalid('Nobody can take away their own administration. Ask another administrator.', 'role');
  }
  return context.em.transactional(async (tx) => {
    const user = await lockUser(tx, id, input.version);
    const grant = await tx.findOne(RoleGrant, { user, role: input.role, revokedAt: null });
    if (!grant) throw invalid('This user does not hold that role.', 'role');
    grant.revokedAt = context.now;
    await countChange(tx, user);
    record(tx, context, { action: 'role.revoked', objectType: 'User', objectId: id, changes: { role: input.role } });
    return user;
  });
}
