import { Command } from 'commander';
import { ConfigError, configOfProcess } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import { seedDemo } from '../seed/demo.ts';
import { keepDemoTokens } from '../seed/demo-tokens.ts';
import { main } from '../main.ts';
import { playTour } from '../tour/tour.ts';
import { type Output, print, toStandardError, withDatabase } from './with-database.ts';

interface TourOptions {
  readonly url?: string;
  readonly tokens?: string;
}

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
      .option('--url <url>', 'address of a running server; without it, one is started for the tour')
      .option('--tokens <file>', 'file of the demo tokens; default DATA_DIR/demo-tokens.json')
      .action((options: TourOptions) => playTour(options)),
  ];
}

async function migrateCommand(options: Output): Promise<void> {
  const database = await openDatabase(configOfProcess(), { purpose: 'join', say: toStandardError });
  await database.stop();
  print(
    options,
    database.migrated.map((migration) => ({ migration })),
  );
  if (database.migrated.length === 0) toStandardError('The schema is the newest.');
}

async function seedCommand(options: Output): Promise<void> {
  const { databaseUrl, dataDir } = configOfProcess();
  if (databaseUrl !== null)
    throw new ConfigError('DATABASE_URL is set: demo data belongs in the embedded database only.');
  await withDatabase(async (context, surroundings) => {
    const seeded = await seedDemo(surroundings, context.now);
    if (!seeded) toStandardError('The database is not empty: nothing was loaded.');
    await keepDemoTokens(context, dataDir);
    print(options, [{ seeded }]);
  });
}
