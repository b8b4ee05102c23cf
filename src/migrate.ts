import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm.ts';

/** Brings a database to the newest schema as `owner`; two at once wait for each other. Gives the names of what ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const orm = await MikroORM.init(ormOptions({ url: ownerUrl, poolSize: 1, purpose: 'migrate' }));
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close(true);
  }
}
