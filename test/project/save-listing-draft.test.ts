import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type BuiltCompany, buildCompany } from '../support/build-company.ts';
import { buildListing, buildProject, card, changeListing } from '../support/build-project.ts';
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

const save = (input: object, person = matcher) => changeListing(api, person, 'saveListingDraft', input);
const read = async (id: string, fields: string, person = matcher) => {
  const { data, errors } = await api.run(person, `query ($id: ID!) { projectListing(id: $id) { ${fields} } }`, { id });
  expect(errors).toEqual([]);
  return data?.['projectListing'] as Record<string, unknown> | null;
};
const auditOf = (key: string) =>
  api.asApp('select action from audit_event where object_id = $1 order by action', [key]);

describe('saveListingDraft', () => {
  test('writes a new card of a project, to be gone on with', async () => {
    const project = await buildProject(api, matcher, { companyId: company.id });

    const { projectListing, errors } = await save({ projectId: project.id, title: 'Backend Developer' });

    expect(errors).toEqual([]);
    expect(projectListing).toMatchObject({
      version: 1,
      status: 'DRAFT',
      title: 'Backend Developer',
      transitions: [{ rule: 'L1', fromStatus: null, toStatus: 'DRAFT', reason: null, actor: { id: matcher.id } }],
      availableActions: [
        { action: 'EDIT', blockers: [] },
        { action: 'SUBMIT_FOR_REVIEW', blockers: [{ code: 'CONTENT_MISSING' }] },
      ],
    });
  });

  test('keeps every part of a card, and what is left out of a change', async () => {
    const parts = {
      ...card,
      externalId: 'lst-77',
      sourceOrder: 7,
      hourlyRate: { min: '20', max: '30', currency: 'USD' },
      teamSize: { min: 10, max: null, label: '10+ engineers', kind: 'OPEN_ENDED', unit: 'existing engineers' },
      interviewFormat: { text: 'One hour', rounds: 1, minutes: 60, interviewer: 'VP', whiteboard: false },
      scopeFigures: [{ metric: 'perceived_latency', max: 1.5, unit: 'second', context: 'under load' }],
      source: { source: 'jobs-page', lines: [1, 9] },
      highlights: ['Async culture'],
      requiredSkills: [{ skill: 'python', depth: 'PRODUCTION' }, { skill: 'postgresql' }],
      niceSkills: [{ skill: 'redis', depth: 'WORKING' }],
      startFrom: '2026-12-01',
      minimumEnglish: 'UPPER_INTERMEDIATE',
      minimumOverlapHours: 4,
      seats: 2,
      communicationCadence: 'One call a week',
      whatYoullBuild: 'The claims pipeline',
    };
    const project = await buildProject(api, matcher, { companyId: company.id });

    const { projectListing, errors } = await save({ projectId: project.id, ...parts });
    const id = String(projectListing?.['id']);
    const changed = await save({ projectListingId: id, version: 1, summary: 'Another', niceSkills: null, seats: null });

    expect([errors, changed.errors]).toEqual([[], []]);
    const kept = await read(
      id,
      `version externalId sourceOrder title seniority verticals summary seats startFrom minimumEnglish minimumOverlapHours
       hourlyRate { min { amount currency } max { amount } } warnings { code }
       teamSize { min max label kind unit } interviewFormat { text rounds minutes interviewer whiteboard }
       scopeFigures { metric min max openEndedMax unit context } source { source lines } highlights techStack
       requiredSkills { skill { slug } depth necessity } niceSkills { skill { slug } }
       communicationCadence whatYoullBuild project { id company { id } } company { id } owner { id }`,
    );
    expect(kept).toMatchObject({
      version: 2,
      externalId: 'lst-77',
      sourceOrder: 7,
      seniority: 'UNSPECIFIED',
      verticals: ['FINTECH'],
      summary: 'Another',
      seats: null,
      hourlyRate: { min: { amount: '20.00', currency: 'USD' }, max: { amount: '30.00' } },
      warnings: [{ code: 'LOW_RATE' }],
      teamSize: parts.teamSize,
      interviewFormat: parts.interviewFormat,
      scopeFigures: [
        { metric: 'perceived_latency', min: null, max: 1.5, openEndedMax: null, unit: 'second', context: 'under load' },
      ],
      source: parts.source,
      requiredSkills: [
        { skill: { slug: 'python' }, depth: 'PRODUCTION', necessity: 'REQUIRED' },
        { skill: { slug: 'postgresql' }, depth: null, necessity: 'REQUIRED' },
      ],
      niceSkills: [],
      company: { id: company.id },
      project: { id: project.id, company: { id: company.id } },
      owner: { id: matcher.id },
    });
  });

  test('counts a change of skills alone, and leaves one row of the audit for all saving', async () => {
    const { id, key } = await buildListing(api, matcher, { company });

    const first = await save({ projectListingId: id, version: 1, requiredSkills: [{ skill: 'python' }] });
    const again = await save({ projectListingId: id, version: 2, requiredSkills: [{ skill: 'python' }] });

    expect([first, again].map(({ projectListing }) => projectListing?.['version'])).toEqual([2, 3]);
    const [row] = await api.asApp('select content_version from project_listing where id = $1', [key]);
    // Once when it was written, once for the skill.
    expect(row).toEqual({ content_version: 3 });
    expect(await auditOf(key)).toEqual([{ action: 'projectListing.draftSaved' }, { action: 'projectListing.drafted' }]);
  });

  test.each([
    ['a rate upside down', { hourlyRate: { min: '50', max: '20' } }, ['hourlyRate', 'max']],
    ['a rate of nothing', { hourlyRate: { min: '0', max: '20' } }, ['hourlyRate', 'min']],
    ['months upside down', { durationMonthsMin: 4, durationMonthsMax: 2 }, ['durationMonthsMax']],
    ['a team upside down', { teamSize: { min: 3, max: 1, label: 'x', kind: 'RANGE' } }, ['teamSize', 'max']],
    ['no title', { title: null }, ['title']],
    ['an unknown skill', { requiredSkills: [{ skill: 'nothing' }] }, ['requiredSkills', '0', 'skill']],
    ['a skill twice', { requiredSkills: [{ skill: 'python' }], niceSkills: [{ skill: 'python' }] }, ['niceSkills']],
    ['days beside months', { minDurationDays: 20 }, ['minDurationDays']],
  ])('refuses %s, and nothing changes', async (_name, stated, path) => {
    const { id, key } = await buildListing(api, matcher, { company });
    const before = await api.asApp('select * from project_listing where id = $1', [key]);

    const { projectListing, errors } = await save({ projectListingId: id, version: 1, ...stated });

    expect(projectListing ?? null).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID', path }]);
    expect(await api.asApp('select * from project_listing where id = $1', [key])).toEqual(before);
  });

  test('resembles a listing of the same company alone', async () => {
    const own = await buildListing(api, matcher, { company });
    const other = await buildListing(api, matcher, { isApproved: false });
    const { id } = await buildListing(api, matcher, { company });

    const wrong = await save({ projectListingId: id, version: 1, nearDuplicateOfId: other.id });
    const right = await save({ projectListingId: id, version: 1, nearDuplicateOfId: own.id });

    expect(wrong.errors).toMatchObject([{ code: 'INVALID', path: ['nearDuplicateOfId'] }]);
    expect(right.errors).toEqual([]);
    expect(await read(id, 'nearDuplicateOf { id }')).toEqual({ nearDuplicateOf: { id: own.id } });
  });

  test('is looked after by somebody who may write it', async () => {
    const { id } = await buildListing(api, matcher, { company });
    const [screener, analyst] = [await api.person(Role.COMPANY_SCREENER), await api.person(Role.ANALYST)];

    const wrong = await save({ projectListingId: id, version: 1, ownerId: analyst.id });
    const right = await save({ projectListingId: id, version: 1, ownerId: screener.id });

    expect(wrong.errors).toMatchObject([{ code: 'INVALID', path: ['ownerId'] }]);
    expect(right.errors).toEqual([]);
    expect(await read(id, 'owner { id }')).toEqual({ owner: { id: screener.id } });
  });

  test('refuses an older version, and an external id that is taken', async () => {
    const { id, key } = await buildListing(api, matcher, { company, externalId: 'lst-taken' });
    const { id: other } = await buildListing(api, matcher, { company });

    const stale = await save({ projectListingId: id, version: 7, title: 'x' });
    const taken = await save({ projectListingId: other, version: 1, externalId: 'lst-taken' });

    expect(stale.errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: 1 }]);
    expect(taken.errors).toMatchObject([{ code: 'DUPLICATE', path: ['externalId'] }]);
    expect(await auditOf(key)).toEqual([{ action: 'projectListing.drafted' }, { action: 'saveListingDraft' }]);
  });
});

