import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { casesOf, developersOf, keyLeftOut } from '../support/kpi-crowd.ts';
import { type History, writeHistories } from '../support/kpi-world.ts';
import { keyOf, writeMarket } from '../support/market-history.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let analyst: Person;
let head: Person;

/** Every figure that counts such a case for who sees no rows, by what people are drawn for. */
const drawsOfRejected = [
  ...['ACCEPTANCE_OF_APPLIED', 'ACCEPTANCE_OF_DECIDED', 'VETTING_TIME', 'VETTING_WAIT'],
  ...['PASS_THROUGHPROFILE_REVIEW', 'PASS_THROUGHSOFT_SKILLS_INTERVIEW'],
];
const leftOut = keyLeftOut(0, drawsOfRejected);

/** Rejected after the first interview. */
const rejected = (candidate: string, more: Partial<History> = {}): History => ({
  candidate,
  received: '2024-10-07T08:00:00.000Z',
  moves: [
    ['2024-10-08T08:00:00.000Z', 'pass'],
    ['2024-10-14T08:00:00.000Z', 'reject'],
  ],
  country: 'PT',
  ...more,
});

beforeAll(async () => {
  api = await startTestApi();
  analyst = await api.person(Role.ANALYST);
  head = await api.person(Role.HEAD_OF_TALENT);
  await writeHistories(api, [...casesOf(3, 170), rejected(leftOut)]);
  await writeMarket(api, { developers: developersOf(4, 90) });
});

afterAll(() => api.close());

const months = Array.from({ length: 10 }, (_, index) =>
  new Date(Date.UTC(2024, 6 + index, 1)).toISOString().slice(0, 10),
);
const windows = months.flatMap((from, index) => months.slice(index + 1).map((to) => ({ from, to })));
/** All from the first month on, and each month: the others are sums and differences of these. */
const ends = windows.filter(({ from }, index) => from === months[0] || windows[index - 1]?.from !== from);
const dimensions = [null, 'TRACK', 'SOURCE', 'COUNTRY', 'SENIORITY', 'SPECIALIZATION'] as const;
const stages = ['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'] as const;

interface Value {
  readonly group: string | null;
  readonly part: string | null;
  readonly statistic: string;
  readonly n: number | null;
}

interface Kpi {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly values: readonly Value[];
}

const figures = `query ($window: KpiWindowInput!, $groupBy: KpiDimension) { kpis(window: $window, groupBy: $groupBy) { kpis {
  name from to values { group part statistic value numerator denominator n interval { low high } withheld } } } }`;
const curves = `query ($window: KpiWindowInput!) {
  funnel(window: $window) { from to stages { stage entered passed rejected withdrawn expired open
    incidence { days passed rejected withdrawn expired open } withheld } }
  ${stages.map((stage) => `${stage}: stageDurations(stage: ${stage}, window: $window) { from to n censored median interval { low high } curve { days share low high } withheld }`).join(' ')}
  marketplaceStats { vettedPeople { value } countries { value } contracts { value } } }`;

async function asked(person: Person, document: string, variables: object): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  return data ?? {};
}

async function kpisOf(person: Person, window: object, groupBy: string | null): Promise<readonly Kpi[]> {
  const { kpis } = await asked(person, figures, { window, groupBy });
  return (kpis as { kpis: readonly Kpi[] }).kpis; // its own document
}

/** All that is told, but how many cases stand where, which is exact for everybody; asked for as far as it is read. */
async function* told(person: Person): AsyncGenerator<string> {
  for (const window of ends) {
    yield JSON.stringify(await asked(person, curves, { window }));
    for (const groupBy of dimensions) {
      const kpis = await kpisOf(person, window, groupBy);
      yield JSON.stringify(kpis.filter(({ name }) => name !== 'CASES'));
    }
  }
}

async function allTold(person: Person): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const one of told(person)) all.push(one);
  return all;
}

/** The first that is told otherwise than before; null when all is the same. */
async function firstToldOtherwise(person: Person, before: readonly string[]): Promise<string | null> {
  const known = before.values();
  for await (const now of told(person)) if (now !== known.next().value) return now;
  return null;
}

const change = (candidate: string, set: string): Promise<void> =>
  pastTheGuards(api, ['candidate'], [`update candidate set ${set} where id = '${candidate}'`]);

