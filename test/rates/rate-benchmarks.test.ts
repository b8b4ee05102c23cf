import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { aRate, importRows, publishedRows } from '../support/build-rates.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let analyst: Person;

beforeAll(async () => {
  api = await startTestApi();
  analyst = await api.person(Role.ANALYST);
  const own = Array.from({ length: 12 }, (_, index) => aRate(`own-${String(index).padStart(3, '0')}`));
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), [...(await publishedRows(api)), ...own]);
});

afterAll(() => api.close());

async function asked(text: string, variables: object = {}, person = analyst): Promise<Record<string, unknown>> {
  const { data, errors } = await api.run(person, text, variables);
  expect(errors).toEqual([]);
  return data ?? {};
}

interface Figures {
  readonly nodes: readonly { readonly externalId: string }[];
}

async function figures(filter: object): Promise<string[]> {
  const text = `query ($filter: RateBenchmarkFilter) { rateBenchmarks(first: 100, filter: $filter) { nodes { externalId } } }`;
  const { rateBenchmarks } = await asked(text, { filter });
  return (rateBenchmarks as Figures).nodes.map(({ externalId }) => externalId); // as the document asks
}

describe('rateSources', () => {
  test('say what they mean by bands and categories, and where they disagree', async () => {
    const { rateSources } = await asked(`{ rateSources { slug publisher referenceYear currency
      bands { band seniority yearsMin yearsMax } bases { category basis } contradictions { topic figures } } }`);

    const sources = rateSources as readonly Record<string, unknown[]>[]; // as the document asks
    expect(sources.map(({ slug, bases, contradictions }) => [slug, bases?.length, contradictions?.length])).toEqual([
      ['abbacus-2026', 9, 10],
      ['lemon-2026', 7, 10],
      ['procoders-2023', 4, 6],
    ]);
    expect(sources[0]?.['bands']).toEqual([
      { band: 'JUNIOR', seniority: null, yearsMin: 0, yearsMax: 2 },
      { band: 'MID', seniority: 'MIDDLE', yearsMin: 3, yearsMax: 5 },
      { band: 'SENIOR', seniority: 'SENIOR', yearsMin: 6, yearsMax: null },
    ]);
    expect(sources[2]?.['bases']).toEqual([
      { category: 'AGENCY', basis: 'AGENCY_PRICE' },
      { category: 'REGION', basis: 'MARKET_AVERAGE_UNSPECIFIED' },
      { category: 'SENIORITY', basis: 'EMPLOYEE_SALARY' },
      { category: 'TECHNOLOGY', basis: 'EMPLOYEE_SALARY' },
    ]);
  });

  test('contradict themselves in figures that exist', async () => {
    const { rateSources } = await asked('{ rateSources { contradictions { figures } } }');
    const known = new Set(await figures({}));

    const named = (rateSources as readonly { readonly contradictions: readonly { figures: string[] }[] }[]).flatMap(
      ({ contradictions }) => contradictions.flatMap(({ figures: list }) => list),
    );

    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('rateBenchmarks', () => {
  test('are found by what they are of, in the order of their ids', async () => {
    expect(await figures({ basis: ['AGENCY_PRICE'] })).toEqual(['abb-036', 'pro-010', 'pro-011', 'pro-012']);
    expect(await figures({ source: ['lemon-2026'], region: ['EUROPE', 'NORTH_AMERICA'] })).toEqual([
      'lem-006',
      'lem-007',
      'lem-008',
    ]);
    expect(await figures({ category: ['MONTHLY'], band: ['SENIOR'] })).toEqual(['abb-024', 'abb-027']);
    expect(await figures({ unit: ['YEAR'] })).toHaveLength(17);
    expect(await figures({ source: ['nobody'] })).toEqual([]);
  });

  test('carry source, unit, currency, period and basis, and take one statement, be it 1 or 50', async () => {
    const text = `query ($first: Int!) { rateBenchmarks(first: $first) { nodes { externalId basis unit currency n
      min { amount currency } max { amount } median { amount } topEnd { amount }
      source { slug publisher referenceYear } broughtBy { importedAt importedBy { name } } } } }`;
    const count = async (first: number): Promise<number> => {
      api.statements.length = 0;
      await asked(text, { first });
      return api.statements.length;
    };

    const { rateBenchmarks } = await asked(text, { first: 1 });

    expect(await count(1)).toBe(1);
    expect(await count(50)).toBe(1);
    expect((rateBenchmarks as Figures).nodes[0]).toMatchObject({
      externalId: 'abb-001',
      basis: 'CLIENT_PRICE_FREELANCE',
      unit: 'HOUR',
      currency: 'USD',
      n: null,
      min: { amount: '20.00', currency: 'USD' },
      median: null,
      source: { slug: 'abbacus-2026', publisher: 'Abbacus Technologies', referenceYear: 2026 },
    });
  });
});

describe('projectCosts', () => {
  test('keep both prices of a SaaS platform apart', async () => {
    const text = `{ projectCosts { slug kind projectType min { amount } max { amount currency } isOpenEnded
      timelineMin timelineMax timelineUnit buyer source { slug } sourceLines } }`;

    const { projectCosts } = await asked(text);

    const saas = (projectCosts as readonly { readonly projectType: string }[]).filter(
      ({ projectType }) => projectType === 'SAAS_PLATFORM',
    );
    expect(saas).toMatchObject([
      {
        slug: 'saas-platform',
        kind: 'PROJECT_TYPE',
        min: { amount: '80000.00' },
        max: { amount: '300000.00' },
        timelineMax: 8,
      },
      {
        slug: 'saas-growth',
        kind: 'SCENARIO',
        min: { amount: '50000.00' },
        max: { amount: '150000.00' },
        timelineMax: 6,
      },
    ]);
  });

  test('are not for interviewers and administrators', async () => {
    for (const role of [Role.INTERVIEWER, Role.ADMIN]) {
      const person = await api.person(role);
      for (const text of ['{ projectCosts { slug } }', '{ rateSources { slug } }', '{ rateBenchmarks { totalCount } }'])
        expect((await api.run(person, text)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });
});
