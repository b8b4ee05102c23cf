import { Command } from 'commander';
import { ConfigError, configOfProcess, isLoopback } from '../config.ts';
import { createSchema } from '../schema.ts';
import { seedDemo } from '../seed/demo.ts';
import { keepDemoTokens } from '../seed/demo-tokens.ts';
import { DemoDataError } from '../seed/demo-state.ts';
import { type Output, print, toStandardError, withDatabase } from './with-database.ts';

/** `seed`. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load the demo data into an empty embedded database')
    .option('--json', 'print JSON')
    .action(seedDatabase);
}

async function seedDatabase(options: Output): Promise<void> {
  const { databaseUrl, host, dataDir, demoCandidates: candidates } = configOfProcess();
  if (databaseUrl !== null) {
    throw new ConfigError('DATABASE_URL is set: demo data belongs in the embedded database only.');
  }
  if (!isLoopback(host)) {
    throw new ConfigError(`HOST ${host} is not loopback, and demo data brings tokens that open everything.`);
  }
  await withDatabase(async (context, surroundings) => {
    const schema = createSchema(surroundings.reads.models);
    const isLoaded = (await seedDemo({ surroundings, schema }, { now: context.now, candidates })) === 'loaded';
    const tokens = await keepDemoTokens(context, dataDir);
    if (tokens === null) throw new DemoDataError('The database is not empty: no demo data were loaded.');
    toStandardError(isLoaded ? 'Demo data loaded.' : 'The demo data are there already.');
    if (options.json === true) print(options, [{ seeded: isLoaded, tokens }]);
    else print(options, [{ tokens }]);
  });
}
