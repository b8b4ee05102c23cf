import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCompany, companyInput } from '../support/build-company.ts';
import { openRound, prove, recordChecks, roundInput, screen } from '../support/build-screening.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let one: Person;
let other: Person;

beforeAll(async () => {
  api = await startTestApi();
  [one, other] = [await api.person(Role.COMPANY_SCREENER), await api.person(Role.COMPANY_SCREENER)];
});

afterAll(() => api.close());

test('two open a round at once, and one of them does', async () => {
  for (let turn = 0; turn < 3 * effort; turn += 1) {
    const { key } = await buildCompany(api, one);
    const input = await companyInput(api, key);

    const answers = await Promise.all([one, other].map((person) => screen(api, person, 'openCompanyScreening', input)));

    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'STALE', currentVersion: input.version + 1 },
    ]);
    expect(await api.asApp('select status from company_screening where company_id = $1', [key])).toHaveLength(1);
  }
});

test('one passes and another fails a round at once, and one of them decides', async () => {
  for (let turn = 0; turn < 3 * effort; turn += 1) {
    const { key } = await buildCompany(api, one);
    const round = await openRound(api, one, key);
    await recordChecks(api, one, { round });
    await prove(api, one, { round });
    const seen = await roundInput(api, round);

    const [passed, failed] = await Promise.all([
      screen(api, one, 'decideCompanyScreening', { ...seen, outcome: 'PASSED' }),
      screen(api, other, 'decideCompanyScreening', { ...seen, outcome: 'FAILED', reasons: ['CRUD_ONLY'] }),
    ]);

    expect([...passed.errors, ...failed.errors]).toMatchObject([{ code: 'STALE' }]);
    const [company] = await api.asApp('select status, moves from company where id = $1', [key]);
    expect(company).toEqual({ status: passed.errors.length === 0 ? 'APPROVED' : 'REJECTED', moves: 3 });
  }
});

test('evidence comes in while a round is decided, and counts or is told that it is late', async () => {
  for (let turn = 0; turn < 3 * effort; turn += 1) {
    const { key } = await buildCompany(api, one);
    const round = await openRound(api, one, key);
    const seen = await roundInput(api, round);
    const letter = { check: 'FUNDING', kind: 'DEPOSIT', datedOn: '2026-11-24', title: 'Deposit' };

    const answers = await Promise.all([
      screen(api, one, 'attachScreeningEvidence', { ...seen, ...letter }),
      screen(api, other, 'decideCompanyScreening', { ...seen, outcome: 'FAILED', reasons: ['CRUD_ONLY'] }),
    ]);

    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
  }
});
