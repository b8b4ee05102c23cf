import { Command } from 'commander';
import type { RequestContext } from '../graphql/request-context.ts';
import { createUser } from '../identity/create-user.ts';
import { disableUser } from '../identity/disable-user.ts';
import { grantRole } from '../identity/grant-role.ts';
import { UserKind } from '../identity/user.entity.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { Role } from '../kernel/role.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { invalid, notFound } from '../kernel/user-error.ts';
import { type Output, print, withDatabase } from './with-database.ts';

interface NewAccount extends Output {
  readonly name: string;
  readonly email?: string;
  readonly service?: boolean;
  readonly role: readonly string[];
}

/** `user create|list|disable`. */
export function accountCommands(): Command {
  const user = new Command('user').description('Accounts of staff and services');
  user
    .command('create')
    .description('make an account and grant its roles')
    .requiredOption('--name <name>', 'name shown to colleagues')
    .option('--email <email>', 'e-mail address; a person needs one')
    .option('--service', 'a service account instead of a person')
    .option('--role <roles...>', `any of ${Object.values(Role).join(', ')}`, [])
    .option('--json', 'print JSON')
    .action(createAccount);
  user.command('list').description('all accounts').option('--json', 'print JSON').action(listAccounts);
  user
    .command('disable <email>')
    .description('lock an account out, its tokens with it')
    .option('--json', 'print JSON')
    .action(disableAccount);
  return user;
}

/** The uuid and version of an account by its e-mail address. */
export async function accountOf(context: RequestContext, email: string): Promise<{ id: string; version: number }> {
  const text = 'select id, version from user_account where email_key = $1';
  const [row] = await context.reads.run(text, [emailKey(email)]);
  if (!row) throw notFound('user');
  return { id: String(row[0]), version: Number(row[1]) };
}

async function createAccount(options: NewAccount): Promise<void> {
  const roles = options.role.map(roleOf);
  await withDatabase(async (context) => {
    const kind = options.service === true ? UserKind.SERVICE : UserKind.PERSON;
    const user = await createUser(context, { name: options.name, kind, email: options.email });
    const id = toGlobalId('User', user.id);
    for (const role of roles) await grantRole(context, { userId: id, role });
    print(options, [{ id, name: user.name, roles: roles.join(',') }]);
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
      roles: (roles as string[]).join(','),
    }));
    print(options, accounts);
  });
}

async function disableAccount(email: string, options: Output): Promise<void> {
  await withDatabase(async (context) => {
    const { id, version } = await accountOf(context, email);
    const user = await disableUser(context, { userId: toGlobalId('User', id), version });
    print(options, [{ id: toGlobalId('User', id), status: user.status }]);
  });
}

function roleOf(text: string): Role {
  const role = new Map<string, Role>(Object.entries(Role)).get(text.toUpperCase());
  if (!role) throw invalid(`There is no role ${text}. Roles are ${Object.values(Role).join(', ')}.`, 'role');
  return role;
}
