import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import {
  checkMoves,
  ScreeningCheckStatus,
  screeningMoves,
  ScreeningStatus,
} from '../../src/screening/company-screening.states.ts';
import { ScreeningCheckKind, ScreeningEvidenceKind } from '../../src/screening/screening.enums.ts';
import { buildCompany } from '../support/build-company.ts';
import { openRound, passRound, prove, recordChecks } from '../support/build-screening.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let company: string;
let round: string;
const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
});

beforeEach(async () => {
  api.clock.now = start;
  company = (await buildCompany(api, screener)).key;
  round = await openRound(api, screener, company);
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

/** Ends the round by an update. */
const ended = (status: string, set = ''): string =>
  `update company_screening set status = '${status}', closed_at = '2026-11-24T10:00:00Z'${set} where id = '${round}'`;
const by = (): string => `, decided_by_id = '${screener.viewer.id}'`;
const passed = (expiresAt: string): string => ended('PASSED', `${by()}, expires_at = ${expiresAt}`);
const ofRound = (): string => `company_screening_expiry('${round}', '2026-11-24T10:00:00Z')`;
const check = (kind: string): string =>
  `(select id from screening_check where screening_id = '${round}' and kind = '${kind}')`;

interface Attached {
  readonly dated?: string;
  readonly until?: string;
  readonly verified?: string;
  readonly kind?: string;
}

const evidence = ({ dated = '2026-11-24', until = '2027-02-24', verified = 'null', kind = 'DEPOSIT' }: Attached = {}) =>
  `insert into screening_evidence (id, created_at, check_id, kind, dated_on, valid_until, title, attached_by_id, verified_by_id,
    verified_at, verification_note)
   select gen_random_uuid(), '2026-11-24T10:00:00Z', ${check('FUNDING')}, '${kind}', '${dated}', '${until}', 'x', '${screener.viewer.id}',
     case when ${verified} is not null then '${screener.viewer.id}'::uuid end, ${verified}, case when ${verified} is not null then 'x' end`;

const newRound = (set: { readonly number: string; readonly kind: string; readonly status?: string }): string =>
  `insert into company_screening (id, created_at, version, company_id, number, kind, status, calendar_id, owner_id, opened_at,
    due_at, last_activity_at, reasons) select gen_random_uuid(), opened_at, 1, company_id, ${set.number}, '${set.kind}',
    '${set.status ?? 'IN_PROGRESS'}', calendar_id, owner_id, opened_at, due_at, opened_at, '{}'
   from company_screening where id = '${round}'`;

describe('a round by raw SQL', () => {
  test('is refused when it is passed on less than it takes', async () => {
    await recordChecks(api, screener, { round, checks: [ScreeningCheckKind.FUNDING, ScreeningCheckKind.ROADMAP] });
    const pending: readonly Case[] = [
      ['checks are pending', passed(`'2027-02-25T00:00:00Z'`), 'company_screening_checks_passed'],
      ['it has no end', passed('null'), 'company_screening_checks_passed'],
    ];
    expect(await refusals(pending)).toEqual(expected(pending));

    await recordChecks(api, screener, { round });
    await prove(api, screener, { round, isVerified: false });
    const unproven: readonly Case[] = [
      ['nobody verified the funding', passed(`'2027-05-25T00:00:00Z'`), 'company_screening_funding_proven'],
    ];
    expect(await refusals(unproven)).toEqual(expected(unproven));

    await prove(api, screener, { round, kind: ScreeningEvidenceKind.DEPOSIT });
    const proven: readonly Case[] = [
      [
        'it lasts longer than its evidence',
        passed(`'2027-02-26T00:00:00Z'`),
        'company_screening_expires_with_evidence',
      ],
      ['it lasts for ever', passed('null'), 'company_screening_expires_with_evidence'],
      ['nobody passed it', ended('PASSED', `, expires_at = ${ofRound()}`), 'company_screening_decided_by_somebody'],
      ['its company is not let in', passed(ofRound()), 'company_screened_while_open'],
    ];
    expect(await refusals(proven)).toEqual(expected(proven));
  });

  test('is refused when it ends otherwise than it may', async () => {
    const cases: readonly Case[] = [
      ['failed for nothing', ended('FAILED', by()), 'company_screening_reasons'],
      ['failed for no such reason', ended('FAILED', `${by()}, reasons = '{MOOD}'`), 'company_screening_reasons'],
      [
        'failed for one reason twice',
        ended('FAILED', `${by()}, reasons = '{CRUD_ONLY,CRUD_ONLY}'`),
        'company_screening_reasons',
      ],
      ['failed for another reason', ended('FAILED', `${by()}, reasons = '{OTHER}'`), 'company_screening_says_why'],
      ['given up without a word', ended('WITHDRAWN'), 'company_screening_says_why'],
      [
        'failed, the company waiting on',
        ended('FAILED', `${by()}, reasons = '{CRUD_ONLY}'`),
        'company_screened_while_open',
      ],
      ['lapsed at once', ended('LAPSED'), 'company_screening_lapses_late'],
      [
        'ended before it began',
        `update company_screening set status = 'LAPSED', closed_at = '2020-01-01' where id = '${round}'`,
        'company_screening_in_order',
      ],
      [
        'given more time',
        `update company_screening set due_at = due_at + interval '1 day' where id = '${round}'`,
        'company_screening_fixed',
      ],
      ['deleted', `delete from company_screening where id = '${round}'`, '42501'],
      ['a second one', newRound({ number: 'number + 1', kind: 'INITIAL' }), 'company_screening_fits_company'],
      ['with a gap', newRound({ number: 'number + 2', kind: 'RENEWAL' }), 'company_screening_gapless'],
      [
        'passed from the start',
        newRound({ number: 'number + 1', kind: 'INITIAL', status: 'PASSED' }),
        'company_screening_begins_open',
      ],
    ];

    expect(await refusals(cases)).toEqual(expected(cases));
  });

  test('lets nobody in who has not passed it, and is one at a time', async () => {
    const approved = `insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, screening_id)
      select gen_random_uuid(), last_moved_at, id, moves + 1, 'C4', status, 'APPROVED', '${screener.viewer.id}', '${round}'
      from company where id = '${company}'`;
    const inside = (await buildCompany(api, screener)).key;
    await passRound(api, screener, inside);
    const open: readonly Case[] = [['a round that is open', approved, 'company_transition_follows_round']];
    expect(await refusals(open)).toEqual(expected(open));

    round = await openRound(api, screener, inside);
    const second: readonly Case[] = [
      ['a second renewal', newRound({ number: 'number + 1', kind: 'RENEWAL' }), 'company_screening_one_open'],
    ];
    expect(await refusals(second)).toEqual(expected(second));
  });

  test('stays as it is once it is over, with its checks and evidence', async () => {
    round = await passRound(api, screener, (await buildCompany(api, screener)).key);
    const cases: readonly Case[] = [
      [
        'another end',
        `update company_screening set expires_at = expires_at + interval '1 day' where id = '${round}'`,
        'company_screening_closed',
      ],
      [
        'opened again',
        `update company_screening set status = 'IN_PROGRESS', closed_at = null, decided_by_id = null, expires_at = null where id = '${round}'`,
        'company_screening_closed',
      ],
      [
        'another result',
        `update screening_check set notes = 'x' where screening_id = '${round}'`,
        'screening_check_round_open',
      ],
      ['more evidence', evidence(), 'screening_evidence_round_open'],
      [
        'evidence verified',
        `update screening_evidence set verification_note = 'y' where check_id = ${check('FUNDING')}`,
        'screening_evidence_round_open',
      ],
      ['evidence removed', 'delete from screening_evidence', '42501'],
      ['a renewal that lets in', newRound({ number: 'number + 1', kind: 'INITIAL' }), 'company_screening_fits_company'],
    ];

    expect(await refusals(cases)).toEqual(expected(cases));
  });
});

describe('checks and evidence by raw SQL', () => {
  test('are refused when they prove nothing', async () => {
    await prove(api, screener, { round });
    const another = (
      from: string,
    ): string => `insert into screening_check (id, created_at, screening_id, kind, position, status,
      carried_from_id, checked_by_id, checked_at)
      values (gen_random_uuid(), now(), '${round}', 'CULTURE', 3, 'PASSED', ${from}, '${screener.viewer.id}', now())`;
    const found = (kind: string, set: string): string =>
      `update screening_check set checked_by_id = '${screener.viewer.id}', checked_at = now(), ${set} where id = ${check(kind)}`;
    const cases: readonly Case[] = [
      [
        'funding waived',
        found('FUNDING', `status = 'WAIVED', waive_reason = 'x'`),
        'screening_check_funding_never_waived',
      ],
      [
        'waived for blanks',
        found('CULTURE', `status = 'WAIVED', waive_reason = ' '`),
        'screening_check_waived_for_a_reason',
      ],
      [
        'passed by nobody',
        `update screening_check set status = 'PASSED' where id = ${check('CULTURE')}`,
        'screening_check_recorded',
      ],
      ['of another kind', found('CULTURE', `status = 'PASSED', kind = 'ROADMAP'`), 'screening_check_fixed'],
      [
        'taken over',
        found('CULTURE', `status = 'PASSED', carried_from_id = ${check('ROADMAP')}`),
        'screening_check_fixed',
      ],
      ['a check of no round before', another('null'), 'screening_check_begins_pending'],
      ['a check taken over from itself', another(check('CULTURE')), 'screening_check_carried'],
      ['evidence of no length', evidence({ until: '2028-01-01' }), 'screening_evidence_validity'],
      ['evidence of tomorrow', evidence({ dated: '2026-11-25', until: '2027-02-25' }), 'screening_evidence_dated'],
      [
        'evidence verified at once',
        evidence({ verified: `'2026-11-24T10:00:00Z'` }),
        'screening_evidence_begins_unverified',
      ],
      ['evidence of no kind', evidence({ kind: 'RUMOUR' }), 'screening_evidence_validity'],
      [
        'evidence dated anew',
        `update screening_evidence set dated_on = dated_on - 1 where check_id = ${check('FUNDING')}`,
        'screening_evidence_fixed',
      ],
      [
        'evidence doubted',
        `update screening_evidence set verified_at = null, verified_by_id = null, verification_note = null where check_id = ${check('FUNDING')}`,
        'screening_evidence_fixed',
      ],
      ['another validity', `update evidence_validity set months = 60`, '42501'],
    ];

    expect(await refusals(cases)).toEqual(expected(cases));
  });

  test('move as the tables of moves say', async () => {
    const set = (status: string): string =>
      `update screening_check set status = '${status}', checked_by_id = ${status === 'PENDING' ? 'null' : `'${screener.viewer.id}'`},
        checked_at = ${status === 'PENDING' ? 'null' : 'now()'}, waive_reason = ${status === 'WAIVED' ? `'x'` : 'null'} where id = ${check('CULTURE')}`;
    const allowed: string[] = [];
    for (const from of Object.values(ScreeningCheckStatus)) {
      if (from === ScreeningCheckStatus.PENDING) continue;
      for (const to of Object.values(ScreeningCheckStatus)) {
        expect(await refusedBy(api, set(from))).toBeNull();
        if ((await refusedBy(api, set(to))) === null) allowed.push(`${from} ${to}`);
      }
    }

    const own = checkMoves.filter(({ from }) => from !== null && from !== ScreeningCheckStatus.PENDING);
    expect(allowed.sort()).toEqual(own.map(({ from, to }) => `${String(from)} ${to}`).sort());
    expect(screeningMoves.filter(({ from }) => from === null).map(({ to }) => to)).toEqual([
      ScreeningStatus.IN_PROGRESS,
    ]);
  });
});

test('evidence counts for as many months as its kind is given', async () => {
  const rows = await api.asApp('select kind, months from evidence_validity');

  expect(Object.fromEntries(rows.map((row) => [row['kind'], row['months']]))).toEqual({
    ROUND_ANNOUNCEMENT: 24,
    BANK_LETTER: 6,
    REVENUE_STATEMENT: 12,
    AUDITED_ACCOUNTS: 18,
    INVESTOR_REFERENCE: 12,
    DEPOSIT: 3,
  });
});
