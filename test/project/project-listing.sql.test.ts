import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { listingMoves } from '../../src/project/project-listing.states.ts';
import { approve, type BuiltCompany, buildCompany } from '../support/build-company.ts';
import { type BuiltListing, buildListing } from '../support/build-project.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let company: BuiltCompany;
let listing: BuiltListing;

const now = '2026-11-24T10:00:00.000Z';
const later = '2027-01-24T10:00:00.000Z';

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
  await approve(api, matcher, company.key);
});

beforeEach(async () => {
  listing = await buildListing(api, matcher, { company });
});

afterAll(() => api.close());

const move = (rule: string, to: string, stated: { at?: string; expiresAt?: string; actor?: string | null } = {}) => {
  const { at = now, expiresAt = rule === 'L4' ? later : null, actor = matcher.viewer.id } = stated;
  return [
    `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, reason, expires_at)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, $3, status, $4, $5::uuid, 'As a test wants it', $6::timestamptz
     from project_listing where id = $1`,
    [listing.key, at, rule, to, actor, expiresAt],
  ] as const;
};
const moved = (...asked: Parameters<typeof move>) => refusedBy(api, ...move(...asked));
const review = (isApproved = true) =>
  refusedBy(
    api,
    `insert into listing_review (id, created_at, listing_id, number, content_version, has_specs, is_challenge_real,
       is_decision_maker_named, has_few_interviews, is_without_whiteboard, is_approved, notes, reviewer_id)
     select gen_random_uuid(), $2::timestamptz, $1, 1 + count(*), 0, $3, true, true, true, true, $3, 'Read', $4::uuid
     from listing_review where listing_id = $1`,
    [listing.key, now, isApproved, matcher.viewer.id],
  );
const write = (change: string) => refusedBy(api, `update project_listing set ${change} where id = $1`, [listing.key]);
const standing = async () => {
  const [row] = await api.asApp('select status, moves, version from project_listing where id = $1', [listing.key]);
  return row;
};
const suspend = () =>
  api.asApp(
    `insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, 'C8', status, 'SUSPENDED', $3::uuid, 'Unpaid'
     from company where id = $1`,
    [listing.company.key, now, matcher.viewer.id],
  );

/** Hands the draft in, as it is after these changes, and has it read and approved. */
async function fitToPublish(change = 'seats = 3'): Promise<void> {
  expect(await write(change)).toBeNull();
  expect(await moved('L2', 'IN_REVIEW')).toBeNull();
  expect(await review()).toBeNull();
}

test('the table of moves is the one of the code', async () => {
  const stored = await api.asApp('select rule, from_state, to_status from listing_move');

  const known = listingMoves.map(({ rule, from, to }) => `${rule} ${from ?? 'NONE'} ${to}`);
  const rows = stored.map((row) => [row['rule'], row['from_state'], row['to_status']].join(' '));
  expect(rows.sort()).toEqual(known.sort());
});

test('a draft keeps the skills that it requires as they change, and nobody writes others', async () => {
  const keys = await api.asApp('select id from skill order by id limit 3');
  const [one, two, three] = keys.map((row) => String(row['id']));
  const required = async () => {
    const [row] = await api.asApp('select required_skills from project_listing where id = $1', [listing.key]);
    return row?.['required_skills'];
  };
  await api.asApp('delete from listing_skill where listing_id = $1', [listing.key]);
  const none = await required();

  await api.asApp(
    `insert into listing_skill (id, created_at, listing_id, skill_id, position, necessity)
     select gen_random_uuid(), now(), $1, s.id, s.n, case s.n when 2 then 'NICE' else 'REQUIRED' end
     from unnest($2::uuid[]) with ordinality s(id, n)`,
    [listing.key, [three, two, one]],
  );
  const added = await required();
  await api.asApp(`update listing_skill set necessity = 'REQUIRED' where listing_id = $1 and skill_id = $2`, [
    listing.key,
    two,
  ]);
  const changed = await required();
  await api.asApp('delete from listing_skill where listing_id = $1 and skill_id = $2', [listing.key, one]);
  const removed = await required();

  expect({ none, added, changed, removed }).toEqual({
    none: [],
    added: [one, three],
    changed: [one, two, three],
    removed: [two, three],
  });
  expect(await write(`required_skills = '{}'`)).toBe('project_listing_requires');
  expect(await required()).toEqual([two, three]);
});

