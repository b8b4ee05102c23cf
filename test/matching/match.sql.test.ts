import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { MatchParty, MatchReason, reasonsOf } from '../../src/matching/match.reasons.ts';
import { matchMoves } from '../../src/matching/match.states.ts';
import { approve, type BuiltCompany, buildCompany } from '../support/build-company.ts';
import { type BuiltTalent, buildPublished, buildTalent } from '../support/build-match.ts';
import type { BuiltListing } from '../support/build-project.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let company: BuiltCompany;
let talent: BuiltTalent;
let listing: BuiltListing;
let match: string;

const now = '2026-11-24T10:00:00.000Z';
const later = '2026-12-01T10:00:00.000Z';

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
  await approve(api, matcher, company.key);
  talent = await buildTalent(api);
});

beforeEach(async () => {
  listing = await buildPublished(api, matcher, { company });
  match = randomUUID();
});

afterAll(() => api.close());

const eventSql = `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, party, reason, note, expires_at, occurred_at)
  select gen_random_uuid(), $2::timestamptz, m.id, m.moves + 1, $3, case m.moves when 0 then null else m.status end, $4, $5::uuid,
    $6, $7, $8, $9::timestamptz, $10::timestamptz from match m where m.id = $1`;

interface Stated {
  readonly at?: string;
  readonly actor?: string | null;
  readonly party?: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly expiresAt?: string | null;
  readonly occurredAt?: string | null;
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  M4: ['CANDIDATE', 'RATE'],
  M9: ['CLIENT', 'SKILLS'],
  M11: ['MARKETPLACE', 'MISTAKE'],
  M12: ['MARKETPLACE', 'TALENT_DELISTED'],
};

function event(rule: string, to: string, stated: Stated = {}): Parameters<typeof refusedBy> {
  const [party, reason] = reasons[rule] ?? [null, null];
  const usual = {
    at: now,
    actor: ['M5', 'M12'].includes(rule) ? null : matcher.viewer.id,
    party,
    reason,
    note: null,
    expiresAt: rule === 'M2' ? later : null,
    occurredAt: rule === 'M7' ? now : null,
  };
  const all = { ...usual, ...stated };
  const said = [all.actor, all.party, all.reason, all.note, all.expiresAt, all.occurredAt];
  return [api, eventSql, [match, all.at, rule, to, ...said]];
}
const moved = (...asked: Parameters<typeof event>) => refusedBy(...event(...asked));

/** Begins the match with its first event, as the database asks for: together. */
const begin = (stated = `'SUGGESTED', 0`) =>
  refusedBy(
    api,
    `with begun as (
       insert into match (id, created_at, version, talent_listing_id, listing_id, owner_id, status, moves)
       values ('${match}', '${now}', 1, '${talent.key}', '${listing.key}', '${matcher.viewer.id}', ${stated}) returning id)
     insert into match_event (id, created_at, match_id, seq, rule, to_status, actor_id)
     select gen_random_uuid(), '${now}', id, 1, 'M1', 'SUGGESTED', '${matcher.viewer.id}' from begun`,
  );

const way: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  SUGGESTED: [],
  PROPOSED: [['M2', 'PROPOSED']],
  CANDIDATE_ACCEPTED: [
    ['M2', 'PROPOSED'],
    ['M3', 'CANDIDATE_ACCEPTED'],
  ],
  PRESENTED: [
    ['M2', 'PROPOSED'],
    ['M3', 'CANDIDATE_ACCEPTED'],
    ['M6', 'PRESENTED'],
  ],
  CLIENT_ACCEPTED: [
    ['M2', 'PROPOSED'],
    ['M3', 'CANDIDATE_ACCEPTED'],
    ['M6', 'PRESENTED'],
    ['M8', 'CLIENT_ACCEPTED'],
  ],
};

async function standsAt(status: keyof typeof way): Promise<void> {
  expect(await begin()).toBeNull();
  for (const step of way[status] ?? []) expect(await moved(...step)).toBeNull();
}

const standing = async () => {
  const [row] = await api.asApp('select status, moves, version from match where id = $1', [match]);
  return row;
};
const write = (change: string) => refusedBy(api, `update match set ${change} where id = $1`, [match]);
const lastEvent = async () => {
  const [row] = await api.asApp(
    'select rule, actor_id, party, reason, created_at from match_event where match_id = $1 order by seq desc limit 1',
    [match],
  );
  return row;
};
const moveListing = (rule: string, to: string) =>
  api.asApp(
    `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, reason)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, $3, status, $4, $5::uuid, 'As a test wants it'
     from project_listing where id = $1`,
    [listing.key, now, rule, to, matcher.viewer.id],
  );
