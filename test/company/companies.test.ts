import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { approve, buildCompany, type BuiltCompany } from '../support/build-company.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let matcher: Person;
let first: BuiltCompany;

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
  matcher = await api.person(Role.MATCHER);
  first = await buildCompany(api, screener, { name: 'Zoë Labs', country: 'DE', fundingStage: null });
  api.clock.now = new Date('2026-11-24T11:00:00.000Z');
  await buildCompany(api, matcher, { name: 'alpha 100%', country: 'IL' });
  api.clock.now = new Date('2026-11-24T12:00:00.000Z');
  await approve(api, screener, first.key);
});

afterAll(() => api.close());

const document = `query ($filter: CompanyFilter, $sort: CompanySort, $first: Int, $after: String) {
  companies(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      id name owner { name } contacts { name } transitions { rule }
      screenings { number kind status reasons expiresAt owner { id } }
    }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

async function names(variables: object, person = screener): Promise<unknown[]> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  const { nodes } = data?.['companies'] as { nodes: { name: unknown }[] }; // its own document
  return nodes.map(({ name }) => name);
}

describe('companies', () => {
  test.each([
    ['all, by name', {}, ['alpha 100%', 'Zoë Labs']],
    ['the last first', { sort: { direction: 'DESC' } }, ['Zoë Labs', 'alpha 100%']],
    ['by when they applied', { sort: { field: 'APPLIED_AT' } }, ['Zoë Labs', 'alpha 100%']],
    ['by part of the name', { filter: { text: 'ZOE' } }, ['Zoë Labs']],
    ['by a sign of the pattern', { filter: { text: '0%' } }, ['alpha 100%']],
    ['by status', { filter: { status: ['APPROVED'] } }, ['Zoë Labs']],
    ['by country', { filter: { country: ['IL', 'US'] } }, ['alpha 100%']],
    ['by funding', { filter: { fundingStage: ['SEED'] } }, []],
    ['of nobody', { filter: { owner: ['nobody'] } }, []],
  ])('are found: %s', async (_name, variables, found) => {
    expect(await names(variables)).toEqual(found);
  });

  test('are found by who looks after them', async () => {
    expect(await names({ filter: { owner: [matcher.id] } })).toEqual(['alpha 100%']);
  });

  test('take as many statements for fifty as for one', async () => {
    const asked = async (variables: object): Promise<number> => {
      api.statements.length = 0;
      await names(variables);
      return api.statements.length;
    };
    const few = await asked({ first: 1 });
    for (let count = 0; count < 50; count += 1) await buildCompany(api, screener);

    expect(few).toBe(5);
    expect(await asked({ first: 50 })).toBe(few);
  });

  test.each([Role.HEAD_OF_TALENT, Role.RECRUITER, Role.MATCHER])(
    'are seen with the result of rounds by %s',
    async (role) => {
      const person = await api.person(role);
      const { data } = await api.run(
        person,
        `query ($id: ID!) { company(id: $id) { status screenings { status expiresAt } } }`,
        {
          id: first.id,
        },
      );

      expect(data).toEqual({
        company: { status: 'APPROVED', screenings: [{ status: 'PASSED', expiresAt: '2027-11-25T00:00:00.000Z' }] },
      });
    },
  );

  test.each([Role.ANALYST, Role.INTERVIEWER, Role.ADMIN])('are hidden from %s', async (role) => {
    const { data, errors } = await api.run(await api.person(role), `{ companies { totalCount } }`);

    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('show what proves a check to the head, and not to recruiters and matchers', async () => {
    const evidence = `query ($id: ID!) { company(id: $id) { screenings { rationale
      checks { kind status evidence { kind validUntil verifiedBy { name } attachedAt } } } } }`;
    const { data } = await api.run(await api.person(Role.HEAD_OF_TALENT), evidence, { id: first.id });

    expect(JSON.stringify(data)).toContain('"validUntil":"2027-11-24"');
    for (const role of [Role.RECRUITER, Role.MATCHER]) {
      const { errors } = await api.run(await api.person(role), evidence, { id: first.id });
      expect(errors.map(({ code }) => code)).toEqual(expect.arrayContaining(['FORBIDDEN']));
    }
  });
});
