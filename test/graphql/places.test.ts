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

  test('answers each alias by its own field and number of rows, though they share a row', async () => {
    const person = await api.person(Role.ANALYST, Role.MATCHER);
    const admin = await api.person(Role.ADMIN);
    const token = await newToken(admin, person);
    const document = `query ($id: ID!) { node(id: $id) { ... on ApiToken {
      a: user { x: name roles: roleGrants(first: 1) { role } }
      b: user { x: email roles: roleGrants { role y: revokedAt } y: name } } } }`;

    const { data, errors } = await api.run(admin, document, { id: token });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        a: { x: person.name, roles: [{ role: 'ANALYST' }] },
        b: {
          x: person.email,
          roles: [
            { role: 'ANALYST', y: null },
            { role: 'MATCHER', y: null },
          ],
          y: person.name,
        },
      },
    });
  });

  test('answers nodes and edges of one page each by their own fields', async () => {
    const { data } = await api.run(recruiter, '{ users(first: 1) { nodes { x: name } edges { node { x: id } } } }');

    const { nodes, edges } = data?.['users'] as Names; // its own document
    expect(nodes[0]?.x).toMatch(/^Person \d+$/);
    expect(edges[0]?.node.x).toMatch(/^[\w-]{40,}$/);
  });

  test('answers a field of a payload under each of its aliases', async () => {
    const admin = await api.person(Role.ADMIN);
    const document = `mutation { createUser(input: { name: "Ada", email: "ada@fourgate.example" }) {
      a: user { x: name } b: user { x: email } errors { code } } }`;

    const { data } = await api.run(admin, document);

    expect(data).toEqual({ createUser: { a: { x: 'Ada' }, b: { x: 'ada@fourgate.example' }, errors: [] } });
  });
});

interface Names {
  readonly nodes: readonly { readonly x: string }[];
  readonly edges: readonly { readonly node: { readonly x: string } }[];
}

const newToken = async (admin: Person, { id }: Person): Promise<unknown> => {
  const document = `mutation ($id: ID!) { createApiToken(input: { userId: $id, label: "a", expiresAt: "2026-12-01T00:00:00Z" }) {
    apiToken { id } errors { message } } }`;
  const { data } = await api.run(admin, document, { id });
  const payload = data?.['createApiToken'] as { apiToken: { id: string } }; // its own document
  return payload.apiToken.id;
};
