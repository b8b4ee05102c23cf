import { Command } from 'commander';
import type { Output } from './with-database.ts';

/** `verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('look at the whole database for what must never be; exit code 1 when something is')
    .option('--json', 'print JSON')
    .action(async (options: Output) => (await import('./verify-database.ts')).verifyDatabase(options));
}