describe('a listing is published', () => {
  test('when its company is trusted and it was read as it is', async () => {
    await fitToPublish();

    expect(await moved('L4', 'PUBLISHED')).toBeNull();

    expect(await standing()).toEqual({ status: 'PUBLISHED', moves: 3, version: 3 });
  });

  test('never by an update', async () => {
    await fitToPublish();

    expect(await write(`status = 'PUBLISHED', published_at = '${now}', expires_at = '${later}'`)).toBe(
      'project_listing_moved_by_transition',
    );
    expect(await write('moves = 3')).toBe('project_listing_moved_by_transition');
    expect(await write(`published_at = '${now}'`)).toBe('project_listing_shown_by_transition');
  });

  test.each([
    [
      'min_duration_days = 14, duration_months_min = null, duration_months_max = null',
      'project_listing_offered_duration',
    ],
    ['duration_months_min = null, duration_months_max = null', 'project_listing_offered_duration'],
    ['hourly_rate_min = null, hourly_rate_max = null', 'project_listing_offered_rate'],
    [`interview_format = '{"text": "Loop", "rounds": 3}'`, 'project_listing_offered_interview'],
    [`interview_format = '{"text": "Board", "whiteboard": true}'`, 'project_listing_offered_interview'],
  ])('not with %s', async (change, constraint) => {
    await fitToPublish(change);

    expect(await moved('L4', 'PUBLISHED')).toBe(constraint);
  });

  test('for two weeks and a day, or without an end', async () => {
    await fitToPublish('min_duration_days = 15, duration_months_min = null, duration_months_max = null');

    expect(await moved('L4', 'PUBLISHED')).toBeNull();
  });

  test('not unread, not when the last review found something, and not as it was read before', async () => {
    await write('seats = 3');
    await moved('L2', 'IN_REVIEW');
    const unread = await moved('L4', 'PUBLISHED');
    await review();
    await review(false);
    const found = await moved('L4', 'PUBLISHED');
    await review();
    await moved('L3', 'DRAFT');
    await write(`title = 'Another'`);
    await moved('L2', 'IN_REVIEW');
    const changed = await moved('L4', 'PUBLISHED');

    expect([unread, found, changed]).toEqual(Array(3).fill('listing_transition_reviewed'));
  });

  test('as it was read, also after it was a draft again in between', async () => {
    await fitToPublish();
    await moved('L3', 'DRAFT');
    await write(`title = title, owner_id = owner_id`);
    await moved('L2', 'IN_REVIEW');

    expect(await moved('L4', 'PUBLISHED')).toBeNull();
  });

  test('not for a company that was never let in, is suspended, or whose round has run out', async () => {
    await fitToPublish();
    const late = await moved('L4', 'PUBLISHED', {
      at: '2027-12-24T10:00:00.000Z',
      expiresAt: '2028-01-24T10:00:00.000Z',
    });
    listing = await buildListing(api, matcher);
    await fitToPublish();
    await suspend();
    const suspended = await moved('L4', 'PUBLISHED');
    listing = await buildListing(api, matcher, { isApproved: false });
    await fitToPublish();
    const never = await moved('L4', 'PUBLISHED');

    expect([late, suspended, never]).toEqual(Array(3).fill('listing_transition_of_trusted_company'));
  });

  test.each([
    ['L4', 'FILLED'],
    ['L5', 'PAUSED'],
    ['L9', 'EXPIRED'],
  ])('not by %s to %s from review', async (rule, to) => {
    await fitToPublish();

    const refusals = [await moved(rule, to, { actor: rule === 'L9' ? null : matcher.viewer.id })];

    expect(refusals).toEqual(['listing_transition_allowed']);
  });
});

