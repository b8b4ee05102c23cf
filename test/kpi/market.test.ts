import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { incidenceAt } from '../../src/statistics/competing-outcomes.ts';
import type { Observation } from '../../src/statistics/kaplan-meier.ts';
import {
  type Developer,
  keyOf,
  type Listing,
  type Stretch,
  type Work,
  writeMarket,
} from '../support/market-history.ts';
import {
  type Asked,
  naiveFills,
  naiveGaps,
  naiveLengths,
  naiveMedian,
  naiveProposals,
  naiveStarts,
} from '../support/naive-market.ts';
import { randomOf } from '../support/random.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

interface Value {
  readonly group: string | null;
  readonly part: string | null;
  readonly statistic: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly interval: { readonly low: number | null; readonly high: number | null; readonly method: string } | null;
  readonly withheld: string | null;
}

const document = `query ($window: KpiWindowInput!, $groupBy: KpiDimension, $names: [KpiName!]) {
  kpis(window: $window, groupBy: $groupBy, names: $names) { kpis {
    name definition published { text value publisher year source } from to
    values { group part statistic value numerator denominator n interval { low high method } withheld } } } }`;

interface Question {
  readonly from: string;
  readonly to: string;
  readonly groupBy?: string;
  readonly person?: Person;
}

async function valuesOf(name: string, { from, to, groupBy, person = matcher }: Question): Promise<readonly Value[]> {
  const { data, errors } = await api.run(person, document, { window: { from, to }, names: [name], groupBy });
  expect(errors).toEqual([]);
  const [kpi] = (data?.['kpis'] as { kpis: readonly { values: readonly Value[] }[] }).kpis;
  return kpi?.values ?? [];
}

const statistic = (values: readonly Value[], name: string, part: string | null = null): Value | undefined =>
  values.find((it) => it.statistic === name && it.part === part);

const day = (base: string, days: number): string =>
  new Date(new Date(base).getTime() + Math.round(days) * 86_400_000).toISOString().slice(0, 10);
const moment = (base: string, days: number): string =>
  new Date(Math.round(new Date(base).getTime() + days * 86_400_000)).toISOString();

