import { Command, InvalidArgumentError } from 'commander';
import type { NewToken } from './create-token.ts';
import { roleNames, roleOf } from './role-option.ts';
import type { Output } from './with-database.ts';

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
    .action(async (options: NewToken) => (await import('./create-token.ts')).createToken(options));
  token
    .command('list')
    .description('tokens that work')
    .option('--json', 'print JSON')
    .action(async (options: Output) => (await import('./list-tokens.ts')).listTokens(options));
  token
    .command('revoke <id>')
    .description('end a token')
    .option('--json', 'print JSON')
    .action(async (id: string, options: Output) => (await import('./revoke-token.ts')).revokeToken(id, options));
  return token;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (!/^\d+$/.test(text) || days < 1 || days > longestDays)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${String(longestDays)}.`);
  return days;
}
