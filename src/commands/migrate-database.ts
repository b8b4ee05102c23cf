import { configOfProcess } from '../config.ts';
import { holding } from '../holding.ts';
import { openDatabase } from '../open-database.ts';
import { type Output, print, toStandardError } from './with-database.ts';

/** Brings the database to the newest schema and prints what that took. */
export async function migrateDatabase(options: Output): Promise<void> {
  const opening = openDatabase(configOfProcess(), { purpose: 'join', say: toStandardError });
  const migrated = await holding(opening, (database) => database.migrated);
  print(
    options,
    migrated.map((migration) => ({ migration })),
  );
  if (migrated.length === 0) toStandardError('The schema is the newest.');
}
