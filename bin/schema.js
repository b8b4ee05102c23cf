// Prints the API to schema/schema.graphql; with --check it compares and fails when the file is behind the code.
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { MikroORM } from '@mikro-orm/postgresql';
import { modelsOf } from '../dist/src/database/model.js';
import { ormOptions } from '../dist/src/orm.js';
import { createSchema } from '../dist/src/schema.js';

const file = new URL('../schema/schema.graphql', import.meta.url);
const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const printed = `${printSchema(lexicographicSortSchema(createSchema(modelsOf(orm))))}\n`;
await orm.close(true);
if (!process.argv.includes('--check')) {
  await writeFile(file, printed);
} else if (printed !== (await readFile(file, 'utf8').catch(() => ''))) {
  console.error('schema/schema.graphql is behind the code: run `npm run schema` and commit it.');
  process.exitCode = 1;
}
