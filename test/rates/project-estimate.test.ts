import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { importRows, publishedRows } from '../support/build-rates.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), await publishedRows(api));
});

afterAll(() => api.close());

interface Money {
  readonly amount: string;
}

interface Option {
  readonly supplier: string;
  readonly low: Money | null;
  readonly high: Money | null;
  readonly isOpenEnded: boolean;
  readonly lines: readonly {
    readonly label: string;
    readonly low: Money | null;
    readonly high: Money | null;
    readonly source: { readonly figures: readonly string[]; readonly lines: readonly number[] };
  }[];
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

interface Estimate {
  readonly timeline: object;
  readonly options: readonly Option[];
  readonly hiddenCosts: readonly { readonly name: string; readonly source: { readonly lines: readonly number[] } }[];
  readonly contradictions: readonly { readonly topic: string }[];
}

const document = `query ($question: ProjectCostQuestion!) { estimateProjectCost(question: $question) {
  timeline { min max unit source { figures } }
  options { supplier basis low { amount } high { amount } isOpenEnded assumptions caveats refusal { code message }
    lines { label low { amount } high { amount } source { source figures lines } } }
  hiddenCosts { name items source { lines } } contradictions { topic } } }`;

async function estimate(question: object): Promise<Estimate> {
  const { data, errors } = await api.run(screener, document, { question });
  expect(errors).toEqual([]);
  return data?.['estimateProjectCost'] as Estimate; // its own document
}

const range = ({ low, high }: Pick<Option, 'low' | 'high'>) =>
  [low, high].map((money) => (money ? Number(money.amount) : null));
const optionOf = ({ options }: Estimate, supplier: string) => {
  const option = options.find((it) => it.supplier === supplier);
  if (!option) throw new Error(`There is no ${supplier}`);
  return option;
};

const saas = {
  projectType: 'SAAS_PLATFORM',
  hiringModel: 'HOURLY',
  region: 'EASTERN_EUROPE',
  team: [
    { seniority: 'SENIOR', count: 1 },
    { seniority: 'MID', count: 2 },
  ],
  assume: { hoursPerWeek: 40, weeksPerMonth: 4 },
};

describe('estimateProjectCost', () => {
  test('puts freelancers, an agency and the published price side by side, each line with its source', async () => {
    const answer = await estimate(saas);

    // 4 to 8 months of 160 hours: a senior at 70 to 120, two of mid level at 40 to 70.
    expect(answer.timeline).toEqual({ min: 4, max: 8, unit: 'MONTH', source: { figures: ['abb-030'] } });
    const freelancer = optionOf(answer, 'FREELANCER');
    expect(range(freelancer)).toEqual([640 * (70 + 2 * 40), 1_280 * (120 + 2 * 70)]);
    expect(freelancer.lines.map((line) => [line.label, ...range(line), ...line.source.figures])).toEqual([
      ['1 SENIOR, per hour', 44_800, 153_600, 'abb-018'],
      ['2 MID, per hour', 51_200, 179_200, 'abb-017'],
    ]);
    expect(freelancer.assumptions).toEqual([
      'A week has 40 hours of each, as the question says.',
      'A month has 4 weeks, as the question says.',
    ]);
    const agency = optionOf(answer, 'AGENCY');
    expect(range(agency)).toEqual([640 * 3 * 40, 1_280 * 3 * 150]);
    expect(agency.caveats).toContain(
      'No agency is published for SENIOR in EASTERN_EUROPE: its price for any developer anywhere is taken.',
    );
    const whole = optionOf(answer, 'UNSPECIFIED');
    expect(range(whole)).toEqual([80_000, 300_000]);
    expect(whole.lines.map((line) => [...range(line), ...line.source.figures])).toEqual([
      [80_000, 300_000, 'abb-030'],
      [50_000, 150_000, 'abb-033'],
    ]);
    expect(answer.options.flatMap(({ lines }) => lines).every(({ source }) => source.lines.length > 0)).toBe(true);
    expect(answer.contradictions.map(({ topic }) => topic)).toContain('price of SaaS');
  });

  test('names what no price includes, with the lines that say so', async () => {
    const { hiddenCosts } = await estimate(saas);

    expect(hiddenCosts.map(({ name }) => name)).toEqual([
      'Project management',
      'Infrastructure and hosting',
      'Security implementation',
      'Maintenance and updates',
    ]);
    expect(hiddenCosts.every(({ source }) => source.lines.length === 5)).toBe(true);
  });

  test('takes months as they are published, and an agency by the hours that are assumed', async () => {
    const answer = await estimate({ ...saas, region: null, hiringModel: 'MONTHLY_RETAINER' });

    const freelancer = optionOf(answer, 'FREELANCER');
    expect(range(freelancer)).toEqual([4 * (12_000 + 2 * 6_000), 8 * (25_000 + 2 * 12_000)]);
    expect(freelancer).toMatchObject({ isOpenEnded: true, assumptions: [] });
    expect(freelancer.lines.map(({ source }) => source.figures)).toEqual([['abb-024'], ['abb-023']]);
    const agency = optionOf(answer, 'AGENCY');
    expect(range(agency)).toEqual([4 * 160 * 3 * 40, 8 * 160 * 3 * 150]);
    expect(agency.assumptions).toEqual(['A month has 160 hours, as the question says.']);
  });

  test('counts weeks in weeks', async () => {
    const question = {
      ...saas,
      projectType: 'SIMPLE_API',
      team: [{ seniority: 'MID', count: 1 }],
      assume: { hoursPerWeek: 30 },
    };

    expect(range(optionOf(await estimate(question), 'FREELANCER'))).toEqual([2 * 30 * 40, 6 * 30 * 70]);
  });

  test('has no highest where an agency names only its lowest', async () => {
    const question = { ...saas, region: 'CENTRAL_EUROPE', team: [{ seniority: 'SENIOR', count: 1 }] };

    expect(range(optionOf(await estimate(question), 'AGENCY'))).toEqual([640 * 60, null]);
  });

  test.each<[string, object, string, string, string]>([
    [
      'hours that nobody names',
      { assume: { weeksPerMonth: 4 } },
      'FREELANCER',
      'NEEDS_ASSUMPTION',
      'name `assume.hoursPerWeek`.',
    ],
    [
      'hours and weeks that nobody names',
      { assume: null },
      'AGENCY',
      'NEEDS_ASSUMPTION',
      'name `assume.hoursPerWeek` and `assume.weeksPerMonth`.',
    ],
    [
      'months of an agency without hours',
      { assume: null, hiringModel: 'MONTHLY_RETAINER' },
      'AGENCY',
      'NEEDS_ASSUMPTION',
      'name `assume.hoursPerWeek` and `assume.weeksPerMonth`.',
    ],
    [
      'freelancers where none are published',
      { region: 'LATIN_AMERICA' },
      'FREELANCER',
      'NO_FIGURES',
      'No published figure',
    ],
  ])('refuses %s, and answers the rest', async (_name, changed, supplier, code, words) => {
    const answer = await estimate({ ...saas, ...changed });

    const { refusal, low, lines } = optionOf(answer, supplier);
    expect({ code: refusal?.code, low, lines }).toEqual({ code, low: null, lines: [] });
    expect(refusal?.message).toContain(words);
    expect(optionOf(answer, 'UNSPECIFIED').refusal).toBeNull();
  });

  test('takes two statements, whatever the team', async () => {
    const count = async (team: object[]): Promise<number> => {
      api.statements.length = 0;
      await estimate({ ...saas, team });
      return api.statements.length;
    };
    const parts = ['JUNIOR', 'MID', 'SENIOR'].map((seniority) => ({ seniority, count: 3 }));

    expect([await count(parts.slice(0, 1)), await count([...parts, ...parts, ...parts])]).toEqual([2, 2]);
  });

  test.each([[{ team: [] }], [{ team: [{ seniority: 'MID', count: 0 }] }], [{ assume: { hoursPerWeek: 200 } }]])(
    'refuses %j',
    async (changed) => {
      const { errors } = await api.run(screener, document, { question: { ...saas, ...changed } });

      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    },
  );

  test('is not for interviewers', async () => {
    const { errors } = await api.run(await api.person(Role.INTERVIEWER), document, { question: saas });

    expect(errors[0]?.code).toBe('FORBIDDEN');
  });
});