describe('who reads listings', () => {
  test.each([
    [Role.HEAD_OF_TALENT, []],
    [Role.RECRUITER, []],
    [Role.COMPANY_SCREENER, []],
    [Role.ANALYST, ['FORBIDDEN']],
  ])('%s reads the card; the company is %j', async (role, refusals) => {
    const { id } = await buildListing(api, matcher, { company });
    const person = await api.person(role);

    const document =
      'query ($id: ID!) { projectListing(id: $id) { title } projectListings(first: 1) { nodes { status } } }';
    const { data } = await api.run(person, document, { id });
    const { errors } = await api.run(person, 'query ($id: ID!) { projectListing(id: $id) { company { id } } }', { id });

    expect(data).toEqual({
      projectListing: { title: card.title },
      projectListings: { nodes: [{ status: 'DRAFT' }] },
    });
    expect(errors.map(({ code }) => code)).toEqual(refusals);
  });

  test('nobody else does', async () => {
    const { id } = await buildListing(api, matcher, { company });
    const interviewer = await api.person(Role.INTERVIEWER);

    const { errors } = await api.run(interviewer, 'query ($id: ID!) { projectListing(id: $id) { title } }', { id });

    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

test('a list takes as many statements for 50 listings as for one', async () => {
  const document = `{ projectListings(first: 50) { nodes {
    title status project { name } company { name } owner { name } requiredSkills { skill { name } }
    reviews { isApproved } transitions { rule } availableActions { action } } } }`;
  const few = `{ projectListings(first: 1) ${document.slice(document.indexOf(') {') + 1)}`;
  const count = async (text: string) => {
    api.statements.length = 0;
    await api.run(matcher, text);
    return api.statements.length;
  };
  const { project } = await buildListing(api, matcher, { company });
  await api.asApp(
    `do $$ declare i int; l uuid; begin for i in 1..50 loop l := gen_random_uuid();
       insert into project_listing (id, created_at, version, project_id, owner_id, status, moves, title, seniority, verticals,
         currency, ongoing, direct_hire, start_asap, tech_stack, tech_also_named, highlights, scope_figures)
       select l, now(), 1, p.id, p.owner_id, 'DRAFT', 0, 'Listing ' || i, 'SENIOR', '{}', 'USD', true, false, false, '{}', '{}', '{}', '[]'
         from project p where p.id = '${project.key}';
       insert into listing_transition (id, created_at, listing_id, seq, rule, to_status, actor_id)
         select gen_random_uuid(), now(), l, 1, 'L1', 'DRAFT', owner_id from project_listing where id = l; end loop; end $$`,
  );

  expect([await count(few), await count(document)]).toEqual([5, 5]);
});
