import type { Config } from '../config.ts';
import { createSchema } from '../schema.ts';
import { seedDemo } from '../seed/demo.ts';
import { keepDemoTokens } from '../seed/demo-tokens.ts';
import { DemoDataError } from '../seed/demo-state.ts';
import { type Output, print, toStandardError, withDatabase } from './with-database.ts';

/** Loads the demo data into a database that is empty, and prints where their tokens lie. */
export async function seedDatabase({ dataDir, demoCandidates: candidates }: Config, options: Output): Promise<void> {
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
