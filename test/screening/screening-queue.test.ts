import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { approve, buildCompany, changeCompany, companyInput } from '../support/build-company.ts';
import { openRound } from '../support/build-screening.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let other: Person;
const start = new Date('2026-11-24T10:00:00.000Z');

/** Companies by name: two in their first round, one in renewal, one that is trusted longer and one that is suspended. */
beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
  other = await api.person(Role.COMPANY_SCREENER);
  const keys = new Map<string, string>();
  for (const name of ['Renewed', 'Suspended', 'Trusted longer', 'Second', 'First']) {
    keys.set(name, (await buildCompany(api, screener, { name })).key);
  }
  const key = (name: string): string => keys.get(name) ?? '';
  await approve(api, screener, key('Renewed'));
  await approve(api, screener, key('Suspended'));
  const why = { reason: 'x' };
  await changeCompany(api, screener, 'suspendCompany', { ...(await companyInput(api, key('Suspended'))), ...why });
  api.clock.now = new Date('2026-11-25T10:00:00.000Z');
  await openRound(api, screener, key('First'));
  api.clock.now = new Date('2026-11-26T10:00:00.000Z');
  await openRound(api, other, key('Second'));
  await approve(api, screener, key('Trusted longer'));
  api.clock.now = new Date('2027-11-01T10:00:00.000Z');
  await openRound(api, screener, key('Renewed'));
});

afterAll(() => api.close());

const queue = `query ($filter: CompanyScreeningFilter, $first: Int) {
  companyScreeningQueue(filter: $filter, first: $first) {
    nodes { kind dueAt lapsesAt owner { name } company { name status } }
  }
}`;

const trust = `query ($days: Int, $first: Int) {
  expiringTrust(days: $days, first: $first) {
    nodes {
      name status trustExpiresAt
      trust {
        expiresAt isExpired renewalOwedFrom
        expiring { check kind title validUntil }
        passedRound { number status }
        openRenewal { number kind status dueAt }
      }
    }
  }
}`;

type Rows = readonly Readonly<Record<string, unknown>>[];

async function rows(document: string, variables: object, person = screener): Promise<Rows> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  const [list] = Object.values(data ?? {});
  return (list as { nodes: Rows }).nodes; // its own document
}

const names = async (filter: object): Promise<unknown[]> =>
  (await rows(queue, { filter })).map(({ company }) => (company as { name: unknown }).name);

describe('companyScreeningQueue', () => {
  test('holds what is open, the first due first, and narrows to whose it is and of which kind', async () => {
    expect(await names({})).toEqual(['First', 'Second', 'Renewed']);
    expect(await names({ owner: [other.id] })).toEqual(['Second']);
    expect(await names({ kind: 'RENEWAL' })).toEqual(['Renewed']);
    expect(await names({ owner: ['nobody'] })).toEqual([]);
  });

  test('is of nobody who may not read results', async () => {
    const { errors } = await api.run(await api.person(Role.ANALYST), queue, {});

    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });
});

describe('expiringTrust', () => {
  test('says what expires, and whether that is being renewed', async () => {
    api.clock.now = new Date('2027-11-01T10:00:00.000Z');
    const found = await rows(trust, { days: 24 });

    const revenue = { check: 'FUNDING', kind: 'REVENUE_STATEMENT', title: 'Revenue', validUntil: '2027-11-24' };
    const passed = {
      expiresAt: '2027-11-25T00:00:00.000Z',
      isExpired: false,
      renewalOwedFrom: '2027-10-26T00:00:00.000Z',
      expiring: [revenue],
      passedRound: { number: 1, status: 'PASSED' },
    };
    const openRenewal = { number: 2, kind: 'RENEWAL', status: 'IN_PROGRESS', dueAt: '2027-11-08T10:00:00.000Z' };
    const trustExpiresAt = '2027-11-25T00:00:00.000Z';
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { name: 'Renewed', status: 'APPROVED', trustExpiresAt, trust: { ...passed, openRenewal } },
        { name: 'Suspended', status: 'SUSPENDED', trustExpiresAt, trust: { ...passed, openRenewal: null } },
      ]),
    );
  });

  test('looks no further ahead than asked, and keeps who has expired', async () => {
    api.clock.now = start;
    expect(await rows(trust, { days: 30 })).toEqual([]);
    api.clock.now = new Date('2027-11-26T10:00:00.000Z');
    const found = await rows(trust, { days: 0 });

    expect(found.map((row) => (row['trust'] as { isExpired: unknown }).isExpired)).toEqual([true, true]);
  });
});

test('lists take as many statements for many as for few', async () => {
  const asked = async (document: string, variables: object): Promise<number> => {
    api.statements.length = 0;
    await rows(document, variables);
    return api.statements.length;
  };
  const all = { days: 730, first: 100 };
  api.clock.now = new Date('2027-11-01T10:00:00.000Z');
  // Two of trust: both expire at the same moment, and only one of them has a renewal to read.
  const few = [await asked(queue, { first: 1 }), await asked(trust, { ...all, first: 2 })];
  for (let count = 0; count < 20; count += 1) {
    const { key } = await buildCompany(api, screener);
    await approve(api, screener, key);
    await openRound(api, screener, key);
  }

  expect(few).toEqual([1, 4]);
  expect([await asked(queue, { first: 50 }), await asked(trust, all)]).toEqual(few);
});
