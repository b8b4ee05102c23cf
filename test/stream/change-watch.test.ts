import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { statementsOfPool } from '../../src/database/statements.ts';
import type { Change } from '../../src/stream/change.ts';
import { ChangeWatch } from '../../src/stream/change-watch.ts';
import { until } from '../support/streaming.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let asApp: pg.Pool;
let asOwner: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  asApp = new pg.Pool({ connectionString: database.appUrl });
  asOwner = new pg.Pool({ connectionString: database.ownerUrl });
});

afterAll(async () => {
  await Promise.all([asApp.end(), asOwner.end()]);
  await database.drop();
});

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const insert = `insert into stream_change (kind, row_id, about_id) values ('CASE_MOVED', $1, $1)`;

/** Whoever listens to all moves of cases, and how often they were ended. */
async function listening(watch: ChangeWatch) {
  const heard: Change[] = [];
  let ends = 0;
  const tell = (change: Change): void => void heard.push(change);
  const stop = await watch.listen({ kind: 'CASE_MOVED', tell, end: () => (ends += 1) });
  return { numbers: () => heard.map(({ id }) => Number(id.slice(-12))), ends: () => ends, stop };
}

test('tells everybody of what is committed once, in whatever order transactions end', async () => {
  const watch = new ChangeWatch(statementsOfPool(asApp), () => undefined);
  const [early, late, undone] = [await asOwner.connect(), await asOwner.connect(), await asOwner.connect()];
  await early.query('begin');
  await early.query(insert, [idOf(1)]);
  const all = [await listening(watch), await listening(watch)];

  await late.query(insert, [idOf(2)]);
  await undone.query('begin');
  await undone.query(insert, [idOf(3)]);
  await until(() => all.every(({ numbers }) => numbers().length === 1));
  await undone.query('rollback');
  await early.query('commit');
  await late.query(insert, [idOf(4)]);
  await until(() => all.every(({ numbers }) => numbers().length === 3));
  await new Promise((resolve) => setTimeout(resolve, 600));

  expect(all.map(({ numbers }) => numbers())).toEqual([
    [2, 1, 4],
    [2, 1, 4],
  ]);
  for (const { stop } of all) stop();
  for (const client of [early, late, undone]) client.release();
});

test('asks nothing while nobody listens, and one thing however many do', async () => {
  const texts: string[] = [];
  const watch = new ChangeWatch(
    statementsOfPool(asApp, (text) => texts.push(text)),
    () => undefined,
  );
  const looks = async (): Promise<number> => {
    texts.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return texts.length;
  };

  const before = await looks();
  const one = await listening(watch);
  const ofOne = await looks();
  const fifty = await Promise.all(Array.from({ length: 49 }, () => listening(watch)));
  const ofFifty = await looks();
  for (const { stop } of [one, ...fifty]) stop();
  const after = await looks();

  expect([before, after]).toEqual([0, 0]);
  expect(ofOne).toBeGreaterThan(1);
  expect(ofFifty).toBeLessThanOrEqual(6);
});

test('goes on where it was after looks that failed', async () => {
  let isAway = false;
  const errors: unknown[] = [];
  const run = statementsOfPool(asApp);
  const watch = new ChangeWatch(
    (text, values) => (isAway ? Promise.reject(new Error('away')) : run(text, values)),
    (error) => errors.push(error),
  );
  const { numbers, stop } = await listening(watch);

  isAway = true;
  await asOwner.query(insert, [idOf(5)]);
  await until(() => errors.length > 1);
  isAway = false;
  await until(() => numbers().length === 1);

  expect(numbers()).toEqual([5]);
  stop();
});

test('ends whoever would have to be told of more than a thousand changes at once', async () => {
  const watch = new ChangeWatch(statementsOfPool(asApp), () => undefined);
  const { numbers, ends, stop } = await listening(watch);

  await asOwner.query(`insert into stream_change (kind, row_id, about_id)
    select 'CASE_MOVED', gen_random_uuid(), gen_random_uuid() from generate_series(1, 1001)`);
  await until(() => ends() > 0);
  await asOwner.query(insert, [idOf(6)]);
  await until(() => numbers().length > 0);

  expect([numbers(), ends()]).toEqual([[6], 1]);
  stop();
});

test('what is older than an hour is cleared away with every thousandth change', async () => {
  const old = `select count(*)::int as rows from stream_change where written_at < now() - interval '1 hour'`;
  const count = async () => (await asOwner.query<{ rows: number }>(old)).rows[0]?.rows;
  await asOwner.query(`update stream_change set written_at = now() - interval '2 hours' where about_id <> row_id`);
  await asOwner.query('create table probe (id uuid, about_id uuid)');
  await asOwner.query(`create trigger probe_is_told after insert on probe
    for each row execute function stream_change_tell('CASE_MOVED', 'about_id')`);
  const before = await count();

  await asOwner.query('insert into probe select gen_random_uuid(), gen_random_uuid() from generate_series(1, 1000)');

  expect([before, await count()]).toEqual([1_001, 0]);
  const { rows } = await asOwner.query('select 1 from stream_change');
  expect(rows.length).toBeGreaterThan(1_000);
});