/** Developers whom much happens to: work that overlaps, follows at once or after weeks, that ends, turns and goes on. */
function developersOf(seed: number, { count, since }: { count: number; since: string }): Developer[] {
  const random = randomOf(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  return Array.from({ length: count }, (_, index) => {
    const received = moment(since, random() * 60);
    const passed = moment(received, 3 + random() * 20);
    const pausedAt = moment(passed, random() * 120);
    const offFrom = day(passed, upTo(120));
    return {
      id: keyOf(`p${String(seed)}-${String(index)}`),
      received,
      passed,
      country: pick(['PT', 'PL', 'DE'], random),
      ...(random() < 0.2 ? { delisted: moment(passed, 30 + random() * 120) } : {}),
      proposed: Array.from({ length: upTo(2) }, () => moment(passed, random() * 40)),
      paused: random() < 0.5 ? [[pausedAt, random() < 0.8 ? moment(pausedAt, random() * 30) : null] as const] : [],
      off: random() < 0.6 ? [[offFrom, day(offFrom, upTo(20))] as const] : [],
      work: workOf(day(passed, upTo(40)), random),
    };
  });
}

function workOf(first: string, random: () => number): Work[] {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const work: Work[] = [];
  let from = first;
  for (let nth = upTo(4); nth > 0; nth -= 1) {
    const until = random() < 0.75 ? day(from, upTo(70)) : null;
    const reason = pick(['COMPLETED', 'CLIENT_BUDGET', 'CONVERTED_TO_DIRECT_HIRE'] as const, random);
    work.push({ company: `firm-${String(upTo(3))}`, days: [from, until], reason, isSigned: random() < 0.9 });
    from = until === null ? day(from, upTo(60)) : day(until, pick([1, 1, upTo(12), upTo(40), -upTo(10)], random));
  }
  return work;
}

function pick<T>(list: readonly T[], random: () => number): T {
  // The index is within the list.
  return list[Math.floor(random() * list.length)] as T;
}

describe('figures of the market, against what is counted naively from the same history', () => {
  const since = '2026-03-01T07:30:00Z';
  const developers = developersOf(7, { count: 90, since });
  const random = randomOf(8);
  const listings: Listing[] = Array.from({ length: 40 }, () => {
    const published = moment(since, random() * 120);
    const end = moment(published, random() * 90);
    const way = random();
    return { published, ...(way < 0.5 ? { filled: end } : way < 0.7 ? { closed: end } : {}) };
  });
  const asked = (from: string, to: string): Asked => ({ from, to, now: api.clock.now });
  const windows = [
    ['2026-01-01', '2027-01-01'],
    ['2026-05-01', '2026-07-01'],
  ] as const;

  beforeAll(() => writeMarket(api, { developers, listings }));

  const watched = (longest: number, all: readonly Observation[]): Observation[] =>
    all.map((it) => (it.time > longest ? { time: longest, event: false } : it));

  const expectSame = (values: readonly Value[], naive: readonly Observation[]): void => {
    expect(naive.length).toBeGreaterThanOrEqual(5);
    const ended = naive.filter(({ event }) => event).length;
    expect(statistic(values, 'MEDIAN')).toMatchObject({ n: naive.length, denominator: naive.length, numerator: ended });
    const median = naiveMedian(naive);
    const value = statistic(values, 'MEDIAN')?.value ?? null;
    expect(median === null || value === null ? value === median : Math.abs(value - median) < 1e-6).toBe(true);
  };

  test.each(windows)('how long pairs work together, from %s to %s', async (from, to) => {
    const lengths = naiveLengths(developers, asked(from, to));
    const months = lengths.map(({ time, cause }) => ({ time: time / (365.25 / 12), cause }));
    const values = await valuesOf('CONTRACT_LENGTH', { from, to });

    expectSame(
      values,
      watched(
        18,
        months.map(({ time, cause }) => ({ time, event: cause !== null })),
      ),
    );
    for (const part of ['ENDED', 'DIRECT_HIRE'] as const) {
      const share = statistic(values, 'SHARE_BY_HORIZON', part);
      expect(share?.numerator).toBe(months.filter(({ cause }) => cause === part).length);
      expect(share?.value ?? null).toBe(incidenceAt(months, part, 12)?.value ?? null);
    }
  });

  test.each(windows)('how long they are without work, from %s to %s', async (from, to) => {
    const gaps = naiveGaps(developers, asked(from, to));

    expect(gaps.some(({ time }) => time === 0) && gaps.some(({ event }) => !event)).toBe(true);
    expectSame(await valuesOf('DOWNTIME', { from, to }), gaps);
  });

  test.each(windows)('how soon they start, from %s to %s', async (from, to) => {
    expectSame(await valuesOf('TIME_TO_START', { from, to }), watched(180, naiveStarts(developers, asked(from, to))));
  });

  test.each([windows[0], ['2026-04-01', '2026-05-01'] as const])(
    'how soon something is proposed, from %s to %s',
    async (from, to) => {
      const naive = watched(60, naiveProposals(developers, asked(from, to)));

      expectSame(await valuesOf('TIME_TO_PROPOSAL', { from, to }), naive);
    },
  );

  test.each(windows)('how soon listings are filled, from %s to %s', async (from, to) => {
    expectSame(await valuesOf('LISTING_FILL_TIME', { from, to }), watched(180, naiveFills(listings, asked(from, to))));
  });

  test('by country are of those who live there', async () => {
    const [from, to] = windows[0];
    const values = await valuesOf('DOWNTIME', { from, to, groupBy: 'COUNTRY' });

    for (const country of ['PT', 'PL', 'DE']) {
      const gaps = naiveGaps(
        developers.filter((it) => it.country === country),
        asked(from, to),
      );
      expectSame(
        values.filter(({ group }) => group === country),
        gaps,
      );
    }
  });

  test('take one statement each, for one developer or fifty more', async () => {
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      const window = { from: '2026-01-01', to: '2027-01-01' };
      const { data } = await api.run(matcher, document, { window, groupBy: 'COUNTRY' });
      const { kpis } = data?.['kpis'] as { kpis: readonly unknown[] };
      expect(api.statements.length).toBeLessThanOrEqual(kpis.length);
      return api.statements.length;
    };
    await count();
    const before = await count();
    await writeMarket(api, { developers: developersOf(9, { count: 50, since: '2020-01-01T00:00:00Z' }) });

    expect(await count()).toBe(before);
  });
});

