import { record } from '../audit/record.ts';
import { LockMode } from '@mikro-orm/core';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { Invitation } from './invitation.entity.ts';
import { newSecret } from './opaque-secret.ts';
import { User, UserKind, UserStatus } from './user.entity.ts';

/** Whom to invite. */
export interface InviteUser {
  readonly userId: string;
}

/** The stored invitation and the path of its link, which is never to be had again. */
export interface NewInvitation {
  readonly user: User;
  readonly invitation: Invitation;
  readonly path: string;
}

const replaceEarlier = `
  update invitation set replaced_at = $2 where user_id = $1 and used_at is null and replaced_at is null`;

/** Makes a link that lets a person in once within three days, to set a password; an earlier one stops working. */
export async function inviteUser(context: Context, input: InviteUser): Promise<NewInvitation> {
  const id = await context.see('User', input.userId, 'userId');
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (user.kind !== UserKind.PERSON) throw invalid('A service account signs in with tokens.', 'userId');
    if (user.status === UserStatus.DISABLED) throw invalid('This user is disabled.', 'userId');
    await statementsIn(tx)(replaceEarlier, [id, context.now]);
    const { secret, hash } = newSecret(context.randomBytes);
    const invitation = new Invitation(context, { user, hash });
    tx.persist(invitation);
    record(tx, context, { action: 'user.invited', objectType: 'User', objectId: id });
    return { user, invitation, path: `/sign-in#${secret}` };
  });
}
