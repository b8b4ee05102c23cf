import { Command } from 'commander';
import type { Output } from './with-database.ts';

/** `migrate`. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to the newest schema')
    .option('--json', 'print JSON')
    .action(async (options: Output) => (await import('./migrate-database.ts')).migrateDatabase(options));
}
