import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type BuiltCard, buildCards } from '../support/build-cards.ts';
import { buildListingCrowd } from '../support/listing-crowd.ts';
import { indexesFor, scannedFor } from '../support/plans.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let cards: ReadonlyMap<string, BuiltCard>;
let large: readonly string[];

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  cards = await buildCards(api, matcher);
  large = await buildListingCrowd(api);
});

afterAll(() => api.close());

const document = `query ($filter: ProjectListingFilter, $sort: ProjectListingSort, $after: String) {
  projectListings(filter: $filter, sort: $sort, after: $after) {
    nodes { title company { name } project { name } requiredSkills { skill { name } } nearDuplicates { reasons { detail } } }
    pageInfo { endCursor hasNextPage } } }`;
const counting = `query ($filter: ProjectListingFilter) { projectListings(filter: $filter) { totalCount nodes { title } } }`;

const scannedBy = async (asked: string, variables: object) => {
  const scanned = await scannedFor(api, matcher, { document: asked, variables });
  return scanned.filter((table) => large.includes(table));
};

test.each<[string, object]>([
  ['all', {}],
  ['the best paid', { sort: { field: 'RATE' } }],
  ['what is published', { filter: { status: ['PUBLISHED'] } }],
  ['rare words', { filter: { search: 'kubernetes' } }],
  ['a misspelt company', { filter: { search: 'insurtec telematic' } }],
  ['a technology', { filter: { skills: ['Tool 7'] } }],
  ['a common field of business', { filter: { vertical: ['FINTECH'] } }],
  ['a zone', { filter: { zone: 'Europe/Lisbon' } }],
])('no large table is read from end to end for %s', async (_name, variables) => {
  expect(await scannedBy(document, variables)).toEqual([]);
});

test.each<[string, object]>([
  ['a rate that nobody pays', { rate: { min: '90' } }],
  ['a rare field of business', { vertical: ['DEVTOOLS'] }],
  ['a rare level', { seniority: ['UNSPECIFIED'] }],
  ['rare funding', { fundingStage: ['PRE_SEED'] }],
  ['a rare state of the product', { productStage: ['LAUNCHING_MVP'] }],
  ['little work', { engagement: ['PART_TIME', 'CAPPED_HOURS'] }],
  ['few hours', { maxHoursPerWeek: 20 }],
  ['a zone on the other side', { zone: 'Pacific/Auckland' }],
  ['drafts', { status: ['DRAFT'] }],
  ['words that stand nowhere', { search: 'cobol mainframe' }],
  ['a technology that nothing is built with', { skills: ['cobol'] }],
])('nor to count those of %s', async (_name, filter) => {
  expect(await scannedBy(counting, { filter })).toEqual([]);
});

test('nor to count those of a company', async () => {
  expect(await scannedBy(counting, { filter: { company: [cards.get('lst-01')?.company.id] } })).toEqual([]);
});

test('nor for a page far down', async () => {
  const page = async (after: string | null) => {
    const { data } = await api.run(matcher, document, { after });
    return (data?.['projectListings'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
  };
  const after = await page(await page(null));

  expect(await scannedBy(document, { after })).toEqual([]);
});

test('listings by a skill that none asks for are not walked in the order of their age', async () => {
  const asked = { document, variables: { filter: { skills: ['cobol'] } } };

  const indexes = await indexesFor(api, matcher, asked);

  expect(indexes.filter((name) => name.startsWith('project_listing_'))).toEqual(['project_listing_stack']);
});

test('a page takes as many statements for 50 listings as for one', async () => {
  const page = document
    .replace('$after: String)', '$after: String, $first: Int)')
    .replace('after: $after)', 'after: $after, first: $first)');
  const filter = {
    search: 'engineer',
    status: ['PUBLISHED'],
    vertical: ['SAAS'],
    rate: { min: '40' },
    zone: 'Europe/Berlin',
  };
  const count = async (first: number) => {
    await api.run(matcher, page, { first, filter });
    api.statements.length = 0;
    const { data, errors } = await api.run(matcher, page, { first, filter });
    expect(errors).toEqual([]);
    return [(data?.['projectListings'] as { nodes: unknown[] }).nodes.length, api.statements.length];
  };

  expect(await count(1)).toEqual([1, 3]);
  expect(await count(50)).toEqual([50, 3]);
});
