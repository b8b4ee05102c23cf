import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type History, writeHistories } from '../support/kpi-world.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
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

interface Report {
  readonly minimumN: number;
  readonly kpis: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly values: readonly Value[];
  }[];
}

const document = `query ($window: KpiWindowInput!, $groupBy: KpiDimension, $names: [KpiName!]) {
  kpis(window: $window, groupBy: $groupBy, names: $names) { from to groupBy minimumN kpis {
    name definition unit numeratorIs denominatorIs from to published { text value publisher year source }
    values { group part statistic value numerator denominator n interval { low high method } withheld } } } }`;

const year = { from: '2026-01-01', to: '2027-01-01' };

async function kpis(variables: object, person = recruiter): Promise<Report> {
  const { data, errors } = await api.run(person, document, { window: year, ...variables });
  expect(errors).toEqual([]);
  return data?.['kpis'] as Report; // its own document
}

async function vettingTime(variables: object = {}, person = recruiter): Promise<readonly Value[]> {
  const { kpis: found } = await kpis({ names: ['VETTING_TIME'], ...variables }, person);
  return found[0]?.values ?? [];
}

/** Received on a Monday at nine in Berlin, and rejected in the soft-skills interview so many business days later. */
function decided(days: number, stated: Partial<History> = {}): History {
  const end = new Date(Date.UTC(2026, 2, 2 + Math.floor(days), 8 + Math.round((days % 1) * 9)));
  const moves: History['moves'] = [
    ['2026-03-02T09:00:00.000Z', 'pass'],
    [end.toISOString(), 'reject'],
  ];
  return { received: '2026-03-02T08:00:00.000Z', moves, ...stated };
}

const withheld = 'Of fewer than 5 nothing is said.';

describe('kpis', () => {
  test('are withheld of fewer than five, then tell value, numerator, denominator and interval', async () => {
    await writeHistories(
      api,
      [1, 2, 3, 4].map((days) => decided(days)),
    );
    const few = await vettingTime();
    await writeHistories(api, [
      decided(4 + 1 / 3, { country: 'PL' }),
      // What was refused at once, and what is open, is not decided past the first stage.
      { received: '2026-03-02T08:00:00.000Z', moves: [['2026-03-02T09:00:00.000Z', 'reject']] },
      { received: '2026-03-02T08:00:00.000Z', moves: [['2026-03-02T09:00:00.000Z', 'pass']] },
    ]);
    const enough = await vettingTime();

    expect(few).toHaveLength(4);
    for (const value of few) {
      expect(value).toMatchObject({
        value: null,
        numerator: null,
        denominator: null,
        n: null,
        interval: null,
        withheld,
      });
    }
    const sum = 1 + 2 + 3 + 4 + 4 + 1 / 3;
    expect(enough[0]).toMatchObject({
      statistic: 'MEAN',
      denominator: 5,
      n: 5,
      withheld: null,
      group: null,
      part: null,
    });
    expect(enough[0]?.value).toBeCloseTo(sum / 5, 9);
    expect(enough[0]?.numerator).toBeCloseTo(sum, 9);
    expect(enough[0]?.interval?.method).toBe('t, 95 %');
    expect(enough[1]).toMatchObject({ statistic: 'MEDIAN', value: 3, numerator: null, n: 5 });
    expect(enough[2]?.value).toBeCloseTo(4 + 0.6 / 3, 9);
    expect(enough[3]).toMatchObject({ statistic: 'SHARE_IN_TIME', value: 1, numerator: 5, denominator: 5, n: 5 });
  });

  test('are grouped by what cases know, and withhold each small group', async () => {
    const byCountry = await vettingTime({ groupBy: 'COUNTRY' });
    const bySeniority = await vettingTime({ groupBy: 'SENIORITY' });

    expect(byCountry.filter(({ statistic }) => statistic === 'MEAN').map((it) => [it.group, it.withheld])).toEqual([
      ['DE', withheld],
      ['PL', withheld],
    ]);
    expect(bySeniority.filter(({ statistic }) => statistic === 'MEAN').map((it) => [it.group, it.n])).toEqual([
      ['SENIOR', 5],
    ]);
  });

  test('are of days in UTC, from the first on and without the last', async () => {
    const inside = await vettingTime({ window: { from: '2026-03-03', to: '2026-03-07' } });
    const without = await vettingTime({ window: { from: '2026-03-03', to: '2026-03-06' } });

    expect(inside[0]?.n).toBe(5);
    expect(without[0]?.n).toBeNull();
  });

  test('refuse a window that ends before it begins, by the name of the field', async () => {
    for (const window of [year, { from: '2026-02-01', to: '2026-02-01' }].map(({ from, to }) => ({
      from: to,
      to: from,
    }))) {
      const { data, errors } = await api.run(recruiter, document, { window });

      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { code: 'BAD_USER_INPUT', message: 'Give a window that ends after it begins.', path: ['kpis'] },
      ]);
    }
  });

  test('say what they are of, beside what is published', async () => {
    const { kpis: found, minimumN } = await kpis({});

    expect(minimumN).toBe(5);
    for (const kpi of found as readonly Record<string, unknown>[]) {
      expect(kpi).toMatchObject({ from: year.from, to: year.to });
      for (const words of ['definition', 'numeratorIs', 'denominatorIs']) expect(kpi[words]).toMatch(/^[A-Z][a-z]/);
    }
    expect(found[0]).toMatchObject({
      unit: 'BUSINESS_DAY',
      published: { text: '5 business days on average', value: 5, publisher: 'Lemon.io', year: 2026 },
    });
  });

  test('are of the own side alone, and not for interviewers and administrators', async () => {
    const matcher = await api.person(Role.MATCHER);
    const named = await api.run(matcher, document, { window: year, names: ['VETTING_TIME'] });

    expect((await kpis({}, matcher)).kpis.map(({ name }) => name)).not.toContain('VETTING_TIME');
    expect(named.errors).toMatchObject([{ code: 'FORBIDDEN', message: 'Your roles do not read VETTING_TIME.' }]);
    for (const role of [Role.INTERVIEWER, Role.ADMIN]) {
      const { errors } = await api.run(await api.person(role), document, { window: year });
      expect(errors[0]?.code).toBe('FORBIDDEN');
    }
  });

  test('do not count what is about whoever asks', async () => {
    const self = await api.person(Role.RECRUITER);
    const [own] = await writeHistories(api, [decided(1)]);
    const before = await vettingTime({}, self);
    await api.asApp('update candidate set user_id = $2 where id = $1', [own?.candidate, self.viewer.id]);

    expect((await vettingTime({}, self))[0]?.n).toBe((before[0]?.n ?? 0) - 1);
    expect((await vettingTime())[0]?.n).toBe(before[0]?.n);
  });

  test('take one statement each, for one case or fifty', async () => {
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      const { kpis: found } = await kpis({ groupBy: 'COUNTRY' });
      expect(api.statements.length).toBeLessThanOrEqual(found.length);
      return api.statements.length;
    };
    const before = await count();

    await writeHistories(
      api,
      Array.from({ length: 50 }, () => decided(2)),
    );

    expect(await count()).toBe(before);
  });
});

