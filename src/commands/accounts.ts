import { Command, InvalidArgumentError } from 'commander';
import { configOfProcess } from '../config.ts';
import { faultOfText } from '../graphql/safe-string.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { createUser } from '../identity/create-user.ts';
import { disableUser } from '../identity/disable-user.ts';
import { grantRole } from '../identity/grant-role.ts';
import { CreateUserInput } from '../identity/identity.inputs.ts';
import { inviteUser } from '../identity/invite-user.ts';
import { UserKind } from '../identity/user.entity.ts';
import { parseGlobalId, toGlobalId } from '../kernel/global-id.ts';
import { Role } from '../kernel/role.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { checkInput } from '../graphql/check-input.ts';
import { type Output, print, withDatabase } from './with-database.ts';

interface NewAccount extends Output {
  readonly name: string;
  readonly email?: string;
  readonly service?: boolean;
  readonly role: readonly Role[];
}

/** `user create|list|invite|disable`. */
export function accountCommands(): Command {
  const user = new Command('user').description('Accounts of staff and services');
  user
    .command('create')
    .description('make an account and grant its roles')
    .requiredOption('--name <name>', 'name shown to colleagues')
    .option('--email <email>', 'e-mail address; a person needs one')
    .option('--service', 'a service account instead of a person')
    .option('--role <roles...>', `any of ${roleNames}`, roleOf, [])
    .option('--json', 'print JSON')
    .action(createAccount);
  user.command('list').description('all accounts').option('--json', 'print JSON').action(listAccounts);
  user
    .command('invite <email-or-id>')
    .description('make a one-time link to set a password, and print it, this once')
    .option('--json', 'print JSON')
    .action(inviteAccount);
  user
    .command('disable <email-or-id>')
    .description('lock an account out, its tokens with it')
    .option('--json', 'print JSON')
    .action(disableAccount);
  return user;
}

/** Every role, for people to choose from. */
export const roleNames = Object.values(Role).join(', ');

/** The uuid and version of an account by its e-mail address or its id. */
export async function accountOf(context: RequestContext, user: string): Promise<{ id: string; version: number }> {
  const parsed = parseGlobalId(user);
  const text = 'select id, version from user_account where email_key = $1 or id = $2';
  const [row] = await context.reads.run(text, [emailKey(user), parsed?.type === 'User' ? parsed.key : null]);
  if (row) return { id: String(row[0]), version: Number(row[1]) };
  throw new UserError(UserErrorCode.NOT_FOUND, `There is no user ${user}. \`user list\` shows all.`);
}

/** What the API checks of its inputs is checked here, too: the operations trust their callers in it. */
export async function check<T extends object>(input: T): Promise<T> {
  for (const [name, value] of Object.entries(input)) {
    const fault = typeof value === 'string' ? faultOfText(value) : null;
    if (fault) throw invalid(`The ${name} ${fault}.`, name);
  }
  await checkInput(input);
  return input;
}

async function createAccount(options: NewAccount): Promise<void> {
  const { name, email = null, role: roles } = options;
  const kind = options.service === true ? UserKind.SERVICE : UserKind.PERSON;
  await withDatabase(async (context) => {
    const user = await createUser(context, await check(Object.assign(new CreateUserInput(), { name, kind, email })));
    const id = toGlobalId('User', user.id);
    let { version } = user;
    for (const role of new Set(roles)) ({ version } = await grantRole(context, { userId: id, role, version }));
    print(options, [{ id, name: user.name, roles }]);
  });
}

async function listAccounts(options: Output): Promise<void> {
  const text = `select id, name, email, kind, status,
    array(select g.role from role_grant g where g.user_id = u.id and g.revoked_at is null order by 1)
    from user_account u order by name_key, id`;
  await withDatabase(async (context) => {
    const rows = await context.reads.run(text, []);
    const accounts = rows.map(([id, name, email, kind, status, roles]) => ({
      id: toGlobalId('User', String(id)),
      name,
      email,
      kind,
      status,
      roles,
    }));
    print(options, accounts);
  });
}

async function inviteAccount(who: string, options: Output): Promise<void> {
  const { publicUrl, host, port } = configOfProcess();
  await withDatabase(async (context) => {
    const { id } = await accountOf(context, who);
    const { path, invitation } = await inviteUser(context, { userId: toGlobalId('User', id) });
    const link = `${publicUrl ?? `http://${host}:${String(port)}`}${path}`;
    print(options, [{ link, expiresAt: invitation.expiresAt.toISOString() }]);
  });
}

async function disableAccount(who: string, options: Output): Promise<void> {
  await withDatabase(async (context) => {
    const { id, version } = await accountOf(context, who);
    const user = await disableUser(context, { userId: toGlobalId('User', id), version });
    print(options, [{ id: toGlobalId('User', id), status: user.status }]);
  });
}

/** One more role of an option that takes several. */
export function roleOf(text: string, others: readonly Role[] = []): readonly Role[] {
  const role = new Map<string, Role>(Object.entries(Role)).get(text.toUpperCase());
  if (!role) throw new InvalidArgumentError(`Roles are ${roleNames}.`);
  return [...others, role];
}
