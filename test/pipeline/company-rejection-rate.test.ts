import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { wilson } from '../../src/statistics/wilson.ts';
import { approve, buildCompany } from '../support/build-company.ts';
import { openRound, roundInput, screen } from '../support/build-screening.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

describe('companyRejectionRate', () => {
  let api: TestApi;
  let screener: Person;

  beforeAll(async () => {
    api = await startTestApi();
    screener = await api.person(Role.COMPANY_SCREENER);
  });

  afterAll(() => api.close());

  const rate = async (from: string, to: string, person = screener): Promise<unknown> => {
    const document = `query ($from: DateTime!, $to: DateTime!) { companyRejectionRate(from: $from, to: $to) {
      from to definition denominator numerator share interval { low high method } withheld withdrawn lapsed
      published { text value publisher year source } } }`;
    const { data, errors } = await api.run(person, document, { from, to });
    expect(errors).toEqual([]);
    return data?.['companyRejectionRate'];
  };

  const end = async (
    mutation: 'decideCompanyScreening' | 'withdrawCompanyScreening',
    company: string,
  ): Promise<void> => {
    const seen = await roundInput(api, await openRound(api, screener, company));
    const ending =
      mutation === 'withdrawCompanyScreening' ? { reason: 'x' } : { outcome: 'FAILED', reasons: ['CRUD_ONLY'] };
    await screen(api, screener, mutation, { ...seen, ...ending });
  };
  const company = async (): Promise<string> => (await buildCompany(api, screener)).key;

  test('is withheld of fewer than five, counts each company by its first decision, and those who left apart', async () => {
    const failed = [await company(), await company(), await company()];
    for (const key of failed) await end('decideCompanyScreening', key);
    await approve(api, screener, await company());
    await end('withdrawCompanyScreening', await company());
    const [from, to] = ['2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z'];
    const few = await rate(from, to);
    // A second round of who failed, and another who left first, count once.
    await approve(api, screener, failed[0] ?? '');
    const back = await company();
    await end('withdrawCompanyScreening', back);
    await approve(api, screener, back);
    await openRound(api, screener, await company());
    const enough = await rate(from, to, await api.person(Role.MATCHER));

    expect(few).toMatchObject({
      denominator: 4,
      numerator: null,
      share: null,
      interval: null,
      withdrawn: 1,
      lapsed: 0,
    });
    expect((few as { withheld: string }).withheld).toContain('Fewer than 5');
    expect(enough).toMatchObject({
      from,
      to,
      denominator: 5,
      numerator: 3,
      share: 0.6,
      interval: { low: wilson(3, 5).low, high: wilson(3, 5).high, method: 'Wilson score, 95 %' },
      withheld: null,
      withdrawn: 1,
      lapsed: 0,
      published: { text: 'about 60 %', value: 60, publisher: 'Lemon.io', year: 2026 },
    });
    const kpis = `{ kpis(window: { from: "2026-11-24", to: "2026-11-25" }, names: [COMPANY_REJECTION]) { kpis {
      values { part statistic value numerator denominator n interval { low } withheld } } } }`;
    const { data } = await api.run(screener, kpis);
    const withheld = 'Of fewer than 5 nothing is said.';
    expect((data?.['kpis'] as { kpis: readonly { values: unknown }[] }).kpis[0]?.values).toMatchObject([
      { part: null, value: 0.6, numerator: 3, denominator: 5, n: 5, interval: { low: wilson(3, 5).low } },
      { part: 'WITHDRAWN', statistic: 'COUNT', value: null, n: null, withheld },
    ]);
    expect(await rate('2026-11-24T10:00:00.001Z', to)).toMatchObject({ denominator: 0 });
    expect(await rate('2026-11-23T10:00:00.000Z', from)).toMatchObject({ denominator: 0, withdrawn: 0 });
  });

  test('refuses a window that ends before it begins, and is for who reads the rounds', async () => {
    const text = '{ companyRejectionRate(from: "2026-11-25T10:00:00Z", to: "2026-11-25T10:00:00Z") { share } }';

    expect((await api.run(screener, text)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    for (const role of [Role.INTERVIEWER, Role.ANALYST]) {
      expect((await api.run(await api.person(role), text)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });
});