describe('a published listing', () => {
  beforeEach(async () => {
    await fitToPublish();
    await moved('L4', 'PUBLISHED');
  });

  test('is not edited, nor are its skills', async () => {
    const skill = `insert into listing_skill (id, created_at, listing_id, skill_id, position, necessity)
      select gen_random_uuid(), now(), $1, id, 0, 'REQUIRED' from skill limit 1`;

    expect(await write(`title = 'Another'`)).toBe('project_listing_draft_only');
    expect(await write('content_version = content_version + 1')).toBe('project_listing_counted');
    expect(await refusedBy(api, skill, [listing.key])).toBe('project_listing_draft_only');
    expect(await review()).toBe('listing_review_while_in_review');
    expect(await write('company_id = gen_random_uuid()')).toBe('project_listing_fixed');
  });

  test('is paused when its company is suspended, in the same transaction, and is not resumed', async () => {
    listing = await buildListing(api, matcher);
    await fitToPublish();
    await moved('L4', 'PUBLISHED');

    await suspend();

    expect(await standing()).toEqual({ status: 'PAUSED', moves: 4, version: 4 });
    const [last] = await api.asApp(
      `select rule, actor_id, created_at, substr(id::text, 15, 1) as uuid from listing_transition where listing_id = $1 and seq = 4`,
      [listing.key],
    );
    expect(last).toEqual({ rule: 'L10', actor_id: null, created_at: new Date(now), uuid: '7' });
    expect(await moved('L6', 'PUBLISHED')).toBe('listing_transition_of_trusted_company');
  });

  test('is not paused with a company that is approved', async () => {
    expect(await moved('L10', 'PAUSED', { actor: null })).toBe('listing_transition_with_company');
  });

  test('whose time is over only expires, not before, and with its company', async () => {
    const early = await moved('L9', 'EXPIRED', { actor: null });
    const over = await moved('L5', 'PAUSED', { at: later });
    const expired = await moved('L9', 'EXPIRED', { at: later, actor: null });

    expect([early, over, expired]).toEqual(['listing_transition_expires', 'listing_transition_in_time', null]);
    expect(await standing()).toEqual({ status: 'EXPIRED', moves: 4, version: 4 });
  });

  test('keeps its moves and reviews', async () => {
    for (const table of ['listing_transition', 'listing_review']) {
      expect(await refusedBy(api, `delete from ${table} where listing_id = $1`, [listing.key])).toBe('42501');
    }
  });
});

describe('a listing', () => {
  test.each([
    ['hourly_rate_min = 80', 'project_listing_rate_range'],
    ['hourly_rate_min = 0', 'project_listing_rate_range'],
    ['hourly_rate_max = null', 'project_listing_rate_range'],
    [`team_size = '{"min": 3, "max": 1, "kind": "RANGE"}'`, 'project_listing_team'],
    [`verticals = '{GAMBLING}'`, 'project_listing_verticals'],
    ['near_duplicate_of_id = id', 'project_listing_another'],
    [`title = ' '`, 'project_listing_title_written'],
  ])('never has %s', async (change, constraint) => {
    expect(await write(change)).toBe(constraint);
  });

  test('is begun as a draft of its project’s company, by a transition', async () => {
    const insert = (status: string) =>
      refusedBy(
        api,
        `insert into project_listing (id, created_at, version, project_id, owner_id, status, moves, title, seniority, verticals,
           currency, ongoing, direct_hire, start_asap, tech_stack, tech_also_named, highlights, scope_figures)
         select gen_random_uuid(), now(), 1, id, owner_id, $2, 0, 'x', 'SENIOR', '{}', 'USD', true, false, false, '{}', '{}', '{}', '[]'
         from project where id = $1`,
        [listing.project.key, status],
      );

    expect(await insert('PUBLISHED')).toBe('project_listing_begins');
    expect(await insert('DRAFT')).toBe('project_listing_begun_by_transition');
  });

  test('counts its moves without a gap, from where it stands', async () => {
    const gap = `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id)
      values (gen_random_uuid(), now(), $1, $2::int, 'L2', 'DRAFT', 'IN_REVIEW', $3)`;

    expect(await refusedBy(api, gap, [listing.key, 3, matcher.viewer.id])).toBe('listing_transition_gapless');
    await moved('L2', 'IN_REVIEW');
    expect(await refusedBy(api, gap, [listing.key, 3, matcher.viewer.id])).toBe(
      'listing_transition_from_present_status',
    );
  });
});
