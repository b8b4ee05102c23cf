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
  // With one connection, what a statement leaves behind is met by the next one.
  orm = await openOrm({ url: database.appUrl, poolSize: 1, patienceMs: 5_000 });
  run = await statementsOn(orm);
});

afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const mode = `select current_setting('plan_cache_mode')`;
const divides = 'select 1 / $1::int';

test('a named statement is planned once for any values, and not for the first five that come', async () => {
  const text = 'select id from skill where slug = $1';
  for (const slug of ['go', 'rust', 'php']) await run(text, [slug]);

  const plans = await run('select generic_plans, custom_plans from pg_prepared_statements where statement = $1', [
    text,
  ]);

  expect(plans).toEqual([['3', '0']]);
});

test('an unnamed one is planned for its values, and those after it are not', async () => {
  expect(await run(mode, [], 'unnamed')).toEqual([['force_custom_plan']]);
  expect(await run(mode, [])).toEqual([['force_generic_plan']]);
});

test.each(['named', 'unnamed'] as const)(
  'one that is %s is planned without workers and not compiled',
  async (planning) => {
    const settings = `select current_setting('max_parallel_workers_per_gather'), current_setting('jit')`;

    expect(await run(settings, [], planning)).toEqual([['0', 'off']]);
  },
);

test('an unnamed one that fails gives its connection back as it was', async () => {
  await expect(run(divides, [0], 'unnamed')).rejects.toThrow('division by zero');

  expect(await run(mode, [])).toEqual([['force_generic_plan']]);
});

test('an unnamed one in a transaction leaves the others of it as they were', async () => {
  const modes = await inTransaction({ em: orm.em, once: null }, async (inside) => [
    await inside(mode, [], 'unnamed'),
    await inside(mode, []),
  ]);
  const failed = inTransaction({ em: orm.em, once: null }, (inside) => inside(divides, [0], 'unnamed'));

  expect(modes).toEqual([[['force_custom_plan']], [['force_generic_plan']]]);
  await expect(failed).rejects.toThrow('division by zero');
  expect(await run(mode, [])).toEqual([['force_generic_plan']]);
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
