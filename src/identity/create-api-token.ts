import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { ApiToken } from './api-token.entity.ts';
import { newTokenSecret } from './token-secret.ts';
import { User, UserStatus } from './user.entity.ts';

/** For whom, what for and until when. */
export interface CreateApiToken {
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

/** Makes a bearer token that ends within a year. */
export async function createApiToken(context: Context, input: CreateApiToken): Promise<NewApiToken> {
  const id = await context.see('User', input.userId, 'userId');
  const days = (input.expiresAt.getTime() - context.now.getTime()) / 86_400_000;
  if (days <= 0 || days > longestDays) throw invalid('A token ends within a year from now.', 'expiresAt');
  return context.em.transactional(async (tx) => {
    const user = await tx.findOneOrFail(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (user.status === UserStatus.DISABLED) throw invalid('This user is disabled.', 'userId');
    const { token, prefix, hash } = newTokenSecret(context.randomBytes);
    const apiToken = new ApiToken(context, { user, label: input.label, prefix, hash, expiresAt: input.expiresAt });
    tx.persist(apiToken);
    record(tx, context, { action: 'apiToken.created', objectType: 'ApiToken', objectId: apiToken.id });
    return { apiToken, token };
  });
}
