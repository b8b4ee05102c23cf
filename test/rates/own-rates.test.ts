import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildObserved, type StatedObservation } from '../support/build-observed.ts';
import { importRows, publishedRows } from '../support/build-rates.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let analyst: Person;
let matcher: Person;

/** Five people of three companies, who were signed in September and October 2026. */
const five: readonly StatedObservation[] = [
  { person: 'e1', company: 'c1', paid: 50, agreedIn: '2026-09-01' },
  { person: 'e2', company: 'c1', paid: 52, agreedIn: '2026-09-01' },
  { person: 'e3', company: 'c1', paid: 54, agreedIn: '2026-10-01' },
  { person: 'e4', company: 'c2', paid: 60, agreedIn: '2026-10-01', developerRegion: 'WESTERN_EUROPE' },
  { person: 'e5', company: 'c3', paid: 65, agreedIn: '2026-10-01' },
];
const there = five.map((one, index) => ({
  ...one,
  person: `n${String(index)}`,
  paid: one.paid * 1.6,
  developerRegion: 'NORTH_AMERICA' as const,
}));
/** Four, and one who was signed this month. */
const few = five.map((one, index) => ({
  ...one,
  person: `m${String(index)}`,
  seniority: 'MIDDLE' as const,
  agreedIn: index === 0 ? '2026-11-01' : one.agreedIn,
}));

beforeAll(async () => {
  api = await startTestApi();
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
  analyst = await api.person(Role.ANALYST);
  matcher = await api.person(Role.MATCHER);
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), await publishedRows(api));
  await buildObserved(api, [...five, ...there, ...few]);
});

afterAll(() => api.close());

const fields = `basis withheld n companies effectiveN median { amount currency } isBlended until
  interval { low { amount } high { amount } method } parts { developerRegion clientRegion n companies }`;

interface Told {
  readonly withheld: string | null;
  readonly n: number | null;
  readonly [field: string]: unknown;
}

async function asked(person: Person, text: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await api.run(person, text, variables);
  expect(errors).toEqual([]);
  return data ?? {};
}

async function own(question: object, person = analyst): Promise<Told> {
  const text = `query ($question: RateQuestion!) { rateBand(question: $question) { own { ${fields} } } }`;
  const { rateBand } = (await asked(person, text, { question })) as { rateBand: { own: Told } };
  return rateBand.own;
}

const paid = { basis: 'PAID_TO_ENGINEER', unit: 'HOUR' };
const europe = { ...paid, seniority: 'SENIOR', region: 'EUROPE' };

