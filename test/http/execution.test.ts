import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Role } from '../../src/kernel/role.ts';
import { openOrm } from '../../src/orm.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let recruiter: Person;
let compiled: TestServer;
let interpreted: TestServer;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN, Role.ANALYST);
  recruiter = await api.person(Role.RECRUITER);
  compiled = await startTestServer(api);
  interpreted = await startTestServer(api, { execution: 'interpreted' });
});

afterAll(async () => {
  await Promise.all([compiled.app.close(), interpreted.app.close()]);
  await api.close();
});

const documents: [string, string, (ids: readonly string[]) => object][] = [
  [
    'a page',
    '{ users(first: 2) { edges { cursor node { id name roleGrants { role } } } pageInfo { hasNextPage endCursor } totalCount } }',
    () => ({}),
  ],
  [
    'fragments and aliases',
    '{ viewer { me: user { ...A ...B } roles } } fragment A on User { id roleGrants(first: 1) { role } } fragment B on User { n: name roleGrants(first: 1) { id user { name } } }',
    () => ({}),
  ],
  [
    'an interface',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on User { name email status } ... on RoleGrant { role } } }',
    (ids) => ({ ids: [...ids, 'nothing'] }),
  ],
  [
    'merges under directives',
    'query ($a: Boolean = true) { viewer { user { name @skip(if: $a) } user { ...A @include(if: $a) name } } } fragment A on User { email roleGrants { role @skip(if: $a) id } }',
    () => ({ a: false }),
  ],
  [
    'a refusal in a payload',
    'mutation { createUser(input: { name: "A", email: "nowhere" }) { user { id } errors { code message path } } }',
    () => ({}),
  ],
  ['an error of a query', '{ users(after: "nonsense") { totalCount } viewer { id: __typename } }', () => ({})],
  ['the schema', getIntrospectionQuery(), () => ({})],
];

describe('compiled execution', () => {
  test.each(documents)(
    'answers byte for byte like graphql-js, with as many statements: %s',
    async (_name, query, variablesOf) => {
      const variables = variablesOf([admin.id, recruiter.id]);
      const strangers = /"requestId":"[^"]*"/g;

      for (const { token } of [admin, recruiter]) {
        compiled.statements.length = 0;
        interpreted.statements.length = 0;
        const fast = await post(compiled.app, { query, variables }, { token });
        const reference = await post(interpreted.app, { query, variables }, { token });

        expect(fast.statusCode).toBe(reference.statusCode);
        expect(fast.body.replaceAll(strangers, '')).toBe(reference.body.replaceAll(strangers, ''));
        expect(compiled.statements).toEqual(interpreted.statements);
      }
    },
  );
});

describe('a pool that has nothing left', () => {
  test('answers that the database is not to be had, before it is', async () => {
    const database = await createTestDatabase();
    const orm = await openOrm({ url: database.appUrl, poolSize: 1 });
    const run = await statementsOn(orm);
    const crowded = await startTestServer(api, { run });
    let isHeld = true;
    const holding = run('select pg_sleep(4)', [], 'unnamed').finally(() => {
      isHeld = false;
    });

    const [answer, ready, live] = await Promise.all([
      post(crowded.app, { query: '{ viewer { id } }' }, { token: admin.token }),
      crowded.app.inject('/readyz'),
      crowded.app.inject('/livez'),
    ]);

    expect([answer.statusCode, codesOf(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    expect(isHeld).toBe(true);
    expect([ready.statusCode, live.statusCode]).toEqual([503, 200]);
    await holding;
    await crowded.app.close();
    await orm.close(true);
    await database.drop();
  });
});

describe('a table that somebody else holds', () => {
  test('is waited for two seconds, and then nothing has changed', async () => {
    const query = 'mutation { createUser(input: { name: "A", email: "late@fourgate.example" }) { errors { code } } }';
    const { promise: held, resolve: tellHeld } = Promise.withResolvers<null>();
    const { promise: released, resolve: release } = Promise.withResolvers<null>();
    const holding = api.orm.em.fork().transactional(async (tx) => {
      await tx.execute('lock table user_account in share row exclusive mode');
      tellHeld(null);
      await released;
    });
    await held;
    const began = performance.now();

    const answer = await post(compiled.app, { query }, { token: admin.token });

    const seconds = (performance.now() - began) / 1_000;
    release(null);
    await holding;
    expect(messagesOf(answer)).toEqual([
      'Somebody else is changing the same thing. Nothing was changed; try again in a moment.',
    ]);
    expect(codesOf(answer)).toEqual(['TIMEOUT']);
    expect(seconds).toBeGreaterThan(1.9);
    expect(await api.asApp(`select 1 from user_account where email = 'late@fourgate.example'`)).toEqual([]);
  });
});