describe('what is not over', () => {
  const worker = (name: string, days: Stretch, more: Partial<Developer> = {}): Developer => ({
    id: keyOf(name),
    received: '2024-01-02T08:00:00Z',
    passed: '2024-01-09T08:00:00Z',
    work: [{ company: 'steady', days }],
    ...more,
  });
  const window = { from: '2024-02-01', to: '2024-03-01' };

  test('is never averaged as if it were: who goes on counts for as long as they are watched', async () => {
    await writeMarket(api, {
      developers: [
        worker('a1', ['2024-02-01', '2024-03-31']),
        worker('a2', ['2024-02-01', '2024-04-30']),
        ...['a3', 'a4', 'a5'].map((name) => worker(name, ['2024-02-01', null])),
      ],
    });
    const values = await valuesOf('CONTRACT_LENGTH', window);
    const mean = statistic(values, 'RESTRICTED_MEAN');

    expect(statistic(values, 'MEDIAN')).toMatchObject({ value: null, interval: null, n: 5, numerator: 2 });
    expect(statistic(values, 'MEDIAN')?.withheld).toContain('Fewer than half');
    // Sixty and ninety days, and three whole years of twelve months.
    expect(mean?.value).toBeCloseTo((60 / (365.25 / 12) + 90 / (365.25 / 12) + 36) / 5, 9);
    expect(mean?.interval?.high).toBeLessThanOrEqual(12);
  });

  test('says so while nobody has been watched for long enough', async () => {
    const developers = ['b1', 'b2', 'b3', 'b4', 'b5'].map((name) =>
      worker(name, ['2026-11-02', null], { received: '2026-10-01T08:00:00Z', passed: '2026-10-08T08:00:00Z' }),
    );
    await writeMarket(api, { developers: developers.slice(0, 4) });
    const few = await valuesOf('CONTRACT_LENGTH', { from: '2026-11-01', to: '2026-12-01' });
    await writeMarket(api, { developers: developers.slice(4) });
    const values = await valuesOf('CONTRACT_LENGTH', { from: '2026-11-01', to: '2026-12-01' });

    expect(new Set(few.map(({ withheld, n }) => JSON.stringify([withheld, n])))).toEqual(
      new Set([JSON.stringify(['Of fewer than 5 nothing is said.', null])]),
    );
    expect(statistic(values, 'RESTRICTED_MEAN')).toMatchObject({
      n: 5,
      value: null,
      withheld: 'Nobody has been watched for 12 months yet.',
    });
  });

  test('of a pair is joined where the next contract follows within two weeks, and turns into a direct hire apart', async () => {
    const work = (second: string, reason: Work['reason'] = 'COMPLETED'): Partial<Developer> => ({
      work: [
        { company: 'joiner', days: ['2023-02-01', '2023-02-10'] },
        { company: 'joiner', days: [second, '2023-03-31'], reason },
      ],
    });
    await writeMarket(api, {
      developers: [
        worker('c1', ['', null], work('2023-02-24')),
        worker('c2', ['', null], work('2023-02-24', 'CONVERTED_TO_DIRECT_HIRE')),
        worker('c3', ['', null], work('2023-02-25')),
        worker('c4', ['', null], work('2023-02-11')),
      ],
    });
    const values = await valuesOf('CONTRACT_LENGTH', { from: '2023-02-01', to: '2023-03-01' });

    // 59 days of three, ten and 35 of the one with a break of more.
    expect(statistic(values, 'SHARE_BY_HORIZON', 'DIRECT_HIRE')).toMatchObject({ n: 5, numerator: 1 });
    expect(statistic(values, 'SHARE_BY_HORIZON', 'DIRECT_HIRE')?.value).toBeCloseTo(0.2, 9);
    expect(statistic(values, 'RESTRICTED_MEAN')?.value).toBeCloseTo((3 * 59 + 10 + 35) / (365.25 / 12) / 5, 9);
  });
});

