// What the check of plans refuses, and that it forgets no list of the schema.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { breachesOfHearing, listenOn, unheard } from '../plan-listening.js';
import { known, rootLists } from '../plan-lists.js';
import { breachesOf, mostRows } from '../plan-rules.js';

const sizes = new Map([
  ['vetting_case', 1_000_000],
  ['skill', 200],
]);
const scan = (rows, more = {}) => ({
  'Node Type': 'Seq Scan',
  'Relation Name': 'vetting_case',
  'Actual Rows': rows,
  'Actual Loops': 1,
  ...more,
});

test('a large table read from end to end is a breach, a small one is none', () => {
  assert.deepEqual(breachesOf(scan(1_000_000), sizes), ['reads all of vetting_case']);
  assert.deepEqual(breachesOf(scan(200, { 'Relation Name': 'skill' }), sizes), []);
});

test('a plan that was not run may not scan a large table at all', () => {
  const planned = { 'Node Type': 'Seq Scan', 'Relation Name': 'vetting_case' };
  assert.deepEqual(breachesOf(planned, sizes), ['reads all of vetting_case']);
});

test('rows that are dropped count, and those of inner plans too', () => {
  const inner = { 'Node Type': 'Index Scan', 'Index Name': 'by_name', 'Actual Rows': 0, 'Actual Loops': 10 };
  const plan = { 'Node Type': 'Limit', Plans: [{ ...inner, 'Rows Removed by Filter': 2_001 }] };
  assert.deepEqual(breachesOf(plan, sizes), ['Index Scan by_name handles 20010 rows']);
});

test('a twentieth of a large table may be handled by its index, and no more', () => {
  const index = {
    'Node Type': 'Index Scan',
    'Relation Name': 'vetting_case',
    'Index Name': 'by_name',
    'Actual Loops': 1,
  };
  assert.deepEqual(breachesOf({ ...index, 'Actual Rows': 50_000 }, sizes), []);
  assert.deepEqual(breachesOf({ ...index, 'Actual Rows': 50_001 }, sizes), ['Index Scan by_name handles 50001 rows']);
});

test('a count that ends early may read more, and not any number', () => {
  const counted = (rows) => ({ 'Node Type': 'Limit', 'Actual Rows': 10_001, 'Actual Loops': 1, Plans: [scan(rows)] });
  assert.deepEqual(breachesOf(counted(90_000), sizes), []);
  assert.deepEqual(breachesOf(counted(110_000), sizes), ['reads all of vetting_case']);
});

test('a list that is known to be a long walk may handle what is said of it, and no more', () => {
  const sorted = { 'Node Type': 'Sort', 'Actual Rows': 30_000, 'Actual Loops': 1 };
  assert.deepEqual(breachesOf(sorted, sizes), ['Sort  handles 30000 rows']);
  assert.deepEqual(breachesOf(sorted, sizes, 30_000), []);
  assert.deepEqual(breachesOf({ ...sorted, 'Actual Rows': 30_001 }, sizes, 30_000), ['Sort  handles 30001 rows']);
  assert.deepEqual(breachesOf(scan(1_000_000), sizes, 30_000), ['reads all of vetting_case']);
});

test('what is known of a list has a bound and a reason', () => {
  for (const { list, rows, why } of known) {
    assert.ok(list instanceof RegExp);
    assert.ok(rows > mostRows && rows < 1_000_000, String(list));
    assert.match(why, /\w/);
  }
});

test('every list of the schema is asked for by documents that fit it', async () => {
  const schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const lists = rootLists(schema);
  assert.ok(lists.length > 100);
  for (const { query } of lists) assert.deepEqual(validate(schema, parse(query)), []);
});

test('a filter without an example stops the check', () => {
  const schema = buildSchema(`
    type Query { things(first: Int, after: String, filter: ThingFilter): ThingConnection! }
    type ThingConnection { totalCount: Int } input ThingFilter { colour: String }`);
  assert.throws(() => rootLists(schema), /no example of ThingFilter.colour/);
});

/** A pool with a connection that was taken from it before, or is taken now. */
function poolOf(client) {
  const pool = new EventEmitter();
  return Object.assign(pool, { take: () => (pool.emit('acquire', client), client) });
}
const who = { text: 'select u.id\n  from api_token t join user_account u on u.id = t.user_id\n  where t.hash = $1' };
const tokens = { text: 'select id from api_token where user_id = $1' };
const idle = { text: '\nwith idle as (select 1) select * from idle' };
const cases = { text: 'select id from vetting_case order by id', name: 'cases' };

test('what is sent on a connection is heard once, by every way that sends it, and is sent all the same', async () => {
  const pool = poolOf({ query: (config) => Promise.resolve(config) });
  const heard = listenOn(pool);
  assert.equal(await pool.take().query(who), who);
  heard.forget();
  assert.equal(await pool.take().query(cases), cases);
  assert.equal(await pool.take().query(idle), idle);
  assert.equal(await pool.take().query(tokens), tokens);
  assert.equal(await pool.take().query(who), who);
  assert.equal(
    await pool
      .take()
      .query({ text: 'begin' })
      .then(({ text }) => text),
    'begin',
  );
  assert.deepEqual(heard.reads(), [cases, idle, tokens]);
});

test('a list of which no statement was heard is a breach, on its first page or on its second', async () => {
  const pool = poolOf({ query: (config) => Promise.resolve(config) });
  const client = pool.take();
  const heard = listenOn(pool);
  // A connection that is listened to too late, and one that only tells who asks.
  await client.query(cases);
  const [missed, before] = [heard.reads(), []];
  await pool.take().query(who);
  before.push(...heard.reads());
  await pool.take().query(cases);
  assert.deepEqual(breachesOfHearing([missed]), [unheard]);
  assert.deepEqual(breachesOfHearing([heard.reads(), before]), [unheard]);
  assert.deepEqual(breachesOfHearing([heard.reads()]), []);
});
