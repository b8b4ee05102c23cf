import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractMoves } from '../../src/contract/contract.states.ts';
import { Role } from '../../src/kernel/role.ts';
import { changeCompany, companyInput } from '../support/build-company.ts';
import { type BuiltContract, buildAccepted, buildContract, buildPair, type Pair } from '../support/build-contract.ts';
import { buildPublished } from '../support/build-match.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let pair: Pair;
let contract: BuiltContract;

const now = '2026-11-24T10:00:00.000Z';

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  pair = await buildPair(api, matcher);
});

beforeEach(async () => {
  contract = await buildContract(api, matcher, {
    match: await accepted(),
    startsOn: '2026-11-01',
    plannedEndOn: '2027-06-30',
  });
});

afterAll(() => api.close());

/** A match of the one person, who has nothing else to do: earlier contracts are given up. */
const accepted = async () => {
  await api.asApp(
    `insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id, reason, last_day_on, end_reason)
     select gen_random_uuid(), $1, id, moves + 1, w.rule, status, w.to_status, $2, 'Next test', w.last_day, w.why
     from contract join (values ('DRAFT', 'K3', 'CANCELLED', null::date, null), ('PENDING_SIGNATURE', 'K3', 'CANCELLED', null, null),
       ('ACTIVE', 'K9', 'ENDED', '2026-11-20', 'COMPLETED'), ('PAUSED', 'K9', 'ENDED', '2026-11-20', 'COMPLETED'))
       w (standing, rule, to_status, last_day, why) on w.standing = status`,
    [now, matcher.viewer.id],
  );
  const listing = await buildPublished(api, matcher, { company: pair.listing.company });
  return buildAccepted(api, matcher, { talent: pair.talent, listing });
};

interface Said {
  readonly at?: string;
  readonly plannedEndOn?: string | null;
  readonly renewsOn?: string | null;
  readonly noticeGivenOn?: string | null;
  readonly lastDayOn?: string | null;
  readonly noticeBy?: string | null;
  readonly endReason?: string | null;
}

const move = (rule: string, to: string, said: Said = {}) =>
  [
    `insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id, reason,
       planned_end_on, renews_on, notice_given_on, last_day_on, notice_by, end_reason)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, $3, status, $4, $5::uuid, 'As a test wants it',
       $6::date, $7::date, $8::date, $9::date, $10, $11
     from contract where id = $1`,
    [
      contract.key,
      said.at ?? now,
      rule,
      to,
      matcher.viewer.id,
      said.plannedEndOn ?? null,
      said.renewsOn ?? null,
      said.noticeGivenOn ?? null,
      said.lastDayOn ?? null,
      said.noticeBy ?? null,
      said.endReason ?? null,
    ],
  ] as const;
const moved = (...asked: Parameters<typeof move>) => refusedBy(api, ...move(...asked));
const write = (change: string) => refusedBy(api, `update contract set ${change} where id = $1`, [contract.key]);
/** Both at once, as the database asks for. */
const sign = async (): Promise<void> => {
  expect(await moved('K2', 'PENDING_SIGNATURE')).toBeNull();
  await api.asApp(
    `with c as (insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id)
       select gen_random_uuid(), '${now}', id, moves + 1, 'K4', status, 'ACTIVE', '${matcher.viewer.id}'
       from contract where id = '${contract.key}')
     insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
       select gen_random_uuid(), '${now}', id, moves + 1, 'M10', status, 'CONTRACTED', '${matcher.viewer.id}'
       from match where id = '${contract.match.key}'`,
  );
};
const noticed = {
  noticeGivenOn: '2026-11-24',
  lastDayOn: '2026-12-31',
  noticeBy: 'CLIENT',
  endReason: 'CLIENT_BUDGET',
};
const end = { lastDayOn: '2026-11-23', endReason: 'CLIENT_BUDGET' };
const addTerm = (days: string, amounts = '60, 80', hours = 15, currency = 'USD') =>
  refusedBy(
    api,
    `insert into contract_term (id, created_at, contract_id, starts_on, ends_on, unit, currency, paid_amount, client_amount, hours_per_week)
     values (gen_random_uuid(), '${now}', $1, ${days}, 'HOUR', '${currency}', ${amounts}, ${String(hours)})`,
    [contract.key],
  );
const writeTerm = (change: string) =>
  refusedBy(api, `update contract_term set ${change} where contract_id = $1`, [contract.key]);

test('the table of moves is the one of the code', async () => {
  const stored = await api.asApp('select rule, from_state, to_status from contract_move');

  const known = contractMoves.map(({ rule, from, to }) => `${rule} ${from ?? 'NONE'} ${to}`);
  expect(stored.map((row) => [row['rule'], row['from_state'], row['to_status']].join(' ')).sort()).toEqual(
    known.sort(),
  );
});

