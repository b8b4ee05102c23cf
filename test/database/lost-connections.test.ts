import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Planning, type RunStatement, statementsOn } from '../../src/database/statements.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { openOrm } from '../../src/orm.ts';
import { createTestDatabase } from '../support/test-database.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let orm: MikroORM;
let run: RunStatement;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm({ url: database.appUrl, poolSize: 1, patienceMs: 5_000 });
  run = await statementsOn(orm);
});

afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const cut = 'select pg_terminate_backend(pg_backend_pid())';

test.each<Planning>(['named', 'unnamed'])(
  'a connection that is cut fails its %s statement and nothing else',
  async (planning) => {
    await expect(run(cut, [], planning)).rejects.toThrow();

    expect(await run('select 1', [])).toEqual([[1]]);
  },
);

test('a connection that is cut fails its transaction and nothing else', async () => {
  await expect(inTransaction({ em: orm.em, once: null }, (inside) => inside(cut, []))).rejects.toThrow();

  expect(await run('select 1', [])).toEqual([[1]]);
});
