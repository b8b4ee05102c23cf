import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type BuiltCompany, buildCompany } from '../support/build-company.ts';
import { buildProject } from '../support/build-project.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let company: BuiltCompany;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
});

afterAll(() => api.close());

const budget = { min: '5000', max: '9000.50', basis: 'PER_MONTH' };
const fields = `project { id version company { id } owner { id } name applicationType frameworks hiringModel seats
    budget { min { amount currency } max { amount } basis } listings { id } }
  errors { code path currentVersion }`;

interface Answer {
  readonly project: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function change(mutation: 'createProject' | 'updateProject', input: object, person = matcher): Promise<Answer> {
  const type = mutation === 'createProject' ? 'CreateProjectInput' : 'UpdateProjectInput';
  const { data } = await api.run(person, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, {
    input,
  });
  return data?.[mutation] as Answer; // its own document
}

const create = (stated: object = {}, person = matcher) =>
  change('createProject', { companyId: company.id, name: 'Claims', hiringModel: 'HOURLY', ...stated }, person);
const refusals = ({ errors }: Answer) => errors.map(({ code, path }) => ({ code, path }));

describe('createProject', () => {
  test('writes down requirements and budget', async () => {
    const stated = {
      hiringModel: 'MONTHLY_RETAINER',
      applicationType: 'Marketplace',
      frameworks: ['FastAPI'],
      seats: 2,
    };

    const { project, errors } = await create({ ...stated, budget });

    expect(errors).toEqual([]);
    expect(project).toMatchObject({
      ...stated,
      version: 1,
      company: { id: company.id },
      owner: { id: matcher.id },
      budget: { min: { amount: '5000.00', currency: 'USD' }, max: { amount: '9000.50' }, basis: 'PER_MONTH' },
      listings: [],
    });
  });

  test.each([
    [{ budget: { ...budget, max: '4999.99' } }, ['budget', 'max']],
    [{ budget: { ...budget, min: '0' } }, ['budget', 'min']],
    [{ seats: 0 }, ['seats']],
    [{ name: ' ' }, ['name']],
  ])('refuses %j', async (stated, path) => {
    expect(refusals(await create(stated))).toEqual([{ code: 'INVALID', path }]);
  });

  test('is not for recruiters and analysts', async () => {
    for (const role of [Role.RECRUITER, Role.ANALYST]) {
      expect(refusals(await create({}, await api.person(role)))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    }
  });
});

describe('updateProject', () => {
  const update = async (stated: object, version = 1) => {
    const { id, key } = await buildProject(api, matcher, { companyId: company.id, cloud: 'AWS', scalability: 'Peaks' });
    return { key, ...(await change('updateProject', { projectId: id, version, ...stated })) };
  };
  const kept = (key: string) => api.asApp('select * from project where id = $1', [key]);

  test('changes what is given, clears what is null, and keeps the rest', async () => {
    const screener = await api.person(Role.COMPANY_SCREENER);

    const { key, project, errors } = await update({ name: ' Claims 2 ', cloud: null, budget, ownerId: screener.id });

    expect(errors).toEqual([]);
    expect(project).toMatchObject({ version: 2, name: 'Claims 2', owner: { id: screener.id }, seats: 1 });
    expect(await kept(key)).toMatchObject([{ cloud: null, scalability: 'Peaks', budget_max: '9000.50' }]);
    const audit = `select changes from audit_event where object_id = $1 and action = 'project.updated'`;
    expect(await api.asApp(audit, [key])).toEqual([{ changes: { fields: ['budget', 'cloud', 'name', 'ownerId'] } }]);
  });

  test.each([
    ['an older version', { name: 'x' }, 7, { code: 'STALE', path: ['version'] }],
    ['no seats', { seats: null }, 1, { code: 'INVALID', path: ['seats'] }],
    ['a budget upside down', { budget: { ...budget, max: '1' } }, 1, { code: 'INVALID', path: ['budget', 'max'] }],
  ])('refuses %s, and nothing changes', async (_name, stated, version, refusal) => {
    const { key, ...answer } = await update(stated, version);

    expect(refusals(answer)).toEqual([refusal]);
    expect(await kept(key)).toMatchObject([{ version: 1, name: 'Claims', seats: 1, budget_max: null }]);
  });

  test('keeps its company, whatever is written', async () => {
    const { key } = await buildProject(api, matcher, { companyId: company.id });

    const raw = api.asApp('update project set company_id = gen_random_uuid() where id = $1', [key]);

    await expect(raw).rejects.toMatchObject({ constraint: 'project_fixed' });
  });
});
