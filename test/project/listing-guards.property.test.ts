import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statementsOn } from '../../src/database/statements.ts';
import { Role } from '../../src/kernel/role.ts';
import { ListingAction, listingBlockersOf } from '../../src/project/listing.blockers.ts';
import { loadListingFacts } from '../../src/project/listing-facts.ts';
import { approve, type BuiltCompany, buildCompany, changeCompany, companyInput } from '../support/build-company.ts';
import { type BuiltListing, buildListing } from '../support/build-project.ts';
import { usualRuns } from '../support/effort.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

/** A year after the round of the approved company was passed, and more. */
const afterTrust = '2027-12-24T10:00:00.000Z';
const now = '2026-11-24T10:00:00.000Z';

let api: TestApi;
let matcher: Person;
let clients: Readonly<Record<'approved' | 'suspended' | 'unknown', BuiltCompany>>;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  const [approved, suspended, unknown] = [
    await buildCompany(api, matcher),
    await buildCompany(api, matcher),
    await buildCompany(api, matcher),
  ];
  await approve(api, matcher, approved.key);
  await approve(api, matcher, suspended.key);
  const reason = 'Invoices are unpaid';
  await changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, suspended.key)), reason });
  clients = { approved, suspended, unknown };
});

afterAll(() => api.close());

interface World {
  readonly client: keyof typeof clients;
  readonly at: string;
  readonly duration: string;
  readonly rate: string;
  readonly format: string;
  readonly reviews: readonly boolean[];
  readonly isChangedAfter: boolean;
}

const months = 'duration_months_min = null, duration_months_max = null';
const worlds: fc.Arbitrary<World> = fc.record({
  client: fc.constantFrom('approved', 'approved', 'approved', 'suspended', 'unknown'),
  at: fc.constantFrom(now, now, now, afterTrust),
  duration: fc.constantFrom(
    'duration_months_min = 1, duration_months_max = 1',
    `${months}, ongoing = true`,
    `${months}, min_duration_days = 15`,
    `${months}, min_duration_days = 14`,
    months,
  ),
  rate: fc.constantFrom(
    'hourly_rate_min = 20',
    'hourly_rate_min = 20',
    'hourly_rate_min = null, hourly_rate_max = null',
  ),
  format: fc.constantFrom(
    'null',
    `'{"text": "x", "rounds": 2, "whiteboard": false}'`,
    `'{"text": "x", "rounds": null, "whiteboard": null}'`,
    `'{"text": "x", "rounds": 3, "whiteboard": null}'`,
    `'{"text": "x", "rounds": 1, "whiteboard": true}'`,
  ),
  reviews: fc.constantFrom([true], [true], [true], [], [false], [true, false], [false, true]),
  isChangedAfter: fc.constantFrom(false, false, false, true),
});

const write = async ({ key }: BuiltListing, change: string) => {
  await api.asApp(`update project_listing set ${change} where id = $1`, [key]);
};

const move = ({ key }: BuiltListing, rule: string, { to, at = now }: { readonly to: string; readonly at?: string }) =>
  refusedBy(
    api,
    `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, reason, expires_at)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, $3, status, $4, $5::uuid, 'As a test wants it',
       case $3 when 'L4' then $2::timestamptz + interval '60 days' end from project_listing where id = $1`,
    [key, at, rule, to, matcher.viewer.id],
  );

const review = ({ key }: BuiltListing, isApproved: boolean) =>
  api.asApp(
    `insert into listing_review (id, created_at, listing_id, number, has_specs, is_challenge_real, is_decision_maker_named,
       has_few_interviews, is_without_whiteboard, is_approved, notes, reviewer_id)
     select gen_random_uuid(), $2::timestamptz, $1, 1 + count(*), $3, true, true, true, true, $3, 'Read', $4::uuid
     from listing_review where listing_id = $1`,
    [key, now, isApproved, matcher.viewer.id],
  );

async function make(world: World): Promise<BuiltListing> {
  const listing = await buildListing(api, matcher, { company: clients[world.client] });
  await write(listing, `${world.duration}, ${world.rate}, interview_format = ${world.format}`);
  await move(listing, 'L2', { to: 'IN_REVIEW' });
  for (const isApproved of world.reviews) await review(listing, isApproved);
  if (!world.isChangedAfter) return listing;
  await move(listing, 'L3', { to: 'DRAFT' });
  await write(listing, `title = 'Another'`);
  await move(listing, 'L2', { to: 'IN_REVIEW' });
  return listing;
}

test('PostgreSQL publishes exactly what the guard lets pass', async () => {
  const run = await statementsOn(api.orm);
  const outcomes = new Set<string>();

  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const listing = await make(world);
      const at = new Date(world.at);
      const facts = (await loadListingFacts(run, [listing.key], at)).get(listing.key);
      const blockers = facts ? listingBlockersOf(ListingAction.PUBLISH, facts, at) : [];

      const refusal = await move(listing, 'L4', { to: 'PUBLISHED', at: world.at });

      outcomes.add(blockers.length === 0 ? 'published' : 'refused');
      expect([world, blockers.map(({ code }) => code), refusal === null]).toEqual([
        world,
        blockers.map(({ code }) => code),
        blockers.length === 0,
      ]);
    }),
    usualRuns,
  );

  expect([...outcomes].sort()).toEqual(['published', 'refused']);
});