describe('re-matches', () => {
  const window = { from: '2026-11-01', to: '2026-12-01' };
  const opened = (name: string, hoursAgo: number, rest: Omit<NonNullable<Developer['rematch']>, 'opened'> = {}) => ({
    id: keyOf(name),
    received: '2022-01-02T08:00:00Z',
    passed: '2022-01-09T08:00:00Z',
    work: [{ company: 'early', days: ['2022-02-01', '2022-05-01'] as const }],
    rematch: { opened: moment('2026-11-24T10:00:00Z', -hoursAgo / 24), ...rest },
  });
  const after = (hoursAgo: number, hours: number): string => moment('2026-11-24T10:00:00Z', (hours - hoursAgo) / 24);

  test('that are open past 48 hours are missed, as those that came to nothing are; what is not due yet is not judged', async () => {
    await writeMarket(api, {
      developers: [
        opened('d1', 100, { met: after(100, 10) }),
        opened('d2', 100, { met: after(100, 48) }),
        opened('d3', 100, { met: after(100, 60) }),
        opened('d4', 100),
        opened('d5', 100, { closed: [after(100, 5), 'CLOSED_UNMATCHED'] }),
        opened('d6', 100, { closed: [after(100, 50), 'DECLINED_BY_DEVELOPER'] }),
        // The developer wants none, within the time: no promise to keep.
        opened('d7', 100, { closed: [after(100, 47), 'DECLINED_BY_DEVELOPER'] }),
        // Met already, though its time is not over: it would only flatter.
        opened('d8', 20, { met: after(20, 1) }),
        opened('d9', 20),
      ],
    });
    const values = await valuesOf('REMATCH_TIME', window);

    expect(statistic(values, 'SHARE_IN_TIME')).toMatchObject({ numerator: 2, denominator: 6, n: 6, value: 2 / 6 });
    // Eight: met after 1, 10, 48 and 60 hours; one watched for 20, three for 100.
    expect(statistic(values, 'MEDIAN')).toMatchObject({ n: 8, numerator: 4, value: 60 });
  });
});

