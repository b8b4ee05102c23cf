import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let blocker: pg.Client;
let server: TestServer;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  blocker = new pg.Client({ connectionString: api.orm.config.get('clientUrl') ?? '' });
  await blocker.connect();
  // Its pool has more than one connection, so that nobody waits for one of these.
  server = await startTestServer(api, { config: { trustProxy: [], nodeEnv: 'test', databasePoolSize: 1 } });
});

afterAll(async () => {
  await server.app.close();
  await blocker.end();
  await api.close();
});

const long = { query: '{ users(first: 5) { nodes { roleGrants { role } } } }' };
const short = { query: '{ users(first: 1) { nodes { name } } }' };
const ask = (body: object) => post(server.app, body, { token: admin.token });

/** Statements that wait for a lock. */
async function waiting(): Promise<number> {
  const text = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return Number((await api.asApp(text))[0]?.['n']);
}

test('a query that gets no turn is refused before it reads anything, and the next one is answered', async () => {
  await ask(short);
  server.statements.length = 0;
  await blocker.query('begin; lock table role_grant in access exclusive mode');

  const first = ask(long);
  while ((await waiting()) === 0) await sleep(5);
  const before = [...server.statements];
  const refused = await ask(short);
  expect(server.statements).toEqual(before);
  await blocker.query('rollback');

  expect([refused.statusCode, codesOf(refused)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  expect((await first).json()).not.toHaveProperty('errors');
  expect((await ask(short)).json()).toMatchObject({ data: { users: { nodes: [{ name: expect.any(String) }] } } });
});

test('a change that waits in the database keeps no turn from a query', async () => {
  const recruiter = await api.person(Role.RECRUITER);
  const { id, key } = await buildCandidate(api, recruiter);
  const query = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { errors { code } } }';
  const note = { query, variables: { input: { candidateId: id, text: 'Calls back on Monday.' } } };
  await blocker.query('begin');
  await blocker.query('select from candidate where id = $1 for update', [key]);

  const change = post(server.app, note, { token: recruiter.token });
  while ((await waiting()) === 0) await sleep(5);
  const answer = await ask(short);
  expect(await waiting()).toBe(1);
  await blocker.query('rollback');

  expect(answer.json()).not.toHaveProperty('errors');
  expect((await change).json()).toEqual({ data: { addNote: { errors: [] } }, extensions: expect.anything() });
});
