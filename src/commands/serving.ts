import { Command, InvalidArgumentError } from 'commander';
import { ConfigError, configOfProcess, isLoopback } from '../config.ts';
import { holding } from '../holding.ts';
import { main } from '../main.ts';
import { openDatabase } from '../open-database.ts';
import { createSchema } from '../schema.ts';
import { seedDemo } from '../seed/demo.ts';
import { keepDemoTokens } from '../seed/demo-tokens.ts';
import { DemoDataError } from '../seed/demo-state.ts';
import { playTour, type TourOptions } from '../tour/tour.ts';
import { type Output, print, toStandardError, withDatabase } from './with-database.ts';

/** `start`, `migrate`, `seed` and `tour`. */
export function serverCommands(): Command[] {
  return [
    new Command('start').description('start the server, and its database where none is given').action(main),
    new Command('migrate')
      .description('bring the database to the newest schema')
      .option('--json', 'print JSON')
      .action(migrateCommand),
    new Command('seed')
      .description('load the demo data into an empty embedded database')
      .option('--json', 'print JSON')
      .action(seedCommand),
    new Command('tour')
      .description('play the main job over HTTP: from application to listed, and a rejection with its letter')
      .option('--url <url>', 'address of a running server; without it, one is started for the tour', address)
      .option('--tokens <file>', 'file of the demo tokens; default DATA_DIR/demo-tokens.json')
      .action((options: TourOptions) => playTour(options)),
  ];
}

async function migrateCommand(options: Output): Promise<void> {
  const opening = openDatabase(configOfProcess(), { purpose: 'join', say: toStandardError });
  const migrated = await holding(opening, (database) => database.migrated);
  print(
    options,
    migrated.map((migration) => ({ migration })),
  );
  if (migrated.length === 0) toStandardError('The schema is the newest.');
}

async function seedCommand(options: Output): Promise<void> {
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

function address(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be an address, like http://127.0.0.1:4000.');
}
