import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { ApiToken } from './api-token.entity.ts';
import { countChange, lockUser } from './lock-user.ts';

/** Which token; the version is its user's, as it was seen. */
export interface RevokeApiToken {
  readonly apiTokenId: string;
  readonly version: number;
}

/** Ends a token within a second; one that has ended stays as it is. */
export async function revokeApiToken(context: Context, input: RevokeApiToken): Promise<ApiToken> {
  const id = await context.see('ApiToken', input.apiTokenId, 'apiTokenId');
  return context.em.transactional(async (tx) => {
    const { user: owner } = await tx.findOneOrFail(ApiToken, id, { disableIdentityMap: true });
    const user = await lockUser(tx, owner.id, input.version);
    const apiToken = await tx.findOneOrFail(ApiToken, id);
    if (apiToken.revokedAt !== null) return apiToken;
    apiToken.revokedAt = context.now;
    await countChange(tx, user);
    record(tx, context, { action: 'apiToken.revoked', objectType: 'ApiToken', objectId: id });
    return apiToken;
  });
}