describe('a contract is moved', () => {
  test('by its transitions alone', async () => {
    for (const change of [
      `status = 'ENDED'`,
      'moves = 2',
      `planned_end_on = '2027-12-31'`,
      `renews_on = '2027-01-01'`,
      `signed_at = '${now}'`,
      `notice_given_on = '2026-11-24', last_day_on = '2026-12-31', notice_by = 'CLIENT', end_reason = 'OTHER'`,
      `ended_on = '2026-12-31', end_reason = 'OTHER'`,
    ]) {
      expect(await write(change)).toBe('contract_moved_by_transition');
    }
    for (const change of [
      `starts_on = '2026-12-01'`,
      `currency = 'EUR'`,
      'match_id = gen_random_uuid()',
      'company_id = gen_random_uuid()',
    ]) {
      expect(await write(change)).toBe('contract_fixed');
    }
  });

  test('from where it stands, without a gap, by what the table allows', async () => {
    const skip = `update contract_transition set seq = 9 where contract_id = $1`;

    expect(await moved('K4', 'ACTIVE')).toBe('contract_transition_allowed');
    expect(await moved('K9', 'ENDED', end)).toBe('contract_transition_allowed');
    expect(await refusedBy(api, skip, [contract.key])).toBe('42501');
    expect(
      await refusedBy(
        api,
        `insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id)
         values (gen_random_uuid(), '${now}', $1, 3, 'K2', 'DRAFT', 'PENDING_SIGNATURE', $2)`,
        [contract.key, matcher.viewer.id],
      ),
    ).toBe('contract_transition_gapless');
    expect(
      await refusedBy(
        api,
        `insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id)
         values (gen_random_uuid(), '${now}', $1, 2, 'K4', 'PENDING_SIGNATURE', 'ACTIVE', $2)`,
        [contract.key, matcher.viewer.id],
      ),
    ).toBe('contract_transition_from_present_status');
  });

  test('to be signed only with its match, and a match to be contracted only with it', async () => {
    await moved('K2', 'PENDING_SIGNATURE');

    expect(await moved('K4', 'ACTIVE')).toBe('match_contracted_by_signature');
    expect(
      await refusedBy(
        api,
        `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
         select gen_random_uuid(), '${now}', id, moves + 1, 'M10', status, 'CONTRACTED', $2 from match where id = $1`,
        [contract.match.key, matcher.viewer.id],
      ),
    ).toBe('match_contracted_by_signature');
  });

  test('to be given up without an actor only when its match is withdrawn', async () => {
    const text = `insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status)
      select gen_random_uuid(), '${now}', id, moves + 1, 'K10', status, 'CANCELLED' from contract where id = $1`;

    expect(await refusedBy(api, text, [contract.key])).toBe('contract_transition_with_match');
  });

  test('with what its rule says, and nothing else', async () => {
    await sign();

    const wrong: readonly (readonly [string, string, Said, string])[] = [
      ['K5', 'PAUSED', { plannedEndOn: '2027-06-30' }, 'contract_transition_plan'],
      ['K7', 'ACTIVE', { plannedEndOn: '2027-06-29' }, 'contract_transition_renews_longer'],
      ['K7', 'ACTIVE', { plannedEndOn: '2027-06-30' }, 'contract_transition_renews'],
      ['K8', 'ACTIVE', { ...noticed, noticeBy: null }, 'contract_transition_notice'],
      ['K8', 'ACTIVE', { ...noticed, lastDayOn: null }, 'contract_transition_end'],
      ['K8', 'ACTIVE', { ...noticed, noticeGivenOn: '2026-11-26' }, 'contract_transition_past'],
      ['K8', 'ACTIVE', { ...noticed, lastDayOn: '2026-10-31' }, 'contract_transition_last_day'],
      ['K8', 'ACTIVE', { ...noticed, lastDayOn: '2027-07-01' }, 'contract_transition_last_day'],
      ['K9', 'ENDED', { ...end, lastDayOn: '2026-10-31' }, 'contract_transition_last_day'],
      ['K9', 'ENDED', { ...end, lastDayOn: '2026-11-26' }, 'contract_transition_past'],
      ['K9', 'ENDED', { ...end, noticeBy: 'CLIENT' }, 'contract_transition_notice'],
    ];
    for (const [rule, to, said, constraint] of wrong) expect(await moved(rule, to, said)).toBe(constraint);
    expect(await moved('K8', 'ACTIVE', noticed)).toBeNull();
    expect(await moved('K8', 'ACTIVE', noticed)).toBe('contract_transition_notice_once');
    expect(await moved('K7', 'ACTIVE', { plannedEndOn: '2027-12-31' })).toBe('contract_transition_notice_once');
    expect(await moved('K9', 'ENDED', end)).toBeNull();
    const [row] = await api.asApp('select status, moves, ended_on::text, is_early from contract where id = $1', [
      contract.key,
    ]);
    expect(row).toEqual({ status: 'ENDED', moves: 5, ended_on: '2026-11-23', is_early: true });
    expect(await write('is_early = false')).toBe('428C9');
  });

  test('with what both sides agreed to: a match the client accepted, at an approved company', async () => {
    const own = await buildPair(api, matcher);
    const match = await buildAccepted(api, matcher, own);
    const { company } = own.listing;
    await changeCompany(api, matcher, 'suspendCompany', {
      ...(await companyInput(api, company.key)),
      reason: 'Unpaid',
    });

    expect(await drafted(match.key)).toBe('contract_transition_of_approved_company');
    expect(await drafted(contract.match.key)).toBe('contract_one_per_match');
    const other = await buildAccepted(api, matcher, { ...own, listing: await buildPublished(api, matcher) });
    await api.asApp(
      `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, party, reason)
       select gen_random_uuid(), '${now}', id, moves + 1, 'M11', status, 'WITHDRAWN', $2, 'CLIENT', 'RATE' from match where id = $1`,
      [other.key, matcher.viewer.id],
    );
    expect(await drafted(other.key)).toBe('contract_transition_of_accepted_match');
  });

  test('from its first move on, with terms from its first day on', async () => {
    expect(await drafted((await accepted()).key, { hasMove: false })).toBe('contract_begun_by_transition');
    expect(await drafted((await accepted()).key, { termFrom: '2026-12-02' })).toBe('contract_term_covers');
    expect(await drafted((await accepted()).key, { status: 'ACTIVE' })).toBe('contract_begins');
    expect(await drafted((await accepted()).key)).toBeNull();
  });
});

