import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { buildCrowd } from '../support/crowd.ts';
import { scannedFor } from '../support/plans.ts';
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

const document = `query ($filter: VettingCaseFilter, $sort: VettingCaseSort, $after: String) {
  vettingCases(filter: $filter, sort: $sort, after: $after) {
    nodes { stage status owner { name } candidate { handle identity { name } } transitions { seq } }
    pageInfo { endCursor hasNextPage } } }`;

const open = { status: ['OPEN'] };

test.each([
  ['what is late', { filter: { sla: ['OVERDUE'] } }],
  ['the oldest', { sort: { field: 'RECEIVED_AT' } }],
  ['the newest', { sort: { field: 'RECEIVED_AT', direction: 'DESC' } }],
  ['the last move', { filter: open, sort: { field: 'LAST_MOVED_AT', direction: 'DESC' } }],
  ['names', { filter: open, sort: { field: 'NAME' } }],
  ['names, Z first', { sort: { field: 'NAME', direction: 'DESC' } }],
  ['a part of a name', { filter: { ...open, text: 'd41d8' } }],
  ['a language', { filter: { ...open, language: ['go'] } }],
  ['a skill', { filter: { ...open, skill: ['kafka'] } }],
  ['what waits on recruiters', { filter: { waitingOn: ['RECRUITER'] } }],
])('no large table is read from end to end for %s', async (_name, variables) => {
  const scanned = await scannedFor(api, recruiter, { document, variables });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

const counting = `query ($filter: VettingCaseFilter) { vettingCases(filter: $filter) { totalCount nodes { stage } } }`;

test.each([
  ['those that wait on interviewers', { waitingOn: ['INTERVIEWER'] }],
  ['those at risk', { sla: ['AT_RISK'] }],
  ['those on time', { sla: ['ON_TIME'] }],
  ['what has passed', { status: ['PASSED'] }],
])('nor to count %s', async (_name, filter) => {
  const scanned = await scannedFor(api, recruiter, { document: counting, variables: { filter } });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

test.each([
  ['an owner', {}],
  ['a page of names far down', { sort: { field: 'NAME' } }],
])('nor for %s', async (_name, variables) => {
  const filter = 'sort' in variables ? open : { owner: [recruiter.id] };
  const { data } = await api.run(recruiter, document, { filter, ...variables });
  const { pageInfo } = data?.['vettingCases'] as { pageInfo: { endCursor: string } };

  const scanned = await scannedFor(api, recruiter, {
    document,
    variables: { filter, ...variables, after: pageInfo.endCursor },
  });

  expect(pageInfo.endCursor).toEqual(expect.any(String));
  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});
