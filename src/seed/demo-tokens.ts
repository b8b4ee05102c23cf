import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApiToken } from '../identity/create-api-token.ts';
import { revokeApiToken } from '../identity/revoke-api-token.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { demoPeople } from './demo-people.ts';

const label = 'demo';
const lifetimeDays = 365;

/** Where the demo tokens of a data folder lie. */
export function demoTokenFile(dataDir: string): string {
  return join(dataDir, 'demo-tokens.json');
}

/** Writes the demo people's tokens to the file, readable by its owner alone; makes new ones only when it is missing. */
export async function keepDemoTokens(context: RequestContext, dataDir: string): Promise<void> {
  const file = demoTokenFile(dataDir);
  if (await exists(file)) return;
  const tokens: Record<string, string> = {};
  for (const person of demoPeople) {
    const userId = await userIdOf(context, person.email);
    if (userId === null) continue;
    await revokeOld(context, userId);
    const expiresAt = new Date(context.now.getTime() + lifetimeDays * 86_400_000);
    const made = await createApiToken(context, { userId: toGlobalId('User', userId), label, expiresAt });
    tokens[person.key] = made.token;
  }
  await writeWhole(file, { dataDir, text: `${JSON.stringify(tokens, null, 2)}\n` });
}

async function userIdOf(context: RequestContext, email: string): Promise<string | null> {
  const [row] = await context.reads.run('select id from user_account where email_key = $1', [email]);
  return row ? String(row[0]) : null;
}

async function revokeOld(context: RequestContext, userId: string): Promise<void> {
  const text = 'select id from api_token where user_id = $1 and label = $2 and revoked_at is null';
  for (const [id] of await context.reads.run(text, [userId, label])) {
    await revokeApiToken(context, { apiTokenId: toGlobalId('ApiToken', String(id)) });
  }
}

/** Whoever reads the file sees all of it or none. */
async function writeWhole(file: string, { dataDir, text }: { dataDir: string; text: string }): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
