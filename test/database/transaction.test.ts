import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction } from '../../src/database/transaction.ts';
import { openOrm } from '../../src/orm.ts';
import { createTestDatabase } from '../support/test-database.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  // With one connection, one that is not given back is missed at once.
  orm = await openOrm({ url: database.appUrl, poolSize: 1, patienceMs: 5_000 });
});

afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const add = `insert into audit_event (id, created_at, actor, action, outcome, object_type, changes, request_id)
  values (gen_random_uuid(), now(), gen_random_uuid(), $1, 'DONE', 'Nothing', '{}', 'test')`;

const countOf = (action: string): Promise<number> =>
  inTransaction(orm.em, async (run) => {
    const [row] = await run('select count(*)::int from audit_event where action = $1', [action]);
    return Number(row?.[0]);
  });

test('what was done together holds, and its result is given', async () => {
  const result = await inTransaction(orm.em, async (run) => {
    await run(add, ['kept']);
    await run(add, ['kept']);
    return 'done';
  });

  expect(result).toBe('done');
  expect(await countOf('kept')).toBe(2);
});

test('nothing holds when the work or a statement of it fails, and what failed is told', async () => {
  const thrown = inTransaction(orm.em, async (run) => {
    await run(add, ['undone']);
    throw new Error('Not after all');
  });
  const refused = inTransaction(orm.em, async (run) => {
    await run(add, ['undone']);
    await run('select 1 / $1::int', [0]);
  });

  await expect(thrown).rejects.toThrow('Not after all');
  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await countOf('undone')).toBe(0);
});

test('more than there are connections wait for their turn', async () => {
  const counts = await Promise.all(
    Array.from({ length: 20 }, () => inTransaction(orm.em, (run) => run(add, ['in turn']))),
  );

  expect(counts).toHaveLength(20);
  expect(await countOf('in turn')).toBe(20);
});

test('a connection that is lost fails the work alone, and another one takes its place', async () => {
  const lost = inTransaction(orm.em, async (run) => {
    await run(add, ['lost']);
    await run('select pg_terminate_backend(pg_backend_pid())', []);
  });

  await expect(lost).rejects.toThrow(/terminat/i);
  expect(await countOf('lost')).toBe(0);
});

test('a connection that is lost between two statements fails the next one', async () => {
  const lost = inTransaction(orm.em, async (run) => {
    await run(add, ['lost between']);
    const [own] = await run('select pg_backend_pid()', []);
    const other = await openOrm({ url: database.appUrl, poolSize: 1 });
    await inTransaction(other.em, (elsewhere) => elsewhere('select pg_terminate_backend($1, 5000)', [own?.[0]]));
    await other.close(true);
    await run(add, ['lost between']);
  });

  await expect(lost).rejects.toThrow(/terminat|not queryable/i);
  expect(await countOf('lost between')).toBe(0);
});
