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
  interval { low { amount } high { amount } method } parts { developerRegion clientRegion n companies } caveats`;

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
        caveats: [],
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
      caveats: null,
    });
    expect(after).toMatchObject({ withheld: null, n: 5, until: '2026-11-01' });
  });

  test.each<[string, object, string]>([
    ['another basis', { ...europe, basis: 'CLIENT_PRICE_FREELANCE' }, 'never blended with CLIENT_PRICE_FREELANCE'],
    ['no basis where several are published', { seniority: 'SENIOR', region: 'NORTH_AMERICA' }, 'ask for that basis'],
    ['a country', { ...europe, country: 'PL' }, 'ask for its part of the world'],
    ['a technology', { ...paid, seniority: 'SENIOR', technology: 'Python' }, 'a developer works with several'],
    [
      'a specialization that too few are of',
      { ...paid, seniority: 'SENIOR', specialization: 'cloud-native' },
      'Without the specialization there may be more',
    ],
    ['a part of Europe of clients', { ...europe, clientRegion: 'WESTERN_EUROPE' }, 'for developers and for clients'],
    ['a part of Europe', { ...europe, region: 'EASTERN_EUROPE' }, 'NORTH_AMERICA, LATIN_AMERICA, EUROPE, ASIA'],
    ['no level and no specialization', paid, 'ask for one'],
    ['a level below ours', { ...europe, seniority: 'JUNIOR' }, 'Nobody is listed as JUNIOR.'],
    ['a year', { ...europe, unit: 'YEAR' }, 'paid by the year'],
    ['no unit', { basis: 'PAID_TO_ENGINEER', seniority: 'MID', region: 'ASIA' }, 'in one unit'],
  ])('are not told by %s, and say so', async (_name, question, words) => {
    const { withheld, n } = await own(question);

    expect(withheld).toContain(words);
    expect(n).toBeNull();
  });

  test('are told by where clients are, with the published figure of clients anywhere', async () => {
    const text = `query ($question: RateQuestion!) { rateBand(question: $question) { band { caveats } own { n isBlended caveats } } }`;
    const there = await asked(analyst, text, { question: { ...europe, clientRegion: 'NORTH_AMERICA' } });
    const elsewhere = await own({ ...europe, clientRegion: 'ASIA' });

    expect(there['rateBand']).toEqual({
      band: { caveats: expect.arrayContaining(['No source says where clients are: this is of clients anywhere.']) },
      own: { n: 5, isBlended: true, caveats: ['The published figure that went in is of clients anywhere.'] },
    });
    expect(elsewhere.withheld).toContain('Fewer than 5 people of 3 companies');
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

describe('own contracts of a specialization', () => {
  const latin = { ...paid, region: 'LATIN_AMERICA', clientRegion: 'EUROPE' };
  const queues = { ...latin, specialization: 'event-driven' };
  const signed = (index: number, more: Partial<StatedObservation>): StatedObservation => ({
    person: `l${String(index)}`,
    company: `c${String(index % 3)}`,
    paid: 40 + index,
    agreedIn: '2026-09-01',
    developerRegion: 'LATIN_AMERICA',
    clientRegion: 'WESTERN_EUROPE',
    ...more,
  });

  beforeAll(() =>
    buildObserved(api, [
      ...[0, 1, 2, 3, 4].map((index) => signed(index, { specialization: 'event-driven' })),
      ...[5, 6, 7, 8, 9].map((index) => signed(index, { specialization: index === 5 ? 'cloud-native' : null })),
      ...[10, 11, 12, 13, 14, 15].map((index) =>
        signed(index, { specialization: 'event-driven', seniority: 'MIDDLE' }),
      ),
      // Told with those of none, since these would be too few alone.
      ...[16, 17, 18, 19, 20, 21].map((index) =>
        signed(index, { specialization: index < 21 ? 'event-driven' : null, agreedIn: '2026-10-01' }),
      ),
    ]),
  );

  test('are told of a level, alone where nothing is published of both', async () => {
    const ofSeniors = await own({ ...queues, seniority: 'SENIOR' });
    const ofAll = await own({ ...latin, seniority: 'SENIOR' });

    expect(ofSeniors).toMatchObject({
      withheld: null,
      n: 5,
      companies: 3,
      median: { amount: '41.98' },
      isBlended: false,
      until: '2026-09-01',
      parts: [{ developerRegion: 'LATIN_AMERICA', clientRegion: 'EUROPE', n: 5, companies: 3 }],
      caveats: ['Contracts of event-driven that are told only together with others are left out.'],
    });
    expect(ofAll).toMatchObject({ n: 16, caveats: [] });
  });

  test('are told of all levels together as what is published of it is, and say how many are of each', async () => {
    const { n, isBlended, caveats } = await own({ ...paid, specialization: 'event-driven' });

    expect({ n, isBlended, caveats }).toEqual({
      n: 11,
      isBlended: true,
      caveats: [
        'Of all levels together: 6 MIDDLE, 5 SENIOR.',
        'Contracts of event-driven that are told only together with others are left out.',
      ],
    });
  });

  test('are not told where what is left would be of too few', async () => {
    const { n, withheld } = await own({ ...latin, seniority: 'SENIOR', specialization: 'cloud-native' });

    expect(n).toBeNull();
    expect(withheld).toContain('Without the specialization there may be more.');
  });
});

describe('who asks for all that is told, month after month', () => {
  const levels = ['MID', 'SENIOR', 'STRONG_SENIOR'];
  const regions = ['EUROPE', 'NORTH_AMERICA', 'LATIN_AMERICA', 'ASIA'];
  const specializations = [null, 'event-driven', 'cloud-native'];
  const cells = levels.flatMap((seniority) =>
    [null, ...regions, 'EASTERN_EUROPE'].flatMap((region) =>
      specializations.map((specialization) => ({ seniority, region, specialization })),
    ),
  );
  const counts = new Map<string, number[]>();
  const told = (...words: readonly (string | null)[]): readonly number[] =>
    counts.get(words.map(String).join(' ')) ?? [];

  beforeAll(async () => {
    await buildObserved(api, [
      { person: 'late', company: 'c9', paid: 200, agreedIn: '2027-01-01', seniority: 'MIDDLE' },
      { person: 'later', company: 'c9', paid: 20, agreedIn: '2027-02-01', seniority: 'MIDDLE' },
    ]);
    for (let month = 9; month < 16; month += 1) {
      api.clock.now = new Date(Date.UTC(2026, month, 1));
      for (const cell of cells) {
        const { n } = await own({ ...paid, ...cell });
        const key = Object.values(cell).map(String).join(' ');
        counts.set(key, [...(counts.get(key) ?? []), n ?? 0]);
      }
    }
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');
  });

  test('never learns of fewer than five people by comparing months', () => {
    const steps = [...counts.values()].flatMap((each) => each.slice(1).map((n, index) => n - (each[index] ?? 0)));

    expect(steps.filter((step) => step !== 0).every((step) => step >= 5)).toBe(true);
    expect(told('MID', 'EUROPE', null).at(-1)).toBe(5);
  });

  test('never learns of fewer than five people by taking a part of the world from the whole', () => {
    for (const level of levels) {
      const parts = regions.map((region) => told(level, region, null));
      const whole = told(level, null, null);

      expect(whole).toEqual(whole.map((_n, at) => parts.reduce((sum, each) => sum + (each[at] ?? 0), 0)));
    }
  });

  test('never learns of fewer than five people by taking a specialization from all', () => {
    const left = cells.flatMap(({ seniority, region, specialization }) => {
      const all = told(seniority, region, null);
      return told(seniority, region, specialization).map((n, at) => (all[at] ?? 0) - n);
    });

    expect(left.every((n) => n === 0 || n >= 5)).toBe(true);
    expect(told('SENIOR', 'LATIN_AMERICA', 'event-driven').at(-1)).toBe(5);
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
