import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Role } from '../../src/kernel/role.ts';
import { aRate, importRows, publishedRows } from '../support/build-rates.ts';
import { workedIn } from '../support/worked-questions.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let analyst: Person;

beforeAll(async () => {
  api = await startTestApi();
  analyst = await api.person(Role.ANALYST);
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), await publishedRows(api));
});

afterAll(() => api.close());

async function asked(text: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await api.run(analyst, text, variables);
  expect(errors).toEqual([]);
  return data ?? {};
}

interface Band {
  readonly basis: string;
  readonly low: { readonly amount: string } | null;
  readonly median: { readonly amount: string } | null;
  readonly high: { readonly amount: string } | null;
  readonly topEnd: { readonly amount: string } | null;
  readonly isOpenEnded: boolean;
  readonly n: number;
  readonly effectiveN: number;
  readonly noInterval: string;
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
  readonly contradictions: readonly { readonly topic: string }[];
  readonly sources: readonly { readonly source: string; readonly figures: readonly string[] }[];
}

interface Answer {
  readonly band: Band | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

async function rate(question: object): Promise<Answer> {
  const text = `query ($question: RateQuestion!) { rateBand(question: $question) { refusal { code message } band {
    basis unit low { amount } median { amount } high { amount } topEnd { amount } isOpenEnded n effectiveN noInterval
    assumptions caveats contradictions { topic } sources { source figures lines } } } }`;
  return (await asked(text, { question }))['rateBand'] as Answer; // its own document
}

const amounts = ({ band }: Answer) =>
  band && [band.low, band.median, band.high, band.topEnd].map((money) => (money ? Number(money.amount) : null));
const figures = ({ band }: Answer) => band?.sources.map(({ source, figures: used }) => [source, ...used].join(' '));

describe('rateBand', () => {
  test('is of one basis, with median where one is published, and says what it is made of', async () => {
    const answer = await rate({ basis: 'PAID_TO_ENGINEER', seniority: 'SENIOR', unit: 'HOUR' });

    expect(answer.refusal).toBeNull();
    expect(amounts(answer)).toEqual([25, 42, 75, null]);
    expect(figures(answer)).toEqual(['lemon-2026 lem-002']);
    expect(answer.band).toMatchObject({ n: 1, effectiveN: 1, isOpenEnded: false, assumptions: [] });
    expect(answer.band?.noInterval).toMatch(/^No source says how many it observed, and one publisher is no sample/);
    expect(answer.band?.caveats).toEqual(['lem-004 (42 to 100) is left out: it joins other figures of its source.']);
    expect(answer.band?.contradictions.map(({ topic }) => topic)).toEqual([
      'years of a band',
      'senior',
      'example contracts',
      'listings',
    ]);
  });

  test.each<[string, object, (number | null)[], string[]]>([
    [
      'a median alone',
      { basis: 'PAID_TO_ENGINEER', seniority: 'SENIOR', region: 'EUROPE' },
      [null, 38, null, null],
      ['lemon-2026 lem-007'],
    ],
    [
      'a ceiling alone',
      { basis: 'PAID_TO_ENGINEER', seniority: 'STRONG_SENIOR', region: 'NORTH_AMERICA' },
      [null, null, 100, null],
      ['lemon-2026 lem-008'],
    ],
    [
      'a band with the ceiling of the platform',
      { seniority: 'STRONG_SENIOR' },
      [40, 58, 100, null],
      ['lemon-2026 lem-003 lem-009'],
    ],
    ['a country', { seniority: 'SENIOR', country: 'PL' }, [70, null, 120, null], ['abbacus-2026 abb-018']],
    [
      'a specialization, whatever technology is named with it',
      { specialization: 'ai-ml-backend', seniority: 'SENIOR', unit: 'HOUR' },
      [130, null, 250, null],
      ['abbacus-2026 abb-009'],
    ],
    [
      'a technology, however it is written',
      { technology: 'node.js', country: 'US', seniority: 'MID' },
      [85_000, null, 100_000, null],
      ['procoders-2023 pro-014'],
    ],
    [
      'a region of all levels with its top end',
      { region: 'WESTERN_EUROPE', basis: 'MARKET_AVERAGE_UNSPECIFIED' },
      [65, null, 110, 140],
      ['procoders-2023 pro-008'],
    ],
    [
      'several figures of one source, each by what it says',
      { seniority: 'SENIOR', country: 'US', basis: 'EMPLOYEE_SALARY' },
      [110_000, null, 130_000, null],
      ['procoders-2023 pro-002 pro-005'],
    ],
    [
      'an agency that names only its lowest',
      { basis: 'AGENCY_PRICE', region: 'CENTRAL_EUROPE', seniority: 'SENIOR' },
      [60, null, null, null],
      ['procoders-2023 pro-012'],
    ],
  ])('tells %s', async (_name, question, expected, used) => {
    const answer = await rate(question);

    expect(answer.refusal).toBeNull();
    expect(amounts(answer)).toEqual(expected);
    expect(figures(answer)).toEqual(used);
  });

  test('warns of open ends, of words like about, of old sources, and of bands that are not ours', async () => {
    const senior = await rate({ seniority: 'SENIOR', basis: 'CLIENT_PRICE_FREELANCE', unit: 'HOUR' });
    const salary = await rate({ seniority: 'ENTRY', country: 'US', basis: 'EMPLOYEE_SALARY' });

    expect(senior.band).toMatchObject({
      isOpenEnded: true,
      caveats: [
        'No source publishes a median of this, and the middle of a range is none.',
        'SENIOR at abbacus-2026: From 6 years on without an end: reaches into our STRONG_SENIOR, which begins at 8.',
        'abb-003 says "or more".',
        'abb-024 is left out: it is per month.',
      ],
    });
    expect(salary.band?.caveats).toEqual([
      'No source publishes a median of this, and the middle of a range is none.',
      'ENTRY at procoders-2023: The source states no years.',
      'procoders-2023 is about 2023.',
      'pro-001 says "about".',
    ]);
  });

  test('converts a unit by what the question assumes, and by nothing else', async () => {
    const question = { basis: 'EMPLOYEE_SALARY', seniority: 'MID', country: 'US', unit: 'HOUR' };

    const refused = await rate(question);
    const converted = await rate({ ...question, assume: { hoursPerYear: 1_800 } });
    const monthly = await rate({ ...question, unit: 'MONTH', assume: { hoursPerYear: 1_800 } });

    expect(refused).toEqual({
      band: null,
      refusal: {
        code: 'NEEDS_ASSUMPTION',
        message:
          'These are published per YEAR (pro-004), and nobody said how long one works. To have them per HOUR, name `assume.hoursPerYear`.',
      },
    });
    expect(amounts(converted)).toEqual([44.44, null, 52.78, null]);
    expect(converted.band?.assumptions).toEqual(['A year has 1800 hours, as the question says.']);
    expect(monthly.refusal?.message).toContain('name `assume.hoursPerMonth`');
  });

  test.each<[string, object, string, string]>([
    [
      'would blend bases',
      { seniority: 'SENIOR', region: 'NORTH_AMERICA' },
      'MIXED_BASES',
      `These are prices of different people: CLIENT_PRICE_FREELANCE (abb-012), PAID_TO_ENGINEER (lem-006). Blended they would be nobody's. Ask for one basis.`,
    ],
    [
      'would blend units',
      { seniority: 'MID', basis: 'CLIENT_PRICE_FREELANCE' },
      'MIXED_UNITS',
      'These are in different units: HOUR (abb-002), MONTH (abb-023). Ask for one unit.',
    ],
    [
      'is of nothing that is published',
      { seniority: 'SENIOR', region: 'LATIN_AMERICA' },
      'NO_FIGURES',
      'No published figure is of exactly this. There are some with another band: none named; with another place: ASIA (IN, VN, PH), CENTRAL_EUROPE, EASTERN_EUROPE (PL, UA, RO), EUROPE, NORTH_AMERICA',
    ],
    [
      'is of a project',
      { unit: 'PROJECT', seniority: 'SENIOR', basis: 'PAID_TO_ENGINEER' },
      'NEEDS_ASSUMPTION',
      'the hours of a project, which are not published',
    ],
  ])('refuses a question that %s, with words', async (_name, question, code, words) => {
    const { band, refusal } = await rate(question);

    expect(band).toBeNull();
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(words);
  });

  test('refuses a country that is no code', async () => {
    const { errors } = await api.run(analyst, `{ rateBand(question: { country: "Poland" }) { band { n } } }`);

    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});

describe('rateTable', () => {
  interface Cell {
    readonly value: string;
    readonly seniority: string | null;
    readonly basis: string;
    readonly unit: string;
    readonly source: {
      readonly source: string;
      readonly year: number;
      readonly figures: string[];
      readonly lines: number[];
    };
  }
  const table = async (by: string): Promise<readonly Cell[]> => {
    const text = `query ($by: RateDimension!) { rateTable(by: $by) { contradictions { topic } cells { value seniority basis unit
      low { amount } median { amount } high { amount } topEnd { amount } isOpenEnded n
      source { source publisher year figures lines } } } }`;
    return ((await asked(text, { by }))['rateTable'] as { readonly cells: Cell[] }).cells; // its own document
  };

  test.each([
    ['REGION', 22],
    ['COUNTRY', 50],
    ['SPECIALIZATION', 11],
    ['TECHNOLOGY', 15],
  ])('by %s has %i cells, each of one figure with its source', async (by, count) => {
    const cells = await table(by);

    expect(cells).toHaveLength(count);
    expect(cells.every(({ source }) => source.figures.length === 1 && source.lines.length > 0)).toBe(true);
  });

  test('keeps what sources say of one region apart', async () => {
    const senior = (await table('REGION')).filter(
      ({ value, seniority }) => value === 'NORTH_AMERICA' && seniority === 'SENIOR',
    );

    expect(senior).toMatchObject([
      {
        basis: 'CLIENT_PRICE_FREELANCE',
        low: { amount: '130.00' },
        high: { amount: '200.00' },
        source: { source: 'abbacus-2026' },
      },
      {
        basis: 'PAID_TO_ENGINEER',
        low: null,
        median: { amount: '68.00' },
        source: { source: 'lemon-2026', year: 2026 },
      },
    ]);
  });
});

describe('ratePremiums', () => {
  test('hold or do not hold by the figures that are stored', async () => {
    const { ratePremiums } =
      await asked(`{ ratePremiums { externalId unit isUp publishedMin publishedMax isOpenEnded source lines
      computed { subject baseline low high agrees } } }`);

    const premiums = ratePremiums as readonly { readonly externalId: string; readonly computed: unknown[] }[];
    expect(premiums).toHaveLength(14);
    expect(premiums.slice(0, 4)).toMatchObject([
      {
        externalId: 'prm-01',
        publishedMin: 79,
        computed: [{ subject: 'lem-006', baseline: 'lem-007', low: 78.9, high: 78.9, agrees: true }],
      },
      {
        externalId: 'prm-02',
        publishedMin: 38,
        computed: [{ subject: 'lem-003', baseline: 'lem-002', low: 38.1, high: 38.1, agrees: true }],
      },
      { externalId: 'prm-03', unit: 'USD_PER_HOUR', publishedMin: 15, publishedMax: 25, computed: [] },
      {
        externalId: 'prm-04',
        publishedMin: 2,
        isOpenEnded: true,
        computed: [
          { subject: 'pro-002', baseline: 'pro-001', low: 2, high: 2, agrees: false },
          { subject: 'pro-005', baseline: 'pro-003', low: 1.69, high: 2.36, agrees: false },
        ],
      },
    ]);
    expect(premiums.slice(4).every(({ computed }) => computed.length === 0)).toBe(true);
  });
});

describe('every answer', () => {
  const questions = [
    '{ rateBand(question: { seniority: SENIOR, region: NORTH_AMERICA }) { refusal { message } } }',
    '{ rateTable(by: COUNTRY) { cells { value source { publisher } } } }',
    '{ ratePremiums { computed { low } } }',
  ];

  test('takes one statement, and one for own contracts, be there 88 figures or 50 more', async () => {
    const count = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const text of questions) {
        api.statements.length = 0;
        await asked(text);
        counts.push(api.statements.length);
      }
      return counts;
    };
    const before = await count();

    await importRows(
      api,
      await api.person(Role.HEAD_OF_TALENT),
      Array.from({ length: 50 }, (_, index) => aRate(`more-${String(index)}`, { region: 'ASIA' })),
    );

    expect(before).toEqual([1, 1, 2]);
    expect(await count()).toEqual([1, 1, 2]);
  });

  test('is not for interviewers and administrators', async () => {
    for (const role of [Role.INTERVIEWER, Role.ADMIN]) {
      const person = await api.person(role);
      for (const text of questions) expect((await api.run(person, text)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });
});

describe('the page on rates', () => {
  const page = readFileSync(new URL('../../docs/rates.md', import.meta.url), 'utf8');
  // Those about the demo data are asked where these are loaded.
  const worked = workedIn(page).filter(({ name }) => !name.startsWith('Demo'));

  test.each(worked.map((one) => [one.name, one] as const))(
    'answers %s as the API does',
    async (_name, { question, answer }) => {
      expect(await asked(question)).toEqual(JSON.parse(answer));
    },
  );

  test('works out several questions', () => {
    expect(worked.length).toBeGreaterThan(3);
  });
});