const delist = () =>
  api.asApp(`update talent_listing set status = 'DELISTED', delisted_at = $2, delist_reason = 'Left' where id = $1`, [
    talent.key,
    now,
  ]);

test('the table of moves is the one of the code', async () => {
  const stored = await api.asApp('select rule, from_state, to_status from match_move');

  const known = matchMoves.map(({ rule, from, to }) => `${rule} ${from ?? 'NONE'} ${to}`);
  const rows = stored.map((row) => [row['rule'], row['from_state'], row['to_status']].join(' '));
  expect(rows.sort()).toEqual(known.sort());
});

describe('a match', () => {
  test('is moved by its events, which say when it was proposed, accepted and presented', async () => {
    await standsAt('PRESENTED');
    expect(await moved('M7', 'CLIENT_INTERVIEW')).toBeNull();
    expect(await moved('M7', 'CLIENT_INTERVIEW')).toBeNull();
    expect(await moved('M8', 'CLIENT_ACCEPTED')).toBeNull();

    const [row] = await api.asApp('select * from match where id = $1', [match]);
    expect(row).toMatchObject({
      status: 'CLIENT_ACCEPTED',
      moves: 7,
      version: 7,
      candidate_id: talent.candidate.key,
      company_id: company.key,
      proposed_at: new Date(now),
      expires_at: new Date(later),
      accepted_at: new Date(now),
      presented_at: new Date(now),
      closed_at: null,
      audience: 'CLIENT',
    });
  });

  test('begins as a suggestion, by an event', async () => {
    expect(await begin(`'PRESENTED', 3`)).toBe('match_begins');
    const alone = `insert into match (id, created_at, version, talent_listing_id, listing_id, owner_id, status, moves)
      values ($1, now(), 1, $2, $3, $4, 'SUGGESTED', 0)`;
    expect(await refusedBy(api, alone, [match, talent.key, listing.key, matcher.viewer.id])).toBe(
      'match_begun_by_event',
    );
  });

  test('is moved by no update, and keeps its person and its listing', async () => {
    await standsAt('PROPOSED');

    expect(await write(`status = 'PRESENTED', moves = 3`)).toBe('match_moved_by_event');
    expect(await write(`expires_at = expires_at + interval '1 day'`)).toBe('match_moved_by_event');
    expect(await write(`presented_at = now()`)).toBe('match_moved_by_event');
    expect(await write('talent_listing_id = gen_random_uuid()')).toBe('match_fixed');
    expect(await write('company_id = gen_random_uuid()')).toBe('match_fixed');
    expect(await write(`past_constraints = '{RATE}', past_reason = 'Talked'`)).toBe('match_proposed_as_judged');
    expect(await standing()).toEqual({ status: 'PROPOSED', moves: 2, version: 2 });
  });

  test('is proposed past no credential and no conflict, and past nothing without a reason', async () => {
    await standsAt('SUGGESTED');

    expect(await write(`past_constraints = '{RATE}'`)).toBe('match_past_constraints');
    expect(await write(`past_constraints = '{RATE}', past_reason = ' '`)).toBe('match_past_constraints');
    expect(await write(`past_constraints = '{CONFLICT}', past_reason = 'A friend'`)).toBe('match_past_constraints');
    expect(await write(`past_constraints = '{RATE,HOURS}', past_reason = 'Talked'`)).toBeNull();
  });

  test('of a pair is open once at a time', async () => {
    await standsAt('PROPOSED');
    match = randomUUID();

    expect(await begin()).toBe('match_one_open');
  });

  test('of a pair may come again once the one before is over', async () => {
    await standsAt('PROPOSED');
    await moved('M4', 'CANDIDATE_DECLINED');
    match = randomUUID();

    expect(await begin()).toBeNull();
  });
});

describe('a client', () => {
  test.each(['SUGGESTED', 'PROPOSED'] as const)('is shown nobody who is only %s', async (status) => {
    await standsAt(status);

    expect(await moved('M6', 'PRESENTED')).toBe('match_event_allowed');
    const forged = event('M6', 'PRESENTED');
    const text = forged[1].replace('case m.moves when 0 then null else m.status end', `'CANDIDATE_ACCEPTED'`);
    expect(await refusedBy(api, text, forged[2])).toBe('match_event_from_present_status');
  });

  test('interviews twice at most, whom they know, and not tomorrow', async () => {
    await standsAt('PRESENTED');

    expect(await moved('M7', 'CLIENT_INTERVIEW', { occurredAt: later })).toBe('match_event_occurred');
    expect(await moved('M7', 'CLIENT_INTERVIEW', { occurredAt: '2026-11-23T10:00:00Z' })).toBe(
      'match_event_after_presenting',
    );
    await moved('M7', 'CLIENT_INTERVIEW');
    await moved('M7', 'CLIENT_INTERVIEW');
    expect(await moved('M7', 'CLIENT_INTERVIEW')).toBe('match_event_two_interviews');
  });
});

