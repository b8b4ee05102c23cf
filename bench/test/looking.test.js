// How answers are looked at: the same leaf values are equal, anything else stops a run.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fourgate } from '../contenders/fourgate.js';
import { pothos } from '../contenders/pothos.js';
import { postgraphile } from '../contenders/postgraphile.js';
import { sql } from '../contenders/sql.js';
import { toGlobalId } from '../../dist/src/kernel/global-id.js';
import { ask } from '../generator.js';
import { leavesOf } from '../leaves.js';
import { statements } from '../sql.js';
import { checkerOf } from '../workload.js';

const id = '01900000-0000-700a-8000-000000000001';
const said = {
  pageInfo: { hasNextPage: false, endCursor: 'abc' },
  nodes: [{ id, deadline: '2026-11-24T10:00:00+00:00' }],
};

test('names of ids, times, numbers and lists do not matter, values do', () => {
  const other = {
    nodes: [{ deadline: '2026-11-24T10:00:00.000Z', id: toGlobalId('VettingCase', id) }],
    pageInfo: { endCursor: 'xyz', hasNextPage: false },
  };
  assert.equal(leavesOf(other), leavesOf(said));
  assert.equal(leavesOf({ years: '5.0', skills: { nodes: [1] } }), leavesOf({ years: 5, skills: [1] }));
  assert.notEqual(leavesOf({ ...said, nodes: [] }), leavesOf(said));
  assert.notEqual(leavesOf({ status: 'OPEN' }), leavesOf({ status: 'PASSED' }));
  assert.notEqual(leavesOf([{ id }, { id: '2' }]), leavesOf([{ id: '2' }, { id }]));
});

test('every contender gives what is in its envelope, and throws its errors', () => {
  assert.deepEqual(fourgate.root('Q2', { data: { vettingCase: { id } } }), { id });
  assert.deepEqual(postgraphile.root('Q5', { data: { root: { result: { id } } } }), { id });
  assert.deepEqual(sql.root('Q2', { id }), { id });
  assert.deepEqual(pothos.root('Q2', { data: { root: { id } } }), { id });
  assert.deepEqual(pothos.root('Q1', { data: { root: { pageInfo: {}, edges: [{ node: { id } }] } } }), {
    pageInfo: {},
    nodes: [{ id }],
  });
  assert.throws(() =>
    fourgate.root('Q5', { data: { submitScorecard: { scorecard: null, errors: [{ code: 'STALE' }] } } }),
  );
  assert.throws(() => fourgate.root('Q2', { errors: [{ message: 'no' }] }), /no/);
  assert.throws(() => postgraphile.root('Q2', { errors: [{ message: 'no' }] }), /no/);
  assert.throws(() => pothos.root('Q2', { errors: [{ message: 'no' }] }), /no/);
  assert.throws(() => sql.root('Q2', { error: 'no' }), /no/);
});

test('every contender asks for pages of other sizes with the same values and another bound', () => {
  for (const contender of [fourgate, postgraphile, pothos]) {
    const [whole, other] = ['Q1', 'Q1:20'].map((query) => JSON.parse(contender.request(query, { stage: 'X' }).body));
    assert.deepEqual(other.variables, whole.variables, contender.name);
    assert.match(whole.query, /first: 50\b/, contender.name);
    assert.match(other.query, /first: 20\b/, contender.name);
  }
  assert.match(statements['Q1:20'], /limit 21\b[^]*limit 20\)[^]*> 20\b/);
});

test('a body that differs from what was found right stops the loop', async () => {
  let answered = 0;
  const server = createServer((request, response) => {
    request.resume();
    answered += 1;
    response.end(JSON.stringify({ id, status: answered < 20 ? 'OPEN' : 'PASSED' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const oracle = { query: () => Promise.resolve({ rows: [[JSON.stringify({ id, status: 'OPEN' })]] }) };
  const check = checkerOf({ oracle, contender: sql, query: 'Q2' });
  const calls = [{ input: { id }, request: sql.request('Q2', { id }) }];
  const window = { port: server.address().port, connections: 4, milliseconds: 5_000, calls, isOnce: false, check };
  await assert.rejects(ask(window), /sql answers Q2 wrongly/);
  server.closeAllConnections();
  server.close();
  assert.ok(answered >= 20 && answered < 40, String(answered));
});

test('requests that count once are asked once each', async () => {
  const bodies = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    response.end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const calls = Array.from({ length: 50 }, (_, number) => ({ request: sql.request('Q2', { id: number }) }));
  const asked = { port: server.address().port, connections: 8, milliseconds: 10_000, calls, isOnce: true };
  const { count } = await ask({ ...asked, check: () => undefined });
  server.closeAllConnections();
  server.close();
  assert.equal(count, 50);
  assert.equal(new Set(bodies).size, 50);
});
