import { Command, InvalidArgumentError } from 'commander';
import { createApiToken } from '../identity/create-api-token.ts';
import { CreateApiTokenInput } from '../identity/identity.inputs.ts';
import { revokeApiToken } from '../identity/revoke-api-token.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId, toGlobalId } from '../kernel/global-id.ts';
import type { Role } from '../kernel/role.ts';
import { accountOf, check, roleNames, roleOf } from './accounts.ts';
import { type Output, print, withDatabase } from './with-database.ts';

interface NewToken extends Output {
  readonly user: string;
  readonly label: string;
  readonly days: number;
  readonly role?: readonly Role[];
  readonly readOnly?: boolean;
  readonly actForOthers?: boolean;
}

const longestDays = 366;

/** `token create|list|revoke`. */
export function tokenCommands(): Command {
  const token = new Command('token').description('Bearer tokens');
  token
    .command('create')
    .description('make a token and print it, this once')
    .requiredOption('--user <email-or-id>', 'whose token')
    .requiredOption('--label <label>', 'what it is for')
    .option('--days <days>', 'how long it works, 1 to 366', daysOf, 30)
    .option('--role <roles...>', `roles of the user that it carries, all when left out: any of ${roleNames}`, roleOf)
    .option('--read-only', 'it reaches no mutation')
    .option('--act-for-others', 'a service may act on behalf of people with it')
    .option('--json', 'print JSON')
    .action(createToken);
  token.command('list').description('tokens that work').option('--json', 'print JSON').action(listTokens);
  token.command('revoke <id>').description('end a token').option('--json', 'print JSON').action(revokeToken);
  return token;
}

async function createToken(options: NewToken): Promise<void> {
  await withDatabase(async (context) => {
    const { id } = await accountOf(context, options.user);
    const expiresAt = new Date(context.now.getTime() + options.days * 86_400_000);
    const { label, role: roles = null, readOnly: isReadOnly = false, actForOthers: mayActForOthers = false } = options;
    const input = { userId: toGlobalId('User', id), label, expiresAt, roles, isReadOnly, mayActForOthers };
    const made = await createApiToken(context, await check(Object.assign(new CreateApiTokenInput(), input)));
    print(options, [
      { token: made.token, id: toGlobalId('ApiToken', made.apiToken.id), expiresAt: expiresAt.toISOString() },
    ]);
  });
}

async function listTokens(options: Output): Promise<void> {
  const text = `select t.id, u.name, t.label, t.prefix, t.expires_at, t.roles, t.is_read_only, t.may_act_for_others
    from api_token t join user_account u on u.id = t.user_id
    where t.revoked_at is null and t.expires_at > $1 order by u.name_key, t.id`;
  await withDatabase(async (context) => {
    const rows = await context.reads.run(text, [context.now]);
    const tokens = rows.map(([id, user, label, prefix, expiresAt, roles, isReadOnly, mayActForOthers]) => ({
      id: toGlobalId('ApiToken', String(id)),
      user,
      label,
      prefix,
      expiresAt,
      roles,
      isReadOnly,
      mayActForOthers,
    }));
    print(options, tokens);
  });
}

async function revokeToken(id: string, options: Output): Promise<void> {
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

function daysOf(text: string): number {
  const days = Number(text);
  if (!/^\d+$/.test(text) || days < 1 || days > longestDays)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${String(longestDays)}.`);
  return days;
}
