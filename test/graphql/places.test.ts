import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const ask = async (query: string, operationName: string, variables: object): Promise<unknown> => {
  const headers = { authorization: `Bearer ${recruiter.token}` };
  const payload = { query, operationName, variables };
  const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
  return response.json();
};

describe('a place in a document', () => {
  test('is read for all fields merged there, also when a fragment came first elsewhere', async () => {
    const document = `
      query Short { ...Own }
      query Long { ...Own viewer { user { email } } }
      fragment Own on Query { viewer { user { name } } }`;

    const short = await ask(document, 'Short', {});
    const long = await ask(document, 'Long', {});

    expect(short).toMatchObject({ data: { viewer: { user: { name: recruiter.name } } } });
    expect(long).toMatchObject({ data: { viewer: { user: { name: recruiter.name, email: recruiter.email } } } });
  });

  test('is read anew when a variable includes more of a fragment', async () => {
    const document = `
      query Own($more: Boolean!) { viewer { user { ...Parts } } }
      fragment Parts on User { name email @include(if: $more) }`;

    const less = await ask(document, 'Own', { more: false });
    const more = await ask(document, 'Own', { more: true });

    expect(less).toMatchObject({ data: { viewer: { user: { name: recruiter.name } } } });
    expect(more).toMatchObject({ data: { viewer: { user: { name: recruiter.name, email: recruiter.email } } } });
  });

  test('is read with the value of a variable that bounds a list below it', async () => {
    const person = await api.person(Role.ANALYST, Role.MATCHER);
    const admin = await api.person(Role.ADMIN);
    const document = `query ($id: ID!, $first: Int!) { node(id: $id) { ... on User { roleGrants(first: $first) { role } } } }`;

    const one = await api.run(admin, document, { id: person.id, first: 1 });
    const two = await api.run(admin, document, { id: person.id, first: 2 });

    expect(one.data).toEqual({ node: { roleGrants: [{ role: 'ANALYST' }] } });
    expect(two.data).toEqual({ node: { roleGrants: [{ role: 'ANALYST' }, { role: 'MATCHER' }] } });
  });
});
