import { Command } from 'commander';
import type { Output } from './with-database.ts';

/** `seed`. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load the demo data into an empty embedded database')
    .option('--json', 'print JSON')
    .action(seed);
}

/** What is set wrongly is told before all is loaded that it takes to go on. */
async function seed(options: Output): Promise<void> {
  const { configForDemoData } = await import('./demo-config.ts');
  const config = configForDemoData();
  const { seedDatabase } = await import('./seed-database.ts');
  await seedDatabase(config, options);
}