describe('what is told of people to who sees no rows', () => {
  const whole = { from: months[0] ?? '', to: months.at(-1) ?? '' };
  const ofHead = () => kpisOf(head, whole, 'COUNTRY');
  let before: readonly string[];

  beforeAll(async () => {
    before = await allTold(analyst);
  });

  test('is the same whatever group somebody is of whom no draw holds', async () => {
    const known = await ofHead();
    await change(leftOut, `country = 'AR', source = 'OUTREACH', years_of_experience = 12`);

    expect(before.join('')).toContain('"n":5');
    expect(await allTold(analyst)).toEqual(before);
    expect(await ofHead()).not.toEqual(known);
  });

  test('is the same however many they are', async () => {
    const known = await ofHead();
    const three = [1, 2, 3].map((nth) => rejected(keyLeftOut(nth, drawsOfRejected)));
    await writeHistories(api, three);

    expect(await allTold(analyst)).toEqual(before);
    expect(await ofHead()).not.toEqual(known);
  });

  test('changes with somebody who is drawn', async () => {
    await writeHistories(api, [rejected(keyOf('crowd-in'))]);

    expect(await firstToldOtherwise(analyst, before)).not.toBeNull();
  });
});

/** What is counted of the same people, the second of fewer of them: of the same months, or of all from the first on. */
const nested: readonly { readonly outer: string; readonly inner: string; readonly isOfSameMonth: boolean }[] = [
  ...[
    ['ACCEPTANCE_OF_APPLIED SHARE', 'ACCEPTANCE_OF_DECIDED SHARE'],
    ['VETTING_TIME MEAN', 'VETTING_WAIT MEAN RECRUITER'],
    ...stages.map((stage) => [`PASS_THROUGH SHARE ${stage}`, `PASS_THROUGH SHARE_OF_ENDED ${stage}`]),
  ].map(([outer = '', inner = '']) => ({ outer, inner, isOfSameMonth: true })),
  ...[
    ...stages
      .slice(1)
      .map((stage, index) => [`PASS_THROUGH SHARE ${stages[index] ?? ''}`, `PASS_THROUGH SHARE ${stage}`]),
    ['PASS_THROUGH SHARE SOFT_SKILLS_INTERVIEW', 'VETTING_TIME MEAN'],
    ['ACCEPTANCE_OF_APPLIED SHARE', 'VETTING_TIME MEAN'],
    ['VETTING_TIME MEAN', 'TIME_TO_START MEDIAN'],
    ['CONTRACT_LENGTH MEDIAN', 'DOWNTIME MEDIAN'],
  ].map(([outer = '', inner = '']) => ({ outer, inner, isOfSameMonth: false })),
];

type Told = ReadonlyMap<string, Value & Pick<Kpi, 'from' | 'to'>>;

/** Values by what they are of and by their group. */
const byName = (kpis: readonly Kpi[]): Told =>
  new Map(
    kpis.flatMap(({ name, from, to, values }) =>
      values.map((value) => [
        `${[name, value.statistic, value.part ?? []].flat().join(' ')} of ${String(value.group)}`,
        { ...value, from, to },
      ]),
    ),
  );

/** One answer less another of the same months and group; null where one is not told, or they are of other months. */
function difference(told: Told, pair: (typeof nested)[number], group: string): number | null {
  const [whole, part] = [told.get(`${pair.outer} of ${group}`), told.get(`${pair.inner} of ${group}`)];
  if (whole?.n == null || part?.n == null) return null;
  const isSame = whole.from === part.from && whole.to === part.to && (pair.isOfSameMonth || whole.from === months[0]);
  return isSame ? whole.n - part.n : null;
}

/** Each difference of two answers, by what it is of. */
async function differences(person: Person): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const groupBy of dimensions) {
    for (const window of windows) {
      const kpis = await kpisOf(person, window, groupBy);
      const told = byName(kpis);
      const groups = new Set(kpis.flatMap(({ values }) => values.map(({ group }) => String(group))));
      groups.delete('REMAINING');
      for (const pair of nested) {
        for (const group of groups) {
          const n = difference(told, pair, group);
          const { from, to } = kpis.find(({ name }) => pair.outer.startsWith(`${name} `)) ?? window;
          if (n !== null) found.set([pair.outer, pair.inner, groupBy, group, from, to].join(' / '), n);
        }
      }
    }
  }
  return found;
}

describe('an attacker who takes each figure from the next', () => {
  test('has groups of one to four in the hand of a head, and of an analyst no more than a guess', async () => {
    const known = await differences(head);
    const told = await differences(analyst);
    const small = [...known].filter(([, n]) => n >= 1 && n <= 4);
    const claims = small.filter(([key]) => told.has(key));
    const right = claims.filter(([key, n]) => told.get(key) === n);

    expect(small.length).toBeGreaterThan(50);
    expect(claims.length).toBeGreaterThan(20);
    expect(right.length).toBeLessThan(claims.length / 4);
    // Fewer than none: so that nobody takes a difference for a number of people.
    expect([...told.values()].some((n) => n < 0)).toBe(true);
  });
});
