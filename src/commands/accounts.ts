import { Command } from 'commander';
import type { NewAccount } from './create-account.ts';
import { roleNames, roleOf } from './role-option.ts';
import type { Output } from './with-database.ts';

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
    .action(async (options: NewAccount) => (await import('./create-account.ts')).createAccount(options));
  user
    .command('list')
    .description('all accounts')
    .option('--json', 'print JSON')
    .action(async (options: Output) => (await import('./list-accounts.ts')).listAccounts(options));
  user
    .command('invite <email-or-id>')
    .description('make a one-time link to set a password, and print it, this once')
    .option('--json', 'print JSON')
    .action(async (who: string, options: Output) => (await import('./invite-account.ts')).inviteAccount(who, options));
  user
    .command('disable <email-or-id>')
    .description('lock an account out, its tokens with it')
    .option('--json', 'print JSON')
    .action(async (who: string, options: Output) =>
      (await import('./disable-account.ts')).disableAccount(who, options),
    );
  return user;
}
