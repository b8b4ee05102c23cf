import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildObserved } from '../support/build-observed.ts';
import { importRows, publishedRows } from '../support/build-rates.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
  matcher = await api.person(Role.MATCHER);
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), await publishedRows(api));
  await buildObserved(
    api,
    ['c1', 'c1', 'c2', 'c3', 'c4'].map((company, index) => ({
      person: `p${String(index)}`,
      company,
      paid: 60 + index,
      client: 80 + index,
      agreedIn: '2026-10-01',
    })),
  );
});

afterAll(() => api.close());

const cost = `{ basis withheld low { amount } high { amount } assumptions
  lines { label rate { amount } low { amount } high { amount } n companies } }`;
const question = {
  projectType: 'SAAS_PLATFORM',
  team: [{ seniority: 'SENIOR', count: 2 }],
  hiringModel: 'HOURLY',
  assume: { hoursPerWeek: 40, weeksPerMonth: 4 },
};

interface Cost {
  readonly withheld: string | null;
  readonly low: { readonly amount: string } | null;
  readonly high: { readonly amount: string } | null;
  readonly lines: readonly { readonly rate: { readonly amount: string } }[];
}

async function estimated(
  asked: object,
  fields = `own ${cost} client ${cost}`,
): Promise<Readonly<Record<string, Cost>>> {
  const text = `query ($question: ProjectCostQuestion!) { estimateProjectCost(question: $question) { ${fields} } }`;
  const { data, errors } = await api.run(matcher, text, { question: asked });
  expect(errors).toEqual([]);
  return data?.['estimateProjectCost'] as Readonly<Record<string, Cost>>; // its own document
}

test('own rates stand beside freelancers and agencies, for the published time: what is paid, and what a client pays', async () => {
  const { own, client } = await estimated(question);
  const { rateBand } = (
    await api.run(
      matcher,
      `{ rateBand(question: { basis: PAID_TO_ENGINEER, seniority: SENIOR, unit: HOUR }) {
        own { median { amount } interval { low { amount } high { amount } } } client { median { amount } } } }`,
    )
  ).data as { rateBand: Record<'own' | 'client', { median: { amount: string } }> };

  expect(own).toMatchObject({
    basis: 'PAID_TO_ENGINEER',
    withheld: null,
    assumptions: ['A week has 40 hours of each, as the question says.', 'A month has 4 weeks, as the question says.'],
    lines: [{ label: '2 SENIOR, per hour', rate: rateBand.own.median, n: 5, companies: 4 }],
  });
  expect(client).toMatchObject({ basis: 'CLIENT_PRICE_MARKETPLACE', lines: [{ rate: rateBand.client.median, n: 5 }] });
  expect(Number(client?.lines[0]?.rate.amount)).toBeCloseTo(82, 0);
  // Four months to eight of two people: 1,280 and 2,560 hours.
  const interval = (rateBand.own as unknown as { interval: Record<'low' | 'high', { amount: string }> }).interval;
  expect(Number(own?.low?.amount)).toBeCloseTo(Number(interval.low.amount) * 1_280, -2);
  expect(Number(own?.high?.amount)).toBeCloseTo(Number(interval.high.amount) * 2_560, -2);
});

test.each<[string, object, string]>([
  [
    'one part of the team is not told',
    { ...question, team: [...question.team, { seniority: 'MID', count: 1 }] },
    'MID: Fewer than 5',
  ],
  ['nobody names how long people work', { ...question, assume: null }, 'name `assume.hoursPerWeek`'],
  ['they are paid by the month', { ...question, hiringModel: 'MONTHLY_RETAINER' }, 'SENIOR: Fewer than 5'],
])('own rates are withheld where %s', async (_name, asked, words) => {
  const { own } = await estimated(asked);

  expect(own?.withheld).toContain(words);
  expect(own).toMatchObject({ low: null, high: null, lines: [] });
});

test('what a client pays is refused to who sees no client amounts', async () => {
  const text = `query ($question: ProjectCostQuestion!) { estimateProjectCost(question: $question) { client { withheld } } }`;
  const { errors } = await api.run(await api.person(Role.COMPANY_SCREENER), text, { question });

  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
