import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { scannedFor } from '../support/plans.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const many = 20_000;

/** Copies of one candidate with names, countries and skills of their own. */
const crowd = [
  `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
   select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, timestamptz '2026-01-01' + n * interval '1 minute',
     'Crowd ' || md5(n::text), 'crowd ' || md5(n::text), n || '@crowd.example', n || '@crowd.example'
   from generate_series(1, ${String(many)}) n`,
  `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, source,
     country, primary_language_id)
   select i.id, i.created_at, 1, 'crowd-' || i.id, i.id, i.name_key, 6, 'OTHER',
     (array['DE', 'FR', 'PL', 'PT', 'SE'])[1 + n.number % 5], s.id
   from candidate_identity i join (select id, row_number() over (order by id) as number from candidate_identity) n using (id)
   join (select id, row_number() over (order by slug) - 1 as number from skill where is_primary_language) s
     on s.number = n.number % 8
   where i.email like '%@crowd.example'`,
  `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
   select gen_random_uuid(), c.created_at, c.id, s.id, s.number, 'WORKING', 3
   from (select id, created_at, row_number() over (order by id) as number from candidate where handle like 'crowd-%') c
   join (select id, row_number() over (order by slug) as number from skill) s on (c.number + s.number) % 40 = 0`,
  'analyze candidate_identity',
  'analyze candidate',
  'analyze candidate_skill',
];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  await buildCandidate(api, recruiter);
  await pastTheGuards(api, ['candidate', 'candidate_identity'], crowd);
});

afterAll(() => api.close());

const document = `query ($filter: CandidateFilter, $sort: CandidateSort, $after: String) {
  candidates(filter: $filter, sort: $sort, after: $after) {
    nodes { handle identity { name email } primaryLanguage { slug } skills { depth skill { name } } }
    pageInfo { endCursor hasNextPage } } }`;

const large = ['candidate', 'candidate_identity', 'candidate_skill'];

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
