// Fails when the entities have changed since the last migration: compares them with the snapshot, without a database.
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../dist/src/orm.js';

const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const isBehind = await orm.migrator.checkSchema();
await orm.close(true);
if (isBehind) {
  console.error('The entities differ from the newest migration: run `npm run migrate:create`.');
  process.exitCode = 1;
}