describe('nobody is thought of', () => {
  test('who is set aside or delisted', async () => {
    talent = await buildTalent(api);
    const aside = `update talent_listing set status = 'PAUSED', paused_until = '2026-12-24', pause_reason = 'Away' where id = $1`;
    await standsAt('SUGGESTED');
    await api.asApp(aside, [talent.key]);
    const proposed = await moved('M2', 'PROPOSED');
    await moved('M11', 'WITHDRAWN');
    match = randomUUID();
    const paused = await begin();
    await api.asApp(
      `update talent_listing set status = 'DELISTED', paused_until = null, pause_reason = null, delisted_at = now(), delist_reason = 'Left' where id = $1`,
      [talent.key],
    );
    const delisted = await begin();

    expect([proposed, paused, delisted]).toEqual(Array(3).fill('match_event_of_active_talent'));
  });

  test('for what is set aside, has run out, or is offered by who is suspended', async () => {
    talent = await buildTalent(api);
    await standsAt('SUGGESTED');
    const late = await moved('M2', 'PROPOSED', { at: '2027-06-01T10:00:00Z', expiresAt: '2027-06-08T10:00:00Z' });
    await moveListing('L5', 'PAUSED');
    const paused = await moved('M2', 'PROPOSED');
    const refused = [late, paused];
    listing = await buildPublished(api, matcher);
    match = randomUUID();
    await standsAt('SUGGESTED');
    await api.asApp(
      `insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason)
       select gen_random_uuid(), $2::timestamptz, id, moves + 1, 'C8', status, 'SUSPENDED', $3::uuid, 'Unpaid' from company where id = $1`,
      [listing.company.key, now, matcher.viewer.id],
    );
    const suspended = await moved('M2', 'PROPOSED');

    expect(refused).toEqual(Array(2).fill('match_event_for_published_listing'));
    expect(suspended).toBe('match_event_for_approved_company');
  });
});

describe('a proposal', () => {
  test('whose time is over only expires, and not before', async () => {
    await standsAt('PROPOSED');

    const early = await moved('M5', 'EXPIRED');
    const late = await moved('M3', 'CANDIDATE_ACCEPTED', { at: later });
    const expired = await moved('M5', 'EXPIRED', { at: later });

    expect([early, late, expired]).toEqual(['match_event_expires', 'match_event_in_time', null]);
    expect(await standing()).toEqual({ status: 'EXPIRED', moves: 3, version: 3 });
  });
});

describe('delisting somebody', () => {
  beforeEach(async () => {
    talent = await buildTalent(api);
  });

  test.each(['SUGGESTED', 'PROPOSED', 'PRESENTED', 'CLIENT_ACCEPTED'] as const)(
    'withdraws a match that is %s, in the same transaction',
    async (status) => {
      await standsAt(status);

      await delist();

      expect(await standing()).toMatchObject({ status: 'WITHDRAWN' });
      expect(await lastEvent()).toEqual({
        rule: 'M12',
        actor_id: null,
        party: 'MARKETPLACE',
        reason: 'TALENT_DELISTED',
        created_at: new Date(now),
      });
    },
  );

  test('lets a proposal whose time is over expire', async () => {
    await standsAt('PROPOSED');

    await api.asApp(
      `update talent_listing set status = 'DELISTED', delisted_at = $2, delist_reason = 'Left' where id = $1`,
      [talent.key, later],
    );

    expect(await lastEvent()).toMatchObject({ rule: 'M5', reason: null });
  });

  test('leaves alone what is over', async () => {
    await standsAt('PROPOSED');
    await moved('M4', 'CANDIDATE_DECLINED');

    await delist();

    expect(await standing()).toMatchObject({ status: 'CANDIDATE_DECLINED' });
  });
});

