import type { RequestContext } from '../graphql/request-context.ts';
import { revokeApiToken } from '../identity/revoke-api-token.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Ends a token. */
export async function revokeToken(id: string, options: Output): Promise<void> {
  await withDatabase(async (context) => {
    const version = await versionBehind(context, id);
    const token = await revokeApiToken(context, { apiTokenId: id, version });
    print(options, [{ id, revokedAt: token.revokedAt?.toISOString() }]);
  });
}

/** The version of the account that a token belongs to; of no token it is none that an account has. */
async function versionBehind(context: RequestContext, token: string): Promise<number> {
  const text = 'select u.version from api_token t join user_account u on u.id = t.user_id where t.id = $1::uuid';
  const [row] = await context.reads.run(text, [parseGlobalId(token)?.key ?? null]);
  return Number(row?.[0] ?? 0);
}
