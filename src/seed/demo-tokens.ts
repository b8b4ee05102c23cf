import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestContext } from '../graphql/request-context.ts';
import { createApiToken } from '../identity/create-api-token.ts';
import { revokeApiToken } from '../identity/revoke-api-token.ts';
import { tokenHash } from '../identity/token-secret.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { demoPeople } from './demo-people.ts';

const label = 'demo';
const lifetimeDays = 365;

/** Where the demo tokens of a data folder lie. */
export function demoTokenFile(dataDir: string): string {
  return join(dataDir, 'demo-tokens.json');
}

/**
 * Keeps the demo people's tokens in a file that its owner alone reads, and gives its path; null without demo people.
 * Where the file is lost, or a token in it no longer works, all are revoked and issued anew.
 */
export async function keepDemoTokens(context: RequestContext, dataDir: string): Promise<string | null> {
  const people = await peopleOf(context);
  if (people.size === 0) return null;
  const file = demoTokenFile(dataDir);
  if (await worksFor(context, people, file)) {
    await chmod(file, 0o600);
    return file;
  }
  await revokeAll(context);
  const tokens: Record<string, string> = {};
  for (const [key, userId] of people) tokens[key] = await issue(context, userId);
  await mkdir(dataDir, { recursive: true });
  await writeWhole(file, `${JSON.stringify(tokens, null, 2)}\n`);
  return file;
}

/** Revokes the demo tokens and removes their file; gives how many worked until now. */
export async function withdrawDemoTokens(context: RequestContext, dataDir: string): Promise<number> {
  const count = await revokeAll(context);
  if (count > 0) await rm(demoTokenFile(dataDir), { force: true });
  return count;
}

/** The ids of the demo people who may still sign in, by their keys. */
async function peopleOf(context: RequestContext): Promise<ReadonlyMap<string, string>> {
  const text = `select email_key, id from user_account where email_key = any($1) and status = 'ACTIVE'`;
  const rows = await context.reads.run(text, [emails()]);
  const ids = new Map(rows.map(([email, id]) => [email, String(id)]));
  return new Map(demoPeople.flatMap(({ key, email }) => (ids.has(email) ? [[key, ids.get(email) ?? '']] : [])));
}

async function worksFor(context: RequestContext, people: ReadonlyMap<string, string>, file: string): Promise<boolean> {
  const kept = await readTokens(file);
  const text = 'select hash, user_id from api_token where user_id = any($1) and revoked_at is null and expires_at > $2';
  const rows = await context.reads.run(text, [[...people.values()], context.now]);
  const owners = new Map(rows.map(([hash, userId]) => [hash, userId]));
  return [...people].every(([key, userId]) => owners.get(tokenHash(kept.get(key) ?? '')) === userId);
}

async function readTokens(file: string): Promise<ReadonlyMap<string, string>> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return new Map(Object.entries(kept ?? {}).map(([key, token]) => [key, String(token)]));
  } catch {
    return new Map();
  }
}

async function issue(context: RequestContext, userId: string): Promise<string> {
  const expiresAt = new Date(context.now.getTime() + lifetimeDays * 86_400_000);
  return (await createApiToken(context, { userId: toGlobalId('User', userId), label, expiresAt })).token;
}

async function revokeAll(context: RequestContext): Promise<number> {
  const text = `select t.id from api_token t join user_account u on u.id = t.user_id
    where u.email_key = any($1) and t.label = $2 and t.revoked_at is null and t.expires_at > $3`;
  const rows = await context.reads.run(text, [emails(), label, context.now]);
  for (const [id] of rows) {
    const version = await versionBehind(context, id);
    await revokeApiToken(context, { apiTokenId: toGlobalId('ApiToken', String(id)), version });
  }
  return rows.length;
}

async function versionBehind(context: RequestContext, tokenId: unknown): Promise<number> {
  const text = 'select u.version from api_token t join user_account u on u.id = t.user_id where t.id = $1';
  const [row] = await context.reads.run(text, [tokenId]);
  return Number(row?.[0]);
}

function emails(): string[] {
  return demoPeople.map((person) => person.email);
}

/** Whoever reads the file sees all of it or none. */
async function writeWhole(file: string, text: string): Promise<void> {
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