describe('the end of a listing', () => {
  beforeAll(async () => {
    talent = await buildTalent(api);
  });

  test.each([
    ['L7', 'FILLED', 'LISTING_FILLED'],
    ['L8', 'CLOSED', 'LISTING_CLOSED'],
  ])('by %s withdraws its matches', async (rule, to, reason) => {
    await standsAt('PRESENTED');

    await moveListing(rule, to);

    expect(await lastEvent()).toMatchObject({ rule: 'M12', party: 'MARKETPLACE', reason });
  });

  test('waits for whom the client has accepted', async () => {
    await standsAt('CLIENT_ACCEPTED');

    await moveListing('L7', 'FILLED');

    expect(await standing()).toMatchObject({ status: 'CLIENT_ACCEPTED' });
  });

  test('comes of itself alone: a match of what goes on is withdrawn by somebody', async () => {
    await standsAt('PRESENTED');

    const listed = ['TALENT_DELISTED', 'LISTING_CLOSED', 'LISTING_FILLED', 'MISTAKE'].map((reason) =>
      moved('M12', 'WITHDRAWN', { reason }),
    );

    expect(await Promise.all(listed)).toEqual(Array(4).fill('match_event_by_system'));
  });
});

describe('an event', () => {
  test.each<[string, string, Stated, string]>([
    ['M4', 'CANDIDATE_DECLINED', { reason: null, party: null }, 'match_event_reason'],
    ['M4', 'CANDIDATE_DECLINED', { reason: 'SKILLS' }, 'match_event_reason_of_party'],
    ['M4', 'CANDIDATE_DECLINED', { party: 'CLIENT', reason: 'SKILLS' }, 'match_event_party'],
    ['M4', 'CANDIDATE_DECLINED', { reason: 'OTHER', note: ' ' }, 'match_event_other_explained'],
    ['M4', 'CANDIDATE_DECLINED', { actor: null }, 'match_event_actor'],
    ['M3', 'CANDIDATE_ACCEPTED', { party: 'CANDIDATE', reason: 'RATE' }, 'match_event_reason'],
    ['M3', 'CANDIDATE_ACCEPTED', { expiresAt: later }, 'match_event_expiry'],
    ['M3', 'CANDIDATE_ACCEPTED', { occurredAt: now }, 'match_event_occurred'],
    ['M2', 'PROPOSED', {}, 'match_event_allowed'],
    ['M10', 'CONTRACTED', {}, 'match_event_allowed'],
  ])('%s to %s with %j is refused', async (rule, to, stated, constraint) => {
    await standsAt('PROPOSED');

    expect(await moved(rule, to, stated)).toBe(constraint);
    expect(await standing()).toEqual({ status: 'PROPOSED', moves: 2, version: 2 });
  });

  test('has the reasons that its party can have, and no other', async () => {
    const check = `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'match_event_reason_of_party'`;
    const [constraint] = await api.asApp(check);
    const condition = String(constraint?.['text']).replace('CHECK', '');

    const allowed = await api.asApp(
      `select party || ' ' || reason as pair from unnest($1::text[]) party, unnest($2::text[]) reason where ${condition}`,
      [Object.values(MatchParty), Object.values(MatchReason)],
    );

    const known = Object.values(MatchParty).flatMap((party) => reasonsOf[party].map((reason) => `${party} ${reason}`));
    expect(allowed.map(({ pair }) => String(pair)).sort()).toEqual(known.sort());
  });

  test('comes in order, without a gap', async () => {
    await standsAt('SUGGESTED');
    const [, text, values] = event('M2', 'PROPOSED');

    expect(await refusedBy(api, text.replace('m.moves + 1', 'm.moves + 2'), values)).toBe('match_event_gapless');
  });
});

describe('a talent listing', () => {
  const change = (stated: string) => refusedBy(api, `update talent_listing set ${stated} where id = $1`, [talent.key]);

  test.each([
    [`status = 'PAUSED'`, 'talent_listing_paused'],
    [`paused_until = '2026-12-24'`, 'talent_listing_paused'],
    [`status = 'PAUSED', paused_until = '2026-12-24', pause_reason = ' '`, 'talent_listing_reasons'],
    [`status = 'DELISTED', delisted_at = now()`, 'talent_listing_delisted'],
    [`hours_later = 20`, 'talent_listing_hours_later'],
    [`hours_later = 81, hours_later_from = '2026-12-24'`, 'talent_listing_hours_later'],
    [`notice_period_days = -1`, 'talent_listing_notice'],
  ])('never has %s', async (stated, constraint) => {
    expect(await change(stated)).toBe(constraint);
  });

  test('stays delisted, and for the reason given then', async () => {
    await delist();

    expect(await change(`delist_reason = 'Another'`)).toBe('talent_listing_delisted_for_good');
    expect(await change(`status = 'ACTIVE', delisted_at = null, delist_reason = null`)).toBe(
      'talent_listing_delisted_for_good',
    );
  });
});
