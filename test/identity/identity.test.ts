import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let admin: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const createUser = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { user { id name email kind status version roleGrants { role } } errors { code path message } }
}`;

describe('createUser', () => {
  test('makes an active account without roles', async () => {
    const input = { name: 'Ada Byron', email: 'Ada@Fourgate.example' };

    const { data, errors } = await api.run(admin, createUser, { input });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      createUser: {
        user: {
          name: 'Ada Byron',
          email: 'Ada@Fourgate.example',
          kind: 'PERSON',
          status: 'ACTIVE',
          version: 1,
          roleGrants: [],
        },
        errors: [],
      },
    });
  });

  test('refuses a second account for one address, however it is spelled', async () => {
    const before = await api.asApp('select count(*)::int as users from user_account');

    const { data } = await api.run(admin, createUser, { input: { name: 'Double', email: admin.email.toUpperCase() } });

    expect(data).toEqual({
      createUser: {
        user: null,
        errors: [
          { code: 'DUPLICATE', path: ['email'], message: 'There is an account with this e-mail address already.' },
        ],
      },
    });
    expect(await api.asApp('select count(*)::int as users from user_account')).toEqual(before);
  });

  test('refuses whoever is no administrator, and leaves one row in the audit', async () => {
    const { data } = await api.run(recruiter, createUser, {
      input: { name: 'Nobody', email: 'nobody@fourgate.example' },
    });

    expect(data).toMatchObject({ createUser: { user: null, errors: [{ code: 'NOT_ALLOWED' }] } });
    const audit = await api.asApp(`select action, outcome, code from audit_event where actor = $1`, [
      recruiter.viewer.id,
    ]);
    expect(audit).toEqual([{ action: 'createUser', outcome: 'REFUSED', code: 'NOT_ALLOWED' }]);
  });
});

const changes = `mutation Grant($input: GrantRoleInput!) {
  grantRole(input: $input) { user { version roleGrants { role } } errors { code path currentVersion } }
}
mutation Revoke($input: RevokeRoleInput!) {
  revokeRole(input: $input) { user { version roleGrants { role } } errors { code path currentVersion } }
}
mutation Disable($input: DisableUserInput!) {
  disableUser(input: $input) { user { version status } errors { code path currentVersion } }
}
mutation EndToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) { apiToken { revokedAt user { version } } errors { code path currentVersion } }
}`;

/** Runs one of the changes. */
async function change(name: string, input: object, by = admin): Promise<unknown> {
  const document = changes.slice(changes.indexOf(`mutation ${name}(`)).split('\n}')[0];
  const { data, errors } = await api.run(by, `${String(document)}\n}`, { input });
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0];
}

describe('an account', () => {
  test('is one with its roles: each change of them counts, and an older version is refused', async () => {
    const { id, viewer } = await api.person();

    const granted = await change('Grant', { userId: id, version: 1, role: 'MATCHER' });
    const stale = await change('Grant', { userId: id, version: 1, role: 'ANALYST' });
    const revoked = await change('Revoke', { userId: id, version: 2, role: 'MATCHER' });
    const staleToo = await change('Revoke', { userId: id, version: 2, role: 'MATCHER' });
    const disabled = await change('Disable', { userId: id, version: 3 });

    const refusal = (currentVersion: number) => ({
      user: null,
      errors: [{ code: 'STALE', path: ['version'], currentVersion }],
    });
    expect(granted).toEqual({ user: { version: 2, roleGrants: [{ role: 'MATCHER' }] }, errors: [] });
    expect(stale).toEqual(refusal(2));
    expect(revoked).toEqual({ user: { version: 3, roleGrants: [] }, errors: [] });
    expect(staleToo).toEqual(refusal(3));
    expect(disabled).toEqual({ user: { version: 4, status: 'DISABLED' }, errors: [] });
    const audit = 'select action from audit_event where object_id = $1 order by action';
    expect((await api.asApp(audit, [viewer.id])).map(({ action }) => action)).toEqual([
      'grantRole',
      'revokeRole',
      'role.granted',
      'role.revoked',
      'user.disabled',
    ]);
  });

  test('is one with its tokens: to end one takes the version of its user', async () => {
    const { viewer } = await api.person(Role.ANALYST);
    const [row] = await api.asApp('select id from api_token where user_id = $1', [viewer.id]);
    const apiTokenId = toGlobalId('ApiToken', String(row?.['id']));

    const stale = await change('EndToken', { apiTokenId, version: 7 });
    const ended = await change('EndToken', { apiTokenId, version: 1 });
    const again = await change('EndToken', { apiTokenId, version: 2 });

    const apiToken = { revokedAt: api.clock.now.toISOString(), user: { version: 2 } };
    expect(stale).toEqual({ apiToken: null, errors: [{ code: 'STALE', path: ['version'], currentVersion: 1 }] });
    expect([ended, again]).toEqual([
      { apiToken, errors: [] },
      { apiToken, errors: [] },
    ]);
  });

  test('lets two administrators change each other at once', async () => {
    const other = await api.person(Role.ADMIN);
    const roles = Object.values(Role).filter((role) => role !== Role.ADMIN);

    for (const [index, role] of roles.entries()) {
      const version = index + 1;
      const both = await Promise.all([
        change('Grant', { userId: other.id, version, role }, admin),
        change('Grant', { userId: admin.id, version, role }, other),
      ]);

      expect(both).toMatchObject([{ errors: [] }, { errors: [] }]);
    }
  });
});

describe('tokens', () => {
  test('that have expired are no longer among the own ones, and an administrator finds those of others', async () => {
    const expiresAt = '2026-11-24T10:00:05.000Z';
    const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token errors { code } } }`;
    const owner = await api.person(Role.RECRUITER);
    await api.run(admin, create, { input: { userId: owner.id, label: 'short', expiresAt } });
    const own = async () => labelsIn((await api.run(owner, '{ viewer { tokens { label } } }')).data?.['viewer']);

    const before = await own();
    const { data } = await api.run(admin, 'query ($id: ID!) { node(id: $id) { ... on User { tokens { label } } } }', {
      id: owner.id,
    });
    api.clock.now = new Date('2026-11-24T10:00:06.000Z');
    const after = await own();

    expect(before.toSorted()).toEqual(['short', 'test']);
    expect(labelsIn(data?.['node']).toSorted()).toEqual(['short', 'test']);
    expect(after).toEqual(['test']);
  });
});

function labelsIn(holder: unknown): readonly string[] {
  return (holder as { tokens: { label: string }[] }).tokens.map(({ label }) => label); // as the documents ask
}

describe('rights', () => {
  test('a colleague sees a name, and of the account nothing that is not their own', async () => {
    const document = `query ($id: ID!, $own: ID!) {
      other: node(id: $id) { ... on User { name email roleGrants { role } } }
      own: node(id: $own) { ... on User { name email roleGrants { role } } }
    }`;

    const { data } = await api.run(recruiter, document, { id: admin.id, own: recruiter.id });

    expect(data).toEqual({
      other: { name: admin.name, email: null, roleGrants: [] },
      own: { name: recruiter.name, email: recruiter.email, roleGrants: [{ role: 'RECRUITER' }] },
    });
  });
});
