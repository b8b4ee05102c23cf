import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { saveListingDraft } from '../../src/project/save-listing-draft.ts';
import { type BuiltCard, buildCards } from '../support/build-cards.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let analyst: Person;
let cards: ReadonlyMap<string, BuiltCard>;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  analyst = await api.person(Role.ANALYST);
  cards = await buildCards(api, matcher);
  await ask('lst-01', {
    requiredSkills: [{ skill: 'ruby' }],
    niceSkills: [{ skill: 'go' }],
    whatYoullBuild: 'A scheduler in C++',
  });
  await ask('lst-02', { minimumOverlapHours: 8 });
  const standing = (id: string, status: string, until: string) =>
    `update project_listing set status = '${status}', published_at = '2026-11-01', expires_at = '${until}'
     where external_id = '${id}'`;
  await pastTheGuards(
    api,
    ['project_listing'],
    [
      standing('lst-01', 'PUBLISHED', '2027-01-01'),
      standing('lst-02', 'PUBLISHED', '2026-11-20'),
      standing('lst-03', 'PAUSED', '2027-01-01'),
      standing('lst-04', 'EXPIRED', '2027-01-01'),
    ],
  );
});

afterAll(() => api.close());

/** Says more of a card. */
async function ask(id: string, stated: object): Promise<void> {
  const projectListingId = cards.get(id)?.id ?? '';
  await saveListingDraft(api.context(matcher), { projectListingId, version: 1, ...stated });
}