/** Stores a contract of a match from 1 December on as whoever knows no operation would, in one transaction. */
const drafted = async (match: string, { termFrom = '2026-12-01', hasMove = true, status = 'DRAFT' } = {}) => {
  const first = `insert into contract_transition (id, created_at, contract_id, seq, rule, to_status, actor_id)
    values (gen_random_uuid(), '${now}', made, 1, 'K1', 'DRAFT', '${matcher.viewer.id}');`;
  return refusedBy(
    api,
    `do $$ declare made uuid := gen_random_uuid(); begin
       insert into contract (id, created_at, version, match_id, candidate_id, talent_listing_id, listing_id, company_id,
           success_manager_id, status, moves, currency, starts_on)
         select made, '${now}', 1, id, candidate_id, talent_listing_id, listing_id, company_id, owner_id, '${status}', 0, 'USD', '2026-12-01'
         from match where id = '${match}';
       insert into contract_term (id, created_at, contract_id, starts_on, unit, currency, paid_amount, client_amount, hours_per_week)
         values (gen_random_uuid(), '${now}', made, '${termFrom}', 'HOUR', 'USD', 60, 80, 15);
       ${hasMove ? first : ''}
     end $$`,
  );
};

describe('terms', () => {
  test('never overlap, leave no gap, and are those of a draft or of what is running', async () => {
    expect(await addTerm(`'2027-01-01', null`)).toBe('contract_term_not_twice');
    expect(await writeTerm(`ends_on = '2027-06-29'`)).toBe('contract_term_covers');
    expect(await writeTerm(`voided_at = '${now}'`)).toBe('contract_term_covers');
    expect(await writeTerm(`ends_on = '2026-10-31'`)).toBe('contract_term_days');
    expect(await writeTerm(`ends_on = '2027-06-30'`)).toBeNull();
    expect(await addTerm(`'2027-07-02', null`)).toBe('contract_term_covers');
    await moved('K2', 'PENDING_SIGNATURE');
    expect(await writeTerm(`ends_on = null`)).toBe('contract_term_while_open');
  });

  test('pay the developer, and never more than the client pays, in the one currency, for 15 hours and more', async () => {
    await writeTerm(`ends_on = '2027-06-30'`);
    const next = `'2027-07-01', null`;

    expect(await addTerm(next, '60, 59.99')).toBe('contract_term_amounts');
    expect(await addTerm(next, '0, 80')).toBe('contract_term_amounts');
    expect(await addTerm(next, '60, 80', 14)).toBe('contract_term_hours');
    expect(await addTerm(next, '60, 80', 15, 'EUR')).toBe('contract_term_currency');
    expect(await addTerm(next, '60, 60')).toBeNull();
    for (const change of ['paid_amount = 1', 'hours_per_week = 20', `starts_on = '2026-11-02'`, `unit = 'MONTH'`]) {
      expect(await writeTerm(change)).toBe('contract_term_fixed');
    }
  });
});