describe('who reads which side', () => {
  const whole = { from: '2026-01-01', to: '2026-12-01' };
  const namesFor = async (role: Role, window: object = whole) => {
    const { data, errors } = await api.run(await api.person(role), document, { window });
    return {
      names: (data?.['kpis'] as { kpis: { name: string }[] } | undefined)?.kpis.map(({ name }) => name),
      errors,
    };
  };
  const market = [
    'TIME_TO_PROPOSAL',
    'TIME_TO_START',
    'CONTRACT_LENGTH',
    'DOWNTIME',
    'REMATCH_TIME',
    'LISTING_FILL_TIME',
  ];

  test('is the own side of screeners and matchers, and all for the head and recruiters', async () => {
    expect((await namesFor(Role.COMPANY_SCREENER)).names).toEqual(['COMPANY_REJECTION']);
    expect((await namesFor(Role.MATCHER)).names).toEqual(['COMPANY_REJECTION', ...market]);
    expect((await namesFor(Role.RECRUITER)).names).toEqual(expect.arrayContaining(['VETTING_TIME', ...market]));
    expect((await namesFor(Role.HEAD_OF_TALENT)).names).toEqual(expect.arrayContaining(['VETTING_TIME', ...market]));
    expect((await namesFor(Role.INTERVIEWER)).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('is whole months of what has settled for analysts, who see no rows', async () => {
    const analyst = await api.person(Role.ANALYST);
    const applied = { received: '2021-01-02T08:00:00Z', passed: '2021-01-09T08:00:00Z' };
    const begin = (name: string, from: string): Developer => ({
      ...applied,
      id: keyOf(name),
      work: [{ company: 'settled', days: [from, null] }],
    });
    const old = Array.from({ length: 15 }, (_, index) => begin(`old-${String(index)}`, '2021-02-01'));
    const young = ['e6', 'e7', 'e8', 'e9', 'e0'].map((name) => begin(name, '2026-11-02'));
    const settled = { from: '2000-01-01', to: '2021-03-01' };
    await writeMarket(api, { developers: [...old, ...young] });
    const seen = statistic(await valuesOf('CONTRACT_LENGTH', { ...settled, person: analyst }), 'MEDIAN');
    const recent = { from: '2026-11-01', to: '2026-12-01' };
    const unsettled = statistic(await valuesOf('CONTRACT_LENGTH', { ...recent, person: analyst }), 'MEDIAN');
    const all = statistic(await valuesOf('CONTRACT_LENGTH', recent), 'MEDIAN');

    expect((await namesFor(Role.ANALYST, { from: '2026-01-02', to: '2026-12-01' })).errors[0]?.code).toBe(
      'BAD_USER_INPUT',
    );
    const drawn = seen?.n ?? 0;
    expect(drawn).toBeGreaterThanOrEqual(5);
    // Of four in five of them.
    expect(drawn).toBeLessThan(statistic(await valuesOf('CONTRACT_LENGTH', settled), 'MEDIAN')?.n ?? 0);
    expect(unsettled?.n).toBeNull();
    expect(all?.n).toBeGreaterThanOrEqual(5);
  });

  test('leaves out who asks', async () => {
    const self = await api.person(Role.MATCHER);
    const passed = { received: '2019-01-02T08:00:00Z', passed: '2019-01-09T08:00:00Z' };
    const developers = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map((name) => ({ ...passed, id: keyOf(name) }));
    await writeMarket(api, { developers });
    await api.asApp('update candidate set user_id = $2 where id = $1', [keyOf('f1'), self.viewer.id]);
    const then = { from: '2019-01-01', to: '2019-02-01' };

    expect(statistic(await valuesOf('TIME_TO_START', { ...then, person: self }), 'MEDIAN')?.n).toBe(5);
    expect(statistic(await valuesOf('TIME_TO_START', then), 'MEDIAN')?.n).toBe(6);
  });

  test('refuses a window upside down, and says what cannot be grouped by', async () => {
    const window = { from: '2026-02-01', to: '2026-01-01' };
    const { errors } = await api.run(matcher, document, { window, names: ['DOWNTIME'] });
    const [value] = await valuesOf('LISTING_FILL_TIME', { ...whole, groupBy: 'COUNTRY' });

    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: 'Give a window that ends after it begins.' }]);
    expect(value).toMatchObject({ n: null, value: null });
    expect(value?.withheld).toContain('COUNTRY');
  });

  test('has what is published beside it', async () => {
    const { data } = await api.run(matcher, document, { window: whole });
    const { kpis } = data?.['kpis'] as { kpis: { name: string; published: { text: string } | null }[] };

    expect(kpis.map(({ name, published }) => [name, published?.text ?? null])).toEqual([
      ['COMPANY_REJECTION', 'about 60 %'],
      ['TIME_TO_PROPOSAL', null],
      ['TIME_TO_START', 'within 2 weeks'],
      ['CONTRACT_LENGTH', '9+ months on average'],
      ['DOWNTIME', 'less than 2 weeks on average'],
      ['REMATCH_TIME', '48 hours on average'],
      ['LISTING_FILL_TIME', null],
    ]);
  });
});
