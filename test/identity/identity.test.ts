import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
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
