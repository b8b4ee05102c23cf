import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type Developer, keyOf, writeMarket } from '../support/market-history.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

const document = `{ marketplaceStats { countedAt
  vettedPeople { ...Count } countries { ...Count } contracts { ...Count } } }
  fragment Count on MarketplaceCount { definition value isRounded withheld published { text value publisher source } }`;

interface Stats {
  readonly countedAt: string;
  readonly vettedPeople: Count;
  readonly countries: Count;
  readonly contracts: Count;
}

interface Count {
  readonly value: number | null;
  readonly isRounded: boolean;
  readonly withheld: string | null;
}

async function stats(person = matcher): Promise<Stats> {
  const { data, errors } = await api.run(person, document);
  expect(errors).toEqual([]);
  return data?.['marketplaceStats'] as Stats;
}

const valuesOf = ({ vettedPeople, countries, contracts }: Stats): readonly (number | null)[] =>
  [vettedPeople, countries, contracts].map(({ value }) => value);

const person = (name: string, country: string, contracts: number): Developer => ({
  id: keyOf(name),
  received: '2026-01-02T08:00:00Z',
  passed: '2026-01-09T08:00:00Z',
  country,
  work: [
    ...Array.from({ length: contracts }, (_, index) => ({
      company: `client-${String(index)}`,
      days: ['2026-02-01', null] as const,
    })),
    { company: 'never', days: ['2026-02-01', null], isSigned: false },
  ],
});

describe('marketplaceStats', () => {
  test('are withheld of fewer than five people or contracts, then count each person once', async () => {
    await writeMarket(api, { developers: ['s1', 's2', 's3', 's4'].map((name) => person(name, 'PT', 1)) });
    const few = await stats();
    await writeMarket(api, { developers: [person('s5', 'PL', 0)] });
    const people = await stats();
    await writeMarket(api, { developers: [person('s6', 'DE', 3)] });

    expect(valuesOf(few)).toEqual([null, null, null]);
    expect(few.vettedPeople.withheld).toBe('Of fewer than 5 nothing is said.');
    expect(valuesOf(people)).toEqual([5, 2, null]);
    expect(valuesOf(await stats())).toEqual([6, 3, 7]);
  });

  test('stand beside what is published, with its source, and tell what is counted', async () => {
    const { vettedPeople, countries, contracts, countedAt } = await stats();

    expect(vettedPeople).toMatchObject({
      isRounded: false,
      withheld: null,
      published: { text: '1,500+ vetted developers', value: 1500, publisher: 'Lemon.io' },
    });
    expect(countries).toMatchObject({ published: { text: '71+ countries', value: 71 } });
    expect(contracts).toMatchObject({
      definition: 'Contracts that were signed, whatever became of them.',
      published: { text: '2,500+ contracts, January 2024 to April 2026', value: 2500 },
    });
    expect(countedAt).toBe(api.clock.now.toISOString());
  });

  test('are rounded down for analysts, who see no rows: one more is not told', async () => {
    const analyst = await api.person(Role.ANALYST);
    const before = await stats(analyst);
    await writeMarket(api, { developers: [person('s7', 'BR', 1)] });

    expect(valuesOf(before)).toEqual([5, null, 5]);
    expect(before.vettedPeople.isRounded).toBe(true);
    expect(valuesOf(await stats(analyst))).toEqual([5, null, 5]);
    expect(valuesOf(await stats())).toEqual([7, 4, 8]);
  });

  test('do not count whose credential was revoked, nor who asks', async () => {
    const self = await api.person(Role.RECRUITER);
    const before = await stats();
    await api.asApp('update candidate set user_id = $2 where id = $1', [keyOf('s6'), self.viewer.id]);
    const own = await stats(self);
    await api.asApp(
      `update talent_listing set status = 'DELISTED', delisted_at = now(), delist_reason = 'x' where id = $1`,
      [keyOf('s1')],
    );
    await api.asApp(`update vetting_credential set revoked_at = now(), revoked_reason = 'x' where id = $1`, [
      keyOf('s1'),
    ]);

    expect(valuesOf(before)).toEqual([7, 4, 8]);
    expect(valuesOf(own)).toEqual([6, 3, 5]);
    expect(valuesOf(await stats())).toEqual([6, 4, 8]);
  });

  test('are one statement for one developer and for fifty more, and not for interviewers, screeners and administrators', async () => {
    await stats();
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      await stats();
      return api.statements.length;
    };
    const before = await count();
    await writeMarket(api, {
      developers: Array.from({ length: 50 }, (_, nth) => person(`more-${String(nth)}`, 'PT', 1)),
    });

    expect([before, await count()]).toEqual([1, 1]);
    for (const role of [Role.INTERVIEWER, Role.COMPANY_SCREENER, Role.ADMIN]) {
      expect((await api.run(await api.person(role), document)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });
});