const document = `query ($filter: ProjectListingFilter, $sort: ProjectListingSort, $first: Int, $after: String) {
  projectListings(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { externalId }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

interface Listed {
  readonly nodes: readonly { readonly externalId: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: unknown;
}

async function list(variables: object, person = matcher): Promise<Listed & { readonly ids: readonly string[] }> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  const page = data?.['projectListings'] as Listed; // its own document
  return { ...page, ids: page.nodes.map(({ externalId }) => externalId.slice(-1)) };
}

const all = ['9', '8', '7', '6', '5', '4', '3', '2', '1'];

describe('projectListings', () => {
  test('come newest first', async () => {
    const { ids, totalCount } = await list({});

    expect(ids).toEqual(all);
    expect(totalCount).toBe(9);
  });

  test.each<[string, object, readonly string[]]>([
    ['words of a title, a summary or a company', { search: 'platform' }, ['7', '4', '3', '2', '1']],
    ['words in another form', { search: 'tuned queue' }, ['2', '1']],
    ['words in another order', { search: 'bidding auction text' }, ['5']],
    ['words of several parts', { search: 'operators kubernetes' }, ['4']],
    ['what is built', { search: 'scheduler' }, ['1']],
    ['what is printed between strokes', { search: 'mongo' }, ['7', '3']],
    ['a technology with a point in it', { search: 'node.js' }, ['7', '3']],
    ['a technology with signs', { search: 'c++' }, ['1']],
    ['a misspelt role', { search: 'kubernets operater' }, ['4']],
    ['a misspelt company', { search: 'insurtec telematic' }, ['2']],
    ['a company', { search: 'SMS reverse-auction marketplace' }, ['5']],
    ['words that stand nowhere', { search: 'cobol mainframe' }, []],
    ['signs that mean more in a pattern', { search: '%_%_' }, []],
    ['signs that mean more in a query', { search: "!(kafka & 'lambda') | <-> :*" }, ['2']],
    ['words that say nothing', { search: 'the and of' }, []],
    ['a technology', { skills: ['FastAPI'] }, ['9', '8', '6']],
    ['a technology however it is written', { skills: ['ruby-on RAILS'] }, ['7', '3', '1']],
    ['a skill by its slug', { skills: ['postgresql'] }, ['9', '7', '5', '3', '2', '1']],
    ['a skill that is required', { skills: ['ruby'] }, ['1']],
    ['a skill that is only nice', { skills: ['go'] }, ['4']],
    ['all of several', { skills: ['python', 'Redis'] }, ['5']],
    ['signs alone', { skills: ['-.-'] }, []],
    ['a rate that somebody asks for', { rate: { min: '55' } }, ['5', '4', '2']],
    ['a rate at the edge', { rate: { min: '60', max: '80' } }, ['5', '2']],
    ['a rate below all', { rate: { max: '19.99' } }, []],
    ['another currency', { rate: { currency: 'EUR' } }, []],
    ['how much of a week', { engagement: ['PART_TIME', 'CAPPED_HOURS'] }, ['9', '5', '4']],
    ['hours', { maxHoursPerWeek: 34 }, ['4']],
    ['hours of full time', { maxHoursPerWeek: 35 }, ['8', '7', '6', '4', '3', '2', '1']],
    ['a zone', { zone: 'Europe/Lisbon' }, ['9', '8', '6', '5', '1']],
    ['a zone with all hours in common', { zone: 'Etc/GMT-3' }, ['9', '8', '6', '5', '2', '1']],
    ['a zone on the other side', { zone: 'Pacific/Auckland' }, ['9', '5']],
    ['fields of business', { vertical: ['LEGALTECH', 'DEVTOOLS'] }, ['7', '4', '3']],
    ['funding', { fundingStage: ['PRE_SEED', 'BOOTSTRAPPED'] }, ['9', '5', '1']],
    ['product', { productStage: ['LAUNCHING_MVP'] }, ['9', '5', '4']],
    ['a level', { seniority: ['UNSPECIFIED'] }, ['5', '1']],
    ['drafts', { status: ['DRAFT'] }, ['9', '8', '7', '6', '5']],
    ['what is published by now', { status: ['PUBLISHED'] }, ['1']],
    ['what has run out, stored or not', { status: ['EXPIRED'] }, ['4', '2']],
    ['several states', { status: ['PUBLISHED', 'PAUSED', 'EXPIRED'] }, ['4', '3', '2', '1']],
    ['no state at all', { status: [] }, []],
    ['several at once', { search: 'python', vertical: ['AI_ML'], rate: { min: '48' } }, ['8', '6']],
    ['nothing that is null', { search: null, rate: null, skills: null, status: null }, all],
  ])('narrow to %s', async (_name, filter, expected) => {
    const { ids, totalCount } = await list({ filter });

    expect(ids).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('narrow to companies and projects, and to none by the id of something else', async () => {
    const [row] = await api.asApp(`select project_id from project_listing where external_id = 'lst-03'`);
    const project = btoa(`Project:${String(row?.['project_id'])}`).replace(/=+$/, '');
    const company = cards.get('lst-03')?.company.id;

    expect((await list({ filter: { company: [company] } })).ids).toEqual(['7', '3']);
    expect((await list({ filter: { project: [project] } })).ids).toEqual(['3']);
    expect((await list({ filter: { project: [company] } })).ids).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['oldest first', { direction: 'ASC' }, all.toReversed()],
    ['by rate, highest first', { field: 'RATE' }, ['2', '5', '4', '8', '6', '3', '1', '9', '7']],
    ['by rate, lowest first', { field: 'RATE', direction: 'ASC' }, ['7', '9', '1', '3', '6', '8', '4', '5', '2']],
  ])('order %s, and turn pages without a gap or a double', async (_name, sort, expected) => {
    const pages: string[] = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext;) {
      const page = await list({ sort, first: 2, after });
      pages.push(...page.ids);
      ({ endCursor: after, hasNextPage: hasNext } = page.pageInfo);
    }

    expect(pages).toEqual(expected);
  });

  test.each<[string, object]>([
    ['a search of one letter', { search: 'x' }],
    ['a search of blanks', { search: '    ' }],
    ['a search of ten thousand letters', { search: 'x'.repeat(10_000) }],
    ['a search with a NUL', { search: 'a\0b' }],
    ['a range upside down', { rate: { min: '60', max: '50' } }],
    ['a rate of nothing', { rate: { max: '0' } }],
    ['a currency that is none', { rate: { currency: 'usd' } }],
    ['a zone that is none', { zone: 'Mars/Olympus' }],
    ['hours that no week has', { maxHoursPerWeek: 0 }],
    ['a word of no enum', { vertical: ['BANKING'] }],
  ])('refuse %s', async (_name, filter) => {
    const { data, errors } = await api.run(matcher, document, { filter });

    expect(data ?? null).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('who sees no company', () => {
  test('finds nothing by its name', async () => {
    expect((await list({ filter: { search: 'SMS reverse-auction marketplace' } })).totalCount).toBe(1);
    expect((await list({ filter: { search: 'SMS reverse-auction marketplace' } }, analyst)).totalCount).toBe(0);
    expect((await list({ filter: { search: 'mongo' } }, analyst)).ids).toEqual(['7', '3']);
  });

  test.each(['a variable', 'the document itself'])('is refused to narrow by it, by name, in %s', async (place) => {
    const id = cards.get('lst-03')?.company.id ?? '';
    const literal = `{ projectListings(filter: { company: ["${id}"] }) { totalCount } }`;
    const asked = place === 'a variable' ? document : literal;

    const { data, errors } = await api.run(analyst, asked, { filter: { company: [id] } });

    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('ProjectListingFilter.company') },
    ]);
  });

  test('is refused the list where even listings are not seen', async () => {
    const interviewer = await api.person(Role.INTERVIEWER);

    const { errors } = await api.run(interviewer, '{ projectListings { totalCount } }');

    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('Query.projectListings') }]);
  });
});

describe('nearDuplicates', () => {
  const near = `query ($first: Int) { projectListings(first: $first) { nodes {
    externalId nearDuplicates { listing { externalId company { handle } } reasons { reason points detail }
      differences { aspect here there } } } } }`;

  test('are the live ones of the same company, with what is alike and what is not', async () => {
    const { data } = await api.run(matcher, near);

    const { nodes } = data?.['projectListings'] as {
      nodes: { externalId: string; nearDuplicates: { listing: { externalId: string } }[] }[];
    };
    const pairs = nodes.flatMap((node) =>
      node.nearDuplicates.map(({ listing }) => [node.externalId, listing.externalId]),
    );
    expect(pairs).toEqual([
      ['lst-08', 'lst-06'],
      ['lst-07', 'lst-03'],
      ['lst-06', 'lst-08'],
      ['lst-03', 'lst-07'],
    ]);
    expect(nodes[3]?.nearDuplicates[0]).toMatchObject({
      listing: { company: { handle: 'ai-voice-language-learning' } },
      differences: [{ aspect: 'DURATION' }, { aspect: 'TEAM' }],
    });
  });

  test('are shown to an analyst without the company', async () => {
    const { data, errors } = await api.run(analyst, near.replace('company { handle }', ''));

    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('7 of 7 technologies');
  });

  test('are read in as many statements for nine listings as for one', async () => {
    const count = async (first: number) => {
      api.statements.length = 0;
      await api.run(matcher, near, { first });
      return api.statements.length;
    };
    await count(2);

    expect([await count(2), await count(9)]).toEqual([3, 3]);
  });
});
