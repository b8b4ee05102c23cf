import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { companyMoves } from '../../src/company/company.states.ts';
import { Role } from '../../src/kernel/role.ts';
import { approve, buildCompany } from '../support/build-company.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let key: string;

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
});

beforeEach(async () => {
  ({ key } = await buildCompany(api, screener));
});

afterAll(() => api.close());

type Case = readonly [name: string, statement: string, by: string];

/** By what each statement is refused, none of which may change anything. */
async function refusals(cases: readonly Case[]): Promise<string[]> {
  const before = await contentsOf(api);
  const refused: string[] = [];
  for (const [name, statement] of cases) refused.push(`${name}: ${String(await refusedBy(api, statement))}`);
  expect(await contentsOf(api)).toEqual(before);
  return refused;
}

const expected = (cases: readonly Case[]): string[] => cases.map(([name, , by]) => `${name}: ${by}`);

interface Stated {
  readonly at?: string;
  readonly seq?: string;
  readonly from?: string;
  readonly reason?: string;
  readonly actor?: string;
  readonly round?: string;
}

/** A transition of a company from where it stands, as raw SQL. */
function transition(rule: string, to: string, stated: Stated = {}): string {
  const { at = `last_moved_at + interval '1 hour'`, seq = 'moves + 1', from = 'status', reason = `'x'` } = stated;
  const { actor = `'${screener.viewer.id}'`, round = 'null' } = stated;
  return `insert into company_transition
    (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason, screening_id)
    select gen_random_uuid(), ${at}, id, ${seq}, '${rule}', ${from}, '${to}', ${actor}, ${reason}, ${round}
    from company where id = '${key}'`;
}

const lastRound = `(select s.id from company_screening s where s.company_id = company.id order by s.number desc limit 1)`;

test('the database allows the same moves', async () => {
  const rows = await api.asApp('select rule, from_state, to_status from company_move');

  const ways = (list: readonly (readonly [unknown, unknown, unknown])[]): string[] =>
    list.map((way) => way.join(' ')).sort();
  expect(ways(rows.map((row) => [row['rule'], row['from_state'], row['to_status']]))).toEqual(
    ways(companyMoves.map(({ rule, from, to }) => [rule, from ?? 'NONE', to])),
  );
});

describe('a company by raw SQL', () => {
  test('is refused when it says what no transition and no round did', async () => {
    const year = `now() + interval '1 year'`;
    const changes = [
      ['moves', `update company set status = 'APPROVED'`, 'company_moved_by_transition'],
      ['is trusted', `update company set trust_expires_at = ${year}`, 'company_trusted_by_round'],
      ['takes another handle', `update company set handle = 'other'`, 'company_fixed'],
      ['loses its name', `update company set name = ' '`, 'company_named'],
      ['is of no country', `update company set country = 'xx'`, 'company_country'],
      ['is in no zone', `update company set timezone = 'GMT+99'`, 'company_timezone'],
      ['has a domain without a website', `update company set domain_key = 'x.org'`, 'company_domain'],
      ['is deleted', 'delete from company', '42501'],
    ] as const;
    const cases = changes.map(([name, statement, by]): Case => [name, `${statement} where id = '${key}'`, by]);

    expect(await refusals(cases)).toEqual(expected(cases));
  });

  test('is refused without a first transition, and begins nowhere else', async () => {
    const begin = (
      handle: string,
      status: string,
    ): string => `insert into company (id, created_at, version, handle, name,
      name_key, owner_id, status, moves, last_moved_at, applied_at)
      values (gen_random_uuid(), now(), 1, '${handle}', 'Raw', 'raw', '${screener.viewer.id}', '${status}', 0, now(), now())`;
    const another = (
      email: string,
      isPrimary: boolean,
    ): string => `insert into company_contact (id, created_at, company_id,
      name, email, email_key, is_decision_maker, is_primary)
      values (gen_random_uuid(), now(), '${key}', 'X', '${email}', '${email}', false, ${String(isPrimary)})`;

    const cases: readonly Case[] = [
      ['no transition', begin('raw', 'APPLIED'), 'company_registered_by_transition'],
      ['approved at once', begin('raw', 'APPROVED'), 'company_begins'],
      ['a handle of no kind', begin('No Handle', 'APPLIED'), 'company_handle'],
      ['a second whom to ask first', another('x@x.org', true), 'company_contact_one_primary'],
      ['an address twice', another('grace@example.org', false), 'company_contact_once'],
    ];

    expect(await refusals(cases)).toEqual(expected(cases));
  });
});

describe('a transition by raw SQL', () => {
  test('is refused when it is not the next one of the table of moves', async () => {
    const round = 'gen_random_uuid()';
    const suspended = { from: `'SUSPENDED'` };
    const approved = { from: `'APPROVED'` };
    const past = `last_moved_at - interval '1 hour'`;
    const cases: readonly Case[] = [
      ['without a round', transition('C4', 'APPROVED', { from: `'APPLIED'` }), 'company_transition_round'],
      ['not in the table', transition('C8', 'SUSPENDED'), 'company_transition_allowed'],
      ['of another rule', transition('C2', 'APPROVED', { round }), 'company_transition_allowed'],
      ['of a round that is none', transition('C2', 'SCREENING', { round }), 'company_transition_of_round'],
      ['from elsewhere', transition('C9', 'APPROVED', suspended), 'company_transition_from_present_status'],
      ['in the past', transition('C9', 'APPROVED', { ...suspended, at: past }), 'company_transition_in_order'],
      ['with a gap', transition('C9', 'APPROVED', { ...suspended, seq: 'moves + 2' }), 'company_transition_gapless'],
      ['for blanks', transition('C8', 'SUSPENDED', { ...approved, reason: `' '` }), 'company_transition_reason'],
      ['of nobody', transition('C8', 'SUSPENDED', { ...approved, actor: 'null' }), 'company_transition_actor'],
      ['changed', `update company_transition set reason = 'y'`, '42501'],
      ['allowed anew', `insert into company_move values ('C4', 'APPLIED', 'APPROVED')`, '42501'],
    ];

    expect(await refusals(cases)).toEqual(expected(cases));
  });

  test('is refused when it reinstates after the passed round has expired, and not a moment before', async () => {
    await approve(api, screener, key);
    const follows = transition('C8', 'SUSPENDED', { round: lastRound });
    const at = (moment: string): string => transition('C9', 'APPROVED', { at: `'${moment}'` });

    expect(await refusedBy(api, follows)).toBe('company_transition_follows_round');
    expect(await refusedBy(api, transition('C8', 'SUSPENDED'))).toBeNull();
    expect(await refusedBy(api, at('2027-11-25T00:00:00Z'))).toBe('company_transition_trusted');
    expect(await refusedBy(api, at('2027-11-24T23:59:59Z'))).toBeNull();
  });
});
