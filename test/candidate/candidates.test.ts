import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SkillDepth } from '../../src/candidate/candidate.enums.ts';
import type { Application } from '../../src/candidate/receive-application.ts';
import { updateCandidate } from '../../src/candidate/update-candidate.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { buildListed } from '../support/build-listed.ts';
import { buildRated } from '../support/build-decision.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const { WORKING, PRODUCTION, EXPERT } = SkillDepth;
const knows = (skill: string, depth: SkillDepth) => ({ skill, depth, years: 3 });

/** People by name, handed in an hour apart in this order. */
const world: readonly Partial<Application>[] = [
  { name: 'Zoë Ångström', country: 'SE', primaryLanguage: 'go', skills: [knows('kafka', WORKING)], hoursPerWeek: 20 },
  {
    name: 'Ada Byron',
    country: 'GB',
    desiredRate: { min: '40', max: '60' },
    phone: '+44 20 7946 0958',
    hoursPerWeek: 40,
  },
  { name: 'ada 100%_sure', country: 'DE', desiredRate: { min: '70', max: '90' }, availableFrom: '2027-01-15' },
  { name: 'Étienne', email: 'Etienne@Example.org', skills: [knows('kafka', EXPERT), knows('redis', PRODUCTION)] },
  { name: 'Bo', country: 'DE', availableFrom: '2026-12-01', skills: [knows('kafka', PRODUCTION)], hoursPerWeek: 30 },
];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  for (const [index, stated] of world.entries()) {
    api.clock.now = new Date(Date.UTC(2026, 10, 23, 8 + index));
    await buildCandidate(api, recruiter, stated);
  }
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
});

afterAll(() => api.close());

