import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { buildCrowd } from '../support/crowd.ts';
import { indexesFor, scannedFor } from '../support/plans.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

let large: readonly string[];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  await buildCandidate(api, recruiter);
  large = await buildCrowd(api);
});

afterAll(() => api.close());

const document = `query ($filter: CandidateFilter, $sort: CandidateSort, $after: String) {
  candidates(filter: $filter, sort: $sort, after: $after) {
    nodes { handle identity { name email } primaryLanguage { slug } skills { depth skill { name } } }
    pageInfo { endCursor hasNextPage } } }`;

test.each([
  ['all', {}],
  ['the newest', { sort: { field: 'APPLIED_AT', direction: 'DESC' } }],
  ['a part of a name', { filter: { text: 'd41d8' } }],
  ['an e-mail address', { filter: { email: '77@crowd.example' } }],
  ['a phone number', { filter: { phone: '+442079460958' } }],
  ['a country', { filter: { country: ['PT'] } }],
  ['a language', { filter: { primaryLanguage: ['go'] } }],
  ['a rare skill', { filter: { skills: [{ skill: 'kafka', minDepth: 'WORKING' }] } }],
])('no large table is read from end to end for %s', async (_name, variables) => {
  const scanned = await scannedFor(api, recruiter, { document, variables });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

const counting = `query ($filter: CandidateFilter) { candidates(filter: $filter) { totalCount nodes { handle } } }`;

test.each([
  ['a country where nobody lives', { country: ['IS'] }],
  ['more hours than anybody has', { minHoursPerWeek: 80 }],
  ['a day on which nobody is free', { availableBy: '2026-01-01' }],
  ['a rate for which nobody works', { desiredRate: { max: '10' } }],
])('nor to count those of %s', async (_name, filter) => {
  const scanned = await scannedFor(api, recruiter, { document: counting, variables: { filter } });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

test('nor to count those whom an interviewer meets', async () => {
  const interviewer = await api.person(Role.INTERVIEWER);

  const scanned = await scannedFor(api, interviewer, { document: counting, variables: {} });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

test('nor for a page far down', async () => {
  const page = async (after: string | null) => {
    const { data } = await api.run(recruiter, document, { after });
    return data?.['candidates'] as { pageInfo: { endCursor: string } };
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);

  const scanned = await scannedFor(api, recruiter, { document, variables: { after: second.pageInfo.endCursor } });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

test('the first rows near each candidate are found for all of them, in the order of an index, before any join', async () => {
  const near =
    '{ candidates(first: 100) { nodes { skills(first: 3) { skill { name } } interviews(first: 2) { startsAt } } } }';
  api.statements.length = 0;

  const indexes = await indexesFor(api, recruiter, { document: near, variables: {} });

  expect(indexes).toContain('interview_of_candidate');
  expect(api.statements.filter((text) => /limit 3\) \w+ offset 0\) \w+ left join "skill"/.test(text))).toHaveLength(1);
});