describe('hours', () => {
  test('of all contracts stay within what the person offers', async () => {
    const others = [await acceptedBeside(), await acceptedBeside()];

    const answers = [await drafted(others[0]?.key ?? ''), await drafted(others[1]?.key ?? '')];

    expect(answers).toEqual([null, 'contract_hours_within_capacity']);
  });

  test('are not offered fewer than contracts take, now or later', async () => {
    const offer = (change: string) =>
      refusedBy(api, `update talent_listing set ${change} where id = $1`, [pair.talent.key]);

    expect(await offer('hours_per_week = 14')).toBe('talent_listing_hours_committed');
    expect(await offer(`hours_later = 14, hours_later_from = '2027-06-30'`)).toBe('talent_listing_hours_committed');
    expect(await offer(`hours_later = 14, hours_later_from = '2027-07-01'`)).toBeNull();
    expect(await offer('hours_later = null, hours_later_from = null')).toBeNull();
  });

  test('count from the day on which they were confirmed', async () => {
    const confirm = (day: string, hours: number) =>
      refusedBy(api, 'update talent_listing set availability_confirmed_at = $2, hours_per_week = $3 where id = $1', [
        pair.talent.key,
        day,
        hours,
      ]);

    expect(await confirm('2027-06-30T10:00:00Z', 14)).toBe('talent_listing_hours_committed');
    expect(await confirm('2027-07-01T10:00:00Z', 14)).toBeNull();
    expect(await confirm(now, 30)).toBeNull();
  });

  const acceptedBeside = async () =>
    buildAccepted(api, matcher, {
      talent: pair.talent,
      listing: await buildPublished(api, matcher, { company: pair.listing.company }),
    });
});

describe('what belongs to a contract', () => {
  const checkIn = (moods = `'GOOD', null`, risk = 'LOW', heldAt = now) =>
    refusedBy(
      api,
      `insert into check_in (id, created_at, contract_id, held_at, client_mood, developer_mood, risk, recorded_by_id)
       values (gen_random_uuid(), '${now}', $1, $2, ${moods}, $3, $4)`,
      [contract.key, heldAt, risk, matcher.viewer.id],
    );
  const item = () =>
    refusedBy(
      api,
      `insert into onboarding_item (id, created_at, contract_id, kind, position, due_on)
       values (gen_random_uuid(), '${now}', $1, 'STAGING', 1, '2026-11-01')`,
      [contract.key],
    );

  test('begins once it runs', async () => {
    expect([await checkIn(), await item()]).toEqual(['contract_part_while_running', 'contract_part_while_running']);
    await sign();
    expect([await checkIn(), await item()]).toEqual([null, null]);
    expect(await item()).toBe('onboarding_item_once');
    expect(await checkIn('null, null')).toBe('check_in_of_somebody');
    expect(await checkIn(`'BAD', null`, 'HIGH')).toBe('check_in_explained');
    expect(await checkIn(`'BAD', null`, 'LOW', '2026-11-24T10:00:00.001Z')).toBe('check_in_held');
  });

  test('is completed once, and promised as it is', async () => {
    await sign();
    await item();
    const write = (change: string) =>
      refusedBy(api, `update onboarding_item set ${change} where contract_id = $1`, [contract.key]);
    const done = `completed_at = '${now}', completed_by_id = '${matcher.viewer.id}'`;

    expect(await write(`due_on = '2027-01-01'`)).toBe('onboarding_item_fixed');
    expect(await write(`completed_at = '${now}'`)).toBe('onboarding_item_completed');
    expect(await write(done)).toBeNull();
    expect(await write('completed_at = null, completed_by_id = null')).toBe('onboarding_item_fixed');
  });

  test('no fee to a developer can be stored or sent', async () => {
    const columns = await api.asApp(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    );
    const document = '{ __schema { types { kind name inputFields { name } } } }';
    const { data } = await api.run(matcher, document);
    const { types } = data?.['__schema'] as { types: { name: string; inputFields: { name: string }[] | null }[] };
    const inputs = types.flatMap(({ name, inputFields }) =>
      (inputFields ?? []).map((field) => `${name}.${field.name}`),
    );
    const isFee = (name: string): boolean => /fee(?!d)|commission|charge|deduct|deposit_paid|withh|penalt/i.test(name);

    expect([...columns.map(({ name }) => String(name)), ...inputs].filter(isFee)).toEqual([]);
    expect(columns.length).toBeGreaterThan(400);
    expect(inputs.length).toBeGreaterThan(300);
  });
});