const candidates = `query ($filter: CandidateFilter, $sort: CandidateSort, $first: Int, $after: String) {
  candidates(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id identity { name } }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

interface Listed {
  readonly names: readonly unknown[];
  readonly totalCount: unknown;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

async function list(variables: object, person = recruiter): Promise<Listed> {
  const { data, errors } = await api.run(person, candidates, variables);
  expect(errors).toEqual([]);
  const { nodes, pageInfo, totalCount } = data?.['candidates'] as {
    nodes: { identity: { name: string } | null }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    totalCount: unknown;
  };
  return { names: nodes.map(({ identity }) => identity?.name ?? null), totalCount, ...pageInfo };
}

const byName = ['ada 100%_sure', 'Ada Byron', 'Bo', 'Étienne', 'Zoë Ångström'];

describe('candidates', () => {
  test('come by name, case and accents aside', async () => {
    const { names, totalCount } = await list({});

    expect(names).toEqual(byName);
    expect(totalCount).toBe(world.length);
  });

  test.each([
    ['part of a name', { text: 'BYR' }, ['Ada Byron']],
    ['part of a name without its accents', { text: 'angstrom' }, ['Zoë Ångström']],
    ['part of a name with accents of its own', { text: 'zöe' }, ['Zoë Ångström']],
    ['signs that mean more in a pattern', { text: '%_' }, ['ada 100%_sure']],
    ['a back-slash', { text: '\\' }, []],
    ['an e-mail address however it is written', { email: ' etienne@EXAMPLE.org ' }, ['Étienne']],
    ['part of an e-mail address', { email: 'etienne@example' }, []],
    ['a phone number however it is written', { phone: '0044 (20) 79460958' }, ['Ada Byron']],
    ['a skill', { skills: [{ skill: 'kafka' }] }, ['Bo', 'Étienne', 'Zoë Ångström']],
    ['a skill of some depth', { skills: [{ skill: 'kafka', minDepth: 'PRODUCTION' }] }, ['Bo', 'Étienne']],
    ['all of several skills', { skills: [{ skill: 'kafka' }, { skill: 'redis', minDepth: 'WORKING' }] }, ['Étienne']],
    ['an unknown skill', { skills: [{ skill: 'cobol' }] }, []],
    ['a language', { primaryLanguage: ['go'] }, ['Zoë Ångström']],
    ['a language and one that there is not', { primaryLanguage: ['cobol', 'go'] }, ['Zoë Ångström']],
    ['no language that there is', { primaryLanguage: ['cobol'] }, []],
    ['countries', { country: ['GB', 'SE'] }, ['Ada Byron', 'Zoë Ångström']],
    ['no country at all', { country: [] }, []],
    ['the day from which they are free', { availableBy: '2026-12-01' }, ['Bo']],
    ['hours', { minHoursPerWeek: 30 }, ['Ada Byron', 'Bo']],
    ['a rate that can be paid', { desiredRate: { max: '65' } }, ['Ada Byron']],
    ['a range of rates', { desiredRate: { min: '60', max: '70' } }, ['ada 100%_sure', 'Ada Byron']],
    ['any rate', { desiredRate: {} }, ['ada 100%_sure', 'Ada Byron']],
    ['several at once', { country: ['DE'], minHoursPerWeek: 30 }, ['Bo']],
    ['nothing that is null', { text: null, email: null, desiredRate: null }, byName],
  ])('narrow to %s', async (_name, filter, expected) => {
    const { names, totalCount } = await list({ filter });

    expect(names).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('narrow to a handle', async () => {
    const [row] = await api.asApp(
      `select handle from candidate join candidate_identity i on i.id = identity_id where i.name = 'Bo'`,
    );

    const { names } = await list({ filter: { text: String(row?.['handle']) } });

    expect(names).toEqual(['Bo']);
  });

  test.each([
    ['by name, last first', { direction: 'DESC' }, byName.toReversed()],
    ['by application', { field: 'APPLIED_AT' }, world.map(({ name }) => name)],
    [
      'by application, newest first',
      { field: 'APPLIED_AT', direction: 'DESC' },
      world.map(({ name }) => name).toReversed(),
    ],
  ])('order %s, and turn pages without a gap or a double', async (_name, sort, expected) => {
    const pages: unknown[] = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext;) {
      const page = await list({ sort, first: 2, after });
      pages.push(...page.names);
      ({ endCursor: after, hasNextPage: hasNext } = page);
    }

    expect(pages).toEqual(expected);
  });

  test.each([
    ['a phone number without its country', { phone: '79460958' }],
    ['a text of blanks', { text: '  ' }],
    ['a country that is none', { country: ['Germany'] }],
    ['a rate that is none', { desiredRate: { max: '-1' } }],
  ])('refuse %s', async (_name, filter) => {
    const { data, errors } = await api.run(recruiter, candidates, { filter });

    expect(data ?? null).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });

  test('refuse the cursor of another order', async () => {
    const { endCursor } = await list({ first: 1 });

    const { errors } = await api.run(recruiter, candidates, { after: endCursor, sort: { field: 'APPLIED_AT' } });

    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });

  test('are found by a new name at once, and by none once it is erased', async () => {
    const { id, key } = await buildCandidate(api, recruiter, { name: 'Old Name' });
    const filter = (text: string) => list({ filter: { text } });

    await updateCandidate(api.context(recruiter), { candidateId: id, version: 1, name: 'Néw Name' });
    expect([(await filter('old name')).names, (await filter('new name')).names]).toEqual([[], ['Néw Name']]);

    await api.asApp(`update candidate set name_key = 'forged' where id = $1`, [key]);
    expect((await filter('new name')).names).toEqual(['Néw Name']);

    await api.asApp('update candidate set identity_id = null where id = $1', [key]);
    const [row] = await api.asApp('select name_key from candidate where id = $1', [key]);
    expect(row).toEqual({ name_key: '' });
  });
});

describe('what a role may not read', () => {
  test.each(['email', 'phone', 'desiredRate'])(
    'narrows no list of an interviewer: %s is refused by name',
    async (name) => {
      const values = { email: 'x@example.org', phone: '+442079460958', desiredRate: { max: '1' } };
      const interviewer = await api.person(Role.INTERVIEWER);

      const { data, errors } = await api.run(interviewer, candidates, {
        filter: { [name]: values[name as keyof typeof values] },
      });

      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        { code: 'FORBIDDEN', message: expect.stringContaining(`CandidateFilter.${name}`) },
      ]);
    },
  );

  test.each([Role.ADMIN, Role.COMPANY_SCREENER, Role.ANALYST])('is no list at all to %s', async (role) => {
    const { errors } = await api.run(await api.person(role), '{ candidates { totalCount } }');

    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('Query.candidates') }]);
  });

  test('holds on none of the rows on which it is not read', async () => {
    const both = await api.person(Role.INTERVIEWER, Role.MATCHER);
    const assigned = await buildRated(api, { people: [both, await api.person(Role.INTERVIEWER)] });
    const listed = await buildListed(api);
    const contactOf = async (uuid: string) => {
      const [row] = await api.asApp(
        `select i.email, c.desired_rate_max as max from vetting_case v join candidate c on c.id = v.candidate_id
         join candidate_identity i on i.id = c.id where v.id = $1`,
        [uuid],
      );
      return row;
    };
    const emails = [await contactOf(assigned.vettingCase.uuid), await contactOf(listed.vettingCase.uuid)];
    await api.asApp('update candidate set desired_rate_min = 10, desired_rate_max = 20');

    const [hidden, shown, rates, everybody] = await Promise.all([
      list({ filter: { email: emails[0]?.['email'] } }, both),
      list({ filter: { email: emails[1]?.['email'] } }, both),
      list({ filter: { desiredRate: { max: '20' } } }, both),
      list({}, both),
    ]);

    expect([hidden, shown, rates, everybody].map(({ totalCount }) => totalCount)).toEqual([0, 1, 1, 2]);
  });

  test('shows an interviewer whom they are assigned to, a matcher who is listed, nobody themselves', async () => {
    const interviewer = await api.person(Role.INTERVIEWER);
    await buildRated(api, { people: [interviewer, await api.person(Role.INTERVIEWER)] });
    const self = await api.person(Role.RECRUITER);
    await buildCandidate(api, recruiter, { name: 'Myself', email: self.email });
    const mine = { filter: { text: 'myself' } };

    expect((await list({}, interviewer)).totalCount).toBe(1);
    expect((await list({}, await api.person(Role.MATCHER))).totalCount).toBe(1);
    expect([(await list(mine)).totalCount, (await list(mine, self)).totalCount]).toEqual([1, 0]);
  });
});

test('a page takes as many statements for 50 candidates as for one', async () => {
  for (let number = 0; number < 50; number += 1) await buildCandidate(api, recruiter);
  const page = `query ($first: Int!, $filter: CandidateFilter) { candidates(first: $first, filter: $filter) {
    nodes { handle identity { name email } primaryLanguage { slug } skills { depth skill { name } } } totalCount } }`;
  const count = async (first: number) => {
    const filter = { text: 'applicant', primaryLanguage: ['python'] };
    await api.run(recruiter, page, { first, filter });
    api.statements.length = 0;
    const { data, errors } = await api.run(recruiter, page, { first, filter });
    expect(errors).toEqual([]);
    return [(data?.['candidates'] as { nodes: unknown[] }).nodes.length, api.statements.length];
  };

  // The first finds the key of the language.
  expect(await count(1)).toEqual([1, 4]);
  expect(await count(50)).toEqual([50, 4]);
});