describe('own contracts in rateBand', () => {
  test('are told with the published figure, with how many they are, and from where to where', async () => {
    const { rateBand } = await asked(
      analyst,
      `query ($question: RateQuestion!) { rateBand(question: $question) { band { median { amount } } own { ${fields} } } }`,
      { question: europe },
    );

    expect(rateBand).toEqual({
      band: { median: { amount: '38.00' } },
      own: {
        basis: 'PAID_TO_ENGINEER',
        withheld: null,
        n: 5,
        companies: 3,
        effectiveN: 3.2,
        median: { amount: '44.80', currency: 'USD' },
        isBlended: true,
        until: '2026-10-01',
        interval: {
          low: { amount: '31.27' },
          high: { amount: '64.21' },
          method:
            'Log-normal posterior, by Student; ours count as 3.1 contracts of today, the published figure as 4.2.',
        },
        parts: [{ developerRegion: 'EUROPE', clientRegion: 'NORTH_AMERICA', n: 5, companies: 3 }],
      },
    });
  });

  test('are told by the whole world as all that is told of its parts', async () => {
    const { n, companies, parts } = await own({ ...paid, seniority: 'SENIOR' });

    expect({ n, companies }).toEqual({ n: 10, companies: 3 });
    expect(parts).toEqual([
      { developerRegion: 'EUROPE', clientRegion: 'NORTH_AMERICA', n: 5, companies: 3 },
      { developerRegion: 'NORTH_AMERICA', clientRegion: 'NORTH_AMERICA', n: 5, companies: 3 },
    ]);
  });

  test('are told alone where nothing is published', async () => {
    const text = `query ($question: RateQuestion!) { rateBand(question: $question) { refusal { code } own { n isBlended } } }`;
    await buildObserved(
      api,
      five.map((one) => ({ ...one, person: `a${one.person}`, developerRegion: 'ASIA' })),
    );

    const { rateBand } = await asked(analyst, text, { question: { ...europe, region: 'ASIA' } });

    expect(rateBand).toEqual({ refusal: { code: 'NO_FIGURES' }, own: { n: 5, isBlended: false } });
  });

  test('are not told below the minimum, not even how many there are, until the month is over', async () => {
    const question = { ...paid, seniority: 'MID' };

    const before = await own(question);
    api.clock.now = new Date('2026-12-01T00:00:00.000Z');
    const after = await own(question);
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');

    expect(before).toEqual({
      basis: 'PAID_TO_ENGINEER',
      withheld:
        'Fewer than 5 people of 3 companies were observed of this together, by whole months: nothing of them is told.',
      n: null,
      companies: null,
      effectiveN: null,
      median: null,
      isBlended: null,
      until: null,
      interval: null,
      parts: null,
    });
    expect(after).toMatchObject({ withheld: null, n: 5, until: '2026-11-01' });
  });

  test.each<[string, object, string]>([
    ['another basis', { ...europe, basis: 'CLIENT_PRICE_FREELANCE' }, 'never blended with CLIENT_PRICE_FREELANCE'],
    ['no basis where several are published', { seniority: 'SENIOR', region: 'NORTH_AMERICA' }, 'ask for that basis'],
    ['a country', { ...europe, country: 'PL' }, 'by nothing narrower'],
    ['a specialization', { ...paid, seniority: 'SENIOR', specialization: 'event-driven' }, 'by nothing narrower'],
    ['a technology', { ...paid, seniority: 'SENIOR', technology: 'Python' }, 'by nothing narrower'],
    ['a part of Europe', { ...europe, region: 'EASTERN_EUROPE' }, 'NORTH_AMERICA, LATIN_AMERICA, EUROPE, ASIA'],
    ['no level', paid, 'ask for one'],
    ['a level below ours', { ...europe, seniority: 'JUNIOR' }, 'Nobody is listed as JUNIOR.'],
    ['a year', { ...europe, unit: 'YEAR' }, 'paid by the year'],
    ['no unit', { basis: 'PAID_TO_ENGINEER', seniority: 'MID', region: 'ASIA' }, 'in one unit'],
  ])('are not told by %s, and say so', async (_name, question, words) => {
    const { withheld, n } = await own(question);

    expect(withheld).toContain(words);
    expect(n).toBeNull();
  });

  test('tell what clients pay apart, to whom that is open', async () => {
    const text = `query ($question: RateQuestion!) { rateBand(question: $question) { client { ${fields} } } }`;
    const { rateBand } = (await asked(matcher, text, { question: europe })) as { rateBand: { client: Told } };

    expect(rateBand.client).toMatchObject({ basis: 'CLIENT_PRICE_MARKETPLACE', n: 5, isBlended: false });
    expect(rateBand.client['median']).toEqual({ amount: '70.07', currency: 'USD' });
    for (const role of [Role.ANALYST, Role.RECRUITER, Role.COMPANY_SCREENER]) {
      const { errors } = await api.run(await api.person(role), text, { question: europe });
      expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  test('are the same for whoever may ask', async () => {
    const answers = await Promise.all(
      [Role.ANALYST, Role.RECRUITER, Role.MATCHER, Role.HEAD_OF_TALENT].map(async (role) =>
        own(europe, await api.person(role)),
      ),
    );

    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('take one statement more, be there fifteen observations or five hundred', async () => {
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      await own(europe);
      return api.statements.length;
    };
    const before = await count();

    await buildObserved(
      api,
      Array.from({ length: 500 }, (_, index) => ({
        person: `x${String(index)}`,
        company: `y${String(index % 40)}`,
        paid: 55,
        agreedIn: '2026-08-01',
        developerRegion: 'LATIN_AMERICA' as const,
      })),
    );

    expect([before, await count()]).toEqual([2, 2]);
  });
});

describe('who asks for all that is told, month after month', () => {
  test('never learns of fewer than five people of three companies by comparing answers', async () => {
    await buildObserved(api, [
      { person: 'late', company: 'c9', paid: 200, agreedIn: '2027-01-01', seniority: 'MIDDLE' },
      { person: 'later', company: 'c9', paid: 20, agreedIn: '2027-02-01', seniority: 'MIDDLE' },
    ]);
    const counts = new Map<string, number[]>();
    for (let month = 9; month < 16; month += 1) {
      api.clock.now = new Date(Date.UTC(2026, month, 1));
      for (const region of [null, 'EUROPE', 'NORTH_AMERICA', 'LATIN_AMERICA', 'ASIA', 'EASTERN_EUROPE']) {
        for (const seniority of ['MID', 'SENIOR', 'STRONG_SENIOR']) {
          const { n } = await own({ ...paid, seniority, region });
          const key = `${seniority} ${String(region)}`;
          counts.set(key, [...(counts.get(key) ?? []), n ?? 0]);
        }
      }
    }
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');

    const steps = [...counts.values()].flatMap((told) => told.slice(1).map((n, index) => n - (told[index] ?? 0)));
    expect(steps.filter((step) => step !== 0).every((step) => step >= 5)).toBe(true);
    for (const seniority of ['MID', 'SENIOR', 'STRONG_SENIOR']) {
      const whole = counts.get(`${seniority} null`) ?? [];
      const parts = ['EUROPE', 'NORTH_AMERICA', 'LATIN_AMERICA', 'ASIA'].map((region) =>
        counts.get(`${seniority} ${region}`),
      );
      expect(whole).toEqual(whole.map((_n, at) => parts.reduce((sum, told) => sum + (told?.[at] ?? 0), 0)));
    }
    expect(counts.get('MID EUROPE')?.at(-1)).toBe(5);
  });
});

describe('ratePremiums', () => {
  test('tell what own contracts make of those that they can be compared by, beside what is published', async () => {
    const { ratePremiums } = await asked(
      analyst,
      `{ ratePremiums { externalId publishedMin own { withheld value low high isPublishedWithin subjectN baselineN } } }`,
    );

    const premiums = ratePremiums as readonly { readonly own: object | null }[];
    expect(premiums.slice(0, 3)).toEqual([
      {
        externalId: 'prm-01',
        publishedMin: 79,
        own: {
          withheld: null,
          value: 60,
          low: 23.6,
          high: 107,
          isPublishedWithin: true,
          subjectN: 5,
          baselineN: 5,
        },
      },
      {
        externalId: 'prm-02',
        publishedMin: 38,
        own: {
          withheld: 'Too few people of too few companies were observed on one side, or on both: nothing is told.',
          value: null,
          low: null,
          high: null,
          isPublishedWithin: null,
          subjectN: null,
          baselineN: null,
        },
      },
      { externalId: 'prm-03', publishedMin: 15, own: null },
    ]);
    expect(premiums.slice(3).every((premium) => premium.own === null)).toBe(true);
  });
});
