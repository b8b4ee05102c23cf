import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, post } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
});

afterAll(() => api.close());

const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  token apiToken { roles isReadOnly mayActForOthers } errors { code path message }
} }`;

interface Made {
  readonly token: string;
  readonly apiToken: object | null;
  readonly errors: readonly object[];
}

async function make(userId: string, scope: object, by = admin): Promise<Made> {
  const input = { userId, label: 'scoped', expiresAt: '2026-12-24T00:00:00Z', ...scope };
  const { data, errors } = await api.run(by, create, { input });
  expect(errors).toEqual([]);
  return data?.['createApiToken'] as Made; // its own document
}

const later = (): void => {
  api.clock.now = new Date(api.clock.now.getTime() + 1_001);
};

const rolesWith = async (token: string): Promise<unknown> => {
  const answer = await post(api.server, { query: '{ viewer { roles } }' }, { token });
  return answer.json<{ data: { viewer: { roles: unknown } } }>().data.viewer.roles;
};

const countsOf = async (): Promise<unknown> =>
  (await api.asApp('select (select count(*) from api_token)::int t, (select count(*) from user_account)::int u'))[0];

describe('a token', () => {
  test('carries all roles of its user, also later ones, where none are named', async () => {
    const person = await api.person(Role.RECRUITER);

    const made = await make(person.id, {});
    await api.run(
      admin,
      `mutation { grantRole(input: { userId: "${person.id}", role: ANALYST, version: 1 }) { errors { code } } }`,
    );

    expect(made.apiToken).toEqual({ roles: null, isReadOnly: false, mayActForOthers: false });
    expect(await rolesWith(made.token)).toEqual(['ANALYST', 'RECRUITER']);
  });

  test('carries the roles that it names, as long as its user holds them', async () => {
    const person = await api.person(Role.RECRUITER, Role.INTERVIEWER, Role.ANALYST);

    const made = await make(person.id, { roles: ['RECRUITER', 'ANALYST', 'RECRUITER'] });
    const before = await rolesWith(made.token);
    await api.run(
      admin,
      `mutation { revokeRole(input: { userId: "${person.id}", role: ANALYST, version: 1 }) { errors { code } } }`,
    );
    later();

    expect(made.apiToken).toEqual({ roles: ['ANALYST', 'RECRUITER'], isReadOnly: false, mayActForOthers: false });
    expect(before).toEqual(['ANALYST', 'RECRUITER']);
    expect(await rolesWith(made.token)).toEqual(['RECRUITER']);
  });

  test('of fewer roles is refused what only the others may', async () => {
    const person = await api.person(Role.ADMIN, Role.ANALYST);
    const { token } = await make(person.id, { roles: ['ANALYST'] });
    const query = `mutation { createUser(input: { name: "A", kind: SERVICE }) { user { id } errors { code } } }`;
    const before = await countsOf();

    const answer = await post(api.server, { query }, { token });

    expect(answer.json()).toMatchObject({ data: { createUser: { user: null, errors: [{ code: 'NOT_ALLOWED' }] } } });
    expect(await countsOf()).toEqual(before);
  });

  test.each([
    [
      'roles that its user does not hold',
      { roles: ['RECRUITER', 'MATCHER'] },
      'roles',
      'This user does not hold MATCHER.',
    ],
    ['no role at all', { roles: [] }, 'roles', 'Name a role that the token carries, or leave roles out for all.'],
    [
      'a person who acts for others',
      { mayActForOthers: true },
      'mayActForOthers',
      'Only a service account acts on behalf of others.',
    ],
  ])('is refused for %s', async (_name, scope, path, message) => {
    const person = await api.person(Role.RECRUITER);
    const before = await countsOf();

    const made = await make(person.id, scope);

    expect(made).toEqual({ token: null, apiToken: null, errors: [{ code: 'INVALID', path: [path], message }] });
    expect(await countsOf()).toEqual(before);
  });
});

describe('a token that may only read', () => {
  test('reads, and is refused every change before it runs, with one row in the audit', async () => {
    const person = await api.person(Role.ADMIN);
    const { token } = await make(person.id, { isReadOnly: true });
    const query = 'mutation { createUser(input: { name: "A", kind: SERVICE }) { errors { code } } }';
    const before = await countsOf();

    const read = await rolesWith(token);
    const answer = await post(api.server, { query }, { token });

    expect(read).toEqual(['ADMIN']);
    expect([answer.statusCode, codesOf(answer), messagesOf(answer)]).toEqual([
      403,
      ['FORBIDDEN'],
      ['This token may read and nothing else. Changes take another one.'],
    ]);
    expect(answer.json()).not.toHaveProperty('data');
    expect(await countsOf()).toEqual(before);
    expect(
      await api.asApp('select action, outcome, code from audit_event where actor = $1', [person.viewer.id]),
    ).toEqual([{ action: 'createUser', outcome: 'REFUSED', code: 'NOT_ALLOWED' }]);
  });
});

describe('the database', () => {
  const insert = (userId: string, columns: string, values: string): string =>
    `insert into api_token (id, created_at, user_id, label, prefix, hash, expires_at, ${columns})
     values (gen_random_uuid(), now(), '${userId}', 'raw', 'fg_raw', gen_random_uuid()::text, now(), ${values})`;

  test('refuses a token of no role, and one of a person that acts for others', async () => {
    const { viewer } = await api.person();

    expect(await refusedBy(api, insert(viewer.id, 'roles', `'{}'`))).toBe('api_token_some_roles');
    expect(await refusedBy(api, insert(viewer.id, 'may_act_for_others', 'true'))).toBe('api_token_of_a_service');
  });

  test.each([
    'roles = null',
    `roles = '{ADMIN}'`,
    'is_read_only = false',
    'may_act_for_others = true',
    `expires_at = 'infinity'`,
    `hash = 'mine'`,
    'user_id = (select min(u.id::text)::uuid from user_account u where u.id <> api_token.user_id)',
  ])('refuses that a token is made to reach further: %s', async (change) => {
    const { id, viewer } = await api.person(Role.RECRUITER);
    await make(id, { roles: ['RECRUITER'], isReadOnly: true });
    const where = `user_id = '${viewer.id}' and label = 'scoped'`;
    const before = await api.asApp(`select t.* from api_token t where ${where}`);

    expect(await refusedBy(api, `update api_token set ${change} where ${where}`)).toBe('api_token_stays');
    expect(await api.asApp(`select t.* from api_token t where ${where}`)).toEqual(before);
  });
});

describe('a service', () => {
  const whoAmI = '{ viewer { roles user { id } } }';

  async function service(
    scope: object,
    ...roles: readonly Role[]
  ): Promise<{ id: string; key: string; token: string }> {
    const input = '{ name: "Robot", kind: SERVICE }';
    const { data } = await api.run(admin, `mutation { createUser(input: ${input}) { user { id } } }`);
    const { id } = (data as { createUser: { user: { id: string } } }).createUser.user; // its own document
    for (const [index, role] of roles.entries()) {
      const granted = `{ userId: "${id}", role: ${role}, version: ${String(index + 1)} }`;
      await api.run(admin, `mutation { grantRole(input: ${granted}) { errors { code } } }`);
    }
    const [row] = await api.asApp(`select id from user_account order by created_at desc, id desc limit 1`);
    const { token } = await make(id, scope);
    return { id, key: String(row?.['id']), token };
  }

  const actFor = (token: string, person: string, query = whoAmI, variables: object = {}) =>
    post(api.server, { query, variables }, { token, headers: { 'on-behalf-of': person } });

  test('acts on behalf of a person with what both of them may, and asks as that person', async () => {
    const robot = await service({ mayActForOthers: true }, Role.RECRUITER, Role.ANALYST);
    const person = await api.person(Role.RECRUITER, Role.ADMIN);

    const answer = await actFor(robot.token, person.id);

    expect(answer.json()).toMatchObject({ data: { viewer: { roles: ['RECRUITER'], user: { id: person.id } } } });
  });

  test('has no more than its token carries', async () => {
    const robot = await service(
      { mayActForOthers: true, roles: ['ANALYST'], isReadOnly: true },
      Role.RECRUITER,
      Role.ANALYST,
    );
    const person = await api.person(Role.RECRUITER, Role.ANALYST);
    const change = 'mutation { createUser(input: { name: "A" }) { errors { code } } }';

    const [read, changed] = await Promise.all([actFor(robot.token, person.id), actFor(robot.token, person.id, change)]);

    expect(read.json()).toMatchObject({ data: { viewer: { roles: ['ANALYST'] } } });
    expect([changed.statusCode, codesOf(changed)]).toEqual([403, ['FORBIDDEN']]);
  });

  test('loses with the person, within a second', async () => {
    const robot = await service({ mayActForOthers: true }, Role.RECRUITER, Role.ANALYST);
    const person = await api.person(Role.RECRUITER, Role.ANALYST);
    await actFor(robot.token, person.id);
    await api.run(
      admin,
      `mutation { revokeRole(input: { userId: "${person.id}", role: ANALYST, version: 1 }) { errors { code } } }`,
    );
    later();
    const narrowed = await actFor(robot.token, person.id);
    await api.run(admin, `mutation { disableUser(input: { userId: "${person.id}", version: 2 }) { errors { code } } }`);
    later();
    const locked = await actFor(robot.token, person.id);

    expect(narrowed.json()).toMatchObject({ data: { viewer: { roles: ['RECRUITER'] } } });
    expect([locked.statusCode, codesOf(locked)]).toEqual([403, ['FORBIDDEN']]);
  });

  test('and the person are both on record, of what was done and of what was refused', async () => {
    const robot = await service({ mayActForOthers: true }, Role.ADMIN, Role.RECRUITER);
    const [boss, recruiter] = await Promise.all([api.person(Role.ADMIN), api.person(Role.RECRUITER)]);
    const change = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { errors { code } } }';
    const input = { name: 'Made for somebody', kind: 'SERVICE' };

    await actFor(robot.token, boss.id, change, { input });
    await actFor(robot.token, recruiter.id, change, { input });

    const text =
      'select action, outcome, actor, on_behalf_of from audit_event where on_behalf_of = any ($1) order by outcome';
    expect(await api.asApp(text, [[boss.viewer.id, recruiter.viewer.id]])).toEqual([
      { action: 'user.created', outcome: 'DONE', actor: robot.key, on_behalf_of: boss.viewer.id },
      { action: 'createUser', outcome: 'REFUSED', actor: robot.key, on_behalf_of: recruiter.viewer.id },
    ]);
  });

  test('makes no token on behalf of an administrator', async () => {
    const robot = await service({ mayActForOthers: true }, Role.ADMIN);
    const boss = await api.person(Role.ADMIN);
    const input = { userId: boss.id, label: 'mine', expiresAt: '2026-12-24T00:00:00Z' };
    const before = await countsOf();

    const answer = await actFor(robot.token, boss.id, create, { input });

    expect(answer.json()).toMatchObject({
      data: { createApiToken: { token: null, errors: [{ code: 'NOT_ALLOWED' }] } },
    });
    expect(await countsOf()).toEqual(before);
  });

  test.each([
    'a disabled person',
    'another service',
    'nobody',
    'a malformed id',
    'an id of another type',
    'two people',
  ])('is told alike that it may not act for %s', async (who) => {
    const robot = await service({ mayActForOthers: true }, Role.RECRUITER);
    const [one, other] = await Promise.all([api.person(Role.RECRUITER), api.person(Role.RECRUITER)]);
    if (who === 'a disabled person')
      await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [one.viewer.id]);
    const ids: Readonly<Record<string, string>> = {
      'a disabled person': one.id,
      'another service': (await service({})).id,
      nobody: toGlobalId('User', '00000000-0000-7000-8000-00000000dead'),
      'a malformed id': 'me',
      'an id of another type': toGlobalId('Candidate', one.viewer.id),
      'two people': `${one.id}, ${other.id}`,
    };

    const answer = await actFor(robot.token, String(ids[who]));

    const message = 'What this request came with may not act on behalf of the account in the header On-Behalf-Of.';
    expect([answer.statusCode, codesOf(answer), messagesOf(answer)]).toEqual([403, ['FORBIDDEN'], [message]]);
    expect(answer.json()).not.toHaveProperty('data');
  });

  test('needs a token that says so, and a person is refused the header, also for themselves', async () => {
    const robot = await service({}, Role.RECRUITER);
    const [one, other] = await Promise.all([api.person(Role.ADMIN), api.person(Role.RECRUITER)]);

    const answers = await Promise.all([
      actFor(robot.token, one.id),
      actFor(one.token, other.id),
      actFor(one.token, one.id),
    ]);

    expect(answers.map(codesOf)).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']]);
  });
});
