// Writes a migration of what changed in the entities since the snapshot, and moves the snapshot on.
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../dist/src/orm.js';

const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const { fileName } = await orm.migrator.create();
await orm.close(true);
console.log(
  fileName ? `migrations/${fileName} written: name it, then add it to migrations/list.ts.` : 'Nothing changed.',
);
