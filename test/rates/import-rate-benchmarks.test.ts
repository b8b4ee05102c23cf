import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { aRate, importRows, publishedRows, type RateRow } from '../support/build-rates.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { sentBy } from '../support/sent-statements.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let rows: RateRow[];

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  rows = await publishedRows(api);
});

afterAll(() => api.close());

describe('the 88 published figures', () => {
  test('come in through one import, in as many statements as three of them but for the rows themselves', async () => {
    const { sent } = await sentBy(api, async () => {
      expect(await importRows(api, head, rows)).toEqual({ rateImport: { newCount: 88, knownCount: 0 }, errors: [] });
    });

    expect(sent.filter((text) => text.startsWith('insert into "rate_benchmark"'))).toHaveLength(1);
    expect(sent.length).toBeLessThan(15);
    const counted = `select basis, unit, count(*)::int from rate_benchmark group by 1, 2 order by 1, 2`;
    expect((await api.asApp(counted)).map((row) => Object.values(row).join(' '))).toEqual([
      'AGENCY_PRICE HOUR 4',
      'CLIENT_PRICE_FREELANCE HOUR 22',
      'CLIENT_PRICE_FREELANCE MONTH 6',
      'EMPLOYEE_SALARY YEAR 17',
      'MARKET_AVERAGE_UNSPECIFIED HOUR 4',
      'MARKET_AVERAGE_UNSPECIFIED PROJECT 7',
      'PAID_TO_ENGINEER HOUR 28',
    ]);
    const audit = `select object_type, changes from audit_event where action = 'rates.imported'`;
    expect(await api.asApp(audit)).toEqual([{ object_type: 'RateImport', changes: { newCount: 88, knownCount: 0 } }]);
  });

  test('are known when they come again, and change no figure', async () => {
    const again = await importRows(api, head, [...rows, aRate('own-001', { note: 'A new one' })]);

    expect(again.rateImport).toEqual({ newCount: 1, knownCount: 88 });
    expect(await api.asApp('select count(*)::int from rate_benchmark')).toEqual([{ count: 89 }]);
  });

  test('keep what was published to the letter', async () => {
    const [senior] = await api.asApp(`select * from rate_benchmark where external_id = 'lem-002'`);
    const composite = await api.asApp('select external_id as id from rate_benchmark where is_composite order by 1');

    expect(senior).toMatchObject({
      band: 'SENIOR',
      years_min: 5,
      years_max: 8,
      region: null,
      source_lines: [25, 180, 184, 367],
    });
    expect(senior).toMatchObject({ min_amount: '25.00', median_amount: '42.00', max_amount: '75.00', n: null });
    expect(composite.map(({ id }) => id)).toEqual(['lem-004', 'lem-005']);
  });
});

describe('a table with bad rows', () => {
  test('is refused by row and column, and nothing comes in', async () => {
    const before = await contentsOf(api);
    const bad = [
      aRate('bad-001'),
      aRate('bad-002', { currency: 'EUR' }),
      aRate('bad-003', { median: '76' }),
      aRate('bad-001'),
    ];

    const { rateImport, errors } = await importRows(api, head, bad);

    expect(rateImport).toBeNull();
    expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'INVALID rows.1.currency',
      'INVALID rows.2.median',
      'DUPLICATE rows.3.id',
    ]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('is refused for a figure that says something else than the one on record', async () => {
    const [first] = rows;

    const { errors } = await importRows(api, head, [{ ...first, median: '31', note: null }]);

    expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'DUPLICATE rows.0.median',
      'DUPLICATE rows.0.note',
    ]);
    expect(errors[0]?.message).toContain('lem-001 is on record and says something else there');
  });

  test.each([
    [{ currency: 'usd' }, 'currency'],
    [{ country: ['Poland'] }, 'country'],
    [{ id: 'Lem 1' }, 'id'],
    [{ role: ' ' }, 'role'],
    [{ sourceLines: [] }, 'sourceLines'],
    [{ sourceLines: [0] }, 'sourceLines'],
  ])('is refused for the form of %j', async (stated, column) => {
    const { errors } = await importRows(api, head, [aRate('bad-004', stated)]);

    expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([`INVALID rows.0.${column}`]);
  });

  test('is refused without rows, and for a unit that is none', async () => {
    const text = `mutation ($input: ImportRateBenchmarksInput!) { importRateBenchmarks(input: $input) { errors { code } } }`;

    expect((await importRows(api, head, [])).errors).toMatchObject([{ code: 'INVALID', path: ['rows'] }]);
    const { errors } = await api.run(head, text, { input: { rows: [aRate('bad-005', { unit: 'DAY' })] } });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(errors[0]?.message).toContain('$input.rows.0.unit');
  });

  test('is not for whoever only reads rates', async () => {
    for (const role of [Role.RECRUITER, Role.COMPANY_SCREENER, Role.MATCHER, Role.ANALYST, Role.ADMIN]) {
      const { errors } = await importRows(api, await api.person(role), [aRate('bad-006')]);
      expect(errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
    }
  });
});

