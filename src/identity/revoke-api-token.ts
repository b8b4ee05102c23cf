import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ApiToken } from './api-token.entity.ts';

/** Which token. */
export interface RevokeApiToken {
  readonly apiTokenId: string;
}

/** Ends a token within a second; ending it again changes nothing. */
export async function revokeApiToken(context: Context, input: RevokeApiToken): Promise<ApiToken> {
  const id = await context.see('ApiToken', input.apiTokenId, 'apiTokenId');
  return context.em.transactional(async (tx) => {
    const apiToken = await tx.findOneOrFail(ApiToken, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    apiToken.revokedAt ??= context.now;
    record(tx, context, { action: 'apiToken.revoked', objectType: 'ApiToken', objectId: id });
    return apiToken;
  });
}
