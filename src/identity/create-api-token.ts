import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import type { Role } from '../kernel/role.ts';
import { invalid, notAllowed } from '../kernel/user-error.ts';
import { ApiToken, type TokenScope } from './api-token.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { newTokenSecret } from './token-secret.ts';
import { User, UserKind, UserStatus } from './user.entity.ts';

/** For whom, what for, until when, and how far it reaches: as far as its user where nothing is said. */
export interface CreateApiToken extends Partial<Omit<TokenScope, 'roles'>> {
  readonly roles?: TokenScope['roles'] | undefined;
  readonly userId: string;
  readonly label: string;
  readonly expiresAt: Date;
}

/** The stored token and its text, which is never to be had again. */
export interface NewApiToken {
  readonly apiToken: ApiToken;
  readonly token: string;
}

const longestDays = 366;

/** Makes a bearer token that ends within a year and never reaches further than its user; nobody makes one for another's sake. */
export async function createApiToken(context: Context, input: CreateApiToken): Promise<NewApiToken> {
  if (context.viewer.service !== null) throw notAllowed('Nobody makes tokens on behalf of somebody else.');
  const id = await context.see('User', input.userId, 'userId');
  const days = (input.expiresAt.getTime() - context.now.getTime()) / 86_400_000;
  if (days <= 0 || days > longestDays) throw invalid('A token ends within a year from now.', 'expiresAt');
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (user.status === UserStatus.DISABLED) throw invalid('This user is disabled.', 'userId');
    const scope = await scopeWithin(tx, user, input);
    const { token, ...secret } = newTokenSecret(context.randomBytes);
    const { label, expiresAt } = input;
    const apiToken = new ApiToken(context, { user, label, expiresAt, ...secret, ...scope });
    tx.persist(apiToken);
    record(tx, context, {
      action: 'apiToken.created',
      objectType: 'ApiToken',
      objectId: apiToken.id,
      changes: { ...scope },
    });
    return { apiToken, token };
  });
}

/** The scope that was asked for, when the user has what is in it. */
async function scopeWithin(tx: EntityManager, user: User, asked: CreateApiToken): Promise<TokenScope> {
  const { isReadOnly = false, mayActForOthers = false } = asked;
  if (mayActForOthers && user.kind !== UserKind.SERVICE) {
    throw invalid('Only a service account acts on behalf of others.', 'mayActForOthers');
  }
  if (!asked.roles) return { roles: null, isReadOnly, mayActForOthers };
  const roles = [...new Set(asked.roles)].sort();
  if (roles.length === 0) throw invalid('Name a role that the token carries, or leave roles out for all.', 'roles');
  const held = new Set((await tx.find(RoleGrant, { user, revokedAt: null })).map(({ role }): Role => role));
  const missing = roles.filter((role) => !held.has(role));
  if (missing.length > 0) throw invalid(`This user does not hold ${missing.join(', ')}.`, 'roles');
  return { roles, isReadOnly, mayActForOthers };
}