describe('curves and forecasts', () => {
  const window = 'window: { from: "2026-05-01", to: "2026-06-01" }';
  const standing: History = {
    received: '2026-05-04T08:00:00.000Z',
    moves: [['2026-05-05T08:00:00.000Z', 'pass']],
  };
  const asked = async (document: string): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await api.run(recruiter, document);
    expect(errors).toEqual([]);
    return data ?? {};
  };

  test('take as many statements for one case as for fifty', async () => {
    const counts = async (): Promise<readonly number[]> => {
      const found: number[] = [];
      for (const field of [
        `funnel(${window}) { stages { entered } }`,
        `stageDurations(stage: SOFT_SKILLS_INTERVIEW, ${window}) { n }`,
        'slaForecast { all { n } }',
        'capacity { stages { needed } }',
      ]) {
        api.statements.length = 0;
        await asked(`{ ${field} }`);
        found.push(api.statements.length);
      }
      return found;
    };
    await writeHistories(api, [standing]);
    const one = await counts();
    await writeHistories(
      api,
      Array.from({ length: 49 }, () => standing),
    );

    expect(one).toEqual([1, 1, 2, 1]);
    expect(await counts()).toEqual(one);
  });

  test('say why a median is not known while fewer than half have left', async () => {
    const { stageDurations } = await asked(
      `{ stageDurations(stage: SOFT_SKILLS_INTERVIEW, ${window}) { n censored median interval { low } withheld } }`,
    );

    expect(stageDurations).toEqual({
      n: 50,
      censored: 50,
      median: null,
      interval: null,
      withheld: 'Fewer than half have come to it, as far as they were watched.',
    });
  });

  test('give the share of each ending its interval, and none of none or all', async () => {
    const ending: History = { ...standing, moves: [['2026-05-05T08:00:00.000Z', 'reject']] };
    await writeHistories(
      api,
      Array.from({ length: 50 }, () => ending),
    );
    const bounds = '{ low high method }';
    const { funnel } = await asked(`{ funnel(${window}) { stages { incidence { days passed rejected open
      passedInterval ${bounds} rejectedInterval ${bounds} openInterval ${bounds} withdrawnInterval { low } } } } }`);
    const [first] = (funnel as { stages: readonly { incidence: readonly Readonly<Record<string, unknown>>[] }[] })
      .stages;
    const spread = Math.exp((1.959963984540054 * Math.sqrt(0.25 / 100)) / (0.5 * Math.LN2));
    const half = { low: expect.closeTo(0.5 ** spread, 9), high: expect.closeTo(0.5 ** (1 / spread), 9) } as object;

    expect(first?.incidence[0]).toMatchObject({
      days: 0,
      passed: 0,
      passedInterval: null,
      open: 1,
      openInterval: null,
    });
    expect(first?.incidence[2]).toMatchObject({
      passed: 0.5,
      rejected: 0.5,
      passedInterval: { ...half, method: 'Aalen-Johansen, log-log, 95 %' },
      rejectedInterval: half,
      withdrawnInterval: null,
      open: 0,
      openInterval: null,
    });
  });
});