describe('PostgreSQL itself refuses a figure', () => {
  const insert = (stated: Readonly<Record<string, string>>): string => {
    const columns: Readonly<Record<string, string>> = {
      id: 'gen_random_uuid()',
      created_at: 'now()',
      import_id: '(select id from rate_import limit 1)',
      external_id: `'sql-001'`,
      source_id: `(select id from rate_source where slug = 'lemon-2026')`,
      category: `'SENIORITY'`,
      basis: `'PAID_TO_ENGINEER'`,
      role: `'x'`,
      technologies: `'{}'`,
      countries: `'{}'`,
      unit: `'HOUR'`,
      currency: `'USD'`,
      figure_kind: `'RANGE'`,
      min_amount: '25',
      max_amount: '75',
      is_open_ended: 'false',
      is_approximate: 'false',
      is_composite: 'false',
      source_lines: `'{1}'`,
      ...stated,
    };
    return `insert into rate_benchmark (${Object.keys(columns).join(', ')}) values (${Object.values(columns).join(', ')})`;
  };

  test.each([
    ['of another currency than its source', { currency: `'EUR'` }, 'rate_benchmark_in_currency_of_source'],
    ['of another basis than was decided', { basis: `'AGENCY_PRICE'` }, 'rate_benchmark_basis_as_decided'],
    ['of a category that nobody decided', { category: `'AGENCY'` }, 'rate_benchmark_basis_as_decided'],
    ['of a band that its source has not', { band: `'JUNIOR'` }, 'rate_benchmark_band_of_source'],
    ['of no specialization', { specialization: `'cobol'` }, 'rate_benchmark_specialization'],
    ['of no unit', { unit: `'DAY'` }, 'rate_benchmark_unit_check'],
    ['of an id on record', { external_id: `'lem-001'` }, 'rate_benchmark_external_id'],
    ['with a median outside its range', { median_amount: '76' }, 'rate_benchmark_median_within'],
    ['upside down', { min_amount: '76' }, 'rate_benchmark_in_order'],
    ['with a top end below its highest', { top_end_amount: '74' }, 'rate_benchmark_in_order'],
    ['at nothing', { min_amount: '0' }, 'rate_benchmark_positive'],
    ['with too few amounts', { max_amount: 'null' }, 'rate_benchmark_amounts_of_kind'],
    ['a median with a range', { figure_kind: `'MEDIAN'`, median_amount: '30' }, 'rate_benchmark_amounts_of_kind'],
    [
      'a ceiling without one',
      { figure_kind: `'CEILING'`, min_amount: 'null', max_amount: 'null' },
      'rate_benchmark_amounts_of_kind',
    ],
    ['with half a timeline', { timeline_weeks_min: '2' }, 'rate_benchmark_timeline'],
    ['with years of no band', { years_min: '5' }, 'rate_benchmark_years'],
    ['of nobody', { n: '0' }, 'rate_benchmark_n'],
    ['that cites no line', { source_lines: `'{}'` }, 'rate_benchmark_cited'],
    ['of countries that are none', { countries: `'{Poland}'` }, 'rate_benchmark_countries'],
  ])('%s', async (_name, stated, constraint) => {
    expect(await refusedBy(api, insert(stated))).toBe(constraint);
  });

  test.each([
    `update rate_benchmark set median_amount = 1`,
    `delete from rate_benchmark`,
    `update rate_source set currency = 'EUR'`,
    `update basis_rule set basis = 'AGENCY_PRICE'`,
    `insert into band_mapping select * from band_mapping`,
    `delete from project_cost_benchmark`,
  ])('once it is on record, and what it is read by: %s', async (statement) => {
    expect(await refusedBy(api, statement)).toBe('42501');
  });
});
