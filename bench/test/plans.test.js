// What the check of plans refuses, and that it forgets no list of the schema.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { rootLists } from '../plan-lists.js';
import { breachesOf } from '../plan-rules.js';

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
