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
  inTransaction({ em: orm.em, once: null }, async (run) => {
    const [row] = await run('select count(*)::int from audit_event where action = $1', [action]);
    return Number(row?.[0]);
  });

test('what was done together holds, and its result is given', async () => {
  const result = await inTransaction({ em: orm.em, once: null }, async (run) => {
    await run(add, ['kept']);
    await run(add, ['kept']);
    return 'done';
  });

  expect(result).toBe('done');
  expect(await countOf('kept')).toBe(2);
});

test('nothing holds when the work or a statement of it fails, and what failed is told', async () => {
  const thrown = inTransaction({ em: orm.em, once: null }, async (run) => {
    await run(add, ['undone']);
    throw new Error('Not after all');
  });
  const refused = inTransaction({ em: orm.em, once: null }, async (run) => {
    await run(add, ['undone']);
    await run('select 1 / $1::int', [0]);
  });

  await expect(thrown).rejects.toThrow('Not after all');
  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await countOf('undone')).toBe(0);
});

test('what ends the work goes with the commit, and the answer sees what was committed', async () => {
  const taken: unknown[] = [];
  await inTransaction({ em: orm.em, once: null }, async (run, ending) => {
    ending.write({ text: add, values: ['at last'] });
    ending.write({ text: add, values: ['at last'] });
    const text = 'select count(*)::int, pg_current_xact_id_if_assigned() is null from audit_event where action = $1';
    ending.answer({ text, values: ['at last'], take: (rows) => taken.push(...rows) });
    ending.answer(null);
    taken.push((await run('select count(*)::int from audit_event where action = $1', ['at last']))[0]);
  });

  expect(taken).toEqual([[0], [2, true]]);
});

test('a statement that fails on the way out undoes everything and is what is told', async () => {
  const refused = inTransaction({ em: orm.em, once: null }, async (run, ending) => {
    await run(add, ['undone']);
    ending.write({ text: add, values: ['undone'] });
    ending.write({ text: 'select 1 / $1::int', values: [0] });
    ending.write({ text: add, values: ['undone'] });
    ending.answer({ text: 'select 2 / $1::int', values: [0], take: () => undefined });
  });

  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await countOf('undone')).toBe(0);
});

test('of statements sent at once the first that fails is told, and not those that fail because of it', async () => {
  const refused = inTransaction({ em: orm.em, once: null }, (run) =>
    Promise.all([run('select 1 / $1::int', [0]), run('select 3 / $1::int', [1]), run(add, ['undone'])]),
  );

  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await countOf('undone')).toBe(0);
  expect(await countOf('at last')).toBe(2);
});

test('more than there are connections wait for their turn', async () => {
  const counts = await Promise.all(
    Array.from({ length: 20 }, () => inTransaction({ em: orm.em, once: null }, (run) => run(add, ['in turn']))),
  );

  expect(counts).toHaveLength(20);
  expect(await countOf('in turn')).toBe(20);
});

test('a connection that is lost fails the work alone, and another one takes its place', async () => {
  const lost = inTransaction({ em: orm.em, once: null }, async (run) => {
    await run(add, ['lost']);
    await run('select pg_terminate_backend(pg_backend_pid())', []);
  });

  await expect(lost).rejects.toThrow(/terminat/i);
  expect(await countOf('lost')).toBe(0);
});

test('a connection that is lost between two statements fails the next one', async () => {
  const lost = inTransaction({ em: orm.em, once: null }, async (run) => {
    await run(add, ['lost between']);
    const [own] = await run('select pg_backend_pid()', []);
    const other = await openOrm({ url: database.appUrl, poolSize: 1 });
    await inTransaction({ em: other.em, once: null }, (elsewhere) =>
      elsewhere('select pg_terminate_backend($1, 5000)', [own?.[0]]),
    );
    await other.close(true);
    await run(add, ['lost between']);
  });

  await expect(lost).rejects.toThrow(/terminat|not queryable/i);
  expect(await countOf('lost between')).toBe(0);
});
